import { describe, expect, test } from '@jest/globals';
import type { AddressObservation } from '../../src/model/observation.ts';
import { jsonReport, reportValue } from '../../src/report/json.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import {
  HOSTILE_TEXTS,
  sampleAddress,
  sampleCertificate,
  sampleFile,
  sampleFinding,
  sampleFix,
  sampleHandshake,
  sampleObservation,
  sampleRun,
  sampleWaiver,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const TOOL = { version: '1.0.0', vantage: null } as const;

test('keeps what a waiver covers among the findings, with its waiver, and what is said of the policy at the top', () => {
  const findings = [
    sampleFinding({ cause: 'certificate-expired' }),
    sampleFinding(),
    sampleFinding({ cause: 'certificate-expiring', severity: 'warning' }),
  ];
  const unused = sampleWaiver({ cause: 'self-signed', declaredAt: { file: 'gate.yml', line: 14, column: 5 } });
  const report = JSON.parse(jsonReport(sampleRun([{ findings }], [sampleWaiver(), unused]), TOOL));
  expect(report.counts).toMatchObject({ error: 1, warning: 2, waived: 1 });
  expect(report.endpoints[0].findings).toMatchObject([
    { cause: 'certificate-expired', waived: null },
    {
      cause: 'incomplete-chain',
      severity: 'error',
      waived: {
        until: '2027-01-31',
        reason: 'kiosk fleet, TICKET-42',
        declaredAt: { file: '.github/tls-gate.yml', line: 12, column: 5 },
      },
    },
    { cause: 'certificate-expiring', waived: null },
  ]);
  expect(report.findings).toMatchObject([
    { cause: 'waiver-unused', severity: 'warning', at: { file: 'gate.yml', line: 14, column: 5 }, waived: null },
  ]);
});

