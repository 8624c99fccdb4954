import { defineCause } from './cause.ts';
import { ownCertificateRefusal, ownEvidence, refusalEvidence, refusalWords } from './client-auth.ts';
import { expiredOfOurs, unusable } from './own-certificate.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';
import { calledBy, day, moment, named, span } from './wording.ts';

/** The server refuses our client certificate, and that has expired. */
export const clientCertificateExpired = defineCause({
  id: 'client-certificate-expired',
  title: 'the client certificate has expired',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server turned our client certificate away, and that certificate, or one that was sent along with it, is past the end of its validity (notAfter).',
    why: 'Every client that shows it is refused. Servers seldom say why: OpenSSL has an alert for it (45), GnuTLS, Go, Java and nginx answer as to any bad certificate, Node closes the connection.',
    seeByHand: 'openssl x509 -in client.pem -noout -subject -issuer -dates',
    references: ['RFC 5280 §4.1.2.5', 'RFC 8446 §6.2'],
    example: { kind: 'renew-client-certificate', subject: 'CN=deploy', notAfter: '2026-11-03T08:15:00.000Z' },
  },
  explains: ['no-common-cipher', 'no-common-group', 'connection-reset', ...HANDSHAKE_SYMPTOMS],

  detect(seen) {
    const refusal = ownCertificateRefusal(seen);
    const own = seen.clientCertificate;
    if (refusal === null || own?.kind !== 'read' || unusable(own) !== null) return null;
    const expired = expiredOfOurs(own, seen.now);
    const [leaf] = own.chain;
    if (expired === null || leaf === undefined) return null;
    return { refusal, leaf, expired, since: seen.now - Date.parse(expired.notAfter) };
  },

  message: ({ refusal, leaf, expired, since }, { endpoint }) => {
    const end = `expired on ${day(expired.notAfter)}, ${span(since)} ago`;
    const how = refusalWords(refusal);
    return expired === leaf
      ? `${endpoint.name} refuses our client certificate "${named(leaf)}", which ${end}, ${how}.`
      : `${endpoint.name} refuses our client certificate "${named(leaf)}" ${how}, and "${calledBy(expired.subject)}", which is sent along with it, ${end}.`;
  },

  evidence: ({ refusal, leaf, expired }) => [
    ...ownEvidence(leaf),
    { label: 'valid until', value: moment(expired.notAfter) },
    ...refusalEvidence(refusal),
  ],

  remedy: ({ expired }) => ({
    kind: 'renew-client-certificate',
    subject: expired.subject,
    notAfter: expired.notAfter,
  }),

  key: ({ expired }) => [expired.sha256],
});
