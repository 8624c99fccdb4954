import { describe, expect, test } from '@jest/globals';
import { type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { type DiagnosedEndpoint, diagnose } from '../../src/diagnose/diagnose.ts';
import { spotNotReloaded } from '../../src/diagnose/not-reloaded.ts';
import { judgeEndpoint } from '../../src/judge/judge.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { AddressObservation, Handshake } from '../../src/model/observation.ts';
import { isMalformed, parseCertificate } from '../../src/pki/certificate.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import {
  address,
  bundle,
  completed,
  endpoint,
  flight,
  hello,
  inDays,
  NOW,
  observation,
  policy,
  refused,
} from '../causes/given.ts';

const day = (offset: number) => new Date(inDays(offset));
const years = { notBefore: day(-900), notAfter: day(900) };
const root = mintRoot({ subject: 'Example Root', ...years });
const issuer = mint({ subject: 'Example R11', ca: true, issuer: root, ...years });
const store = createTrustStore([root.certPem]);
const target = { endpoint: endpoint(), policy: policy() };
const RSA = { type: 'rsa', bits: 2048 } as const;
const old = { notBefore: day(-90), notAfter: day(-1) };

function facts(pem: string): CertificateFacts {
  const der = Buffer.from(pem.replaceAll(/-----[A-Z ]+-----|\s/g, ''), 'base64');
  const parsed = parseCertificate(der);
  if (isMalformed(parsed)) throw new Error('malformed');
  return parsed;
}

function leaf(spec: Partial<MintSpec> = {}): CertificateFacts {
  const minted = mint({ subject: 'api.example.com', issuer, notBefore: day(-20), notAfter: day(70), ...spec });
  return facts(minted.certPem);
}

const ecdsa = leaf();
const rsa = leaf({ key: RSA });
const expiredRsa = leaf({ key: RSA, ...old });
const above = facts(issuer.certPem);
const expired = refused('CERT_HAS_EXPIRED', [expiredRsa, above]);

/** An address that serves the sound ECDSA certificate, and this to clients that take RSA alone. */
function beside(handshake: Handshake, more: Partial<AddressObservation> = {}): AddressObservation {
  const first = completed({ chain: [ecdsa, above] });
  return address({ handshake: first, others: [{ keyType: 'rsa', handshake }], ...more });
}

const diagnosed = (...addresses: readonly AddressObservation[]): DiagnosedEndpoint =>
  diagnose({ target, observation: observation({ addresses }), now: NOW, store });
const causes = ({ findings }: DiagnosedEndpoint) => findings.map(({ cause }) => cause);

function verdict(...addresses: readonly AddressObservation[]) {
  const seen = observation({ addresses });
  const word = judgeEndpoint({ target, observation: seen, ...diagnosed(...addresses) }, NOW);
  return [word.verdict, word.reason] as const;
}

describe('a further certificate of an address', () => {
  test('that is sound adds nothing but its end', () => {
    const result = diagnosed(beside(completed({ chain: [leaf({ key: RSA, notAfter: day(30) }), above] })));
    expect(causes(result)).toEqual([]);
    expect(result.expiry?.notAfter).toBe(inDays(30));
    expect(verdict(beside(completed({ chain: [rsa, above] })))[0]).toBe('pass');
  });

  test('that has expired is a finding which says with which certificate', () => {
    const { findings } = diagnosed(beside(expired));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ cause: 'certificate-expired', certificate: expiredRsa.sha256 });
    expect(findings[0]?.message).toMatch(
      / \(this is about the RSA certificate of the server, RSA 2048; it has another beside it\)\.$/,
    );
    expect(findings[0]?.evidence).toContainEqual({
      label: 'seen with',
      value: `the RSA certificate (RSA 2048, SHA-256 ${expiredRsa.sha256})`,
    });
    expect(findings[0]?.fix.steps.join()).toContain('-sigalgs RSA-PSS+SHA256:RSA+SHA256');
    expect(verdict(beside(expired))[0]).toBe('fail');
  });

  test('shares a finding with the first where both show the same', () => {
    const [one, other] = [[ecdsa], [rsa]].map((chain) => refused('UNABLE_TO_VERIFY_LEAF_SIGNATURE', chain));
    const { findings } = diagnosed(beside(other as Handshake, { handshake: one as Handshake }));
    expect(findings.map(({ cause, addresses }) => [cause, addresses])).toEqual([['incomplete-chain', ['192.0.2.1']]]);
    expect(findings[0]?.message).not.toContain('beside it');
  });

  test('at two addresses is one finding that says both', () => {
    const short = refused('UNABLE_TO_VERIFY_LEAF_SIGNATURE', [rsa]);
    const { findings } = diagnosed(
      beside(short),
      beside(short, { address: '192.0.2.2' }),
      address({ address: '192.0.2.3', handshake: completed({ chain: [ecdsa, above] }) }),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.addresses).toEqual(['192.0.2.1', '192.0.2.2']);
    expect(findings[0]?.message).toMatch(/beside it\) \(at 192\.0\.2\.1, 192\.0\.2\.2, not at 192\.0\.2\.3\)\.$/);
  });

  test('refused by OpenSSL for a reason that nothing explains is no pass', () => {
    expect(causes(diagnosed(beside(refused('SOMETHING_NEW', [rsa, above]))))).toEqual(['verification-failed']);
  });

  test.each<[string, Handshake]>([
    ['was not looked at', { kind: 'not-attempted' }],
    ['was not given out twice', { kind: 'alert', alert: 40, message: 'x', tookMs: 1 }],
  ])('that %s by OpenSSL is inconclusive, and what a hello saw of it counts', (_what, handshake) => {
    const question = { kind: 'key-type', offered: 'rsa' } as const;
    const seen = (chain: readonly CertificateFacts[]) =>
      beside(handshake, { hellos: [hello(question, flight(0x0303, { chain }))] });
    expect(verdict(seen([rsa, above]))).toEqual(['inconclusive', expect.stringContaining('its RSA certificate')]);
    expect(causes(diagnosed(seen([expiredRsa, above])))).toEqual(['certificate-expired']);
  });

  test('is not taken for the first where the handshake failed', () => {
    const alert: Handshake = { kind: 'alert', alert: 40, message: 'x', tookMs: 1 };
    const hellos = [
      hello({ kind: 'key-type', offered: 'rsa' }, flight(0x0303, { chain: [expiredRsa, above] })),
      hello('browser', flight(0x0303, { chain: [ecdsa, above] })),
    ];
    const { findings } = diagnosed(
      address({ handshake: alert, hellos, others: [{ keyType: 'rsa', handshake: alert }] }),
    );
    const about = findings.filter(({ cause }) => cause === 'certificate-expired');
    expect(about.map(({ certificate }) => certificate)).toEqual([expiredRsa.sha256]);
  });

  test('for another name is no default certificate where the first is for this one', () => {
    const other = leaf({ key: RSA, sans: [{ kind: 'dns', value: 'other.example.com' }] });
    const identity = { kind: 'refused', reason: 'no' } as const;
    const hellos = [
      hello('browser', flight(0x0303, { chain: [other, above] })),
      hello('no-sni', flight(0x0303, { chain: [other, above] })),
    ];
    expect(causes(diagnosed(beside(completed({ chain: [other, above], identity }), { hellos })))).toEqual([
      'hostname-mismatch',
    ]);
  });
});

