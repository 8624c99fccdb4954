import type { SeenAddress, SeenEndpoint } from '../../src/causes/seen.ts';
import { type BundleFacts, type FileFacts, leafFirst, type PrivateKeyFacts } from '../../src/model/bundle.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { Endpoint } from '../../src/model/endpoint.ts';
import type {
  AddressObservation,
  ClientCertificateFacts,
  CompletedHandshake,
  HelloObservation,
  HelloOutcome,
  HelloQuestion,
  Observation,
  ServerFlight,
} from '../../src/model/observation.ts';
import type { Policy } from '../../src/model/policy.ts';
import { DAY_MS } from '../../src/model/units.ts';
import type { ChainFacts } from '../../src/pki/chain.ts';

/** The instant at which all of these tests take place. */
export const NOW = Date.parse('2026-11-21T08:00:00.000Z');

/** An instant so many days away from NOW; negative is past. */
export function inDays(days: number): string {
  return new Date(NOW + days * DAY_MS).toISOString();
}

export function endpoint(overrides: Partial<Endpoint> = {}): Endpoint {
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

export function policy(overrides: Partial<Policy> = {}): Policy {
  return {
    profile: 'baseline',
    requiredTlsVersions: [],
    clientAuth: 'any',
    require: [],
    minTlsVersion: '1.2',
    minRemaining: { kind: 'days', days: 14 },
    warnRemaining: { kind: 'days', days: 21 },
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

/** A sound certificate for api.example.com, 30 of its 90 days gone. */
export function certificate(overrides: Partial<CertificateFacts> = {}): CertificateFacts {
  const subject = overrides.subject ?? 'CN=api.example.com';
  return {
    subject,
    issuer: 'CN=R11,O=Example CA,C=US',
    commonNames: ['api.example.com'],
    serial: '04ab',
    notBefore: inDays(-30),
    notAfter: inDays(60),
    sans: [{ kind: 'dns', value: 'api.example.com' }],
    key: { algorithm: 'ec', bits: 256, curve: 'P-256', text: 'EC P-256', spkiSha256: 'aa' },
    signature: 'ecdsa-with-SHA256',
    basicConstraints: { ca: false, pathLength: null },
    keyUsage: ['digitalSignature'],
    extendedKeyUsage: ['serverAuth'],
    subjectKeyId: null,
    authorityKeyId: null,
    authorityIssuer: null,
    caIssuers: ['http://r11.example/ca.der'],
    ocspUrls: [],
    crlUrls: [],
    mustStaple: false,
    unknownCritical: [],
    embeddedScts: 2,
    sha256: `sha256 of ${subject}`,
    der: '',
    selfIssued: false,
    defects: [],
    ...overrides,
  };
}

/** The CA certificate that signed the sound one. */
export function intermediate(overrides: Partial<CertificateFacts> = {}): CertificateFacts {
  return certificate({
    subject: 'CN=R11,O=Example CA,C=US',
    issuer: 'CN=Example Root X1,O=Example CA,C=US',
    commonNames: ['R11'],
    sans: null,
    basicConstraints: { ca: true, pathLength: 0 },
    keyUsage: ['keyCertSign', 'cRLSign'],
    notBefore: inDays(-400),
    notAfter: inDays(800),
    caIssuers: [],
    ...overrides,
  });
}

export function root(overrides: Partial<CertificateFacts> = {}): CertificateFacts {
  const name = 'CN=Example Root X1,O=Example CA,C=US';
  return intermediate({
    subject: name,
    issuer: name,
    commonNames: ['Example Root X1'],
    selfIssued: true,
    ...overrides,
  });
}

/** A path as pki finds it; `sent` are the certificates that are part of it. */
export function chain(
  end: ChainFacts['best']['end'],
  certificates: readonly CertificateFacts[],
  overrides: Partial<ChainFacts> = {},
): ChainFacts {
  const best = {
    certificates,
    anchor: end === 'trusted' ? root() : null,
    end,
    anchorSent: false,
  } as ChainFacts['best'];
  return {
    sent: certificates,
    best,
    paths: [best],
    order: 'in-order',
    surplus: [],
    badSignatures: [],
    falseClaims: [],
    directIssuerSeemsRoot: false,
    ...overrides,
  } as ChainFacts;
}

export function completed(overrides: Partial<CompletedHandshake> = {}): CompletedHandshake {
  return {
    kind: 'completed',
    version: 'TLSv1.3',
    cipher: 'TLS_AES_128_GCM_SHA256',
    group: 'X25519',
    alpn: 'h2',
    chain: [certificate(), intermediate()],
    unreadable: [],
    verification: { kind: 'accepted' },
    identity: { kind: 'accepted' },
    aftermath: { kind: 'open' },
    tookMs: 60,
    ...overrides,
  };
}

/** A handshake whose chain OpenSSL refuses. */
export function refused(
  code: string,
  sent: readonly CertificateFacts[],
  message = code.toLowerCase(),
): CompletedHandshake {
  return completed({ chain: sent, verification: { kind: 'refused', code, message } });
}

/** Everything is well unless overridden. */
export function address(overrides: Partial<AddressObservation> = {}): AddressObservation {
  return {
    address: '192.0.2.1',
    port: 443,
    family: 4,
    tcp: { kind: 'connected', tookMs: 12 },
    tries: 1,
    handshake: completed(),
    hellos: [],
    others: [],
    plaintext: null,
    http: null,
    connections: 2,
    tookMs: 90,
    file: null,
    ...overrides,
  };
}

/** The connection fails before TLS. */
export function unconnected(
  tcp: AddressObservation['tcp'],
  overrides: Partial<AddressObservation> = {},
): AddressObservation {
  return address({ tcp, tries: 3, handshake: { kind: 'not-attempted' }, ...overrides });
}

export function hello(
  question:
    | HelloQuestion
    | 'below-minimum'
    | 'browser'
    | 'modern'
    | 'post-quantum'
    | 'padded'
    | 'split'
    | 'no-sni'
    | 'other-sni',
  outcome: HelloOutcome,
  received?: number,
): HelloObservation {
  const asked: HelloQuestion =
    question === 'below-minimum'
      ? { kind: question, offered: [0x0302, 0x0301] }
      : question === 'padded'
        ? { kind: question, size: 1_700 }
        : question === 'other-sni'
          ? { kind: question, name: 'tls-gate-probe.invalid' }
          : typeof question === 'string'
            ? { kind: question }
            : question;
  return { question: asked, outcome, bytes: received ?? (WORDLESS.has(outcome.kind) ? 0 : 7), tookMs: 20 };
}

/** Outcomes of which nothing came back, unless a test says so. */
const WORDLESS: ReadonlySet<HelloOutcome['kind']> = new Set(['closed', 'silent', 'no-connection']);

/** The deadline of the run came before the answer. */
export const LATE: HelloOutcome = { kind: 'no-connection', tcp: { kind: 'not-attempted', why: 'deadline' } };

export function alert(code: number): HelloOutcome {
  return { kind: 'alert', level: 2, alert: code, encrypted: false };
}

export function flight(version: number, overrides: Partial<ServerFlight> = {}): ServerFlight {
  return {
    kind: 'server-flight',
    version,
    cipherSuite: 0xc013,
    group: 0x0017,
    dhBits: null,
    alpn: null,
    chain: [],
    unreadable: [],
    staple: null,
    clientCertificateRequest: null,
    helloRetryGroup: null,
    signatureScheme: null,
    serverNameAcknowledged: true,
    warnings: [],
    sctList: false,
    complete: true,
    ...overrides,
  };
}

export function notTls(text: string): HelloOutcome {
  return { kind: 'not-tls', firstBytes: bytes(text), looksLike: null };
}

/** Text, one character a byte, as observations carry it. */
export function bytes(text: string): string {
  return Buffer.from(text, 'latin1').toString('base64');
}

/** One address as a cause sees it: a healthy server of a sound certificate unless overridden. */
export function seen(overrides: Partial<SeenAddress> = {}): SeenAddress {
  const at = overrides.at ?? address();
  const sent = overrides.sent ?? (at.handshake.kind === 'completed' ? at.handshake.chain : []);
  return {
    endpoint: endpoint({ port: at.port }),
    policy: policy(),
    now: NOW,
    at,
    sent,
    chain: sent.length === 0 ? null : chain('trusted', sent),
    completed: null,
    unreadable: [],
    trust: { address: at.address, stores: [], accepted: null, anchor: null, from: null, elsewhere: null },
    lookups: [],
    clientCertificate: null,
    ...overrides,
  };
}

/** An address that serves these certificates; OpenSSL accepts them. */
export function serving(...sent: readonly CertificateFacts[]): SeenAddress {
  return seen({ at: address({ handshake: completed({ chain: sent }) }) });
}

export function observation(overrides: Partial<Observation> = {}): Observation {
  return {
    endpoint: 'api.example.com:443',
    startedAt: inDays(0),
    tookMs: 120,
    resolution: { kind: 'resolved', name: 'api.example.com', addresses: ['192.0.2.1'] },
    addresses: [address()],
    connections: 2,
    clientCertificate: null,
    lookups: [],
    ...overrides,
  };
}

export function seenEndpoint(overrides: Partial<SeenEndpoint> = {}): SeenEndpoint {
  return { endpoint: endpoint(), policy: policy(), now: NOW, observation: observation(), addresses: [], ...overrides };
}

/** The server asks for a client certificate, as our own hello sees it. */
export function asking(...authorities: readonly string[]): HelloObservation {
  return hello(
    'browser',
    flight(0x0304, {
      cipherSuite: 0x1301,
      group: 0x001d,
      chain: [certificate(), intermediate()],
      clientCertificateRequest: { authorities },
    }),
  );
}

/** The client certificate of ours, sound and of the CA that `asking` servers name by `CN=Clients CA`. */
export function ours(
  overrides: Partial<CertificateFacts> = {},
  keyMatches = true,
): Extract<ClientCertificateFacts, { kind: 'read' }> {
  const leaf = certificate({
    subject: 'CN=deploy',
    issuer: 'CN=Clients CA',
    commonNames: ['deploy'],
    sans: null,
    extendedKeyUsage: ['clientAuth'],
    ...overrides,
  });
  return { kind: 'read', chain: [leaf], keyMatches };
}

/** Certificates on disk at certs/site.pem, sound and with their key unless overridden. */
export function bundle(overrides: Partial<BundleFacts> = {}): BundleFacts {
  const key = overrides.key === undefined ? privateKey() : overrides.key;
  return {
    kind: 'bundle',
    format: 'pem',
    chain: [certificate(), intermediate()],
    unreadable: [],
    leaf: 0,
    keyNamed: false,
    keyMatches: key === null ? null : true,
    keyFits: null,
    keys: key === null ? [] : [key],
    ...overrides,
    key,
  };
}

export function privateKey(overrides: Partial<PrivateKeyFacts> = {}): PrivateKeyFacts {
  return { path: 'certs/site.key', text: 'EC P-256', spkiSha256: 'aa', encrypted: false, tracked: null, ...overrides };
}

/** The file as a cause sees it. */
export function onDisk(file: FileFacts, overrides: Partial<SeenAddress> = {}): SeenAddress {
  const at = address({
    address: 'certs/site.pem',
    port: 0,
    family: null,
    tcp: { kind: 'not-needed' },
    handshake: { kind: 'not-attempted' },
    connections: 0,
    file,
  });
  const sent = file.kind === 'bundle' ? leafFirst(file) : [];
  const site = endpoint({
    name: 'file:certs/site.pem',
    port: 0,
    servername: null,
    file: { path: 'certs/site.pem', source: 'id' },
  });
  return seen({ at, sent, endpoint: site, ...overrides });
}
