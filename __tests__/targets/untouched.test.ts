import { describe, expect, test } from '@jest/globals';
import { markUntouched } from '../../src/targets/untouched.ts';
import { testAuthority } from '../helpers/test-authority.ts';
import { planOf, type Written } from './sources.ts';

const old = testAuthority('Old').leaf();
const renewed = testAuthority('New').leaf();
const untouched = (now: Written, before: Written) =>
  markUntouched(planOf(now), planOf(before)).targets.map((target) => target.untouched === true);

const config = (endpoints: string, policy = '') => `${policy}endpoints: [${endpoints}]\n`;
const withKey = (text: string, { certPem, keyPem }: typeof old): Written => ({
  files: { 'tls-gate.yml': text, 'client.pem': certPem, 'client.key': keyPem, certs: certPem, 'certs.key': keyPem },
});

describe('an endpoint is untouched', () => {
  test.each<[string, string, string, readonly boolean[]]>([
    ['where it stands as before', config('a.test, b.test'), config('a.test, b.test'), [true, true]],
    ['wherever it stands', `# moved\n\n${config('b.test, a.test')}`, config('a.test, b.test'), [true, true]],
    ['however it is written', config('{ host: a.test, port: 443 }'), config('"https://A.TEST:443/"'), [true]],
    ['unless it is new', config('a.test, b.test'), config('a.test'), [true, false]],
    ['unless it has another port', config('"a.test:8443"'), config('a.test'), [false]],
    ['unless it is dialled elsewhere', config('{ host: a.test, connect: 127.0.0.1 }'), config('a.test'), [false]],
    ['unless the policy changed', config('a.test', 'policy: { min-days: 9 }\n'), config('a.test'), [false]],
    [
      'where a policy says what was the default',
      config('a.test', 'policy: { profile: baseline }\n'),
      config('a.test'),
      [true],
    ],
    [
      'unless a severity of its own changed',
      config('{ host: a.test, severities: { weak-key: off } }'),
      config('a.test'),
      [false],
    ],
    [
      'beside another with the same name that is dialled elsewhere',
      config('a.test, { host: a.test, connect: 10.0.0.1 }'),
      config('a.test'),
      [true, false],
    ],
    [
      'though it has its name no more for itself',
      config('{ host: a.test, connect: 10.0.0.1 }, a.test'),
      config('{ host: a.test, connect: 10.0.0.1 }'),
      [true, false],
    ],
  ])('%s', (_what, now, before, expected) => {
    expect(untouched({ files: { 'tls-gate.yml': now } }, { files: { 'tls-gate.yml': before } })).toEqual(expected);
  });

  test.each([
    [
      'the client certificate that it shows',
      config('{ host: a.test, client-cert: client.pem, client-key: client.key }'),
    ],
    ['the certificates on disk that it is about', config('{ host: "file:certs", key: certs.key }')],
  ])('unless the content changed of %s', (_what, text) => {
    expect(untouched(withKey(text, old), withKey(text, old))).toEqual([true]);
    expect(untouched(withKey(text, renewed), withKey(text, old))).toEqual([false]);
  });

  test.each<['fail' | 'warn' | 'ignore', string]>([
    ['fail', 'warn'],
    ['warn', 'warn'],
    ['ignore', 'ignore'],
  ])('and what could not be looked at means no more than a warning: %s becomes %s', (written, means) => {
    const plan = planOf({ inputs: { endpoints: 'a.test', 'on-unreachable': written } });
    expect(markUntouched(plan, plan).targets.map(({ policy }) => policy.onUnreachable)).toEqual([means]);
  });
});