test('is the report that the contract describes', () => {
  const [broken] = sampleRun().endpoints;
  const run = { ...sampleRun(), endpoints: broken === undefined ? [] : [broken] };
  expect(JSON.parse(jsonReport(run, TOOL))).toEqual({
    schema: 'tls-gate/report@1',
    tool: { name: 'tls-gate', version: '1.0.0' },
    startedAt: '2026-11-21T08:00:00.000Z',
    tookMs: 812,
    vantage: null,
    shard: null,
    configDigest: null,
    certificates: null,
    verdict: 'fail',
    counts: { endpoints: 2, pass: 1, warn: 0, fail: 1, inconclusive: 0, error: 1, warning: 0, notice: 0, waived: 0 },
    findings: [],
    endpoints: [
      {
        name: 'api.example.com:443',
        vantage: null,
        connect: null,
        observation: null,
        host: 'api.example.com',
        port: 443,
        servername: 'api.example.com',
        starttls: null,
        proxy: null,
        resolution: { kind: 'resolved', name: 'api.example.com', code: null, aliases: [], addresses: ['192.0.2.1'] },
        file: null,
        declaredAt: { file: '.github/tls-gate.yml', line: 7, column: 5 },
        untouched: false,
        verdict: 'fail',
        reason: null,
        server: { product: 'nginx', because: 'HTTP Server header', sureness: 'likely', others: [] },
        connections: 2,
        tookMs: 74,
        addresses: [
          {
            address: '192.0.2.1',
            outcome: 'completed',
            connections: 2,
            tookMs: 61,
            starttls: null,
            tls: { version: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256', group: 'X25519MLKEM768', alpn: 'h2' },
            trust: {
              stores: [{ from: 'bundled', name: 'the list of Mozilla in Node.js v24.21.0', roots: 121 }],
              accepted: true,
              anchor: 'CN=ISRG Root X1,O=Internet Security Research Group,C=US',
              from: 'bundled',
              elsewhere: null,
            },
            file: null,
            chain: [
              {
                subject: 'CN=api.example.com',
                issuer: "CN=R11,O=Let's Encrypt,C=US",
                serial: '04ab',
                notBefore: '2026-10-23T08:00:00.000Z',
                notAfter: '2027-01-21T08:00:00.000Z',
                sans: ['DNS:api.example.com'],
                key: 'EC P-256',
                signature: 'sha256WithRSAEncryption',
                sha256: 'ab12',
              },
            ],
            otherChains: [],
          },
        ],
        expiry: { notAfter: '2027-01-21T08:00:00.000Z', daysLeft: 61, lifetimeLeft: 0.67, of: 'leaf' },
        findings: [
          {
            cause: 'incomplete-chain',
            severity: 'error',
            title: 'the intermediate certificate is not sent',
            message:
              'The server sends 1 certificate and leaves out "R11", which signed it; curl, Go, Java and Node refuse it.',
            evidence: [
              { label: 'sent', value: '1 certificate: CN=api.example.com' },
              { label: 'issuer', value: "CN=R11,O=Let's Encrypt, published at http://r11.i.lencr.org/" },
            ],
            fix: {
              summary: 'ssl_certificate must name the full chain, leaf first, then R11',
              product: 'nginx',
              snippet: 'ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;',
              steps: ['check and reload: nginx -t && nginx -s reload'],
              files: [],
              docs: 'docs/causes.md#incomplete-chain',
            },
            addresses: ['192.0.2.1'],
            waived: null,
            fingerprint: 'incomplete-chain/api.example.com:443',
          },
        ],
      },
    ],
  });
});

test('says why an endpoint could not be judged', () => {
  const [endpoint] = reportValue(sampleRun([UNRESOLVED]), TOOL).endpoints;
  expect(endpoint).toMatchObject({
    verdict: 'inconclusive',
    reason: expect.stringContaining('EAI_AGAIN'),
    expiry: null,
  });
});

test.each<readonly [string, Partial<AddressObservation>]>([
  ['completed', {}],
  ['refused', { tcp: { kind: 'refused' } }],
  ['timeout', { tcp: { kind: 'timeout', waitedMs: 1 } }],
  ['skipped', { tcp: { kind: 'skipped', why: 'no-ipv6-route' } }],
  ['alert', { handshake: { kind: 'alert', alert: 40, message: '', tookMs: 1 } }],
  ['silent', { handshake: { kind: 'silent', waitedMs: 1 } }],
  ['cut-by-deadline', { handshake: { kind: 'not-attempted', cut: 'deadline' } }],
  ['refused-by-us', { handshake: { kind: 'refused-by-us', code: '', message: '', tookMs: 1 } }],
])('an address that came to “%s” says so', (outcome, overrides) => {
  const tcpOnly = overrides.tcp === undefined ? {} : { handshake: { kind: 'not-attempted' } as const };
  const observation = sampleObservation({ addresses: [sampleAddress({ ...tcpOnly, ...overrides })] });
  const address = reportValue(sampleRun([{ observation }]), TOOL).endpoints[0]?.addresses[0];
  expect(address?.outcome).toBe(outcome);
  expect(address?.tls === null).toBe(outcome !== 'completed');
});

test('writes alternative names with their kind', () => {
  const sans = [
    { kind: 'dns', value: 'a.test' },
    { kind: 'ip', value: '192.0.2.1' },
    { kind: 'other', value: 'x' },
  ] as const;
  const handshake = sampleHandshake({ chain: [sampleCertificate({ sans }), sampleCertificate({ sans: null })] });
  const observation = sampleObservation({ addresses: [sampleAddress({ handshake })] });
  const chain = reportValue(sampleRun([{ observation }]), TOOL).endpoints[0]?.addresses[0]?.chain;
  expect(chain?.map((certificate) => certificate.sans)).toEqual([['DNS:a.test', 'IP:192.0.2.1', 'other:x'], []]);
});

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  test('the report can be printed on a runner and loses nothing', () => {
    const report = jsonReport(hostileRun(text), TOOL);
    expect(executedCommands(report)).toEqual([]);
    expect(JSON.parse(report)).toEqual(JSON.parse(JSON.stringify(reportValue(hostileRun(text), TOOL))));
  });
});

test('holds the files of a fix in full', () => {
  const run = sampleRun([{ findings: [sampleFinding({ fix: sampleFix({ files: [sampleFile()] }) })] }]);
  expect(reportValue(run, TOOL).endpoints[0]?.findings[0]?.fix.files).toEqual([sampleFile()]);
});
