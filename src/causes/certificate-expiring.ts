import type { CertificateFacts } from '../model/certificate.ts';
import type { Threshold } from '../model/policy.ts';
import type { Severity } from '../model/severity.ts';
import { DAY_MS, type Ms } from '../model/units.ts';
import { defineCause } from './cause.ts';
import { namesToRenew } from './names.ts';
import { calledBy, day, moment, span } from './wording.ts';

/**
 * Less validity is left than the policy asks for. Exactly as much as asked for is enough; a share counts from the
 * certificate's own lifetime (notAfter − notBefore), so that one number suits certificates of 90 days and of 6.
 */
export const certificateExpiring = defineCause({
  id: 'certificate-expiring',
  title: 'the certificate expires soon',
  scope: 'address',
  docs: {
    what: 'The server certificate is valid for less time than `min-days` (an error) or `warn-days` (a warning) asks for. Exactly as much is enough. A percentage counts from the whole lifetime of the certificate.',
    why: 'Automatic renewal replaces a certificate long before its end, usually when a third of its lifetime is left. One that gets this old says that the renewal does not work, or that the new certificate is on disk and the server was not reloaded.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -enddate -checkend 1209600',
    references: ['RFC 5280 §4.1.2.5', 'RFC 9773', 'CA/Browser Forum Baseline Requirements §6.3.2'],
    example: { kind: 'renew', names: ['api.example.com'], notAfter: '2026-12-01T08:15:00.000Z' },
  },
  explains: [],

  detect({ sent: [leaf], now, policy }) {
    if (leaf === undefined) return null;
    const left = Date.parse(leaf.notAfter) - now;
    if (left < 0) return null;
    const found = (severity: Severity, asked: Threshold) => ({ leaf, left, severity, asked });
    if (left < asSpan(policy.minRemaining, leaf)) return found('error', policy.minRemaining);
    if (left < asSpan(policy.warnRemaining, leaf)) return found('warning', policy.warnRemaining);
    return null;
  },

  severity: ({ severity }) => severity,

  message: ({ leaf, left, severity, asked }) =>
    `The certificate "${calledBy(leaf.subject)}" expires on ${day(leaf.notAfter)}, in ${span(left)}; the policy ${
      severity === 'error' ? 'fails' : 'warns'
    } below ${thresholdText(asked, leaf)}.`,

  evidence: ({ leaf, left }) => [
    { label: 'valid until', value: moment(leaf.notAfter) },
    { label: 'left', value: `${span(left)} of ${span(lifetime(leaf))}${share(left, leaf)}` },
  ],

  remedy: ({ leaf }, { endpoint }) => ({ kind: 'renew', names: namesToRenew(leaf, endpoint), notAfter: leaf.notAfter }),

  key: ({ leaf }) => [leaf.sha256],
});

function asSpan(threshold: Threshold, leaf: CertificateFacts): Ms {
  return threshold.kind === 'days' ? threshold.days * DAY_MS : (lifetime(leaf) * threshold.percent) / 100;
}

function thresholdText(threshold: Threshold, leaf: CertificateFacts): string {
  if (threshold.kind === 'days') return `${threshold.days} day${threshold.days === 1 ? '' : 's'}`;
  return `${threshold.percent} % of its lifetime, which is ${span(asSpan(threshold, leaf))}`;
}

/**
 * Validity as a whole. Its last second belongs to it (RFC 5280 §4.1.2.5), so that 90 days come out as 90; a certificate
 * whose dates are the wrong way round has none.
 */
function lifetime({ notBefore, notAfter }: CertificateFacts): Ms {
  return Math.max(0, Date.parse(notAfter) + 1000 - Date.parse(notBefore));
}

function share(left: Ms, leaf: CertificateFacts): string {
  const whole = lifetime(leaf);
  return whole === 0 ? '' : ` (${Math.floor((left / whole) * 1000) / 10} %)`;
}
