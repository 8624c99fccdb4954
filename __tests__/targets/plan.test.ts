import { describe, expect, test } from '@jest/globals';
import { identityOf } from '../../src/model/endpoint.ts';
import type { SettingName } from '../../src/targets/settings.ts';
import { pem, testAuthority } from '../helpers/test-authority.ts';
import { planOf, problemsOf, type Written } from './sources.ts';

describe('precedence', () => {
  const input = { 'min-days': '1' };
  const inline = 'policy: {min-days: 2, warn-days: 2}';
  const file = 'policy: {min-days: 3, warn-days: 3, min-tls-version: 1.0}';
  const own = 'endpoints: [{host: shop.test, min-days: 4}]';

  test.each([
    ['nothing is said', {}, '', '', ['auto', 'auto', '1.2']],
    ['the file speaks', {}, '', file, [3, 3, '1.0']],
    ['inline config speaks too', {}, inline, file, [2, 2, '1.0']],
    ['an input asks for the default again', { 'min-days': 'auto' }, inline, file, ['auto', 2, '1.0']],
    ['an input speaks too', input, inline, file, [1, 2, '1.0']],
    ['the endpoint speaks for itself', input, `${inline}\n${own}`, file, [4, 2, '1.0']],
  ])('where %s', (_what, inputs, config, content, expected) => {
    const endpoints = config.includes('endpoints') ? {} : { endpoints: 'shop.test' };
    const { targets } = planOf({ inputs: { ...inputs, ...endpoints, config }, files: { 'tls-gate.yml': content } });
    expect(targets).toHaveLength(1);
    const { minRemaining, warnRemaining, minTlsVersion } = targets[0]?.policy ?? {};
    const amounts = [minRemaining, warnRemaining].map((one) => (one?.kind === 'days' ? one.days : one?.kind));
    expect([...amounts, minTlsVersion]).toEqual(expected);
  });

  test('severities are merged cause by cause, lists are replaced', () => {
    const { targets } = planOf({
      inputs: { 'required-sans': 'a.test, b.test' },
      files: {
        'tls-gate.yml': `
policy: {severities: {self-signed: notice, incomplete-chain: warning}, required-sans: [c.test]}
endpoints: [shop.test, {host: api.test, severities: {self-signed: off}, required-sans: []}]`,
      },
    });
    expect(targets.map(({ policy: { severities, requiredSans } }) => [severities, requiredSans])).toEqual([
      [{ 'self-signed': 'notice', 'incomplete-chain': 'warning' }, ['a.test', 'b.test']],
      [{ 'self-signed': 'off', 'incomplete-chain': 'warning' }, []],
    ]);
  });
});