describe('a certificate that came to a hello of ours and not to OpenSSL', () => {
  const first = completed({ chain: [ecdsa, above] });
  const strayed = (...chain: readonly CertificateFacts[]) =>
    address({ handshake: first, hellos: [hello('browser', flight(0x0304, { chain }))] });

  test('is no fault where it is sound, and its end counts', () => {
    const sooner = strayed(leaf({ notAfter: day(30) }), above);
    expect(verdict(sooner)).toEqual(['pass', null]);
    expect(diagnosed(sooner).expiry?.notAfter).toBe(inDays(30));
  });

  test.each<[string, () => readonly CertificateFacts[], string]>([
    ['has expired', () => [leaf(old), above], 'certificate-expired'],
    ['lacks its intermediate', () => [leaf()], 'incomplete-chain'],
    ['is for another name', () => [leaf({ sans: [{ kind: 'dns', value: 'x.example' }] }), above], 'hostname-mismatch'],
  ])('that %s is a finding', (_what, chain, cause) => {
    const { findings } = diagnosed(strayed(...chain()));
    expect(findings.map((finding) => finding.cause)).toEqual([cause]);
    expect(findings[0]?.message).toMatch(/ \(this is about a certificate that some connections get, EC P-256; others /);
  });

  test('is not looked for among what comes for another name or to old clients', () => {
    const wrong = { chain: [leaf(old), above] };
    const hellos = [hello('no-sni', flight(0x0304, wrong)), hello('modern', flight(0x0302, wrong))];
    expect(causes(diagnosed(address({ handshake: first, hellos })))).not.toContain('certificate-expired');
  });
});

describe('a newer file for one of two certificates', () => {
  const onDisk = (chain: CertificateFacts) => {
    const at = address({
      address: 'certs/site.pem',
      port: 0,
      family: null,
      tcp: { kind: 'not-needed' },
      handshake: { kind: 'not-attempted' },
      file: bundle({ chain: [chain] }),
    });
    const file = endpoint({
      name: 'file:certs/site.pem',
      host: '',
      port: 0,
      file: { path: 'certs/site.pem', source: '1' },
    });
    return { ...diagnosed(), target: { ...target, endpoint: file }, observation: observation({ addresses: [at] }) };
  };
  const server = { target, observation: observation({ addresses: [beside(expired)] }), ...diagnosed(beside(expired)) };
  const message = (file: CertificateFacts) => spotNotReloaded([server, onDisk(file)])[0]?.findings[0]?.message;

  test('is named where it has the same kind of key', () => {
    expect(message(leaf({ key: RSA, notBefore: day(-5), notAfter: day(85) }))).toContain('has not loaded');
  });

  test('is not where it would take the place of the other', () => {
    expect(message(leaf({ notBefore: day(-5), notAfter: day(85) }))).not.toContain('has not loaded');
  });
});
