import { SETTINGS, type Setting, type SettingName } from '../targets/settings.ts';

/** What `--help` prints: at most 80 columns wide. */
export function helpText(): string {
  const flags: readonly Setting[] = SETTINGS.filter((setting: Setting) => setting.where.includes('flag'));
  return `${USAGE}\nFlags:\n${flags.map(flagLines).join('')}${STATUSES}`;
}

/** What `merge --help` prints: the flags that matter to a merge, since whatever says how to look is of no use to it. */
export function mergeHelpText(): string {
  const flags: readonly Setting[] = SETTINGS.filter(({ name }) => OF_MERGE.includes(name));
  return `${MERGE_USAGE}\nFlags:\n${flags.map(flagLines).join('')}${MERGE_REST}${STATUSES}`;
}

function flagLines({ name, kind, description, default: fallback }: Setting): string {
  const text = fallback === null ? description : `${description} Default: ${fallback}.`;
  return `  --${name}${PLACEHOLDER[kind]}\n${wrapped(text)}`;
}

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH - INDENT.length) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${INDENT}${one}\n`).join('');
}

const WIDTH = 80;
const INDENT = '      ';

const PLACEHOLDER: Readonly<Record<Setting['kind'], string>> = {
  endpoints: ' LIST',
  yaml: ' YAML',
  path: ' FILE',
  list: ' LIST',
  'tls-version': ' VERSION',
  threshold: ' DAYS|PERCENT',
  duration: ' DURATION',
  count: ' N',
  choice: ' WORD',
  // Stands alone, or carries its value behind an equals sign.
  'yes-or-no': '[=true|false]',
  switch: '',
  'host-and-port': ' HOST:PORT',
  name: ' NAME',
  secret: ' TEXT',
};

const USAGE = `TLS Gate names the specific cause of a broken TLS handshake, and the fix.

Usage:
  tls-gate [check] [endpoint...] [flags]  look at endpoints and judge them
  tls-gate merge file... [flags]          judge what reports of shards saw
  tls-gate explain [cause [product]]      what a cause means and what mends it
  tls-gate demo                           check a lab of broken servers

An endpoint is host, host:port, https://host, [IPv6]:port or file:PATH. Without
one, those of .github/tls-gate.yml or tls-gate.yml are checked.
`;

const OF_MERGE: readonly SettingName[] = [
  'config-file',
  'config',
  'ca-file',
  'fail-on',
  'on-unreachable',
  'vantage',
  'report-json',
  'report-sarif',
  'report-junit',
  'report-html',
  'format',
];

const MERGE_USAGE = `TLS Gate judges what other runs saw as if it were one run.

Usage:
  tls-gate merge file... [flags]

A file is the JSON report (--report-json) of a shard, or of a run with a
--vantage. Its name may be a pattern: *, ? and ** for folders.
`;

const MERGE_REST = `
Endpoints and policy must be those that the runs had, config and flags alike;
tls-gate --help lists all flags.
`;

const STATUSES = `
Exit status: 0 pass, 1 the policy is broken, 2 could not tell (bad usage, bad
config, or an endpoint that could not be looked at).
`;
