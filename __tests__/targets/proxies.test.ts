import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/targets/config-file.ts';
import { readPlan } from '../../src/targets/plan.ts';
import { filesOf, planOf, problemsOf, settingsOf, type Written } from './sources.ts';

const PROXY = { host: 'proxy.internal', port: 3128, variable: null, credentials: null };
const URL = 'http://proxy.internal:3128';

function proxiesOf(written: Written) {
  return planOf(written).targets.map(({ endpoint: { proxy } }) => proxy ?? null);
}

const inFile = (keys: string, more: Omit<Written, 'files'> = {}): Written => ({
  ...more,
  files: { 'tls-gate.yml': `endpoints:\n  - {host: shop.test, ${keys}}\n` },
});

describe('a proxy comes from', () => {
  test.each<[string, Written, readonly unknown[]]>([
    ['the endpoint', inFile(`proxy: "${URL}"`), [PROXY]],
    ['the endpoint, without a port', inFile('proxy: http://proxy.internal'), [{ ...PROXY, port: 80 }]],
    [
      'the endpoint, by address',
      inFile('proxy: "http://[2001:db8::1]:8080/"'),
      [{ ...PROXY, host: '2001:db8::1', port: 8080 }],
    ],
    ['nowhere', { inputs: { endpoints: 'shop.test' } }, [null]],
    ['the input', { inputs: { endpoints: 'shop.test', proxy: URL } }, [PROXY]],
    ['the endpoint rather than the input', inFile('proxy: none', { inputs: { proxy: URL } }), [null]],
    [
      'the input, with its credentials',
      { inputs: { endpoints: 'shop.test', proxy: URL, 'proxy-credentials-env': 'WAY' }, env: { WAY: 'robot:x' } },
      [{ ...PROXY, credentials: 'WAY' }],
    ],
    ['the input, and only where the endpoint is no file', { inputs: { endpoints: 'shop.test', proxy: 'env' } }, [null]],
  ])('%s', (_what, written, expected) => {
    expect(proxiesOf(written)).toEqual(expected);
  });

  const env = (variables: Readonly<Record<string, string>>, endpoints = 'shop.test', more = {}) =>
    proxiesOf({ inputs: { endpoints, proxy: 'env', ...more }, env: variables });

  test.each<[string, Readonly<Record<string, string>>, string | null, number?]>([
    ['https_proxy', { https_proxy: URL, HTTPS_PROXY: 'http://other:1' }, 'https_proxy'],
    ['HTTPS_PROXY, where the lower case is empty', { https_proxy: '', HTTPS_PROXY: URL }, 'HTTPS_PROXY'],
    ['all_proxy', { all_proxy: URL, http_proxy: 'http://other:1' }, 'all_proxy'],
    ['a variable without a scheme', { https_proxy: 'proxy.internal:3128' }, 'https_proxy'],
    ['no variable at all', { http_proxy: URL }, null],
    ['no_proxy against it', { https_proxy: URL, no_proxy: '.test' }, null],
    ['NO_PROXY against it', { https_proxy: URL, NO_PROXY: '.test' }, null],
    ['no_proxy for others', { https_proxy: URL, no_proxy: 'example.com', NO_PROXY: '*' }, 'https_proxy'],
  ])('the environment: %s', (_what, variables, variable) => {
    expect(env(variables)).toEqual([variable === null ? null : { ...PROXY, variable }]);
  });

  test('the environment for no endpoint on this machine, and for none that is dialled elsewhere', () => {
    const variables = { https_proxy: URL, no_proxy: '10.0.0.0/8' };
    expect(env(variables, 'localhost, 127.0.0.1, [::1], shop.localhost, shop.test')).toEqual([
      null,
      null,
      null,
      null,
      { ...PROXY, variable: 'https_proxy' },
    ]);
    expect(env(variables, 'shop.test', { connect: '10.0.0.7' })).toEqual([null]);
    expect(env(variables, 'shop.test', { addresses: '10.0.0.7, 10.0.0.8' })).toEqual([null]);
    expect(env(variables, 'shop.test', { addresses: '10.0.0.7, 192.0.2.1' })).not.toEqual([null]);
  });

  test('the environment, credentials included, which stay out of the endpoint', () => {
    const plan = planOf({
      inputs: { endpoints: 'shop.test', proxy: 'env' },
      env: { https_proxy: 'http://robot:p%40ss%3A@proxy.internal:3128' },
    });
    expect(plan.targets[0]?.endpoint.proxy).toEqual({ ...PROXY, variable: 'https_proxy', credentials: 'https_proxy' });
    expect(plan.proxyCredentials).toEqual(new Map([['https_proxy', 'robot:p@ss:']]));
    expect(JSON.stringify(plan.targets)).not.toContain('p@ss');
  });
});

