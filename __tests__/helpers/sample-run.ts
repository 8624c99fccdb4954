import { judge } from '../../src/judge/judge.ts';
import type { Diagnosed, RunVerdict } from '../../src/judge/verdict.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { Endpoint } from '../../src/model/endpoint.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Fix, FixFile } from '../../src/model/fix.ts';
import type { AddressObservation, CompletedHandshake, Observation } from '../../src/model/observation.ts';
import { AUTO_MIN, AUTO_WARN, type Policy } from '../../src/model/policy.ts';
import type { AddressTrust } from '../../src/model/trust.ts';
import type { Waiver } from '../../src/model/waiver.ts';

/** The instant at which every sample is judged. */
export const NOW = Date.parse('2026-11-21T08:00:00.000Z');

export function sampleEndpoint(overrides: Partial<Endpoint> = {}): Endpoint {
  const host = overrides.host ?? 'api.example.com';
  const port = overrides.port ?? 443;
  return {
    name: `${host}:${port}`,
    host,
    port,
    servername: host,
    starttls: null,
    application: 'http',
    connect: null,
    addresses: [],
    extraRoots: [],
    clientIdentity: null,
    server: null,
    file: null,
    declaredAt: { file: '.github/tls-gate.yml', line: 7, column: 5 },
    ...overrides,
  };
}

export function samplePolicy(overrides: Partial<Policy> = {}): Policy {
  return {
    profile: 'baseline',
    requiredTlsVersions: [],
    clientAuth: 'any',
    require: [],
    minTlsVersion: '1.2',
    minRemaining: AUTO_MIN,
    warnRemaining: AUTO_WARN,
    requiredSans: [],
    allowedIssuers: [],
    minRsaBits: 2048,
    trust: 'bundled',
    fetch: 'public',
    revocation: 'stapled',
    renewalInfo: { kind: 'off' },
    pin: [],
    block: [],
    onUnreachable: 'fail',
    severities: {},
    ...overrides,
  };
}

export function sampleCertificate(overrides: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    subject: 'CN=api.example.com',
    issuer: "CN=R11,O=Let's Encrypt,C=US",
    commonNames: ['api.example.com'],
    serial: '04ab',
    notBefore: '2026-10-23T08:00:00.000Z',
    notAfter: '2027-01-21T08:00:00.000Z',
    sans: [{ kind: 'dns', value: 'api.example.com' }],
    key: { algorithm: 'ec', bits: 256, curve: 'P-256', text: 'EC P-256', spkiSha256: 'cd34' },
    signature: 'sha256WithRSAEncryption',
    basicConstraints: { ca: false, pathLength: null },
    keyUsage: ['digitalSignature'],
    extendedKeyUsage: ['serverAuth'],
    subjectKeyId: 'aa',
    authorityKeyId: 'bb',
    authorityIssuer: null,
    caIssuers: ['http://r11.i.lencr.org/'],
    ocspUrls: [],
    crlUrls: [],
    mustStaple: false,
    unknownCritical: [],
    embeddedScts: 2,
    sha256: 'ab12',
    der: '',
    selfIssued: false,
    defects: [],
    ...overrides,
  };
}

export function sampleHandshake(overrides: Partial<CompletedHandshake> = {}): CompletedHandshake {
  return {
    kind: 'completed',
    version: 'TLSv1.3',
    cipher: 'TLS_AES_128_GCM_SHA256',
    group: 'X25519MLKEM768',
    alpn: 'h2',
    chain: [sampleCertificate()],
    unreadable: [],
    verification: { kind: 'accepted' },
    identity: { kind: 'accepted' },
    aftermath: { kind: 'open' },
    tookMs: 40,
    ...overrides,
  };
}

export function sampleAddress(overrides: Partial<AddressObservation> = {}): AddressObservation {
  return {
    address: '192.0.2.1',
    port: 443,
    family: 4,
    tcp: { kind: 'connected', tookMs: 12 },
    tries: 1,
    handshake: sampleHandshake(),
    hellos: [],
    others: [],
    plaintext: null,
    http: null,
    connections: 2,
    tookMs: 61,
    file: null,
    ...overrides,
  };
}

