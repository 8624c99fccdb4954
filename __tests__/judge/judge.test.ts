import { describe, expect, test } from '@jest/globals';
import { exitStatus } from '../../src/judge/exit-status.ts';
import { judgeEndpoint } from '../../src/judge/judge.ts';
import type { VerdictWord } from '../../src/judge/verdict.ts';
import type { CauseId } from '../../src/model/cause-id.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AddressObservation, Handshake, Resolution, TcpOutcome } from '../../src/model/observation.ts';
import type { OnUnreachable, Policy } from '../../src/model/policy.ts';
import type { Severity } from '../../src/model/severity.ts';
import { asking } from '../causes/given.ts';
import {
  NOW,
  type SampleOverrides,
  sampleAddress,
  sampleDiagnosed,
  sampleFinding,
  sampleHandshake,
  sampleObservation,
  sampleRun,
  sampleWaiver,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const found = (cause: CauseId, overrides: Partial<Finding> = {}): Finding => sampleFinding({ cause, ...overrides });
const warned = (cause: CauseId): Finding => found(cause, { severity: 'warning' });

const unconnected = (tcp: TcpOutcome, address = '192.0.2.1'): AddressObservation =>
  sampleAddress({ address, tcp, handshake: { kind: 'not-attempted' } });
const ended = (handshake: Handshake, address = '192.0.2.1'): AddressObservation =>
  sampleAddress({ address, handshake });

const refused = unconnected({ kind: 'refused' });
const alert40 = ended({ kind: 'alert', alert: 40, message: 'handshake failure', tookMs: 3 });
const untrusted = ended(
  sampleHandshake({ verification: { kind: 'refused', code: 'SELF_SIGNED_CERT_IN_CHAIN', message: '' } }),
);
const misnamed = ended(sampleHandshake({ identity: { kind: 'refused', reason: 'altnames' } }));
const alertAfter = ended(sampleHandshake({ aftermath: { kind: 'alert', alert: 116, message: '' } }));
const closedAfter = ended(sampleHandshake({ aftermath: { kind: 'closed', how: 'fin' } }));
const closedAsking = { ...closedAfter, hellos: [asking()] };
const closedElsewhere = {
  ...closedAfter,
  hellos: [{ ...asking(), question: { kind: 'other-sni', name: 'x.invalid' } as const }],
};
const healthy = sampleAddress({ address: '192.0.2.2' });
const noRoute = unconnected({ kind: 'skipped', why: 'no-ipv6-route' }, '2001:db8::1');

function judged(
  addresses: readonly AddressObservation[],
  findings: readonly Finding[],
  policy: Partial<Policy> = {},
  resolution: Resolution = { kind: 'given' },
) {
  const observation = sampleObservation({ addresses, resolution });
  return judgeEndpoint(sampleDiagnosed({ observation, findings, policy }), NOW);
}

type Row = readonly [
  what: string,
  addresses: readonly AddressObservation[],
  findings: readonly Finding[],
  policy: Partial<Policy>,
  verdict: VerdictWord,
];

describe('an endpoint that was looked at', () => {
  test.each<Row>([
    ['nothing is found', [healthy], [], {}, 'pass'],
    ['only a notice is found', [healthy], [found('legacy-tls-accepted', { severity: 'notice' })], {}, 'pass'],
    ['a warning is found', [healthy], [warned('certificate-expiring')], {}, 'warn'],
    ['an error is found', [healthy], [found('certificate-expiring')], {}, 'fail'],
    ['a warning and an error are found', [healthy], [warned('self-signed'), found('certificate-expired')], {}, 'fail'],
    [
      'the policy lifts a warning',
      [healthy],
      [warned('self-signed')],
      { severities: { 'self-signed': 'error' } },
      'fail',
    ],
    [
      'the policy plays an error down',
      [healthy],
      [found('self-signed')],
      { severities: { 'self-signed': 'notice' } },
      'pass',
    ],
    [
      'the policy switches an error off',
      [healthy],
      [found('self-signed')],
      { severities: { 'self-signed': 'off' } },
      'pass',
    ],
    ['the server closes after the handshake', [closedAfter], [], {}, 'pass'],
    ['the server closes after the handshake, having asked in it under another name', [closedElsewhere], [], {}, 'pass'],
    ['another address has no route from here', [healthy, noRoute], [], {}, 'pass'],
  ])('is judged when %s', (_what, addresses, findings, policy, verdict) => {
    expect(judged(addresses, findings, policy)).toMatchObject({ verdict, reason: null });
  });
});

describe('what OpenSSL refuses never passes', () => {
  test.each<Row>([
    ['no cause explains it', [untrusted], [], {}, 'inconclusive'],
    ['the only cause is about something else', [untrusted], [warned('legacy-tls-accepted')], {}, 'inconclusive'],
    [
      'the cause was found elsewhere',
      [untrusted],
      [found('self-signed', { severity: 'warning', addresses: ['192.0.2.9'] })],
      {},
      'inconclusive',
    ],
    ['a cause explains it', [untrusted], [found('self-signed')], {}, 'fail'],
    ['a cause of the whole name explains it', [untrusted], [found('self-signed', { addresses: [] })], {}, 'fail'],
    [
      'the policy makes the cause a warning',
      [untrusted],
      [found('self-signed')],
      { severities: { 'self-signed': 'warning' } },
      'warn',
    ],
    [
      'the policy accepts the cause',
      [untrusted],
      [found('self-signed')],
      { severities: { 'self-signed': 'off' } },
      'pass',
    ],
    ['no cause explains the name', [misnamed], [], {}, 'inconclusive'],
    ['the name is not explained by the chain', [misnamed], [warned('self-signed')], {}, 'inconclusive'],
    ['a cause explains the name', [misnamed], [found('hostname-mismatch')], {}, 'fail'],
    ['an alert follows the handshake', [alertAfter], [], {}, 'inconclusive'],
    ['the server asks for a client certificate and closes without a byte', [closedAsking], [], {}, 'inconclusive'],
    ['a cause says why it did', [closedAsking], [found('client-certificate-required')], {}, 'fail'],
    [
      'it did as the policy wants',
      [closedAsking],
      [found('client-certificate-required', { severity: 'notice' })],
      { clientAuth: 'required' },
      'pass',
    ],
    [
      'it closes without a byte, and the policy wants client certificates',
      [closedAfter],
      [],
      { clientAuth: 'required' },
      'inconclusive',
    ],
    ['an alert asks for a client certificate', [alertAfter], [found('client-certificate-required')], {}, 'fail'],
    [
      'an alert asks for a client certificate, as the policy wants',
      [alertAfter],
      [found('client-certificate-required', { severity: 'notice' })],
      { clientAuth: 'required' },
      'pass',
    ],
    [
      'the policy plays the refusal of our client certificate down',
      [alertAfter],
      [found('client-certificate-untrusted')],
      { severities: { 'client-certificate-untrusted': 'notice' } },
      'inconclusive',
    ],
  ])('when %s', (_what, addresses, findings, policy, verdict) => {
    expect(judged(addresses, findings, policy).verdict).toBe(verdict);
  });
});

describe('a handshake that did not complete never passes', () => {
  test.each<Row>([
    ['no cause explains it', [alert40], [], {}, 'inconclusive'],
    ['it completed at another address', [alert40, healthy], [], {}, 'inconclusive'],
    [
      'it completed at another address, with a warning',
      [alert40, healthy],
      [warned('certificate-expiring')],
      {},
      'inconclusive',
    ],
    ['it completed at another address, with an error', [alert40, healthy], [found('self-signed')], {}, 'fail'],
    ['a cause explains it', [alert40], [found('tls-version-too-old')], {}, 'fail'],
    [
      'a client certificate is wanted, as the policy says',
      [alert40],
      [found('client-certificate-required', { severity: 'notice' })],
      { clientAuth: 'required' },
      'pass',
    ],
    [
      'the policy makes that cause a warning',
      [alert40],
      [found('plaintext-http')],
      { severities: { 'plaintext-http': 'warning' } },
      'warn',
    ],
    [
      'the policy makes that cause a notice',
      [alert40],
      [found('plaintext-http')],
      { severities: { 'plaintext-http': 'notice' } },
      'inconclusive',
    ],
    [
      'the policy switches that cause off',
      [alert40],
      [found('plaintext-http')],
      { severities: { 'plaintext-http': 'off' } },
      'inconclusive',
    ],
  ])('when %s', (_what, addresses, findings, policy, verdict) => {
    expect(judged(addresses, findings, policy).verdict).toBe(verdict);
  });
});

describe('an endpoint that could not be reached', () => {
  test.each<readonly [OnUnreachable, Finding['severity'], VerdictWord]>([
    ['fail', 'error', 'fail'],
    ['warn', 'warning', 'inconclusive'],
    ['ignore', 'notice', 'inconclusive'],
  ])('under on-unreachable: %s carries its cause as %s and is %s', (onUnreachable, severity, verdict) => {
    const result = judged([refused], [found('connection-refused')], { onUnreachable });
    expect(result.findings.map((finding) => finding.severity)).toEqual([severity]);
    expect(result.verdict).toBe(verdict);
  });

  test('keeps the severity that the policy gives the cause by name', () => {
    const policy: Partial<Policy> = { onUnreachable: 'ignore', severities: { 'connection-refused': 'error' } };
    expect(judged([refused], [found('connection-refused')], policy).verdict).toBe('fail');
  });

  test('does not become better by switching its cause off', () => {
    const policy: Partial<Policy> = { severities: { 'connection-refused': 'off' } };
    expect(judged([refused, healthy], [found('connection-refused')], policy).verdict).toBe('inconclusive');
  });

  test('leaves other causes alone', () => {
    expect(judged([healthy], [found('self-signed')], { onUnreachable: 'ignore' }).verdict).toBe('fail');
  });
});

const name = 'api.example.com';

test.each<readonly [string, readonly AddressObservation[], Resolution, string]>([
  [
    'the resolver fails',
    [],
    { kind: 'failed', name, code: 'EAI_AGAIN' },
    'the name api.example.com could not be looked up (EAI_AGAIN); the resolver may be at fault',
  ],
  [
    'the name does not exist',
    [],
    { kind: 'not-found', name, code: 'ENOTFOUND' },
    'the name api.example.com does not exist (ENOTFOUND)',
  ],
  [
    'the deadline comes first',
    [],
    { kind: 'not-reached' },
    'the deadline of the run passed before this endpoint was looked at',
  ],
  ['there is no address', [], { kind: 'resolved', name, addresses: [] }, 'there was no address to dial'],
  [
    'no address has a route',
    [noRoute],
    { kind: 'given' },
    'no address could be dialled: this machine has no route for their address family',
  ],
  ['a connection is refused', [refused, healthy], { kind: 'given' }, '192.0.2.1: the connection was refused'],
  [
    'a connection takes too long',
    [unconnected({ kind: 'timeout', waitedMs: 5000 })],
    { kind: 'given' },
    '192.0.2.1: no connection within 5 s',
  ],
  [
    'a connection is reset',
    [unconnected({ kind: 'reset' })],
    { kind: 'given' },
    '192.0.2.1: the connection was reset before anything was received',
  ],
  [
    'there is no way',
    [unconnected({ kind: 'unreachable', code: 'EHOSTUNREACH' })],
    { kind: 'given' },
    '192.0.2.1: there is no way to this address (EHOSTUNREACH)',
  ],
  [
    'the deadline comes between',
    [unconnected({ kind: 'not-attempted', why: 'deadline' })],
    { kind: 'given' },
    '192.0.2.1: the deadline of the run passed before this address was dialled',
  ],
  [
    'no handshake was tried',
    [ended({ kind: 'not-attempted' })],
    { kind: 'given' },
    '192.0.2.1: no handshake was tried',
  ],
  [
    'the deadline comes while the server says nothing',
    [ended({ kind: 'not-attempted', cut: 'deadline' })],
    { kind: 'given' },
    '192.0.2.1: the deadline of the run passed before the server had answered the handshake',
  ],
  [
    'an alert comes',
    [alert40],
    { kind: 'given' },
    '192.0.2.1: the handshake ended with TLS alert 40 (handshake_failure), and nothing seen says why',
  ],
  [
    'OpenSSL gives up',
    [ended({ kind: 'refused-by-us', code: 'ERR_SSL_X', message: '', tookMs: 1 })],
    { kind: 'given' },
    '192.0.2.1: OpenSSL gave up the handshake (ERR_SSL_X), and nothing seen says why',
  ],
  [
    'the server closes',
    [ended({ kind: 'closed', how: 'fin', tookMs: 1 })],
    { kind: 'given' },
    '192.0.2.1: the connection was closed during the handshake, and nothing seen says why',
  ],
  [
    'the server resets',
    [ended({ kind: 'closed', how: 'rst', tookMs: 1 })],
    { kind: 'given' },
    '192.0.2.1: the connection was reset during the handshake, and nothing seen says why',
  ],
  [
    'the server says nothing',
    [ended({ kind: 'silent', waitedMs: 5000 })],
    { kind: 'given' },
    '192.0.2.1: the server did not answer the handshake within 5 s',
  ],
  [
    'the chain is refused',
    [untrusted],
    { kind: 'given' },
    '192.0.2.1: OpenSSL refuses the certificate chain (SELF_SIGNED_CERT_IN_CHAIN), and no cause explains it',
  ],
  [
    'an alert follows',
    [alertAfter],
    { kind: 'given' },
    '192.0.2.1: the server sent TLS alert 116 (certificate_required) right after the handshake, and nothing seen says why',
  ],
  [
    'two addresses fail',
    [alert40, ended(alert40.handshake, '192.0.2.9')],
    { kind: 'given' },
    '192.0.2.1: the handshake ended with TLS alert 40 (handshake_failure), and nothing seen says why; and 1 more address',
  ],
])('says why it could not judge when %s', (_what, addresses, resolution, reason) => {
  expect(judged(addresses, [], {}, resolution)).toMatchObject({ verdict: 'inconclusive', reason });
});

test('a reset that a cause reports is not called unexplained', () => {
  const reset = ended({ kind: 'closed', how: 'rst', tookMs: 1 });
  const { reason } = judged([reset], [found('connection-reset')], { onUnreachable: 'warn' });
  expect(reason).toBe('192.0.2.1: the connection was reset during the handshake');
});

test('nothing but a completed and accepted look at every address passes, whatever is found', () => {
  const looks = [refused, alert40, untrusted, misnamed, alertAfter, noRoute, healthy];
  const causes: readonly CauseId[] = ['connection-refused', 'certificate-expiring', 'legacy-tls-accepted'];
  const findings = causes.flatMap((cause) => [[warned(cause)], [found(cause, { severity: 'notice' })]]);
  for (const one of looks) {
    for (const other of looks) {
      for (const some of [[], ...findings]) {
        const addresses = [one, { ...other, address: '192.0.2.77' }];
        const sound =
          addresses.some(({ tcp }) => tcp.kind === 'connected') &&
          [one, other].every((seen) => seen === healthy || seen === noRoute);
        if (!sound) expect(judged(addresses, some).verdict).not.toMatch(/pass|warn/);
      }
    }
  }
});

test('sorts findings worst first, then in catalogue order', () => {
  const findings = [
    warned('self-signed'),
    found('verification-failed'),
    warned('certificate-expired'),
    found('name-not-found'),
  ];
  expect(judged([healthy], findings).findings.map(({ cause }) => cause)).toEqual([
    'name-not-found',
    'verification-failed',
    'certificate-expired',
    'self-signed',
  ]);
});

const failing: SampleOverrides = { findings: [found('self-signed')] };
const warning: SampleOverrides = { findings: [warned('certificate-expiring')] };
const open = (onUnreachable: OnUnreachable): SampleOverrides => ({ ...UNRESOLVED, policy: { onUnreachable } });

test.each<readonly [string, readonly SampleOverrides[], VerdictWord]>([
  ['nothing', [], 'inconclusive'],
  ['a healthy endpoint', [{}], 'pass'],
  ['a warning among healthy ones', [{}, warning, {}], 'warn'],
  ['a failure among all others', [warning, open('fail'), failing, {}], 'fail'],
  ['one not judged that should fail', [warning, open('fail'), {}], 'inconclusive'],
  ['one not judged that should warn', [open('warn'), {}], 'warn'],
  ['one not judged that is ignored', [open('ignore'), {}], 'pass'],
  ['one not judged that is ignored, beside a warning', [open('ignore'), warning], 'warn'],
  ['nothing but ignored ones', [open('ignore'), open('ignore')], 'inconclusive'],
])('a run of %s', (_what, endpoints, verdict) => {
  expect(sampleRun(endpoints).verdict).toBe(verdict);
});

test('counts endpoints and findings, and names the soonest expiry', () => {
  const later = { notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2027-06-01T00:00:00.000Z', of: 'leaf' } as const;
  const run = sampleRun([{ expiry: later }, failing, warning, UNRESOLVED]);
  expect(run.counts).toEqual({
    endpoints: 4,
    pass: 1,
    warn: 1,
    fail: 1,
    inconclusive: 1,
    error: 1,
    warning: 1,
    notice: 0,
    waived: 0,
  });
  expect(run.soonestExpiry).toEqual({
    endpoint: 'api.example.com:443',
    notAfter: '2027-01-21T08:00:00.000Z',
    daysLeft: 61,
  });
});

test('what the policy asks and nobody can tell never passes, and an error fails all the same', () => {
  const words = '192.0.2.1: the chain breaks off, so that nobody knows whether a pinned key stands in it';
  const undecided = [{ cause: 'pin-mismatch' as const, words }];
  const open = judgeEndpoint({ ...sampleDiagnosed(), findings: [], undecided }, NOW);
  expect([open.verdict, open.reason]).toEqual(['inconclusive', words]);
  const findings = [found('incomplete-chain')];
  expect(judgeEndpoint({ ...sampleDiagnosed(), findings, undecided }, NOW).verdict).toBe('fail');
});

describe('a server behind a proxy that signs anew and is trusted', () => {
  const words = 'api.example.com: what answered is the proxy, so that the server itself was not looked at';
  const undecided = [{ cause: 'tls-intercepted' as const, words }];
  const intercepted = { ...sampleDiagnosed({ findings: [warned('tls-intercepted')] }), undecided };
  const under = (severity: Severity | 'off') =>
    judgeEndpoint(
      {
        ...intercepted,
        target: {
          ...intercepted.target,
          policy: { ...intercepted.target.policy, severities: { 'tls-intercepted': severity } },
        },
      },
      NOW,
    ).verdict;

  test('was not looked at', () => {
    const { verdict, reason } = judgeEndpoint(intercepted, NOW);
    expect([verdict, reason]).toEqual(['inconclusive', words]);
  });

  test.each([
    ['off', 'pass'],
    ['notice', 'pass'],
    ['warning', 'warn'],
    ['error', 'fail'],
  ] as const)('is left to the proxy where the policy gives the cause a weight: %s', (severity, verdict) => {
    expect(under(severity)).toBe(verdict);
  });

  test('is left to the proxy where a waiver covers the cause', () => {
    const waiver = { ...sampleWaiver(), cause: 'tls-intercepted' as const };
    expect(judgeEndpoint(intercepted, NOW, [waiver])).toMatchObject({ verdict: 'pass', reason: null });
    expect(judgeEndpoint(intercepted, NOW, [{ ...waiver, cause: 'self-signed' }]).verdict).toBe('inconclusive');
  });
});

describe('what a pull request does not touch', () => {
  const untouched = { untouched: true } as const;

  test('warns where it would fail, whatever the policy says of its weight', () => {
    const policy = { severities: { 'certificate-expiring': 'error' } } as const;
    const expiring = sampleFinding({ cause: 'certificate-expiring', severity: 'warning' });
    const run = sampleRun([
      { ...untouched, findings: [sampleFinding()] },
      {
        ...untouched,
        policy,
        findings: [expiring, sampleFinding({ cause: 'surplus-certificates', severity: 'notice' })],
      },
    ]);
    expect(run.endpoints.map(({ verdict }) => verdict)).toEqual(['warn', 'warn']);
    expect(run.counts).toMatchObject({ error: 0, warning: 2, notice: 1, fail: 0, warn: 2 });
    expect(run.verdict).toBe('warn');
  });

  test('fails beside it', () => {
    const run = sampleRun([{ findings: [sampleFinding()] }, { ...untouched, findings: [sampleFinding()] }]);
    expect(run.endpoints.map(({ verdict }) => verdict)).toEqual(['fail', 'warn']);
    expect(run.verdict).toBe('fail');
  });

  test('may be a waiver, whose weight is that of a warning then', () => {
    const severities = { 'waiver-unused': 'error' } as const;
    const run = (mark: object) => sampleRun([{ policy: { severities } }], [{ ...sampleWaiver(), ...mark }]);
    expect(run({}).verdict).toBe('fail');
    expect(run(untouched).policyFindings).toMatchObject([{ severity: 'warning', untouched: true }]);
    expect(exitStatus(run(untouched), { failOn: 'warning' })).toBe(0);
  });
});