describe('endpoints come from', () => {
  const dotGithub = { '.github/tls-gate.yml': 'endpoints: [github.test]', 'tls-gate.yml': 'endpoints: [root.test]' };
  const named = { ...dotGithub, 'other.yml': 'endpoints: [other.test]' };
  const typed = { endpoints: 'typed.test' };
  const inline = { config: 'endpoints: [inline.test]' };

  const cases: readonly (readonly [string, Written, readonly string[]])[] = [
    ['the default file', { files: dotGithub }, ['github.test']],
    [
      'the second default file where there is no first',
      { files: { 'tls-gate.yml': 'endpoints: [root.test]' } },
      ['root.test'],
    ],
    ['the input alone, though a default file exists', { inputs: typed, files: dotGithub }, ['typed.test']],
    ['inline config alone, though a default file exists', { inputs: inline, files: dotGithub }, ['inline.test']],
    [
      'the default file, where inline config names none',
      { inputs: { config: 'policy: {}' }, files: dotGithub },
      ['github.test'],
    ],
    ['a named file, and no default file', { inputs: { 'config-file': 'other.yml' }, files: named }, ['other.test']],
    [
      'everything that is named, in order',
      { inputs: { ...typed, ...inline, 'config-file': 'other.yml' }, files: named },
      ['typed.test', 'inline.test', 'other.test'],
    ],
  ];
  test.each(cases)('%s', (_what, written, expected) => {
    expect(planOf(written).targets.map(({ endpoint: { host } }) => host)).toEqual(expected);
  });

  test.each([
    ['nothing', undefined, '1.2'],
    ['profile: intermediate', { profile: 'intermediate' }, '1.2'],
    ['profile: modern', { profile: 'modern' }, '1.3'],
    ['profile: modern beside an older minimum', { profile: 'modern', 'min-tls-version': '1.1' }, '1.1'],
  ] as const)('the oldest version follows the profile, given %s', (_given, inputs, expected) => {
    const { targets } = planOf({ inputs: { endpoints: 'a.test', ...inputs } });
    expect(targets[0]?.policy.minTlsVersion).toBe(expected);
  });

  test('an endpoint of another profile has another oldest version, unless someone named one', () => {
    const endpoints = 'endpoints: [{host: a.test, profile: modern}, b.test]';
    const oldest = (config: string) => planOf({ inputs: { config } }).targets.map(({ policy }) => policy.minTlsVersion);
    expect(oldest(endpoints)).toEqual(['1.3', '1.2']);
    expect(oldest(`policy: {min-tls-version: 1.1}\n${endpoints}`)).toEqual(['1.1', '1.1']);
  });

  test('a version that is both required and too old is one problem, however many endpoints', () => {
    const config = 'policy: {profile: modern, required-tls-versions: [1.2]}\nendpoints: [a.test, b.test]';
    expect(problemsOf({ inputs: { config } })).toEqual([
      '<input config>:2:13: required-tls-versions: 1.2 is older than the oldest version allowed, 1.3; expected a min-tls-version that allows it, or none so old',
    ]);
  });

  test('the policy of a default file counts even where its endpoints do not', () => {
    const { targets } = planOf({
      inputs: typed,
      files: { 'tls-gate.yml': 'policy: {min-days: 3}\nendpoints: [root.test]' },
    });
    expect(targets.map(({ policy }) => policy.minRemaining)).toEqual([{ kind: 'days', days: 3 }]);
  });

  test('one declaration, where the same stands twice', () => {
    const { targets } = planOf({ inputs: { endpoints: 'shop.test, https://SHOP.test:443/x\nshop.test:8443' } });
    expect(targets.map(({ endpoint: { name } }) => name)).toEqual(['shop.test:443', 'shop.test:8443']);
  });

  test('two, where the name is the same but not the place that is dialled', () => {
    const list = 'endpoints: [shop.test, {host: shop.test, connect: 10.0.0.1}, {host: shop.test, servername: a.test}]';
    const { targets } = planOf({ files: { 'tls-gate.yml': list } });
    expect(targets.map(({ endpoint }) => identityOf(endpoint))).toEqual([
      'shop.test:443',
      'shop.test:443 (connect 10.0.0.1:443)',
      'shop.test:443 (servername a.test)',
    ]);
  });

  test('one, known by its name alone, where nothing else has that name', () => {
    const { targets } = planOf({
      files: { 'tls-gate.yml': 'endpoints: [{host: shop.test, connect: 10.0.0.1}, a.test]' },
    });
    expect(targets.map(({ endpoint }) => identityOf(endpoint))).toEqual(['shop.test:443', 'a.test:443']);
  });
});

test('flags for endpoints apply to every one on the command line, and to none of the file', () => {
  const { targets } = planOf({
    inputs: {
      endpoints: 'a.test:8443\nb.test',
      connect: 'stage.test',
      servername: 'c.test',
      server: 'caddy',
      'config-file': 'x.yml',
    },
    files: { 'x.yml': 'endpoints: [d.test]' },
  });
  expect(
    targets.map(({ endpoint: { name, connect, servername, server } }) => [name, connect, servername, server]),
  ).toEqual([
    ['a.test:8443', { host: 'stage.test', port: 8443 }, 'c.test', 'caddy'],
    ['b.test:443', { host: 'stage.test', port: 443 }, 'c.test', 'caddy'],
    ['d.test:443', null, 'd.test', null],
  ]);
});

