import { defineCause } from './cause.ts';
import { namesToRenew } from './names.ts';
import { servedAt } from './seen.ts';
import { day, moment, named, span } from './wording.ts';

/** The server's own certificate is past its notAfter, which is its last valid second (RFC 5280 §4.1.2.5). */
export const certificateExpired = defineCause({
  id: 'certificate-expired',
  title: 'the certificate has expired',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The end of the validity of the server certificate (notAfter) has passed.',
    why: 'Every client refuses the connection. Often the renewal did run, but the server was not reloaded, or one machine of several was left out.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -subject -enddate',
    references: ['RFC 5280 §4.1.2.5'],
    example: {
      kind: 'renew',
      names: ['api.example.com'],
      notAfter: '2026-11-03T08:15:00.000Z',
      served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
  },
  explains: ['certificate-expiring'],

  detect({ sent: [leaf], now }) {
    if (leaf === undefined) return null;
    const since = now - Date.parse(leaf.notAfter);
    return since > 0 ? { leaf, since } : null;
  },

  message: ({ leaf, since }) =>
    `The certificate "${named(leaf)}" expired on ${day(leaf.notAfter)}, ${span(since)} ago, so clients refuse the connection.`,

  evidence: ({ leaf }) => [
    { label: 'subject', value: leaf.subject },
    { label: 'issuer', value: leaf.issuer },
    { label: 'valid until', value: moment(leaf.notAfter) },
  ],

  remedy: ({ leaf }, seen) => ({
    kind: 'renew',
    names: namesToRenew(leaf, seen.endpoint),
    notAfter: leaf.notAfter,
    served: servedAt(seen),
  }),

  key: ({ leaf }) => [leaf.sha256],
});
