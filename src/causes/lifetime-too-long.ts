import type { CertificateFacts } from '../model/certificate.ts';
import { DAY_MS } from '../model/units.ts';
import { defineCause } from './cause.ts';
import { namesToRenew } from './names.ts';
import { lifetime } from './remaining.ts';
import { counted, day, moment, named } from './wording.ts';

/** A certificate of a public CA lives longer than the rules of the CA/Browser Forum allowed on the day it was issued. */
export const lifetimeTooLong = defineCause({
  id: 'lifetime-too-long',
  title: 'the certificate lives longer than public CAs may let it',
  severity: 'warning',
  scope: 'address',
  docs: {
    what: 'The chain ends in a root that is trusted by the public, and the whole lifetime of the server certificate is longer than the Baseline Requirements allow by its first day: 398 days before 15 March 2026, 200 days from then on, 100 days from 15 March 2027, 47 days from 15 March 2029. Roots that `ca-file` names are under no such rule.',
    why: 'Browsers hold CAs to these limits: some refuse such a certificate outright, and the CA has to revoke it within days once somebody notices.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -dates',
    references: ['CA/Browser Forum Baseline Requirements §6.3.2', 'CA/Browser Forum ballot SC-081v3'],
    example: { kind: 'renew', names: ['api.example.com'], notAfter: '2027-12-01T08:15:00.000Z' },
  },
  explains: [],

  detect({ sent: [leaf], chain, endpoint }) {
    const anchor = chain?.best.anchor ?? null;
    if (leaf === undefined || anchor === null || isOwnRoot(anchor, endpoint.extraRoots)) return null;
    const limit = LIMITS.find(({ from }) => Date.parse(leaf.notBefore) >= Date.parse(from));
    // A fraction of a day counts as a whole one (§6.3.2).
    const days = Math.ceil(lifetime(leaf) / DAY_MS);
    return limit === undefined || days <= limit.days ? null : { leaf, anchor, days, limit };
  },

  message: ({ leaf, days, limit }) =>
    `The certificate "${named(leaf)}" lives for ${counted(days, 'day')}, from ${day(leaf.notBefore)} to ${day(leaf.notAfter)}; public CAs may issue for ${limit.days} days at most since ${day(limit.from)}.`,

  evidence: ({ leaf, anchor, days }) => [
    { label: 'begins', value: moment(leaf.notBefore) },
    { label: 'valid until', value: moment(leaf.notAfter) },
    { label: 'whole lifetime', value: counted(days, 'day') },
    { label: 'public root', value: anchor.subject },
  ],

  remedy: ({ leaf }, { endpoint }) => ({ kind: 'renew', names: namesToRenew(leaf, endpoint), notAfter: leaf.notAfter }),

  key: ({ leaf }) => [leaf.sha256],
});

/** A root of `ca-file` stays private even where a public one bears its name. */
function isOwnRoot({ der }: CertificateFacts, extraRoots: readonly string[]): boolean {
  return extraRoots.some((pem) => pem.replace(/\s/g, '').includes(der));
}

/** Newest first; before September 2020 other limits held, and no such certificate is valid today. */
const LIMITS = [
  { from: '2029-03-15T00:00:00.000Z', days: 47 },
  { from: '2027-03-15T00:00:00.000Z', days: 100 },
  { from: '2026-03-15T00:00:00.000Z', days: 200 },
  { from: '2020-09-01T00:00:00.000Z', days: 398 },
] as const;
