import { describe, expect, test } from '@jest/globals';
import { terminalText } from '../../src/report/terminal.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import {
  HOSTILE_TEXTS,
  sampleAddress,
  sampleFile,
  sampleFinding,
  sampleFix,
  sampleObservation,
  sampleRun,
  sampleWaiver,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const PLAIN = { width: 80, colour: false } as const;

test('shows what is broken with its fix, and what is healthy on one line', () => {
  expect(terminalText(sampleRun(), PLAIN)).toMatchInlineSnapshot(`
"✗ api.example.com:443   192.0.2.1   TLS 1.3   expires in 61 days
  error  incomplete-chain  The server sends 1 certificate and leaves out "R11",
         which signed it; curl, Go, Java and Node refuse it.
         sent        1 certificate: CN=api.example.com
         issuer      CN=R11,O=Let's Encrypt, published at
                     http://r11.i.lencr.org/
         fix nginx   ssl_certificate must name the full chain, leaf first, then
                     R11
                       ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;
                     - check and reload: nginx -t && nginx -s reload
         read on     docs/causes.md#incomplete-chain
✓ www.example.com:443   192.0.2.2   TLS 1.3   expires in 75 days

1 of 2 endpoints breaks the policy (1 error). Soonest expiry:
api.example.com:443, 2027-01-21, 61 days.
"
`);
});

test('shows a warning, and a look that could not be judged', () => {
  const run = sampleRun([
    {
      observation: sampleObservation({
        addresses: [sampleAddress(), sampleAddress({ address: '2001:db8::1', family: 6 })],
      }),
      findings: [
        sampleFinding({
          cause: 'certificate-expiring',
          severity: 'warning',
          message: 'The certificate ends in 11 days; the policy asks for 14.',
          evidence: [{ label: 'valid until', value: '2026-12-02T08:00:00.000Z' }],
          fix: sampleFix({ product: 'any', summary: 'renew the certificate', snippet: null, steps: [] }),
        }),
      ],
      expiry: { notBefore: '2026-09-01T08:00:00.000Z', notAfter: '2026-12-02T08:00:00.000Z', of: 'intermediate' },
    },
    UNRESOLVED,
  ]);
  expect(terminalText(run, PLAIN)).toMatchInlineSnapshot(`
"! api.example.com:443   192.0.2.1 +1   TLS 1.3   intermediate expires in 11 days
  warning  certificate-expiring  The certificate ends in 11 days; the policy
           asks for 14.
         valid until   2026-12-02T08:00:00.000Z
         fix           renew the certificate
         read on       docs/causes.md#incomplete-chain
? db.example.com:5432
  not reached  the name db.example.com could not be looked up (EAI_AGAIN); the
               resolver may be at fault

1 endpoint meets the policy (1 warning), 1 could not be reached. Soonest expiry:
api.example.com:443, 2026-12-02, 11 days.
"
`);
});

test('gives a long healthy list one line each', () => {
  const run = sampleRun(
    Array.from({ length: 50 }, (_, index) => ({ endpoint: { host: `host-${index}.example.com` } })),
  );
  const lines = terminalText(run, PLAIN).trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('✓ host-'))).toHaveLength(50);
  expect(lines).toHaveLength(53);
});

test('prints an IPv6 address as it is, in the head, in evidence and in the reason', () => {
  const finding = sampleFinding({ evidence: [{ label: 'dialled', value: '::1 port 443' }] });
  const observation = sampleObservation({ addresses: [sampleAddress({ address: '::1', family: 6 })] });
  const text = terminalText(sampleRun([{ observation, findings: [finding] }]), PLAIN);
  expect(text).toContain('✗ api.example.com:443   ::1   TLS 1.3');
  expect(text).toMatch(/dialled +::1 port 443/);
  expect(text).not.toContain(': :');
});

test('keeps the last label apart where all the others are shorter', () => {
  const finding = sampleFinding({
    evidence: [{ label: 'key', value: 'EC P-256' }],
    fix: sampleFix({ product: 'any' }),
  });
  expect(terminalText(sampleRun([{ findings: [finding] }]), PLAIN)).toMatch(/^ +read on {3}docs\//m);
});

test('colours only when told to, and then only colours', () => {
  const run = sampleRun();
  const coloured = terminalText(run, { width: 80, colour: true });
  expect(coloured).toContain('\u001b[31m✗\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is tested
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(terminalText(run, PLAIN));
});

test('prints a snippet as it is, even where it is wider than the window', () => {
  const snippet = `server {\n    ssl_certificate  ${'x'.repeat(120)};\n}`;
  const text = terminalText(sampleRun([{ findings: [sampleFinding({ fix: sampleFix({ snippet }) })] }]), PLAIN);
  const lines = text.split('\n').map((line) => line.trimStart());
  expect(lines).toEqual(expect.arrayContaining(['server {', `ssl_certificate  ${'x'.repeat(120)};`, '}']));
});

test.each([40, 60, 80, 120])('keeps everything but snippets within %i columns', (width) => {
  const findings = [
    sampleFinding({
      message: `The chain ${'and so on '.repeat(30)}${'long'.repeat(60)} ends.`,
      evidence: [{ label: 'a label of quite some length', value: 'v'.repeat(300) }],
      fix: sampleFix({ snippet: null, steps: ['reload '.repeat(40)] }),
    }),
  ];
  const run = sampleRun([
    { findings },
    { endpoint: { host: `${'a'.repeat(60)}.${'b'.repeat(60)}.example` } },
    UNRESOLVED,
  ]);
  const widest = Math.max(
    ...terminalText(run, { width, colour: false })
      .split('\n')
      .map((line) => [...line].length),
  );
  // A label column that leaves no room for words makes the narrowest windows overflow a little.
  expect(widest).toBeLessThanOrEqual(Math.max(width, 60));
});

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  test.each([20, 80])('at %i columns no line moves the cursor or is a command', (width) => {
    const printed = terminalText(hostileRun(text), { width, colour: false });
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(executedCommands(printed)).toEqual([]);
  });
});

