import { describe, expect, test } from '@jest/globals';
import { exitStatus } from '../../src/judge/exit-status.ts';
import type { RunVerdict, VerdictWord } from '../../src/judge/verdict.ts';
import type { CauseId } from '../../src/model/cause-id.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AddressObservation, Handshake, TcpOutcome } from '../../src/model/observation.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import {
  type SampleOverrides,
  sampleAddress,
  sampleFinding,
  sampleHandshake,
  sampleObservation,
  sampleRun,
  sampleWaiver,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const found = (cause: CauseId, overrides: Partial<Finding> = {}): Finding => sampleFinding({ cause, ...overrides });
const waive = (cause: CauseId, overrides: Partial<Waiver> = {}): Waiver => sampleWaiver({ cause, ...overrides });
const seen = (...addresses: readonly AddressObservation[]): SampleOverrides => ({
  observation: sampleObservation({ addresses }),
});
const unconnected = (tcp: TcpOutcome, address = '192.0.2.1'): AddressObservation =>
  sampleAddress({ address, tcp, handshake: { kind: 'not-attempted' } });
const ended = (handshake: Handshake): AddressObservation => sampleAddress({ handshake });
const alert40 = ended({ kind: 'alert', alert: 40, message: '', tookMs: 3 });
const alertAfter = ended(sampleHandshake({ aftermath: { kind: 'alert', alert: 116, message: '' } }));
const untrusted = ended(
  sampleHandshake({ verification: { kind: 'refused', code: 'SELF_SIGNED_CERT_IN_CHAIN', message: '' } }),
);
const noName = sampleObservation({
  resolution: { kind: 'not-found', name: 'api.example.com', code: 'ENOTFOUND' },
  addresses: [],
});
const elsewhere = ['192.0.2.2'];

/** One endpoint, its findings and the waivers of the run. */
function judged(endpoint: SampleOverrides, findings: readonly Finding[], waivers: readonly Waiver[]): RunVerdict {
  return sampleRun([{ ...endpoint, findings }], waivers);
}

type Row = readonly [
  what: string,
  endpoint: SampleOverrides,
  found: readonly Finding[],
  waived: readonly CauseId[],
  verdict: VerdictWord,
];

describe('a waiver', () => {
  test.each<Row>([
    ['its finding is all there is', {}, [found('self-signed')], ['self-signed'], 'pass'],
    ['a second cause is there', {}, [found('self-signed'), found('legacy-tls-accepted')], ['self-signed'], 'fail'],
    [
      'a warning is there beside it',
      {},
      [found('self-signed'), found('certificate-expiring', { severity: 'warning' })],
      ['self-signed'],
      'warn',
    ],
    ['its cause says why OpenSSL refuses', seen(untrusted), [found('self-signed')], ['self-signed'], 'pass'],
    [
      'another cause says why OpenSSL refuses, elsewhere',
      seen(untrusted),
      [found('self-signed', { addresses: elsewhere })],
      ['self-signed'],
      'inconclusive',
    ],
    [
      'nothing says why OpenSSL refuses',
      seen(untrusted),
      [found('weak-cipher-accepted')],
      ['weak-cipher-accepted'],
      'inconclusive',
    ],
    ['its cause ends the handshake', seen(alert40), [found('handshake-refused')], ['handshake-refused'], 'pass'],
    [
      'its cause ends the handshake, as a notice',
      seen(alert40),
      [found('handshake-refused', { severity: 'notice' })],
      ['handshake-refused'],
      'pass',
    ],
    [
      'its cause ends no handshake, and another did',
      seen(alert40),
      [found('weak-key-exchange'), found('handshake-refused', { severity: 'notice' })],
      ['weak-key-exchange'],
      'inconclusive',
    ],
    [
      'its cause ends the connection after the handshake',
      seen(alertAfter),
      [found('client-certificate-required')],
      ['client-certificate-required'],
      'pass',
    ],
    [
      'an alert after the handshake has another reason',
      seen(alertAfter),
      [found('weak-key-exchange')],
      ['weak-key-exchange'],
      'inconclusive',
    ],
    [
      'the connection is refused',
      seen(unconnected({ kind: 'refused' })),
      [found('connection-refused')],
      ['connection-refused'],
      'pass',
    ],
    [
      'one address is refused, and the other times out',
      seen(unconnected({ kind: 'refused' }), unconnected({ kind: 'timeout', waitedMs: 1_000 }, '192.0.2.2')),
      [found('connection-refused'), found('connection-timeout', { severity: 'notice', addresses: elsewhere })],
      ['connection-refused'],
      'inconclusive',
    ],
    [
      'the deadline passed before the address was dialled',
      seen(unconnected({ kind: 'not-attempted', why: 'deadline' })),
      [found('connection-refused')],
      ['connection-refused'],
      'inconclusive',
    ],
    [
      'the name does not exist',
      { observation: noName },
      [found('name-not-found', { addresses: [] })],
      ['name-not-found'],
      'pass',
    ],
    ['the name could not be looked up', UNRESOLVED, [], ['name-not-found'], 'inconclusive'],
    ['it is for another cause', {}, [found('self-signed')], ['legacy-tls-accepted'], 'fail'],
  ])('where %s', (_what, endpoint, findings, causes, verdict) => {
    const name = endpoint.endpoint === undefined ? 'api.example.com:443' : 'db.example.com:5432';
    const run = judged(
      endpoint,
      findings,
      causes.map((cause) => waive(cause, { endpoint: name })),
    );
    expect(run.endpoints.map((one) => one.verdict)).toEqual([verdict]);
  });

  test('covers every finding of its cause, also those that the policy lifts, and counts them apart', () => {
    const findings = [
      found('weak-key', { fingerprint: 'a' }),
      found('weak-key', { fingerprint: 'b', severity: 'notice' }),
    ];
    const run = judged({ policy: { severities: { 'weak-key': 'error' } } }, findings, [waive('weak-key')]);
    expect(run.endpoints[0]?.findings).toEqual([]);
    expect(run.endpoints[0]?.waived.map(({ finding }) => finding.severity)).toEqual(['error', 'error']);
    expect(run.counts).toMatchObject({ pass: 1, error: 0, waived: 2 });
    expect([run.verdict, exitStatus(run, { failOn: 'error' })]).toEqual(['pass', 0]);
  });

  test('covers nothing at another endpoint', () => {
    const endpoint = { host: 'www.example.com' };
    const run = sampleRun(
      [{ findings: [found('self-signed')] }, { endpoint, findings: [found('self-signed')] }],
      [waive('self-signed')],
    );
    expect(run.endpoints.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
  });

  test('covers the one of several endpoints of its name that it says, or all of them', () => {
    const connect = { host: '10.0.0.7', port: 443 };
    const both = [{ findings: [found('self-signed')] }, { endpoint: { connect }, findings: [found('self-signed')] }];
    const words = (waiver: Waiver) => sampleRun(both, [waiver]).endpoints.map(({ verdict }) => verdict);
    expect(words(waive('self-signed'))).toEqual(['pass', 'pass']);
    expect(words(waive('self-signed', { connect }))).toEqual(['fail', 'pass']);
    expect(words(waive('self-signed', { connect: { ...connect, port: 8443 } }))).toEqual(['fail', 'fail']);
  });

  test.each([
    ['2026-11-21', 'pass', []],
    ['2026-11-20', 'fail', ['waiver-expired']],
  ])('until %s, looked at on 2026-11-21: %s', (until, verdict, said) => {
    const run = judged({}, [found('self-signed')], [waive('self-signed', { until })]);
    expect([run.endpoints[0]?.verdict, run.policyFindings.map(({ cause }) => cause)]).toEqual([verdict, said]);
  });
});

const unlisted = { nearest: null, sure: true };

describe('what is said of the waivers themselves', () => {
  type Said = readonly [
    what: string,
    endpoint: SampleOverrides,
    found: readonly Finding[],
    waiver: Waiver,
    said: readonly string[],
  ];
  const gone = waive('self-signed');
  test.each<Said>([
    ['it covers a finding', {}, [found('self-signed')], gone, []],
    ['nothing of it is found', {}, [], gone, ['warning waiver-unused']],
    ['another cause is found', {}, [found('legacy-tls-accepted')], gone, ['warning waiver-unused']],
    [
      'the policy switches the finding off',
      { policy: { severities: { 'self-signed': 'off' } } },
      [found('self-signed')],
      gone,
      [],
    ],
    ['the policy switches it off itself', { policy: { severities: { 'waiver-unused': 'off' } } }, [], gone, []],
    [
      'the policy lifts it',
      { policy: { severities: { 'waiver-unused': 'error' } } },
      [],
      gone,
      ['error waiver-unused'],
    ],
    ['the endpoint is inconclusive', seen(alert40), [], gone, []],
    ['the endpoint fails before TLS', seen(unconnected({ kind: 'refused' })), [found('connection-refused')], gone, []],
    ['the handshake fails before a certificate', seen(alert40), [found('sni-not-recognized')], gone, []],
    ['the found cause is told in its place', {}, [found('default-certificate')], gone, []],
    ['something on the way answers', {}, [found('tls-intercepted')], waive('certificate-expired'), []],
    ['the addresses differ', {}, [found('addresses-diverge')], waive('certificate-expired'), []],
    ['its endpoint is no part of the run', {}, [], waive('self-signed', { endpoint: 'other.example.com:443' }), []],
    [
      'its endpoint is in no list',
      {},
      [],
      waive('self-signed', { endpoint: 'o:1', unlisted }),
      ['warning waiver-unused'],
    ],
    [
      'its endpoint is in no list, which may be another one in another run',
      {},
      [],
      waive('self-signed', { endpoint: 'o:1', unlisted: { ...unlisted, sure: false } }),
      ['notice waiver-unused'],
    ],
    ['it ended', {}, [found('self-signed')], waive('self-signed', { until: '2026-11-20' }), ['warning waiver-expired']],
    [
      'it ended, and the finding is gone',
      {},
      [],
      waive('self-signed', { until: '2026-11-20' }),
      ['warning waiver-expired'],
    ],
    [
      'it ended, and nothing could be seen',
      seen(alert40),
      [],
      waive('self-signed', { until: '2026-11-20' }),
      ['warning waiver-expired'],
    ],
    [
      'it ended, elsewhere',
      {},
      [],
      waive('self-signed', { until: '2026-11-20', endpoint: 'other.example.com:443' }),
      [],
    ],
  ])('where %s', (_what, endpoint, findings, waiver, said) => {
    const run = judged(endpoint, findings, [waiver]);
    expect(run.policyFindings.map(({ severity, cause }) => `${severity} ${cause}`)).toEqual(said);
  });

  test('stands at the line of the waiver, and keeps its fingerprint when that moves', () => {
    const at = (line: number) =>
      judged({}, [], [waive('self-signed', { declaredAt: { file: 'gate.yml', line, column: 5 } })]).policyFindings[0];
    expect(at(14)?.at).toEqual({ file: 'gate.yml', line: 14, column: 5 });
    expect(at(14)?.fingerprint).toBe(at(15)?.fingerprint);
  });

  test('is about the one endpoint that it says', () => {
    const connect = { host: '10.0.0.7', port: 443 };
    const run = sampleRun(
      [{ findings: [found('self-signed')] }, { endpoint: { connect } }],
      [waive('self-signed', { connect })],
    );
    expect(run.policyFindings.map(({ message }) => message)).toEqual([
      'The waiver for self-signed at api.example.com:443 (connect 10.0.0.7:443) covers nothing: the endpoint was looked at and does not show it.',
    ]);
    expect(run.policyFindings[0]?.fingerprint).not.toBe(judged({}, [], [gone]).policyFindings[0]?.fingerprint);
  });

  test('needs every endpoint of that name to be without the finding', () => {
    const run = sampleRun(
      [{}, { findings: [found('self-signed')], endpoint: { servername: 'b' } }],
      [waive('self-signed')],
    );
    expect(run.policyFindings).toEqual([]);
    expect(run.endpoints.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  });

  test.each([
    ['warning', 'warn', 0],
    ['error', 'fail', 1],
    ['notice', 'pass', 0],
  ] as const)('as %s makes the run %s, and the endpoints are as they are', (severity, verdict, status) => {
    const run = judged({ policy: { severities: { 'waiver-unused': severity } } }, [], [waive('self-signed')]);
    expect([run.verdict, exitStatus(run, { failOn: 'error' })]).toEqual([verdict, status]);
    expect(run.endpoints[0]?.verdict).toBe('pass');
    expect(run.counts).toMatchObject({ pass: 1, fail: 0, [severity]: 1 });
  });
});