export function sampleObservation(overrides: Partial<Observation> = {}): Observation {
  const addresses = overrides.addresses ?? [sampleAddress()];
  return {
    endpoint: 'api.example.com:443',
    startedAt: '2026-11-21T08:00:00.000Z',
    tookMs: 74,
    resolution: {
      kind: 'resolved',
      name: 'api.example.com',
      addresses: addresses.map(({ address }) => address),
    },
    addresses,
    connections: 2,
    clientCertificate: null,
    lookups: [],
    ...overrides,
  };
}

export function sampleFix(overrides: Partial<Fix> = {}): Fix {
  return {
    summary: 'ssl_certificate must name the full chain, leaf first, then R11',
    product: 'nginx',
    snippet: 'ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;',
    steps: ['check and reload: nginx -t && nginx -s reload'],
    docs: 'docs/causes.md#incomplete-chain',
    files: [],
    ...overrides,
  };
}

/** What the fix of an incomplete chain hands over. */
export function sampleFile(overrides: Partial<FixFile> = {}): FixFile {
  return {
    name: 'api.example.com-443.missing-intermediates.pem',
    about: 'the intermediate "R11" (valid until 2027-03-12, SHA-256 ab12)',
    content: '# CN=R11\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
    ...overrides,
  };
}

export function sampleFinding(overrides: Partial<Finding> = {}): Finding {
  const cause = overrides.cause ?? 'incomplete-chain';
  return {
    cause,
    severity: 'error',
    title: 'the intermediate certificate is not sent',
    message: 'The server sends 1 certificate and leaves out "R11", which signed it; curl, Go, Java and Node refuse it.',
    evidence: [
      { label: 'sent', value: '1 certificate: CN=api.example.com' },
      { label: 'issuer', value: "CN=R11,O=Let's Encrypt, published at http://r11.i.lencr.org/" },
    ],
    fix: sampleFix({ docs: `docs/causes.md#${cause}` }),
    addresses: ['192.0.2.1'],
    fingerprint: `${cause}/api.example.com:443`,
    ...overrides,
  };
}

/** Covers the sample's finding, some weeks longer than it runs. */
export function sampleWaiver(overrides: Partial<Waiver> = {}): Waiver {
  return {
    endpoint: 'api.example.com:443',
    cause: 'incomplete-chain',
    until: '2027-01-31',
    reason: 'kiosk fleet, TICKET-42',
    declaredAt: { file: '.github/tls-gate.yml', line: 12, column: 5 },
    ...overrides,
  };
}

/** A healthy endpoint unless told otherwise. */
export interface SampleOverrides extends Partial<Omit<Diagnosed, 'target'>> {
  readonly endpoint?: Partial<Endpoint>;
  readonly policy?: Partial<Policy>;
  readonly untouched?: true;
}

export function sampleDiagnosed({ endpoint, policy, untouched, ...overrides }: SampleOverrides = {}): Diagnosed {
  const mark = untouched === undefined ? {} : { untouched };
  return {
    target: { endpoint: sampleEndpoint(endpoint), policy: samplePolicy(policy), ...mark },
    observation: sampleObservation(),
    findings: [],
    server: { product: 'nginx', because: 'HTTP Server header', sureness: 'likely', others: [] },
    expiry: { notBefore: '2026-10-23T08:00:00.000Z', notAfter: '2027-01-21T08:00:00.000Z', of: 'leaf' },
    trust: [SAMPLE_TRUST],
    ...overrides,
  };
}

const SAMPLE_TRUST: AddressTrust = {
  address: '192.0.2.1',
  stores: [{ from: 'bundled', name: 'the list of Mozilla in Node.js v24.21.0', roots: 121 }],
  accepted: true,
  anchor: 'CN=ISRG Root X1,O=Internet Security Research Group,C=US',
  from: 'bundled',
  elsewhere: null,
};

