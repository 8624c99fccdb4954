import { describe, expect, test } from '@jest/globals';
import { configDigest } from '../../src/replay/config-digest.ts';
import { planOf, type Written } from '../targets/sources.ts';

const LIST = 'endpoints:\n  - www.example.com\n  - { host: api.example.com, port: 8443 }\n';

function digestOf(config: string, inputs: Written['inputs'] = {}): string {
  return configDigest(planOf({ inputs: { config, ...inputs } }));
}

describe('the digest of a config', () => {
  test.each([
    ['comments and lines between', `# a comment\n\n${LIST}`, {}],
    ['the shard', LIST, { shard: '2/4' }],
    ['the vantage', LIST, { vantage: 'office' }],
    ['timeouts and retries', LIST, { timeout: '1s', retries: '0', concurrency: '3', deadline: '9m' }],
    ['the reports that are written', LIST, { 'report-json': 'out.json', annotations: 'false' }],
    ['what fails the step', LIST, { 'fail-on': 'never' }],
    ['the merge itself', LIST, { mode: 'merge', 'results-glob': '*.json' }],
  ])('does not hang on %s', (_what, config, inputs) => {
    expect(digestOf(config, inputs)).toBe(digestOf(LIST));
  });

  test.each([
    ['another endpoint', `${LIST}  - mail.example.com\n`, {}],
    ['another threshold', LIST, { 'min-days': '30' }],
    ['another severity', `policy: { severities: { waiver-unused: error } }\n${LIST}`, {}],
    [
      'another waiver',
      `${LIST}waivers:\n  - { endpoint: www.example.com, cause: weak-key, until: 2027-01-31, reason: moving }\n`,
      {},
    ],
    ['another place to dial', LIST.replace('port: 8443', 'port: 8443, connect: "10.0.0.7:443"'), {}],
  ])('hangs on %s', (_what, config, inputs) => {
    expect(digestOf(config, inputs)).not.toBe(digestOf(LIST));
  });

  test('hangs on which of two endpoints of a name a waiver is for', () => {
    const list =
      'endpoints:\n  - { host: a.test, connect: "10.0.0.7:443" }\n  - { host: a.test, connect: "10.0.0.8:443" }\n';
    const waiver = (connect: string) =>
      digestOf(
        `${list}waivers:\n  - { endpoint: a.test, ${connect}cause: weak-key, until: 2027-01-31, reason: moving }\n`,
      );
    const digests = ['', 'connect: "10.0.0.7:443", ', 'connect: "10.0.0.8:443", '].map(waiver);
    expect(new Set(digests).size).toBe(3);
  });
});
