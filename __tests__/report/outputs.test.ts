import { expect, test } from '@jest/globals';
import { outputsOf, resultsText } from '../../src/report/outputs.ts';
import { largeRun } from '../helpers/large-run.ts';
import {
  sampleAddress,
  sampleFinding,
  sampleObservation,
  sampleRun,
  sampleWaiver,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const refused = sampleAddress({ tcp: { kind: 'refused' }, handshake: { kind: 'not-attempted' } });

test('tell of the run', () => {
  const run = sampleRun([
    { findings: [sampleFinding()] },
    {
      endpoint: { host: 'down.example.com' },
      observation: sampleObservation({ addresses: [refused] }),
      findings: [sampleFinding({ cause: 'connection-refused' })],
      expiry: null,
    },
    { findings: [sampleFinding({ severity: 'warning', cause: 'certificate-expiring' })] },
    UNRESOLVED,
    {},
  ]);
  const { results, ...outputs } = outputsOf(run, { resultsPath: '/tmp/report.json' });
  expect(outputs).toEqual({
    result: 'fail',
    'endpoints-checked': '5',
    'endpoints-failed': '2',
    'endpoints-warned': '1',
    'endpoints-unreachable': '2',
    'findings-count': '3',
    'earliest-expiry': '2027-01-21T08:00:00.000Z',
    'earliest-expiry-endpoint': 'api.example.com:443',
    'days-to-earliest-expiry': '61',
    'failed-endpoints': 'api.example.com:443,down.example.com:443',
    'results-path': '/tmp/report.json',
    'sarif-path': '',
    'comment-url': '',
    'issue-number': '',
  });
  expect(JSON.parse(results)).toMatchObject({ schema: 'tls-gate/results@1', verdict: 'fail', truncated: false });
});

test('are empty where there is nothing to tell', () => {
  expect(outputsOf(sampleRun([UNRESOLVED]))).toMatchObject({
    result: 'inconclusive',
    'earliest-expiry': '',
    'earliest-expiry-endpoint': '',
    'days-to-earliest-expiry': '',
    'failed-endpoints': '',
    'results-path': '',
  });
});

test('an expiry in the past counts down below zero', () => {
  const expiry = { notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2026-11-21T07:00:00.000Z', of: 'leaf' } as const;
  expect(outputsOf(sampleRun([{ expiry }]))['days-to-earliest-expiry']).toBe('-1');
});

test('results of a few endpoints are in the order of the list', () => {
  const value = JSON.parse(resultsText(sampleRun([{}, { findings: [sampleFinding()] }])));
  expect(value.endpoints.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['pass', 'fail']);
  expect(value.endpoints[1].findings).toEqual([
    { cause: 'incomplete-chain', severity: 'error', message: expect.stringContaining('R11') },
  ]);
});

test('results of many endpoints stay within 64 KB, the failing ones first, and say so', () => {
  const many = Array.from({ length: 5000 }, () => ({}));
  const text = resultsText(sampleRun([...many, { findings: [sampleFinding({ message: '✗'.repeat(5000) })] }]));
  const value = JSON.parse(text);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
  expect(Buffer.byteLength(text)).toBeGreaterThan(60_000);
  expect(value).toMatchObject({ truncated: true, verdict: 'fail', counts: { endpoints: 5001 } });
  expect(value.endpoints[0].verdict).toBe('fail');
});

test('the list of failed endpoints keeps whole names within 64 KB', () => {
  const endpoints = Array.from({ length: 5000 }, (_, index) => ({
    endpoint: { host: `a-rather-long-host-name-${index}.example.com` },
    findings: [sampleFinding()],
  }));
  const names = outputsOf(sampleRun(endpoints))['failed-endpoints'];
  expect(Buffer.byteLength(names)).toBeLessThanOrEqual(65_536);
  expect(names).toMatch(/\.example\.com:443$/);
});

test('all outputs of 5,000 endpoints of all kinds stay far from what a job and a step may hold', () => {
  const outputs = outputsOf(largeRun(5000), { resultsPath: '/tmp/report.json' });
  const sizes = Object.values(outputs).map((text) => Buffer.byteLength(text));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(65_536);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  expect(outputs).toMatchObject({ 'endpoints-checked': '5000', 'endpoints-failed': '1500', result: 'fail' });
  const results = JSON.parse(outputs.results);
  expect(results).toMatchObject({ truncated: true, counts: { endpoints: 5000 } });
  const words = results.endpoints.map(({ verdict }: { verdict: string }) => verdict);
  // A short one of the next kind may fill what the last long one left.
  expect(new Set(words.slice(0, -3))).toEqual(new Set(['fail']));
});

test('one endpoint too large for all does not hide the others', () => {
  const findings = Array.from({ length: 400 }, () => sampleFinding({ message: '✗'.repeat(300) }));
  const { endpoints } = JSON.parse(resultsText(sampleRun([{ findings }, { endpoint: { host: 'other.test' } }])));
  expect(endpoints.map(({ name }: { name: string }) => name)).toEqual(['other.test:443']);
});

test('leave what is waived out of every number but its own, and tell of the policy beside the endpoints', () => {
  const unused = sampleWaiver({ cause: 'self-signed' });
  const outputs = outputsOf(sampleRun([{ findings: [sampleFinding()] }, {}], [sampleWaiver(), unused]));
  expect(outputs).toMatchObject({
    result: 'warn',
    'endpoints-failed': '0',
    'endpoints-warned': '0',
    'findings-count': '1',
    'failed-endpoints': '',
  });
  expect(JSON.parse(outputs.results)).toMatchObject({
    counts: { pass: 2, fail: 0, error: 0, warning: 1, waived: 1 },
    findings: [{ cause: 'waiver-unused', severity: 'warning', file: '.github/tls-gate.yml', line: 12 }],
    endpoints: [{ verdict: 'pass', findings: [] }, { verdict: 'pass' }],
  });
});

test('tell of a few waivers where there are thousands, and say that there are more', () => {
  const waivers = Array.from({ length: 2_000 }, () => sampleWaiver({ cause: 'self-signed' }));
  const results = resultsText(sampleRun([{}], waivers));
  expect(results.length).toBeLessThan(16_384);
  expect(JSON.parse(results)).toMatchObject({ truncated: true, counts: { warning: 2_000 } });
});
