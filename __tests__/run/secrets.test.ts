import { expect, test } from '@jest/globals';
import { secretReader } from '../../src/run/secrets.ts';

const KEY = '-----BEGIN PRIVATE KEY-----\nMIIabc\nMIIdef\n-----END PRIVATE KEY-----\n';

test('each line of a key is masked, and not the lines around it, which stand in public files too', () => {
  const { masked, reader } = reading({ ROBOT_KEY: KEY });
  expect(reader.readSecret('ROBOT_KEY')).toBe(KEY);
  expect(masked).toEqual(['MIIabc', 'MIIdef']);
});

test.each([
  ['http://user:p%40ss@proxy.internal:3128', ['user:p%40ss', 'user:p@ss', 'p%40ss', 'p@ss']],
  ['user:a:b@proxy.internal:3128', ['user:a:b', 'a:b']],
  ['http://proxy.internal:3128', []],
  ['http://user:2024/a#b?c@proxy.internal:3128', ['user:2024/a#b?c', '2024/a#b?c']],
  ['user:a/b@proxy.internal:3128', ['user:a/b', 'a/b']],
  ['http://user:%zz@proxy.internal', ['user:%zz', '%zz']],
  ['', []],
])('of %j the password is masked, alone and behind its user, as written and as meant', (url, secrets) => {
  const { masked, reader } = reading({ https_proxy: url });
  expect(reader.readProxyVariable('https_proxy')).toBe(url);
  expect(masked).toEqual(secrets);
});

test('a variable that is not set masks nothing', () => {
  const { masked, reader } = reading({});
  expect([reader.readSecret('A'), reader.readProxyVariable('B')]).toEqual([undefined, undefined]);
  expect(masked).toEqual([]);
});

function reading(env: Readonly<Record<string, string>>) {
  const masked: string[] = [];
  return { masked, reader: secretReader(env, (secret) => masked.push(secret)) };
}
