import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint, mintRoot, type SanSpec } from '../../src/demo/mint.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseId } from '../../src/model/cause-id.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { AddressObservation, CompletedHandshake } from '../../src/model/observation.ts';
import { isMalformed, parseCertificate } from '../../src/pki/certificate.ts';
import { createTrustStore, type TrustStore } from '../../src/pki/trust-store.ts';
import {
  address,
  alert,
  completed,
  endpoint,
  flight,
  hello,
  inDays,
  NOW,
  observation,
  policy,
  unconnected,
} from '../causes/given.ts';

const HOST = 'api.example.com';
const day = (offset: number) => new Date(inDays(offset));

let root: Minted;
let intermediate: Minted;
let oldIntermediate: Minted;
let privateRoot: Minted;
let privateIntermediate: Minted;
let store: TrustStore;

beforeAll(() => {
  const years = { notBefore: day(-900), notAfter: day(900) };
  root = mintRoot({ subject: 'Example Root', ...years });
  privateRoot = mintRoot({ subject: 'Private Root', ...years });
  intermediate = mint({ subject: 'Example R11', ca: true, issuer: root, ...years });
  oldIntermediate = mint({ subject: 'Example R3', ca: true, issuer: root, notBefore: day(-900), notAfter: day(-3) });
  privateIntermediate = mint({ subject: 'Private CA 1', ca: true, issuer: privateRoot, ...years });
  store = createTrustStore([root.certPem]);
});

