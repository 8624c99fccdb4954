import type { Remembered } from '../judge/changes.ts';
import { isProblemCause, type Problem } from '../judge/problems.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { jsonText } from './escape.ts';

/** What the gate keeps up to date on GitHub. */
export type Kept = 'comment' | 'issue';

/**
 * First line of a comment or an issue of ours: invisible, says whose it is by kind and key, and what the run left for the
 * next one. People may put something above it. Below our heading it never counts: a server may have put one of its own into
 * our text.
 */
export function markerLine(kind: Kept, key: string, remember: Remembered): string {
  return `${startOf(kind, key)}${memoryText(remember)}${END}`;
}

/** Is this text a comment, or an issue, of the gate with this key? */
export function isMarked(body: string, kind: Kept, key: string): boolean {
  return markerIn(body, kind, key) !== null;
}

/**
 * What the last run left, `null` where it cannot be read. Whoever may edit the text may have changed it: it is checked, cut
 * to size, and used for nothing but the comparison.
 */
export function rememberedIn(body: string, kind: Kept, key: string): Remembered | null {
  const line = markerIn(body, kind, key);
  const start = startOf(kind, key);
  if (line === null || line.length > LONGEST_LINE || !line.endsWith(END)) return null;
  try {
    return readMemory(JSON.parse(line.slice(start.length, -END.length)));
  } catch {
    return null;
  }
}

/** The first line, or one above our heading. */
function markerIn(body: string, kind: Kept, key: string): string | null {
  const start = startOf(kind, key);
  const lines = body.slice(0, LONGEST_BODY).split(/\r?\n/);
  const heading = lines.findIndex((line) => HEADING.test(line));
  return lines.slice(0, Math.max(heading, 1)).find((line) => line.startsWith(start)) ?? null;
}

/** The blank at the end keeps keys apart that begin alike. */
function startOf(kind: Kept, key: string): string {
  return `<!-- tls-gate:${kind}:${keyText(key)} `;
}

/** Nothing in it ends an HTML comment or looks like a mention; different keys stay different. */
function keyText(key: string): string {
  const written = encodeURIComponent(key.replaceAll(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':');
  return written.slice(0, LONGEST_KEY);
}

/** By severity and cause, since fleets share their causes. What does not fit is left out from the light end. */
function memoryText({ problems, count, digest }: Remembered): string {
  let left = MEMORY_LIMIT;
  const kept = new Map<string, string[]>();
  for (const { endpoint, cause, severity, print } of problems) {
    const group = `${severity} ${cause}`;
    const entry = `${endpoint} ${print}`;
    if (endpoint.length > LONGEST_NAME) continue;
    const others = kept.get(group) ?? [];
    left -= inertJson(entry).length + 1 + (others.length > 0 ? 0 : group.length + 6);
    if (left < 0) break;
    others.push(entry);
    kept.set(group, others);
  }
  return inertJson({ version: VERSION, count, digest, problems: Object.fromEntries(kept) });
}

/** JSON that no Markdown or HTML means anything in. */
function inertJson(value: unknown): string {
  return jsonText(value, 0).replaceAll(
    /[^\w\s.:,"\\{}[\]/-]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readMemory(value: unknown): Remembered | null {
  if (!isRecord(value) || value.version !== VERSION || !isRecord(value.problems)) return null;
  const { count, digest } = value;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return null;
  if (typeof digest !== 'string' || !/^[\da-f]{16}$/.test(digest)) return null;
  const problems = Object.entries(value.problems).flatMap(([group, entries]) => readGroup(group, entries));
  const read = problems.filter((problem) => problem !== null);
  return read.length < problems.length || read.length > count ? null : { problems: read, count, digest };
}

function readGroup(group: string, entries: unknown): readonly (Problem | null)[] {
  const [severity = '', cause = ''] = group.split(' ');
  if (!isSeverity(severity) || !isProblemCause(cause) || !Array.isArray(entries)) return [null];
  return entries.map((entry: unknown) => {
    const [, endpoint, print] = (typeof entry === 'string' && ENTRY.exec(entry)) || [];
    return endpoint === undefined || print === undefined ? null : { endpoint, cause, severity, print };
  });
}

function isSeverity(text: string): text is Severity {
  return SEVERITIES.some((severity) => severity === text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const VERSION = 1;
const END = ' -->';
const HEADING = /^### \S{1,4} TLS Gate: /u;
const ENTRY = /^(.{1,1000}) (\S{0,8})$/su;
const LONGEST_NAME = 1_000;

/** Characters, of the 65,536 that a body may have; room for some 500 problems. */
const MEMORY_LIMIT = 20_000;
const LONGEST_KEY = 1_000;
/** GitHub takes 65,536 characters, each of one or two UTF-16 units. */
const LONGEST_BODY = 131_072;
const LONGEST_LINE = MEMORY_LIMIT + LONGEST_KEY + 1_000;
