import { describe, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
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

/** What OpenSSL says, the chain served, then what verification-failed says of it; `null` where it has nothing to add. */
type Case = readonly [what: string, code: string, chain: () => readonly Minted[], message: string | null];

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
const ODD = () => ca({ subject: 'Odd', extraCritical: '1.3.6.1.4.1.99999.1' });

const NO_CA_SAYS = '"NotCA" is no CA, and yet it issued the certificate below it';
const SHORT_SAYS = 'the intermediate "Upper" allows 0 intermediates below it, and there is 1';
const CLIENTS_SAYS = 'the intermediate "Clients" may issue for clientAuth and not for servers (serverAuth)';
const FUTURE_SAYS = 'the intermediate "Next" is valid only from 2026-11-24 08:00:00 UTC';
const NARROW_SAYS = `the intermediate "Narrow" may not issue for "${HOST}": its name constraints permit other names only`;
const ODD_SAYS = 'the intermediate "Odd" has the critical extension 1.3.6.1.4.1.99999.1, which OpenSSL does not know';

const CASES: readonly Case[] = [
  ['an issuer that is no CA', 'INVALID_CA', () => served(NO_CA()), says('INVALID_CA', NO_CA_SAYS)],
  ['the same behind an expired leaf', 'CERT_HAS_EXPIRED', () => served(NO_CA(), PAST), behind(NO_CA_SAYS)],
  ['a path too long', 'PATH_LENGTH_EXCEEDED', () => SHORT(), says('PATH_LENGTH_EXCEEDED', SHORT_SAYS)],
  ['the same behind an expired leaf', 'CERT_HAS_EXPIRED', () => SHORT(PAST), behind(SHORT_SAYS)],
  ['a CA for clients', 'INVALID_PURPOSE', () => served(CLIENTS()), says('INVALID_PURPOSE', CLIENTS_SAYS)],
  ['the same behind an expired leaf', 'CERT_HAS_EXPIRED', () => served(CLIENTS(), PAST), behind(CLIENTS_SAYS)],
  [
    'the same above a leaf for clients',
    'INVALID_PURPOSE',
    () => served(CLIENTS(), { extendedKeyUsage: ['clientAuth'] }),
    behind(CLIENTS_SAYS),
  ],
  ['a CA of the future', 'CERT_NOT_YET_VALID', () => served(FUTURE()), says('CERT_NOT_YET_VALID', FUTURE_SAYS)],
  ['the same behind an expired leaf', 'CERT_HAS_EXPIRED', () => served(FUTURE(), PAST), behind(FUTURE_SAYS)],
  [
    'the same above a leaf of the future',
    'CERT_NOT_YET_VALID',
    () => served(FUTURE(), from(2, 60)),
    behind(FUTURE_SAYS),
  ],
  ['a forbidden name behind an expired leaf', 'CERT_HAS_EXPIRED', () => served(NARROW(), PAST), behind(NARROW_SAYS)],
  ['a critical extension behind an expired leaf', 'CERT_HAS_EXPIRED', () => served(ODD(), PAST), behind(ODD_SAYS)],
  ['a SHA-1 signature behind an expired leaf', 'CERT_HAS_EXPIRED', () => served(ca(), { ...PAST, hash: 'sha1' }), null],
  ['a SHA-1 signature', 'CA_MD_TOO_WEAK', () => served(ca(), { hash: 'sha1' }), null],
  ['an expired root', 'CERT_HAS_EXPIRED', () => served(ca({}, oldRoot)), null],
  ['the same behind an expired leaf', 'CERT_HAS_EXPIRED', () => served(ca({}, oldRoot), PAST), null],
  ['an expired leaf', 'CERT_HAS_EXPIRED', () => served(ca(), PAST), null],
  ['an expired intermediate', 'CERT_HAS_EXPIRED', () => served(ca(from(-90, -2))), null],
  ['an expired leaf and intermediate', 'CERT_HAS_EXPIRED', () => served(ca(from(-90, -2)), PAST), null],
  ['a leaf of the future', 'CERT_NOT_YET_VALID', () => served(ca(), from(2, 60)), null],
];

describe('faults that OpenSSL does not name', () => {
  test.each(CASES)('given %s and %s', (_what, code, chain, message) => {
    const told = findings(chain(), code).filter(({ cause }) => cause === 'verification-failed');
    expect(told.map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
  });

  test.each(CASES.map(([what, , chain]) => [what, chain] as const))(
    'are no matter where it accepts %s',
    (_what, chain) => {
      expect(findings(chain(), null).map(({ cause }) => cause)).not.toContain('verification-failed');
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
  ])('stand in evidence and remedy, case %#', (chain, value, summary) => {
    const [finding] = findings(chain(), 'INVALID_CA');
    expect(finding?.evidence.map((one) => one.value)).toContain(value);
    expect(finding?.fix.summary).toContain(summary);
  });

  test('in ca-file alone ask for no reload of the server', () => {
    const steps = (chain: readonly Minted[]) => findings(chain, 'CERT_HAS_EXPIRED')[0]?.fix.steps;
    expect(steps(served(ca({}, oldRoot)))).toEqual([]);
    expect(steps(served(FUTURE()))).toEqual(['Then reload the server.']);
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
