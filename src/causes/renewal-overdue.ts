import type { CertificateFacts } from '../model/certificate.ts';
import type { Lookup, RenewalLookup } from '../model/lookup.ts';
import { DAY_MS, type Ms } from '../model/units.ts';
import { operatorOf } from '../pki/ca-operators.ts';
import { attributeValues } from '../pki/names.ts';
import { defineCause } from './cause.ts';
import { namesToRenew } from './names.ts';
import { lifetime } from './remaining.ts';
import { servedAt } from './seen.ts';
import { calledBy, cut, day, moment, named, span } from './wording.ts';

/**
 * The time at which the CA wants the certificate renewed (RFC 9773) has passed; or the CA wants it replaced long before
 * the usual time, which is how it says that it is going to revoke (§4.2). An answer that did not come says nothing.
 */
export const renewalOverdue = defineCause({
  id: 'renewal-overdue',
  title: 'the CA asks for the certificate to be renewed now',
  scope: 'address',
  docs: {
    what: "With `renewal-info` on, the CA is asked when it wants the server certificate renewed (ACME Renewal Information). The window that it names has passed (a warning, one day after its end or a tenth of the lifetime, so that a daily job is not called late), or it lies within the first two fifths of the lifetime and has begun (an error): that is how a CA asks for a replacement before it revokes. A window that is still ahead, and a CA that does not answer, are no finding. It is asked for certificates of Let's Encrypt, Google Trust Services and ZeroSSL, or at the directory that the policy names, and never before they are valid or once they have expired.",
    why: 'Renewal that is late says that the job does not run, or that it runs and the server still serves the old certificate, weeks before anybody sees an expired one. A certificate that the CA wants back early is refused by clients as soon as it is revoked, often within one to five days.',
    seeByHand:
      'curl -s https://acme-v02.api.letsencrypt.org/directory # the id of the certificate is base64url(authority key identifier).base64url(serial number), and the answer is at {renewalInfo}/{id}',
    references: ['RFC 9773', 'CA/Browser Forum Baseline Requirements §4.9.1.1'],
    example: {
      kind: 'renew-as-asked',
      names: ['api.example.com'],
      replace: false,
      explanationUrl: null,
      served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
  },
  explains: [],

  detect({ sent: [leaf], lookups, now }) {
    if (leaf === undefined || now > Date.parse(leaf.notAfter) || now < Date.parse(leaf.notBefore)) return null;
    const window = lookups.map((lookup) => windowFor(leaf, lookup)).find((found) => found !== null) ?? null;
    if (window === null) return null;
    const replace = isEarly(window, leaf) && now >= Date.parse(window.start);
    const late = now - Date.parse(window.end);
    return replace || late > grace(leaf)
      ? { leaf, window, replace, late, left: Date.parse(leaf.notAfter) - now }
      : null;
  },

  severity: ({ replace }) => (replace ? 'error' : 'warning'),

  message: ({ leaf, window, replace, late, left }, seen) =>
    replace
      ? `${by(leaf)} asks for the certificate "${named(leaf)}" to be replaced now, though ${span(left)} of its ${span(lifetime(leaf))} are left: CAs do that before they revoke a certificate.`
      : `${by(leaf)} wanted the certificate "${named(leaf)}" renewed by ${day(window.end)}, ${span(late)} ago, and the old one, valid until ${day(leaf.notAfter)}, is still ${seen.at.file === null ? 'served' : 'in the file'}.`,

  evidence: ({ leaf, window }) => [
    { label: 'renewal window', value: `${moment(window.start)} to ${moment(window.end)}` },
    { label: 'valid', value: `${moment(leaf.notBefore)} to ${moment(leaf.notAfter)}` },
    { label: 'asked at', value: window.directory },
    ...(window.explanationUrl === null ? [] : [{ label: 'the CA explains', value: window.explanationUrl }]),
  ],

  remedy: ({ leaf, window, replace }, seen) => ({
    kind: 'renew-as-asked',
    names: namesToRenew(leaf, seen.endpoint),
    replace,
    explanationUrl: window.explanationUrl,
    served: servedAt(seen),
  }),

  key: ({ leaf, replace }) => [leaf.sha256, replace ? 'replace' : 'late'],
});

type Window = Extract<RenewalLookup['outcome'], { readonly kind: 'window' }> & Pick<RenewalLookup, 'directory'>;

function windowFor(leaf: CertificateFacts, lookup: Lookup): Window | null {
  if (lookup.kind !== 'renewal-info' || lookup.of !== leaf.sha256) return null;
  const { outcome, directory } = lookup;
  return outcome.kind === 'window' ? { ...outcome, directory } : null;
}

/**
 * All of it lies in the first two fifths of the lifetime. CAs plan a renewal for about two thirds of it, for half of it
 * where the certificate lives for a week.
 */
function isEarly({ end }: Window, leaf: CertificateFacts): boolean {
  return Date.parse(end) < Date.parse(leaf.notBefore) + lifetime(leaf) * (2 / 5);
}

/** A job that runs once or twice a day renews after the end of a short window, and is not late. */
function grace(leaf: CertificateFacts): Ms {
  return Math.min(DAY_MS, lifetime(leaf) / 10);
}

function by({ issuer }: CertificateFacts): string {
  return operatorOf(issuer)?.name ?? cut(attributeValues(issuer, 'O')[0] ?? calledBy(issuer));
}