describe('roots from ca-file', () => {
  const { root, intermediate } = testAuthority();
  const bundle = pem(root, intermediate);
  const der = Buffer.from(root.certPem.replace(/-----[^-]+-----|\s/g, ''), 'base64');

  test('are read as PEM or DER, for all endpoints and for one, and given once', () => {
    const { targets } = planOf({
      inputs: { 'ca-file': 'root.der' },
      files: {
        'root.der': new Uint8Array(der),
        'bundle.pem': `a comment\n${bundle.replaceAll('\n', '\r\n')}`,
        'root.pem': pem(root),
        'tls-gate.yml': 'endpoints: [a.test, {host: b.test, ca-file: bundle.pem}, {host: c.test, ca-file: root.pem}]',
      },
    });
    expect(targets.map(({ endpoint }) => endpoint.extraRoots.map(withoutBlanks))).toEqual([
      [withoutBlanks(pem(root))],
      [withoutBlanks(pem(root)), withoutBlanks(bundle)],
      [withoutBlanks(pem(root))],
    ]);
  });

  const begin = '-----BEGIN CERTIFICATE-----';
  const end = '-----END CERTIFICATE-----';
  test.each([
    ['no file', null, '"ca.pem" does not exist; expected a file of certificates, its path from the workspace'],
    ['an empty file', '', 'the file contains no certificate; expected certificates in PEM, or one in DER'],
    [
      'another file',
      'root:x:0:0:root:/root:/bin/bash',
      'the file contains no certificate; expected certificates in PEM, or one in DER',
    ],
    [
      'a cut DER file',
      new Uint8Array(der.subarray(0, -1)),
      'the file contains no certificate; expected certificates in PEM, or one in DER',
    ],
    [
      'a damaged certificate after a good one',
      `${pem(root)}${begin}\nMIIB\n${end}\n`,
      'certificate 2 of 2 in the file is damaged; expected X.509 certificates',
    ],
    [
      'something else by the name of a certificate',
      `${begin}\n${Buffer.from([0x30, 0x03, 0x02, 0x01, 0x01]).toString('base64')}\n${end}`,
      'certificate 1 of 1 in the file is damaged; expected X.509 certificates',
    ],
  ])('given %s are a problem where the file is named', (_what, content, message) => {
    const files = {
      'tls-gate.yml': 'endpoints:\n  - {host: a.test, ca-file: ca.pem}',
      ...(content === null ? {} : { 'ca.pem': content }),
    };
    expect(problemsOf({ files })).toEqual([`tls-gate.yml:2:29: ca-file: ${message}`]);
    expect(problemsOf({ inputs: { endpoints: 'a.test', 'ca-file': ' ca.pem' }, files })).toEqual([
      `<input ca-file>:1:2: ca-file: ${message}`,
    ]);
  });
});

