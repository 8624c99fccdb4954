import type { SourceLocation } from '../model/endpoint.ts';
import { type ConfigFile, type DeclaredEndpoint, MOST_ENDPOINTS, MOST_WAIVERS, unreadConfig } from './config.ts';
import { problemsOf } from './config-issues.ts';
import { complaint } from './config-problem.ts';
import { type ConfigEndpoint, type ConfigPolicy, configSchema, endpointSchema, policySchema } from './config-schema.ts';
import { PATH } from './value-kinds.ts';
import { type ConfigWaiver, waiverSchema } from './waiver-schema.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** Reads a config file or inline config. What is good is handed on even beside problems, so that all can be told at once. */
export function readConfig(file: string, bytes: Uint8Array): ConfigFile {
  if (bytes.length > MOST_BYTES) return broken(file, complaint(`the file has ${bytes.length} bytes`, 'at most 1 MiB'));
  const text = utf8(bytes);
  if (text === null) return broken(file, complaint('the file is not UTF-8 text', 'YAML in UTF-8'));
  const { document, problems } = readYaml(file, text);
  if (document === null) return { ...unreadConfig(null), problems };
  const read = readDocument(document);
  // What YAML could not give is empty to the schema; one complaint about it is enough.
  const told = new Set(problems.map(({ at }) => placeText(at)));
  return { ...read, problems: [...problems, ...read.problems.filter(({ at }) => !told.has(placeText(at)))] };
}

function readDocument(document: YamlText): ConfigFile {
  const value = withoutEmptyParts(document.value);
  const whole = configSchema.safeParse(value);
  const declared = ({
    entry,
    index,
  }: {
    readonly entry: ConfigEndpoint;
    readonly index: number;
  }): DeclaredEndpoint => ({
    entry,
    at: document.locate(['endpoints', index], 'value'),
    placeOf: (key) => document.locate(['endpoints', index, key], 'value'),
  });
  const written = isRecord(value) ? value.endpoints : undefined;
  return {
    policy: whole.success ? (whole.data.policy ?? {}) : goodPolicy(value),
    policyPlaceOf: (key) => document.locate(['policy', key], 'value'),
    endpoints: (whole.success ? indexed(whole.data.endpoints ?? []) : goodEndpoints(value)).map(declared),
    endpointsAt: written === undefined ? null : document.locate(['endpoints'], 'key'),
    namesEndpoints: !isRecord(value) || (written !== undefined && !(Array.isArray(written) && written.length === 0)),
    waivers: goodWaivers(value).map(({ entry, index }) => ({
      entry,
      at: document.locate(['waivers', index], 'value'),
    })),
    problems: whole.success ? [] : problemsOf(whole.error.issues, document),
    caFilesBesideFaults: whole.success ? [] : caFilesBesideFaults(value, document),
  };
}

/** `policy:` with everything below it commented out says nothing, and so do `policy: null` and an empty file. */
function withoutEmptyParts(value: unknown): unknown {
  if (value === null) return {};
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([key, part]) => !isNothing(part) || !(key in configSchema.shape)),
  );
}

/** YAML 1.2.2 §10.3.2; to the failsafe schema they are text. */
function isNothing(part: unknown): boolean {
  return part === null || (typeof part === 'string' && ['~', 'null', 'Null', 'NULL'].includes(part));
}

function goodPolicy(value: unknown): ConfigPolicy {
  const read = policySchema.safeParse(isRecord(value) ? value.policy : {});
  return read.success ? read.data : {};
}

function goodEndpoints(value: unknown): readonly { readonly entry: ConfigEndpoint; readonly index: number }[] {
  const items = isRecord(value) && Array.isArray(value.endpoints) ? value.endpoints.slice(0, MOST_ENDPOINTS) : [];
  return items.flatMap((item, index) => {
    const read = endpointSchema.safeParse(item);
    return read.success ? [{ entry: read.data, index }] : [];
  });
}

/** Also beside bad ones, so that a waiver said twice is told together with the rest. */
function goodWaivers(value: unknown): readonly { readonly entry: ConfigWaiver; readonly index: number }[] {
  const items = isRecord(value) && Array.isArray(value.waivers) ? value.waivers.slice(0, MOST_WAIVERS) : [];
  return items.flatMap((item, index) => {
    const read = waiverSchema.safeParse(item);
    return read.success ? [{ entry: read.data, index }] : [];
  });
}

function caFilesBesideFaults(value: unknown, document: YamlText): ConfigFile['caFilesBesideFaults'] {
  const items = isRecord(value) && Array.isArray(value.endpoints) ? value.endpoints.slice(0, MOST_ENDPOINTS) : [];
  return items.flatMap((item, index) => {
    if (!isRecord(item) || endpointSchema.safeParse(item).success) return [];
    const path = typeof item['ca-file'] === 'string' ? PATH.read(item['ca-file']) : null;
    if (path === null || !path.ok) return [];
    return [{ path: path.value, at: document.locate(['endpoints', index, 'ca-file'], 'value') }];
  });
}

function indexed(
  entries: readonly ConfigEndpoint[],
): readonly { readonly entry: ConfigEndpoint; readonly index: number }[] {
  return entries.map((entry, index) => ({ entry, index }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function placeText(at: SourceLocation | null): string {
  return at === null ? '' : `${at.line}:${at.column}`;
}

function broken(file: string, message: string): ConfigFile {
  return unreadConfig({ at: { file, line: 1, column: 1 }, message });
}

const MOST_BYTES = 1_048_576;