describe('a proxy that is bad', () => {
  test.each<[string, Written, string]>([
    [
      'one with a password',
      inFile('proxy: "http://robot:geheim@proxy.internal:3128"'),
      'the URL carries a user name or password before "@"; expected the URL without them, and proxy-credentials-env with the name of a variable that holds user:password',
    ],
    [
      'one over TLS',
      inFile('proxy: "https://proxy.internal:3129"'),
      'a proxy of the kind https:// is not supported; expected an HTTP proxy, http://host:port',
    ],
    [
      'one of another kind',
      inFile('proxy: "socks5://proxy.internal:1080"'),
      'a proxy of the kind socks5:// is not supported; expected an HTTP proxy, http://host:port',
    ],
    ['a word', inFile('proxy: direct'), 'direct is not the word; expected none'],
    [
      'a host',
      inFile('proxy: proxy.internal'),
      '"proxy.internal" is no URL of a proxy; expected http://host:port, env (https_proxy and no_proxy decide) or none',
    ],
    [
      'a port out of range',
      inFile('proxy: "http://proxy.internal:99999"'),
      '"99999" is not a port; expected a number from 1 to 65535',
    ],
    [
      'credentials alone',
      inFile('proxy-credentials-env: WAY', { env: { WAY: 'a:geheim' } }),
      'there is no proxy to it; expected proxy beside it',
    ],
    [
      'a variable that is not set',
      inFile(`proxy: "${URL}", proxy-credentials-env: WAY`),
      'the variable is not set; expected one that holds user:password',
    ],
    [
      'a variable without a colon',
      inFile(`proxy: "${URL}", proxy-credentials-env: WAY`, { env: { WAY: 'geheim' } }),
      'what the variable holds is no user:password; expected one that holds user:password',
    ],
    [
      'a variable with a line end',
      inFile(`proxy: "${URL}", proxy-credentials-env: WAY`, { env: { WAY: 'a:geheim\nX: y' } }),
      'what the variable holds is no user:password; expected one that holds user:password',
    ],
    [
      'the credentials in place of the variable',
      inFile(`proxy: "${URL}", proxy-credentials-env: "robot:geheim"`),
      'what stands here is no such name; expected the name of an environment variable',
    ],
    [
      'one of SOCKS in the environment',
      inFile('proxy: env', { env: { all_proxy: 'socks5h://robot:geheim@p:1' } }),
      'proxy: the variable all_proxy: a proxy of the kind socks5h:// is not supported; expected an HTTP proxy, http://host:port',
    ],
    [
      'one without a host in the environment',
      inFile('proxy: env', { env: { https_proxy: 'http://robot:geheim@' } }),
      'proxy: the variable https_proxy: no host stands behind "@"; expected http://host:port, env (https_proxy and no_proxy decide) or none',
    ],
    [
      'one beside a file',
      { files: { 'tls-gate.yml': `endpoints: [{host: "file:site.pem", proxy: "${URL}"}]`, 'site.pem': '' } },
      'proxy: means nothing for a file, which is not dialled; expected no such key',
    ],
  ])('is told without its secrets: %s', (_what, written, expected) => {
    const problems = problemsOf(written).join('\n');
    expect(problems).toContain(expected);
    expect(problems).not.toContain('geheim');
  });

  test.each([
    'http://robot:geheim/3x@proxy.internal:3128',
    'http://robot:geheim#3x@proxy.internal:3128',
    'http://robot:geheim?3x@proxy.internal:3128',
    'robot:geheim/3x@proxy.internal:3128',
    'http://robot:2024/geheim@127.0.0.1:1',
    'http://robot:geheim/a@b/c@proxy.internal:3128',
    'http://robot:geheim@proxy.internal:3128/@',
  ])('is not taken for a host, nor told, where a password is cut off: %s', (https_proxy) => {
    const problems = problemsOf({ inputs: { endpoints: 'shop.test', proxy: 'env' }, env: { https_proxy } });
    expect(problems).toEqual([
      expect.stringContaining(
        'proxy: the variable https_proxy: a "/", "?" or "#" stands before the "@" and ends the host there; expected %2F, %3F or %23 for one in the user name or password, and no "@" behind the host',
      ),
    ]);
    expect(problems.join()).not.toMatch(/geheim|robot|2024/);
  });

  test('is read once, since each reading of a secret is a line of the log', () => {
    const asked: string[] = [];
    const read = (name: string) => {
      asked.push(name);
      return name === 'https_proxy' ? URL : name === 'WAY' ? 'a:b' : undefined;
    };
    const typed = settingsOf({ endpoints: 'a.test, b.test, c.test', proxy: 'env', 'proxy-credentials-env': 'WAY' });
    const plan = readPlan({ settings: typed, readFile: filesOf(), readEnv: read, readConfig });
    expect(plan.ok).toBe(true);
    expect(asked).toContain('WAY');
    expect(asked).toHaveLength(new Set(asked).size);
  });

  test('is told once, however many endpoints it concerns', () => {
    const problems = problemsOf({
      inputs: { endpoints: 'a.test, b.test, c.test', proxy: 'env' },
      env: { https_proxy: 'socks5://p:1' },
    });
    expect(problems).toHaveLength(1);
  });
});

describe('ip-family', () => {
  test('is read, and nothing where nothing is said', () => {
    expect(planOf({ inputs: { endpoints: 'a.test', 'ip-family': 'both' } }).settings.ipFamily).toBe('both');
    expect(planOf({ inputs: { endpoints: 'a.test' } }).settings.ipFamily).toBeUndefined();
    expect(problemsOf({ inputs: { endpoints: 'a.test', 'ip-family': 'v6' } })).toEqual([
      '<input ip-family>:1:1: ip-family: "v6" is not a choice of address families; expected auto, 4, 6 or both; did you mean "6"?',
    ]);
  });

  test('has no meaning for a name that a proxy looks up, and one for addresses behind a proxy', () => {
    const inputs = { endpoints: 'a.test', proxy: URL, 'ip-family': '6' };
    expect(problemsOf({ inputs })).toEqual([
      '<input endpoints>:1:1: ip-family: 6 means nothing for a.test:443, whose name the proxy looks up; expected auto, or addresses beside the proxy',
    ]);
    expect(problemsOf({ inputs: { ...inputs, addresses: '192.0.2.1' } })).toEqual([]);
    expect(problemsOf({ inputs: { ...inputs, endpoints: '[2001:db8::1]' } })).toEqual([]);
  });
});