/** Judges the endpoints given; without any, the sample that the snapshots show: one broken, one healthy. */
export function sampleRun(
  endpoints: readonly SampleOverrides[] = BROKEN_AND_HEALTHY,
  waivers: readonly Waiver[] = [],
): RunVerdict {
  const times = { startedAt: '2026-11-21T08:00:00.000Z', tookMs: 812, now: NOW };
  return judge(endpoints.map(sampleDiagnosed), times, { waivers, policy: samplePolicy() });
}

/** An endpoint whose name could not be looked up: nothing is known about it. */
export const UNRESOLVED: SampleOverrides = {
  endpoint: { host: 'db.example.com', port: 5432 },
  observation: sampleObservation({
    resolution: { kind: 'failed', name: 'db.example.com', code: 'EAI_AGAIN' },
    addresses: [],
  }),
  expiry: null,
};

/** An endpoint that took the connection and ended the handshake, and nothing says why. */
export const UNJUDGED: SampleOverrides = {
  endpoint: { host: 'odd.example.com' },
  observation: sampleObservation({
    addresses: [sampleAddress({ handshake: { kind: 'closed', how: 'fin', tookMs: 1 } })],
  }),
  expiry: null,
};

/** An endpoint whose port is closed: a cause says so. */
export const REFUSED: SampleOverrides = {
  endpoint: { host: 'down.example.com' },
  observation: sampleObservation({
    addresses: [sampleAddress({ tcp: { kind: 'refused' }, handshake: { kind: 'not-attempted' } })],
  }),
  findings: [sampleFinding({ cause: 'connection-refused', title: 'nothing listens on this port' })],
  expiry: null,
};

const BROKEN_AND_HEALTHY: readonly SampleOverrides[] = [
  { findings: [sampleFinding()] },
  {
    endpoint: { host: 'www.example.com' },
    observation: sampleObservation({ addresses: [sampleAddress({ address: '192.0.2.2' })] }),
    expiry: { notBefore: '2026-11-06T08:00:00.000Z', notAfter: '2027-02-04T08:00:00.000Z', of: 'leaf' },
  },
];

/** Text as a hostile server, certificate or resolver would send it. */
export const HOSTILE_TEXTS: readonly (readonly [string, string])[] = [
  ['a line break before a command', '\n::error::x'],
  ['a carriage return before a command', '\r::set-output name=result::pass'],
  ['a command after blanks', '  ::add-mask::pass'],
  ['a command of the old form', '##[set-output name=result]pass'],
  ['a command of the old form inside text', 'CN=x ##[error]y'],
  ['a line separator before a command', '\u2028::error::x'],
  ['a next-line control before a command', '\u0085::error::x'],
  ['a table cell', 'a|b'],
  ['an escaped table cell', 'a\\|b'],
  ['an element', '<img src=x onerror=alert(1)>'],
  ['the end of a fold', '</details><h1>pass</h1>'],
  ['a mention', '@everyone'],
  ['a reference', 'fixes #123'],
  ['a link', '[pass](https://evil.example)'],
  ['an address that links itself', 'https://evil.example/ www.evil.example'],
  ['an image', '![x](https://evil.example/x.png)'],
  ['runs of backticks', '`a``b```c````'],
  ['a fence', '```\n# pass\n```'],
  ['a heading', '# pass'],
  ['a formula', '$\\color{green}{pass}$'],
  ['colour', '\u001b[32mpass\u001b[0m'],
  ['a cursor movement', '\u001b[2K\u001b[1A✓ pass'],
  ['bidirectional control', 'a\u202egnp.exe'],
  ['zero width', 'pa\u200bss\ufeff'],
  ['the end of a CDATA section', ']]>'],
  ['a comment', '<!-- tls-gate -->'],
  ['a lone surrogate', 'a\ud800b'],
  ['a null byte', 'a\u0000b'],
];
