import { both, chosen, flag, input, type Setting } from './setting.ts';

export type { Setting, SettingKind } from './setting.ts';

/** Every setting, in the order in which docs list them. */
export const SETTINGS = [
  both(
    'endpoints',
    'endpoints',
    'Servers to check, one a line or separated by commas: host, host:port, https://host, [IPv6]:port, file:PATH.',
  ),
  both(
    'config-file',
    'path',
    'Config file with policy and endpoints; .github/tls-gate.yml, else tls-gate.yml, is read when it exists.',
  ),
  both('config', 'yaml', 'The text of a config file, written in place; wins over the config file.'),
  chosen(
    'profile',
    ['baseline', 'intermediate', 'modern'],
    'What counts as sound: baseline, or intermediate or modern of Mozilla guideline 6.0.',
    'baseline',
  ),
  both(
    'min-tls-version',
    'tls-version',
    'Oldest TLS version that an endpoint may accept: 1.0, 1.1, 1.2 or 1.3; under profile modern it is 1.3 unless set.',
    '1.2',
  ),
  both(
    'min-days',
    'threshold',
    'Fail when less validity is left: days (14), a share of the lifetime (12.5%), or auto: 1/8, 1/6 of a short one.',
    'auto',
  ),
  both(
    'warn-days',
    'threshold',
    'Warn when less validity is left: days (30), a share of the lifetime (25%), or auto: 1/4, 1/3 of a short one.',
    'auto',
  ),
  both('required-sans', 'list', 'Names that every certificate must cover, one a line or separated by commas.'),
  both(
    'ca-file',
    'path',
    'File of root certificates (PEM or DER) to trust beside the bundled ones, for every endpoint.',
  ),
  both(
    'client-cert',
    'path',
    'File of the client certificate, PEM or PKCS #12, for every endpoint that has none of its own.',
  ),
  both('client-key', 'path', 'File of the private key of client-cert, in PEM, when client-cert does not hold it.'),
  chosen(
    'fail-on',
    ['error', 'warning', 'never'],
    'Least severity of a finding that makes the step fail: error, warning or never.',
    'error',
  ),
  {
    ...both(
      'warn-only',
      'yes-or-no',
      'Report everything and never fail the step; the same as fail-on: never.',
      'false',
    ),
    words: ['true', 'false'],
  },
  chosen(
    'on-unreachable',
    ['fail', 'warn', 'ignore'],
    'What an endpoint that could not be looked at means for the step: fail, warn or ignore.',
    'fail',
  ),
  both(
    'timeout',
    'duration',
    'Limit of each single stage, such as the TCP connection or the handshake: 10s, 500ms, 2m.',
    '10s',
  ),
  both('deadline', 'duration', 'Limit of the whole run; endpoints not reached by then are inconclusive.', '5m'),
  both(
    'retries',
    'count',
    'Further tries after a transport fault, 0 to 10; a verdict on a certificate is never retried.',
    '2',
  ),
  both('concurrency', 'count', 'Endpoints to look at side by side, 1 to 256.', '20'),
  chosen(
    'ip-family',
    ['auto', '4', '6', 'both'],
    'Addresses of a name to dial: auto (all that this machine has a route to), 4, 6, or both, where each is a must.',
    'auto',
  ),
  both(
    'proxy',
    'name',
    'HTTP proxy for endpoints that name none: http://host:port, env (https_proxy and no_proxy decide) or none.',
    'none',
  ),
  both('proxy-credentials-env', 'name', 'Environment variable that holds user:password for that proxy.'),
  both('shard', 'name', 'Look at one part of the list: 2/4 is the second of four; a merge puts the reports together.'),
  both(
    'vantage',
    'list',
    'Name of the network looked from, for a merge of several; in mode: merge, the names that must be there.',
  ),
  {
    ...input(
      'mode',
      'choice',
      'What to do: check, or merge, which judges what reports of shards and vantages saw.',
      'check',
    ),
    words: ['check', 'merge'],
  },
  input('results-glob', 'list', 'Report files that mode: merge reads, such as results/**/*.json.'),
  {
    ...input(
      'annotations',
      'yes-or-no',
      'Annotate the line that declares the endpoint with each finding: true or false.',
      'true',
    ),
    words: ['true', 'false'],
  },
  { ...input('summary', 'yes-or-no', 'Write the job summary: true or false.', 'true'), words: ['true', 'false'] },
  {
    ...input(
      'scope',
      'choice',
      'On a pull request: all, or changed, where only endpoints that it touches can fail the step and others warn.',
      'all',
    ),
    words: ['all', 'changed'],
  },
  {
    ...input('comment', 'choice', 'Comment on the pull request: never, on-failure, on-change or always.', 'never'),
    words: ['never', 'on-failure', 'on-change', 'always'],
  },
  input(
    'comment-key',
    'name',
    'Tells the comments, issues and check runs of several gates apart; workflow/job unless set, so a matrix sets it.',
  ),
  {
    ...input(
      'issue',
      'choice',
      'Keep one issue of failing endpoints, for scheduled runs: never or on-failure.',
      'never',
    ),
    words: ['never', 'on-failure'],
  },
  input('issue-labels', 'list', 'Labels of that issue, one a line or separated by commas.'),
  input('issue-assignees', 'list', 'Logins that the issue is assigned to, one a line or separated by commas.'),
  {
    ...input(
      'check-run',
      'yes-or-no',
      'Write a check run with every annotation to the commit, beside those of the step: true or false.',
      'false',
    ),
    words: ['true', 'false'],
  },
  both('report-json', 'path', 'File to write the JSON report to.'),
  both('report-sarif', 'path', 'File to write a SARIF 2.1.0 log to, for code scanning.'),
  both('report-junit', 'path', 'File to write JUnit XML to, a test case for each endpoint.'),
  both('report-html', 'path', 'File to write the report to as one HTML page.'),
  input('token', 'secret', 'Token for what comment, issue, check-run and scope ask of GitHub; nothing else reads it.'),
  flag('connect', 'host-and-port', 'Dial HOST:PORT instead, under the name of the endpoint on the command line.'),
  flag(
    'servername',
    'name',
    'Name to ask for (SNI) and to find in the certificate, for endpoints on the command line.',
  ),
  flag('addresses', 'list', 'Dial these IP addresses instead of asking DNS, for endpoints on the command line.'),
  {
    ...flag('server', 'choice', 'Product that runs on endpoints of the command line: nginx, apache, haproxy or caddy.'),
    words: ['nginx', 'apache', 'haproxy', 'caddy'],
  },
  {
    ...flag('format', 'choice', 'What goes to standard output: text, json, sarif, junit, markdown or html.', 'text'),
    words: ['text', 'json', 'sarif', 'junit', 'markdown', 'html'],
  },
  flag('help', 'switch', 'Show how the command is used.'),
  flag('version', 'switch', 'Show the version.'),
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];

/** Names of all settings that inputs, or flags, may carry. */
export function settingNames(where: 'input' | 'flag'): readonly SettingName[] {
  return SETTINGS.filter((setting: Setting) => setting.where.includes(where)).map(({ name }) => name);
}