describe('settings of the run', () => {
  test('have their defaults', () => {
    const { settings, reports, github } = planOf({ inputs: { endpoints: 'a.test' } });
    expect(settings).toEqual({ timeoutMs: 10_000, deadlineMs: 300_000, retries: 2, concurrency: 20, failOn: 'error' });
    expect(reports).toEqual({
      annotations: true,
      summary: true,
      reportJson: null,
      reportSarif: null,
      reportJunit: null,
      reportHtml: null,
    });
    expect(github).toEqual({
      comment: 'never',
      commentKey: null,
      issue: 'never',
      issueLabels: [],
      issueAssignees: [],
      checkRun: false,
      scope: 'all',
      token: null,
    });
  });

  test('are read', () => {
    const { settings, reports } = planOf({
      inputs: {
        endpoints: 'a.test',
        timeout: '500ms',
        deadline: '2m',
        retries: '0',
        concurrency: '256',
        'fail-on': 'warning',
        annotations: 'false',
        summary: 'false',
        'report-json': 'out/report.json',
      },
    });
    expect(settings).toEqual({ timeoutMs: 500, deadlineMs: 120_000, retries: 0, concurrency: 256, failOn: 'warning' });
    expect(reports).toMatchObject({ annotations: false, summary: false, reportJson: 'out/report.json' });
  });

  test.each([
    ['true', undefined, 'never'],
    ['true', 'never', 'never'],
    ['false', 'warning', 'warning'],
    ['false', undefined, 'error'],
  ])('warn-only %s beside fail-on %s means %s', (warnOnly, failOn, expected) => {
    const inputs = {
      endpoints: 'a.test',
      'warn-only': warnOnly,
      ...(failOn === undefined ? {} : { 'fail-on': failOn }),
    };
    expect(planOf({ inputs }).settings.failOn).toBe(expected);
  });

  test('put no two reports into one file', () => {
    const inputs = { endpoints: 'a.test', 'report-json': 'out/a', 'report-html': './out/a', 'report-junit': 'out/b' };
    expect(problemsOf({ inputs })).toEqual([
      '<input report-html>:1:1: report-html: "./out/a" is the file of report-json; expected another file',
    ]);
  });

  test('that are wrong are reported together', () => {
    const inputs: Partial<Record<SettingName, string>> = {
      endpoints: '\n\n  *.test',
      'config-file': 'absent.yml',
      'min-tls-version': '1',
      'min-days': '-3',
      'warn-days': '101%',
      'required-sans': 'a.test\n*.*.test',
      'ca-file': 'absent.pem',
      'fail-on': 'errors',
      'warn-only': 'yes',
      'on-unreachable': 'Fail',
      timeout: '0',
      deadline: '2d',
      retries: '11',
      concurrency: '1.5',
      annotations: 'on',
      summary: 'True',
      connect: 'https://stage.test',
      servername: '10.0.0.1',
      addresses: '10.0.0.1, a.test',
      server: 'nginxx',
    };
    expect(problemsOf({ inputs })).toMatchInlineSnapshot(`
[
  "<input endpoints>:3:3: endpoints: "*.test" is a wildcard, and no server answers to that; expected one name that it covers; put the wildcard under required-sans",
  "<input connect>:1:1: connect: "https://stage.test" is not a place to dial; expected HOST or HOST:PORT",
  "<input servername>:1:1: servername: "10.0.0.1" is not a name; expected a DNS name, without port",
  "<input addresses>:1:11: addresses: "a.test" is not an IP address; expected one such as 192.0.2.7 or 2001:db8::7",
  "<input server>:1:1: server: "nginxx" is not a server product that is known here; expected one of nginx, apache, haproxy, caddy …; did you mean "nginx"?",
  "<input min-tls-version>:1:1: min-tls-version: "1" is not a TLS version; expected 1.0, 1.1, 1.2 or 1.3",
  "<input min-days>:1:1: min-days: "-3" is not a remaining validity; expected days such as 14 or 14d, a share of the lifetime such as 12.5%, or auto",
  "<input warn-days>:1:1: warn-days: "101%" is not a remaining validity; expected days such as 14 or 14d, a share of the lifetime such as 12.5%, or auto",
  "<input required-sans>:2:1: required-sans: "*.*.test" is not a name; expected a wildcard, if any, as the whole first label",
  "<input on-unreachable>:1:1: on-unreachable: "Fail" is not a way to treat unreachable endpoints; expected fail, warn or ignore; did you mean "fail"?",
  "<input timeout>:1:1: timeout: "0" is not a duration; expected a duration such as 10, 10s, 500ms or 2m, at most a day",
  "<input deadline>:1:1: deadline: "2d" is not a duration; expected a duration such as 10, 10s, 500ms or 2m, at most a day",
  "<input retries>:1:1: retries: "11" does not fit; expected a whole number from 0 to 10",
  "<input concurrency>:1:1: concurrency: "1.5" does not fit; expected a whole number from 1 to 256",
  "<input fail-on>:1:1: fail-on: "errors" is not a level to fail on; expected error, warning or never; did you mean "error"?",
  "<input warn-only>:1:1: warn-only: "yes" is not a yes or no; expected true or false",
  "<input annotations>:1:1: annotations: "on" is not a yes or no; expected true or false",
  "<input summary>:1:1: summary: "True" is not a yes or no; expected true or false; did you mean "true"?",
  "<input ca-file>:1:1: ca-file: "absent.pem" does not exist; expected a file of certificates, its path from the workspace",
  "<input config-file>:1:1: config-file: "absent.yml" does not exist; expected the path of a config file, from the workspace",
]
`);
  });

  test('that contradict each other, or lack their endpoint, are reported', () => {
    expect(
      problemsOf({ inputs: { endpoints: 'a.test', 'fail-on': 'error', 'warn-only': 'true' } }),
    ).toMatchInlineSnapshot(`
[
  "<input warn-only>:1:1: warn-only: true contradicts fail-on: error; expected one of the two",
]
`);
    expect(
      problemsOf({
        inputs: { connect: 'stage.test', server: 'nginx' },
        files: { 'tls-gate.yml': 'endpoints: [a.test]' },
      }),
    ).toMatchInlineSnapshot(`
[
  "<input connect>:1:1: connect: applies to endpoints on the command line, and there is none; expected an endpoint beside it, or the key in the config file",
  "<input server>:1:1: server: applies to endpoints on the command line, and there is none; expected an endpoint beside it, or the key in the config file",
]
`);
    expect(
      problemsOf({ inputs: { endpoints: 'a.test', connect: 'stage.test', addresses: '10.0.0.1' } }),
    ).toMatchInlineSnapshot(`
[
  "<input connect>:1:1: connect: stands beside addresses; expected one of the two",
]
`);
  });
});

test('a default file that cannot be read is a problem, and is not taken for absent', () => {
  expect(problemsOf({ inputs: { endpoints: 'a.test' }, files: { '.github/tls-gate.yml': 'policy: [' } })).toEqual([
    expect.stringMatching(/^\.github\/tls-gate\.yml:1:\d+: not valid YAML: /),
  ]);
});

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
