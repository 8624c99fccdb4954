import { z } from 'zod';
import type { CertificateFacts } from '../model/certificate.ts';
import { endpointKey } from '../model/endpoint.ts';
import type { Observation } from '../model/observation.ts';
import type { Shard } from '../model/run.ts';
import { TOOL } from '../model/tool.ts';
import type { IsoInstant, Ms, Result } from '../model/units.ts';
import { isMalformed, parseCertificate } from '../pki/certificate.ts';
import { quoted } from '../targets/config-problem.ts';
import { MOST_SHARDS, VANTAGE_NAME } from '../targets/part-kinds.ts';
import { observationSchema } from './observation-schema.ts';
import { AMOUNT, BASE64, INSTANT, PORT, SHA256, SHORT_TEXT } from './plain-values.ts';

/** What one report saw, and of which part of which list it is. */
export interface RecordedReport {
  readonly path: string;
  readonly startedAt: IsoInstant;
  readonly tookMs: Ms;
  readonly vantage: string | null;
  readonly shard: Shard | null;
  readonly configDigest: string;
  readonly looks: readonly RecordedLook[];
}

export interface RecordedLook {
  /** As `endpointKey` has it. */
  readonly key: string;
  readonly name: string;
  readonly observation: Observation;
}

/**
 * Reads a report file, which may hold anything. Of what it says only what was seen is taken: verdicts and findings are made
 * anew. The error is a clause that begins with what the file is or holds.
 */
export function readReport(path: string, text: string): Result<RecordedReport, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('is no JSON');
  }
  const kind = KIND.safeParse(value);
  if (!kind.success || kind.data.schema !== SCHEMA)
    return refused(`is no report of TLS Gate, or one of another kind; expected "schema": "${SCHEMA}"`);
  const { version } = kind.data.tool;
  if (majorOf(version) !== majorOf(TOOL.version))
    return refused(`was written by version ${quoted(version)}, which ${TOOL.version} cannot merge`);
  if (kind.data.configDigest === null)
    return refused('holds no observations; expected one that was written under shard or vantage');
  const table = CERTIFICATES.safeParse(value);
  if (!table.success) return refused(troubleIn(table.error));
  const report = reportSchema(table.data.certificates).safeParse(value);
  if (!report.success) return refused(troubleIn(report.error));
  const { startedAt, tookMs, vantage, shard, configDigest, endpoints } = report.data;
  const looks = endpoints.map(({ name, connect, servername, observation }) => ({
    key: endpointKey({ name, connect, servername }),
    name,
    observation,
  }));
  const strange = looks.find(({ name, observation }) => name !== observation.endpoint);
  if (strange !== undefined)
    return refused(`says at ${quoted(strange.name)} what was seen at ${quoted(strange.observation.endpoint)}`);
  return { ok: true, value: { path, startedAt, tookMs, vantage, shard, configDigest, looks } };
}

/** The file with its path, for messages. */
export function fileWords(path: string): string {
  return `the report ${quoted(path)}`;
}

const SCHEMA = 'tls-gate/report@1';

/** What tells whether the rest can be read at all. */
const KIND = z.object({
  schema: z.string(),
  tool: z.object({ version: z.string() }),
  configDigest: z.string().nullable().default(null),
});

/** Bytes of certificates by their digests, which the rest refers to. */
const CERTIFICATES = z.object({ certificates: z.record(SHA256, BASE64) });

/** Each report has certificates of its own, and each of them is read once. */
function reportSchema(table: Readonly<Record<string, string>>) {
  const known = new Map<string, CertificateFacts | null>();
  const certificateOf = (sha256: string): CertificateFacts | null => {
    const der = Object.hasOwn(table, sha256) ? table[sha256] : undefined;
    const found = known.get(sha256) ?? (der === undefined ? null : certificateIn(der, sha256));
    known.set(sha256, found);
    return found;
  };
  const certificate = z.strictObject({ certificate: SHA256 }).transform(({ certificate: sha256 }, context) => {
    const facts = certificateOf(sha256);
    if (facts !== null) return facts;
    context.addIssue('expected the digest of one of its certificates');
    return z.NEVER;
  });
  return z.object({
    startedAt: INSTANT,
    tookMs: AMOUNT,
    vantage: z.string().regex(VANTAGE_NAME).nullable(),
    shard: SHARD.nullable(),
    configDigest: z.string().regex(/^[0-9a-f]{32}$/),
    endpoints: z.array(
      z.object({
        name: SHORT_TEXT,
        connect: z.object({ host: SHORT_TEXT, port: PORT }).nullable(),
        servername: SHORT_TEXT.nullable(),
        observation: observationSchema(certificate),
      }),
    ),
  });
}

const SHARD = z
  .strictObject({ index: z.int().min(1), of: z.int().min(1).max(MOST_SHARDS) })
  .refine(({ index, of }) => index <= of, 'expected an index up to the number of shards');

/** The facts are those of the bytes, whatever a report claims; `null` where they are not the bytes of this digest. */
function certificateIn(der: string, sha256: string): CertificateFacts | null {
  const parsed = parseCertificate(Buffer.from(der, 'base64'));
  return isMalformed(parsed) || parsed.sha256 !== sha256 ? null : parsed;
}

/** The first thing that does not fit, with its place; keys and values of the file are quoted. */
function troubleIn(error: z.ZodError): string {
  const [first] = error.issues;
  if (first === undefined) return 'does not fit the schema of reports';
  const place = first.path.map(String).join('.');
  return `does not fit at ${quoted(place === '' ? '(the whole)' : place)}: ${quoted(first.message).slice(1, -1)}`;
}

function majorOf(version: string): string {
  return version.split('.', 1)[0] ?? '';
}

function refused(error: string): Result<never, string> {
  return { ok: false, error };
}
