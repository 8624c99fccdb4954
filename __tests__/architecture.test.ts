import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Who may import whom. A room always may import its own files; type-only or not makes no difference. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  wire: ['model', 'node:crypto'],
  pki: [
    'model',
    'node:crypto',
    'node:net',
    'node-forge/lib/asn1.js',
    'node-forge/lib/pkcs12.js',
    'node-forge/lib/sha512.js',
    'node-forge/lib/x509.js',
  ],
  targets: ['model', 'node:net', 'node:url', 'yaml', 'zod'],
  probe: [
    'model',
    'wire',
    'pki',
    'ipaddr.js',
    'node:crypto',
    'node:dns/promises',
    'node:fs',
    'node:http',
    'node:https',
    'node:net',
    'node:os',
    'node:tls',
    'p-limit',
  ],
  causes: ['model', 'wire', 'pki'],
  remedies: ['model', 'wire', 'pki'],
  diagnose: ['model', 'pki', 'causes', 'remedies'],
  // What is to be said of a waiver is known only once its endpoint is judged.
  judge: ['model', 'causes', 'diagnose'],
  // The hash of our own style, for the Content-Security-Policy of the HTML report.
  report: ['model', 'causes', 'judge', 'node:crypto'],
  github: ['model', 'targets', 'judge', 'report', '@actions/core', '@actions/github', '@actions/github/lib/utils'],
  // The files and the git repository that the run stands in.
  checkout: [
    'model',
    'pki',
    'targets',
    'report',
    'github',
    'node:child_process',
    'node:fs',
    'node:fs/promises',
    'node:path',
  ],
  // Report files of other runs → observations. What may stand in them is settled where they are read, as a config is.
  replay: ['model', 'pki', 'targets', 'zod'],
  demo: [
    'model',
    'wire',
    'pki',
    'node:crypto',
    'node:http',
    'node:https',
    'node:net',
    'node:tls',
    'node:worker_threads',
    'node-forge',
    'node-forge/lib/asn1.js',
  ],
};

/** Rooms whose results depend on their arguments alone. */
const PURE = ['model', 'wire', 'pki', 'targets', 'causes', 'remedies', 'diagnose', 'judge', 'report', 'replay'];

/** `Math.random` and clocks, the environment, the console, the network: handed in, or kept at the two ends. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\bprocess\.|\bconsole\.|\bfetch\(|\bsetTimeout\(/;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => ({
    file,
    room: roomAt(file),
    text: readFileSync(join('src', file), 'utf8'),
  }));

describe('the rooms of src', () => {
  test('are the ones that the table names', () => {
    const rooms = [...new Set(sources.map(({ room }) => room))].filter((room) => room !== '').sort();
    expect(rooms).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test('import only what the table allows them', () => {
    const forbidden = sources
      .filter(({ room }) => room !== '')
      .flatMap(({ file, room, text }) =>
        importsOf(text)
          .map((specifier) => roomOf(specifier, file))
          .filter((target) => target !== room && !MAY_IMPORT[room]?.includes(target))
          .map((target) => `${file} imports ${target}`),
      );
    expect(forbidden).toEqual([]);
  });

  test('are not imported by anything but the entries where they are entries themselves', () => {
    const importers = sources
      .filter(({ room }) => room !== '')
      .filter(({ file, text }) => importsOf(text).some((specifier) => roomOf(specifier, file) === ''));
    expect(importers.map(({ file }) => file)).toEqual([]);
  });

  test('keep clock, environment, console and network out where they are pure', () => {
    const impure = sources
      .filter(({ room }) => PURE.includes(room))
      .filter(({ text }) => IMPURE.test(withoutComments(text)))
      .map(({ file }) => file);
    expect(impure).toEqual([]);
  });

  test('never end the process, but for a run that was interrupted and has told all it knew', () => {
    expect(sources.filter(({ text }) => text.includes('process.exit(')).map(({ file }) => file)).toEqual([
      'run/interruption.ts',
    ]);
  });

  test('hold files of a size that can be read at one sitting', () => {
    const large = sources.filter(({ text }) => text.split('\n').length > 250).map(({ file }) => file);
    expect(large.filter((file) => !TABLES.some((table) => file.endsWith(table)))).toEqual([]);
  });
});

/** Code points are data: their length is the registry's. */
const TABLES: readonly string[] = ['cipher-suite-table.ts'];

function importsOf(text: string): readonly string[] {
  const pattern = /(?:\bfrom|\bimport\(|^import)\s*'([^']+)'/gm;
  return [...withoutComments(text).matchAll(pattern)].map((match) => match[1] ?? '');
}

/** The room that an import leads to; '' for the entries, the specifier itself for a package. */
function roomOf(specifier: string, file: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return roomAt(relative('.', join(dirname(file), specifier)));
}

/** First folder of a path; the entries, and what they keep in folders of their own, have none. */
function roomAt(file: string): string {
  const [room = ''] = file.includes(sep) ? file.split(sep) : [];
  return room === 'cli' || room === 'run' ? '' : room;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
