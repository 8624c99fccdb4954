import { describe, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseId } from '../../src/model/cause-id.ts';
import type { Finding } from '../../src/model/finding.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { address, completed, endpoint, inDays, NOW, observation, policy } from '../causes/given.ts';
import { facts } from '../pki/authority.ts';

const HOST = 'api.example.com';
const from = (begin: number, end: number) => ({
  notBefore: new Date(inDays(begin)),
  notAfter: new Date(inDays(end)),
});
const YEARS = from(-900, 900);
const PAST = from(-90, -2);

const root = mintRoot({ subject: 'Root', ...YEARS });
const oldRoot = mintRoot({ subject: 'Old Root', ...from(-900, -5) });
const leaf = (issuer: Minted, spec: Partial<MintSpec> = {}) =>
  mint({ subject: HOST, issuer, ...from(-30, 60), ...spec });
const ca = (spec: Partial<MintSpec> = {}, issuer = root) =>
  mint({ subject: 'Int', ca: true, issuer, ...YEARS, ...spec });

/** What OpenSSL says, the chain served, the causes that explain it, and what verification-failed adds, if anything. */
type Case = readonly [
  what: string,
  code: string,
  chain: () => readonly Minted[],
  causes: readonly CauseId[],
  message?: string,
];

const served = (issuer: Minted, spec?: Partial<MintSpec>) => [leaf(issuer, spec), issuer];
const says = (code: string, told: string) =>
  `OpenSSL refuses the certificate of ${HOST}:443 and says "${code.toLowerCase()}" (${code}): ${told}.`;
const behind = (told: string) => `OpenSSL stops at the first fault of a chain; this one has more: ${told}.`;

const NO_CA = () => ca({ subject: 'NotCA', ca: false, sans: null });
const SHORT = (spec?: Partial<MintSpec>) => {
  const upper = ca({ subject: 'Upper', pathLength: 0 });
  const lower = ca({ subject: 'Lower' }, upper);
  return [leaf(lower, spec), lower, upper];
};
const CLIENTS = () => ca({ subject: 'Clients', extendedKeyUsage: ['clientAuth'] });
const FUTURE = () => ca({ subject: 'Next', ...from(3, 900) });
const NARROW = () => ca({ subject: 'Narrow', nameConstraints: { permitted: { dns: ['corp.test'] } } });
const MUTE = () => ca({ subject: 'Mute', keyUsage: ['cRLSign'] });
const ODD = () => ca({ subject: 'Odd', extraCritical: '1.3.6.1.4.1.99999.1' });

const FUTURE_SAYS = 'the intermediate "Next" is valid only from 2026-11-24 08:00:00 UTC';

const CLIENT_LEAF = { extendedKeyUsage: ['clientAuth'] };
const FORGED = () => {
  const issuer = ca();
  return [leaf({ ...issuer, key: root.key }), issuer];
};
const SHA1 = (spec: Partial<MintSpec> = {}) => served(ca(), { ...spec, hash: 'sha1' });
const OLD_ROOT = (spec: Partial<MintSpec> = {}) => served(ca({}, oldRoot), spec);
const SHORT_KEY = (spec: Partial<MintSpec> = {}) => served(ca(), { ...spec, key: { type: 'rsa', bits: 1024 } });

