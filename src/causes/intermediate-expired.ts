import type { CertificateFacts } from '../model/certificate.ts';
import type { UnixMs } from '../model/units.ts';
import { defineCause } from './cause.ts';
import { expectedName, opensslTrusts } from './seen.ts';
import { calledBy, day, moment, span } from './wording.ts';

/** A CA certificate between the server's own one and the root is past its end, and no valid way round it was found. */
export const intermediateExpired = defineCause({
  id: 'intermediate-expired',
  title: 'an intermediate certificate has expired',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'A CA certificate that the server sends along with its own has expired, and no other chain to a trusted root can be built. The certificate of the server itself may be fine.',
    why: 'Clients say "certificate has expired" without saying which one, so that the wrong certificate gets renewed. The usual reason is a chain file that was kept when the CA moved to a new intermediate.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E "s:|i:|NotAfter"',
    references: ['RFC 5280 §6.1.3', 'RFC 4158'],
    example: {
      kind: 'replace-intermediate',
      subject: 'Example Intermediate R11',
      issuerUrl: 'http://r11.example/ca.der',
    },
  },
  explains: [],

  detect(seen) {
    const { chain, now } = seen;
    if (chain === null) return null;
    // OpenSSL found a way that ends at a root which the store here does not hold.
    if (opensslTrusts(seen) && chain.best.end !== 'trusted') return null;
    const path = chain.best.certificates;
    const depth = expiredDepth(path, now);
    const others = chain.paths.filter(({ end }) => end === chain.best.end);
    if (others.some(({ certificates }) => expiredDepth(certificates, now) < 0)) return null;
    const expired = path[depth];
    const below = path[depth - 1];
    if (expired === undefined || below === undefined) return null;
    return { expired, depth, below, since: now - Date.parse(expired.notAfter), issuerUrl: below.caIssuers[0] ?? null };
  },

  message: ({ expired, since, depth }) =>
    `The intermediate certificate "${calledBy(expired.subject)}" (number ${depth + 1} in the chain) expired on ${day(expired.notAfter)}, ${span(since)} ago, and no other chain leads to a trusted root.`,

  evidence: ({ expired, depth, below }) => [
    { label: 'expired', value: `${expired.subject} (depth ${depth})` },
    { label: 'valid until', value: moment(expired.notAfter) },
    { label: 'it signed', value: below.subject },
  ],

  remedy: ({ expired, issuerUrl }, { endpoint }) => ({
    kind: 'replace-intermediate',
    subject: calledBy(expired.subject),
    issuerUrl,
    name: expectedName(endpoint),
  }),

  key: ({ expired }) => [expired.sha256],
});

/** Place of the first expired CA certificate below the root, -1 where there is none. */
function expiredDepth(path: readonly CertificateFacts[], now: UnixMs): number {
  return path.findIndex(({ notAfter, selfIssued }, index) => index > 0 && !selfIssued && Date.parse(notAfter) < now);
}