describe('from an observation to its findings', () => {
  test.each<[string, () => Served, readonly CauseId[]]>([
    ['a sound chain', () => served([leaf(), intermediate]), []],
    ['the leaf alone', () => served([leaf()], 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'), ['incomplete-chain']],
    [
      'the leaf with a wrong intermediate',
      () => served([leaf(), privateIntermediate], 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
      ['incomplete-chain'],
    ],
    [
      'the leaf with a certificate of the same name and another key',
      () => served([leaf({ issuer: twin(), skipKeyIds: true }), intermediate], 'CERT_SIGNATURE_FAILURE'),
      ['incomplete-chain'],
    ],
    [
      'the leaf with a certificate of the same name and key identifier that did not sign it',
      () => served([leaf({ issuer: twin() }), intermediate], 'CERT_SIGNATURE_FAILURE'),
      ['chain-invalid'],
    ],
    [
      'a private chain with its root',
      () => served([privateLeaf(), privateIntermediate, privateRoot], 'SELF_SIGNED_CERT_IN_CHAIN'),
      ['untrusted-issuer'],
    ],
    [
      'a private chain without its root',
      () => served([privateLeaf(), privateIntermediate], 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
      ['untrusted-issuer'],
    ],
    [
      'a leaf straight from a private root',
      () => served([leaf({ issuer: privateRoot, authorityCertIssuer: true })], 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      ['untrusted-issuer'],
    ],
    ['a self-signed certificate', () => served([ownLeaf()], 'DEPTH_ZERO_SELF_SIGNED_CERT'), ['self-signed']],
    [
      'a self-signed certificate for another host',
      () => served([ownLeaf('www.other.test')], 'DEPTH_ZERO_SELF_SIGNED_CERT', true),
      ['hostname-mismatch', 'self-signed'],
    ],
    [
      'an expired leaf',
      () => served([leaf({ notAfter: day(-2) }), intermediate], 'CERT_HAS_EXPIRED'),
      ['certificate-expired'],
    ],
    [
      'an expired leaf for another host, of which OpenSSL tells only the first',
      () => served([leaf({ notAfter: day(-2), sans: dns('x.test') }), intermediate], 'CERT_HAS_EXPIRED', true),
      ['certificate-expired', 'hostname-mismatch'],
    ],
    [
      'an expired intermediate',
      () => served([leaf({ issuer: oldIntermediate }), oldIntermediate], 'CERT_HAS_EXPIRED'),
      ['intermediate-expired'],
    ],
    ['a leaf that ends soon', () => served([leaf({ notAfter: day(5) }), intermediate]), ['certificate-expiring']],
    [
      'a leaf of the future',
      () => served([leaf({ notBefore: day(3) }), intermediate], 'CERT_NOT_YET_VALID'),
      ['certificate-not-yet-valid'],
    ],
    [
      'a client certificate',
      () => served([leaf({ extendedKeyUsage: ['clientAuth'] }), intermediate], 'INVALID_PURPOSE'),
      ['wrong-key-usage'],
    ],
    ['a common name only', () => served([leaf({ sans: null }), intermediate], null, true), ['no-subject-alt-name']],
    ['a refusal that nothing explains', () => served([leaf(), intermediate], 'CERT_REVOKED'), ['verification-failed']],
    [
      'a refusal whose code fits nothing found',
      () => served([leaf({ sans: dns('x.test') }), intermediate], 'CERT_HAS_EXPIRED', true),
      ['hostname-mismatch', 'verification-failed'],
    ],
    [
      'a refused name that pki finds on the certificate',
      () => served([leaf(), intermediate], null, true),
      ['verification-failed'],
    ],
    ['a chain that OpenSSL trusts and the store does not', () => served([privateLeaf(), privateIntermediate]), []],
  ])('given %s', (_given, of, causes) => {
    expect(causesOf([address({ handshake: of() })])).toEqual(causes);
  });

  test('finds expiry and chain faults when only our own hello saw the certificates', () => {
    const at = address({
      handshake: { kind: 'alert', alert: 70, message: 'protocol version', tookMs: 9 },
      hellos: [
        hello('modern', alert(70)),
        hello('below-minimum', flight(0x0302, { chain: [facts(leaf({ notAfter: day(-2) }))] })),
      ],
    });
    expect(causesOf([at])).toEqual(['tls-version-too-old', 'certificate-expired', 'incomplete-chain']);
  });

  test('does not call it a reset where the port was heard to speak HTTP', () => {
    const answer = Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n').toString('base64');
    const at = address({
      handshake: { kind: 'closed', how: 'rst', tookMs: 9 },
      hellos: [hello('modern', { kind: 'closed', how: 'rst' })],
    });
    expect(causesOf([at])).toEqual(['reset-after-hello']);
    expect(
      causesOf([{ ...at, plaintext: { kind: 'answered', when: 'after-http-request', firstBytes: answer } }]),
    ).toEqual(['plaintext-http']);
  });

  test('does not call a version legacy that is all the server has', () => {
    const at = address({ handshake: { ...served([leaf(), intermediate]), version: 'TLSv1.1' } });
    expect(causesOf([at])).toEqual(['tls-version-too-old']);
  });

  test('looks no further where nothing was resolved', () => {
    const resolution = { kind: 'not-found', name: HOST, code: 'ENOTFOUND' } as const;
    const { findings, expiry } = run(observation({ resolution, addresses: [] }));
    expect(findings.map(({ cause, addresses }) => [cause, addresses])).toEqual([['name-not-found', []]]);
    expect(expiry).toBeNull();
  });
});

describe('findings over several addresses', () => {
  test('are told once where they are the same', () => {
    const handshake = served([leaf()], 'UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    const { findings } = run(
      observation({ addresses: [address({ handshake }), address({ address: '192.0.2.2', handshake })] }),
    );
    expect(findings.map(({ addresses }) => addresses)).toEqual([['192.0.2.1', '192.0.2.2']]);
    expect(findings[0]?.evidence.map(({ label }) => label)).not.toContain('seen at');
  });

  test('say which address was left out of a renewal', () => {
    const fresh = address({ handshake: served([leaf(), intermediate]) });
    const stale = address({
      address: '192.0.2.2',
      handshake: served([leaf({ notAfter: day(-2) }), intermediate], 'CERT_HAS_EXPIRED'),
    });
    const { findings, expiry } = run(observation({ addresses: [fresh, stale] }));
    expect(findings.map(({ cause, addresses }) => [cause, addresses])).toEqual([['addresses-diverge', ['192.0.2.2']]]);
    expect(findings[0]?.message).toContain('(192.0.2.2) serves the certificate "api.example.com" that expired on');
    expect(findings[0]?.evidence.at(-1)).toEqual({ label: 'seen at', value: '192.0.2.2; not at 192.0.2.1' });
    expect(expiry?.notAfter).toBe(inDays(-2));
  });

  test('keep what is wrong at the odd address beside its certificate', () => {
    const fresh = address({ handshake: served([leaf(), intermediate]) });
    const stale = address({
      address: '192.0.2.2',
      handshake: served([leaf({ notAfter: day(-2) })], 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    });
    expect(causesOf([fresh, stale])).toEqual(['incomplete-chain', 'addresses-diverge']);
  });

  test('name a fault of each address where no address is sound', () => {
    const stale = (at: string, end: number) =>
      address({
        address: at,
        handshake: served([leaf({ notAfter: day(end) }), intermediate], 'CERT_HAS_EXPIRED'),
      });
    expect(causesOf([stale('192.0.2.1', -2), stale('192.0.2.2', -3)])).toEqual([
      'certificate-expired',
      'certificate-expired',
    ]);
  });

  test('say in the message where they hold, and name a few addresses of many', () => {
    const sound = address({ handshake: served([leaf(), intermediate]) });
    const refusing = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        unconnected({ kind: 'refused' }, { address: `192.0.2.${index + 2}` }),
      );
    const message = (addresses: readonly AddressObservation[]) => run(observation({ addresses })).findings[0]?.message;
    expect(message([sound, ...refusing(1)])).toMatch(/[^.] \(at 192\.0\.2\.2, not at 192\.0\.2\.1\)\.$/);
    expect(message([sound, ...refusing(5)])).toContain(
      ' (at 192.0.2.2, 192.0.2.3, 192.0.2.4 and 2 more, not at 192.0.2.1).',
    );
    expect(message(refusing(2))).not.toContain('not at');
  });

  test('come in the order of the catalogue', () => {
    const expired = address({ handshake: served([leaf({ notAfter: day(-2) }), intermediate], 'CERT_HAS_EXPIRED') });
    expect(causesOf([expired, unconnected({ kind: 'refused' }, { address: '192.0.2.2' })])).toEqual([
      'connection-refused',
      'certificate-expired',
    ]);
  });
});

describe('a finding', () => {
  test('carries the fix for the product that answered, and the place in the docs', () => {
    const at = address({
      handshake: served([leaf()], 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      http: { status: 200, server: 'nginx', bodyStart: null },
    });
    const { findings, server } = run(observation({ addresses: [at] }));
    expect(server.product).toBe('nginx');
    expect(findings[0]?.fix).toMatchObject({
      product: 'nginx',
      snippet: 'ssl_certificate /etc/ssl/api.example.com/fullchain.pem;',
      docs: 'docs/causes.md#incomplete-chain',
    });
  });

  test('keeps its fingerprint from day to day and over a renewal that mends nothing', () => {
    const one = print([address({ handshake: served([leaf()], 'UNABLE_TO_VERIFY_LEAF_SIGNATURE') })]);
    const renewed = print([
      address({ handshake: served([leaf({ notAfter: day(70) })], 'UNABLE_TO_VERIFY_LEAF_SIGNATURE') }),
    ]);
    expect(one).toMatch(/^[0-9a-f]{16,64}$/);
    expect(renewed).toBe(one);
  });

  test('has another fingerprint at another endpoint', () => {
    const addresses = [unconnected({ kind: 'refused' })];
    const here = print(addresses);
    const target = { endpoint: endpoint({ host: 'www.example.com' }), policy: policy() };
    const there = diagnose({ target, observation: observation({ addresses }), now: NOW, store });
    expect(there.findings[0]?.fingerprint).not.toBe(here);
  });

  test('has another fingerprint at another declaration of the same endpoint', () => {
    const print = (overrides: Parameters<typeof endpoint>[0]) => {
      const target = { endpoint: endpoint(overrides), policy: policy() };
      const seen = observation({ addresses: [unconnected({ kind: 'refused' })] });
      return diagnose({ target, observation: seen, now: NOW, store }).findings[0]?.fingerprint;
    };
    const connect = { host: '10.0.0.7', port: 443 };
    expect(print({ connect })).toBe(print({}));
    expect(print({ connect, variant: 'connect 10.0.0.7:443' })).not.toBe(print({}));
  });

  test('survives JSON', () => {
    const { findings } = run(
      observation({ addresses: [address({ handshake: served([ownLeaf()], 'DEPTH_ZERO_SELF_SIGNED_CERT') })] }),
    );
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});

type Served = CompletedHandshake;

function run(seen: ReturnType<typeof observation>) {
  return diagnose({ target: { endpoint: endpoint(), policy: policy() }, observation: seen, now: NOW, store });
}

function causesOf(addresses: readonly AddressObservation[]): readonly CauseId[] {
  return run(observation({ addresses })).findings.map(({ cause }) => cause);
}

function print(addresses: readonly AddressObservation[]): string | undefined {
  return run(observation({ addresses })).findings[0]?.fingerprint;
}

/** A handshake that OpenSSL refuses with the code, and node:tls for the name. */
function served(chain: readonly Minted[], code: string | null = null, nameRefused = false): Served {
  return completed({
    chain: chain.map(facts),
    verification: code === null ? { kind: 'accepted' } : { kind: 'refused', code, message: code.toLowerCase() },
    identity: nameRefused ? { kind: 'refused', reason: 'not in the altnames' } : { kind: 'accepted' },
  });
}

function facts({ der }: Minted): CertificateFacts {
  const parsed = parseCertificate(der);
  if (isMalformed(parsed)) throw new Error('the test made a certificate that cannot be read');
  return parsed;
}

function leaf(overrides: Partial<MintSpec> = {}): Minted {
  return mint({ subject: HOST, issuer: intermediate, notBefore: day(-30), notAfter: day(60), ...overrides });
}

/** Name and key identifier of the intermediate, and the key of another. */
function twin(): Minted {
  return { ...intermediate, key: privateIntermediate.key };
}

function privateLeaf(): Minted {
  return leaf({ issuer: privateIntermediate });
}

function ownLeaf(subject = HOST): Minted {
  return mint({ subject, notBefore: day(-30), notAfter: day(60) });
}

function dns(value: string): readonly SanSpec[] {
  return [{ kind: 'dns', value }];
}

describe('hostile certificates', () => {
  test('cannot make a finding long, nor put a line to type into it', () => {
    const sans = Array.from({ length: 150 }, (_, index) => dns(`${'x'.repeat(200)}$(reboot)${index}.test`)).flat();
    const at = address({
      handshake: served([leaf({ sans, subject: `$(reboot)${'y'.repeat(3000)}` }), intermediate], null, true),
    });
    const { findings } = run(observation({ addresses: [at] }));
    expect(findings.map(({ cause }) => cause)).toEqual(['hostname-mismatch']);
    expect(JSON.stringify(findings).length).toBeLessThan(4000);
    expect(findings[0]?.fix.snippet).not.toContain('reboot');
  });
});