const CASES: readonly Case[] = [
  ['an issuer that is no CA', 'INVALID_CA', () => served(NO_CA()), ['chain-invalid']],
  ['the same', 'CERT_HAS_EXPIRED', () => served(NO_CA(), PAST), ['certificate-expired', 'chain-invalid']],
  ['a path too long', 'PATH_LENGTH_EXCEEDED', () => SHORT(), ['chain-invalid']],
  ['the same', 'CERT_HAS_EXPIRED', () => SHORT(PAST), ['certificate-expired', 'chain-invalid']],
  ['a CA for clients', 'INVALID_PURPOSE', () => served(CLIENTS()), ['chain-invalid']],
  ['the same', 'CERT_HAS_EXPIRED', () => served(CLIENTS(), PAST), ['certificate-expired', 'chain-invalid']],
  ['the same', 'INVALID_PURPOSE', () => served(CLIENTS(), CLIENT_LEAF), ['wrong-key-usage', 'chain-invalid']],
  ['a CA that may not sign', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', () => served(MUTE()), ['chain-invalid']],
  ['a forged leaf', 'CERT_SIGNATURE_FAILURE', FORGED, ['chain-invalid']],
  ['a forbidden name', 'PERMITTED_VIOLATION', () => served(NARROW()), ['name-constraint-violated']],
  ['the same', 'CERT_HAS_EXPIRED', () => served(NARROW(), PAST), ['certificate-expired', 'name-constraint-violated']],
  ['a critical extension', 'UNHANDLED_CRITICAL_EXTENSION', () => served(ODD()), ['chain-invalid']],
  ['the same', 'CERT_HAS_EXPIRED', () => served(ODD(), PAST), ['certificate-expired', 'chain-invalid']],
  ['a SHA-1 signature', 'CA_MD_TOO_WEAK', SHA1, ['weak-signature']],
  ['the same', 'CERT_HAS_EXPIRED', () => SHA1(PAST), ['certificate-expired', 'weak-signature']],
  ['a short key', 'EE_KEY_TOO_SMALL', SHORT_KEY, ['weak-key']],
  ['the same', 'CERT_HAS_EXPIRED', () => SHORT_KEY(PAST), ['certificate-expired', 'weak-key']],
  ['an expired root', 'CERT_HAS_EXPIRED', OLD_ROOT, ['root-expired']],
  ['the same', 'CERT_HAS_EXPIRED', () => OLD_ROOT(PAST), ['certificate-expired', 'root-expired']],
  ['an expired leaf', 'CERT_HAS_EXPIRED', () => served(ca(), PAST), ['certificate-expired']],
  ['an expired intermediate', 'CERT_HAS_EXPIRED', () => served(ca(from(-90, -2))), ['intermediate-expired']],
  [
    'both expired',
    'CERT_HAS_EXPIRED',
    () => served(ca(from(-90, -2)), PAST),
    ['certificate-expired', 'intermediate-expired'],
  ],
  ['a leaf of the future', 'CERT_NOT_YET_VALID', () => served(ca(), from(2, 60)), ['certificate-not-yet-valid']],
  [
    'a CA of the future',
    'CERT_NOT_YET_VALID',
    () => served(FUTURE()),
    ['verification-failed'],
    says('CERT_NOT_YET_VALID', FUTURE_SAYS),
  ],
  [
    'the same above an expired leaf',
    'CERT_HAS_EXPIRED',
    () => served(FUTURE(), PAST),
    ['certificate-expired', 'verification-failed'],
    behind(FUTURE_SAYS),
  ],
  [
    'the same above a leaf of the future',
    'CERT_NOT_YET_VALID',
    () => served(FUTURE(), from(2, 60)),
    ['certificate-not-yet-valid', 'verification-failed'],
    behind(FUTURE_SAYS),
  ],
];

describe('a refused chain', () => {
  test.each(CASES.map(([what, code, chain, causes, message]) => [what, code, chain, causes, message ?? null] as const))(
    'with %s has each fault told once (%s)',
    (_what, code, chain, causes, message) => {
      const found = findings(chain(), code);
      expect(found.map(({ cause, severity }) => [cause, severity])).toEqual(causes.map((cause) => [cause, 'error']));
      const rest = found.find(({ cause }) => cause === 'verification-failed');
      expect(rest?.message ?? null).toBe(message);
    },
  );

  // What is weak may be broken whether OpenSSL minds or not; all else is its word against ours.
  const STAND: readonly string[] = [
    'certificate-expired',
    'certificate-not-yet-valid',
    'wrong-key-usage',
    'weak-key',
    'weak-signature',
  ];

  test.each(CASES.map(([what, , chain]) => [what, chain] as const))(
    'that is accepted after all, with %s',
    (_what, chain) => {
      expect(
        findings(chain(), null)
          .map(({ cause }) => cause)
          .filter((cause) => !STAND.includes(cause) && cause !== 'intermediate-expired'),
      ).toEqual([]);
    },
  );

  test.each([
    [() => served(NO_CA()), 'CN=NotCA: basic constraints absent', '"NotCA" (depth 1) issued by a CA'],
    [
      () => SHORT(),
      'CN=Upper: path length 0, intermediates below it 1',
      '"Upper" (depth 2) issued anew with a path length of at least 1',
    ],
    [
      () => served(CLIENTS()),
      'CN=Clients: extended key usage clientAuth',
      'the extended key usage of "Clients" (depth 1)',
    ],
    [
      () => served(FUTURE()),
      'CN=Next: valid from 2026-11-24 08:00:00 UTC',
      '"Next" (depth 1), which begins on 2026-11-24 08:00:00 UTC',
    ],
    [
      () => served(NARROW()),
      `CN=Narrow: name constraints, permitted subtrees, against "${HOST}"`,
      `may issue for "${HOST}"`,
    ],
    [
      () => served(ODD()),
      'CN=Odd: unknown critical extension 1.3.6.1.4.1.99999.1',
      'without the critical extension 1.3.6.1.4.1.99999.1',
    ],
    [
      () => served(ca(), { hash: 'sha1' }),
      `CN=${HOST}: signature ecdsa-with-SHA1`,
      `"${HOST}" (depth 0) issued anew with a signature of SHA-256`,
    ],
    [
      () => served(ca({}, oldRoot)),
      'CN=Old Root: valid until 2026-11-16 08:00:00 UTC',
      'in place of "Old Root" (depth 2), which expired on 2026-11-16',
    ],
  ])('has each fault in evidence and remedy, case %#', (chain, value, summary) => {
    const [finding] = findings(chain(), 'INVALID_CA');
    expect(finding?.evidence.map((one) => one.value)).toContain(value);
    expect(finding?.fix.summary).toContain(summary);
  });

  test('with a fault in ca-file alone asks for no reload of the server', () => {
    const steps = (chain: readonly Minted[]) => findings(chain, 'CERT_HAS_EXPIRED')[0]?.fix.steps;
    expect(steps(served(ca({}, oldRoot)))).toEqual([]);
    expect(steps(served(FUTURE()))).toEqual(['Then reload the server.']);
    expect(steps(served(NO_CA()))).toContain('Reload the server.');
  });
});

function findings(chain: readonly Minted[], code: string | null): readonly Finding[] {
  const handshake = completed({
    chain: chain.map(facts),
    verification: code === null ? { kind: 'accepted' } : { kind: 'refused', code, message: code.toLowerCase() },
  });
  const roots = [root.certPem, oldRoot.certPem];
  return diagnose({
    target: { endpoint: endpoint({ extraRoots: roots }), policy: policy() },
    observation: observation({ addresses: [address({ handshake })] }),
    now: NOW,
    store: createTrustStore(roots),
  }).findings;
}