describe('a file that the fix hands over', () => {
  const file = sampleFile();
  const run = sampleRun([{ findings: [sampleFinding({ fix: sampleFix({ files: [file] }) })] }]);

  test('is printed as it is to be copied', () => {
    const [, from = ''] = terminalText(run, PLAIN).split(/(?=^ +pem )/m);
    expect(from).toMatchInlineSnapshot(`
"         pem         the intermediate "R11" (valid until 2027-03-12, SHA-256
                     ab12); save what follows as
                     api.example.com-443.missing-intermediates.pem
         read on     docs/causes.md#incomplete-chain
# CN=R11
-----BEGIN CERTIFICATE-----
MIIB
-----END CERTIFICATE-----

1 of 1 endpoint breaks the policy (1 error). Soonest expiry:
api.example.com:443, 2027-01-21, 61 days.
"
`);
  });

  test('is named by its path where it was written', () => {
    const text = terminalText(run, { ...PLAIN, written: new Map([[file, 'out/api.pem']]) });
    expect(text.replaceAll(/\s+/g, ' ')).toContain('SHA-256 ab12); written to out/api.pem read on');
    expect(text).not.toContain('BEGIN');
  });
});

test('shows what is waived on a line with its reason, and what is said of the policy under its own line', () => {
  const ended = sampleWaiver({ cause: 'certificate-expiring', until: '2026-11-19', reason: 'until the move' });
  const declaredAt = { file: '.github/tls-gate.yml', line: 16, column: 5 };
  const run = sampleRun([{ findings: [sampleFinding()] }], [sampleWaiver(), { ...ended, declaredAt }]);
  expect(terminalText(run, PLAIN)).toMatchInlineSnapshot(`
"✓ api.example.com:443   192.0.2.1   TLS 1.3   expires in 61 days
  waived  incomplete-chain  until 2027-01-31: kiosk fleet, TICKET-42
! .github/tls-gate.yml:16
  warning  waiver-expired  The waiver for certificate-expiring at
           api.example.com:443 ended with 2026-11-19, 1 day ago, and the
           endpoint shows nothing of it any more.
         waiver    .github/tls-gate.yml:16
         reason    until the move
         fix       Delete the waiver at line 16 of .github/tls-gate.yml.
                   - What it was for is gone.
         read on   docs/causes.md#waiver-expired

1 endpoint meets the policy, 1 finding waived, 1 waiver to look at. Soonest
expiry: api.example.com:443, 2027-01-21, 61 days.
"
`);
});

test.each(HOSTILE_TEXTS)('prints a reason as text: %s', (_what, reason) => {
  const text = terminalText(sampleRun([{ findings: [sampleFinding()] }], [sampleWaiver({ reason })]), PLAIN);
  expect(executedCommands(text)).toEqual([]);
  expect(text).not.toMatch(/[^\P{C}\n]/u);
});

test('says of an endpoint that the pull request does not touch why it only warns', () => {
  const healthy = { endpoint: { host: 'sound.test' }, untouched: true } as const;
  const text = terminalText(sampleRun([{ findings: [sampleFinding()], untouched: true }, healthy]), {
    width: 100,
    colour: false,
  });
  expect(text.match(/^.*not touched by this pull request.*$/gm)).toEqual([
    '  not touched by this pull request: a warning here',
    '1 endpoint meets the policy, 1 breaks it and is not touched by this pull request (1 warning).',
  ]);
});

test.each([
  ['warning', '1 endpoint could not be reached. What could not be reached is a warning (on-unreachable: warn), and'],
  ['error', '1 endpoint could not be reached.'],
  ['never', '1 endpoint could not be reached.'],
] as const)('says why the run fails where no finding does, under fail-on: %s', (failOn, last) => {
  const run = sampleRun([{ ...UNRESOLVED, policy: { onUnreachable: 'warn' } }]);
  const text = terminalText(run, { width: 120, colour: false, failOn }).replaceAll('\n', ' ');
  expect(text).toContain(last);
  expect(text.includes('fail the run (fail-on: warning)')).toBe(failOn === 'warning');
});
