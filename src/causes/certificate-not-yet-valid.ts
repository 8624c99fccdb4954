import { defineCause } from './cause.ts';
import { moment, named, span } from './wording.ts';

/** The server's own certificate begins in the future (RFC 5280 §4.1.2.5). */
export const certificateNotYetValid = defineCause({
  id: 'certificate-not-yet-valid',
  title: 'the certificate is not valid yet',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The begin of the validity of the server certificate (notBefore) lies in the future.',
    why: 'Clients refuse it until then. Either it was put in place too early, or a clock is wrong: that of the machine which issued it, or of the one which looks at it.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -startdate; date -u',
    references: ['RFC 5280 §4.1.2.5'],
    example: { kind: 'fix-clock-or-wait', notBefore: '2026-12-01T00:00:00.000Z' },
  },
  explains: [],

  detect({ sent: [leaf], now }) {
    if (leaf === undefined) return null;
    const until = Date.parse(leaf.notBefore) - now;
    return until > 0 ? { leaf, until, now } : null;
  },

  message: ({ leaf, until }) =>
    `The certificate "${named(leaf)}" becomes valid only on ${moment(leaf.notBefore)}, in ${span(until)}: it was put in place too early, or a clock is wrong.`,

  evidence: ({ leaf, now }) => [
    { label: 'subject', value: leaf.subject },
    { label: 'begin of validity', value: moment(leaf.notBefore) },
    { label: 'clock of this machine', value: moment(new Date(now).toISOString()) },
  ],

  remedy: ({ leaf }) => ({ kind: 'fix-clock-or-wait', notBefore: leaf.notBefore }),

  key: ({ leaf }) => [leaf.sha256],
});
