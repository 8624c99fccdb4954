import type { CertificateFacts } from '../model/certificate.ts';
import { AUTO_WARN, type Threshold } from '../model/policy.ts';
import type { Severity } from '../model/severity.ts';
import type { Ms } from '../model/units.ts';
import { defineCause } from './cause.ts';
import { namesToRenew } from './names.ts';
import { asked, askedText, isNeverMet, lifetime } from './remaining.ts';
import { servedAt } from './seen.ts';
import { day, moment, named, span, spansApart } from './wording.ts';

/**
 * Less validity is left than the policy asks for. Exactly as much as asked for is enough; a share counts from the
 * certificate's own lifetime (notAfter − notBefore), so that one number suits certificates of 90 days and of 6.
 */
export const certificateExpiring = defineCause({
  id: 'certificate-expiring',
  title: 'the certificate expires soon',
  scope: 'address',
  docs: {
    what: 'The server certificate is valid for less time than `min-days` (an error) or `warn-days` (a warning) asks for. Exactly as much is enough. A percentage counts from the whole lifetime of the certificate. Without a threshold of your own, less than 1/8 of the lifetime is an error and less than 1/4 a warning; 1/6 and 1/3 of a lifetime of 10 days at most. docs/expiry.md has the table. A threshold in days that is longer than the whole lifetime is never met, and the finding says so.',
    why: 'Automatic renewal replaces a certificate long before its end, usually when a third of its lifetime is left. One that gets this old says that the renewal does not work, or that the new certificate is on disk and the server was not reloaded.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -enddate -checkend 1209600',
    references: ['RFC 5280 §4.1.2.5', 'RFC 9773', 'CA/Browser Forum Baseline Requirements §6.3.2'],
    example: {
      kind: 'renew',
      names: ['api.example.com'],
      notAfter: '2026-12-01T08:15:00.000Z',
      served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
  },
  explains: [],

  detect({ sent: [leaf], now, policy }) {
    if (leaf === undefined) return null;
    const left = Date.parse(leaf.notAfter) - now;
    if (left < 0) return null;
    const found = (severity: Severity, threshold: Threshold) => {
      const neverMet = isNeverMet(threshold, leaf);
      return { leaf, left, severity, threshold, neverMet, young: neverMet && left >= asked(AUTO_WARN, leaf) };
    };
    if (left < asked(policy.minRemaining, leaf)) return found('error', policy.minRemaining);
    if (left < asked(policy.warnRemaining, leaf)) return found('warning', policy.warnRemaining);
    return null;
  },

  severity: ({ severity }) => severity,

  message: ({ leaf, left, severity, threshold, neverMet }) => {
    const fails = severity === 'error' ? 'fails' : 'warns';
    const never = neverMet
      ? `, which this certificate can never have: its whole lifetime is ${span(lifetime(leaf))}`
      : '';
    const spans =
      threshold.kind === 'days' ? { left: span(left), asked: '' } : spansApart(left, asked(threshold, leaf));
    return `The certificate "${named(leaf)}" expires on ${day(leaf.notAfter)}, in ${spans.left}; the policy ${fails} below ${askedText(threshold, leaf, spans.asked)}${never}.`;
  },

  evidence: ({ leaf, left }) => [
    { label: 'valid until', value: moment(leaf.notAfter) },
    { label: 'left', value: `${span(left)} of ${span(lifetime(leaf))}${share(left, leaf)}` },
  ],

  // Nothing is late while the certificate is young: only the threshold is wrong.
  remedy: ({ leaf, severity, young }, seen) =>
    young
      ? { kind: 'set-threshold', key: severity === 'error' ? 'min-days' : 'warn-days', lifetime: span(lifetime(leaf)) }
      : { kind: 'renew', names: namesToRenew(leaf, seen.endpoint), notAfter: leaf.notAfter, served: servedAt(seen) },

  key: ({ leaf }) => [leaf.sha256],
});

function share(left: Ms, leaf: CertificateFacts): string {
  const whole = lifetime(leaf);
  return whole === 0 ? '' : ` (${Math.floor((left / whole) * 1000) / 10} %)`;
}
