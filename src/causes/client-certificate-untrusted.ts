import type { CertificateFacts } from '../model/certificate.ts';
import { defineCause } from './cause.ts';
import {
  askedWords,
  type ClientAuthRefusal,
  ownCertificateRefusal,
  ownEvidence,
  refusalEvidence,
  refusalWords,
  tookNone,
} from './client-auth.ts';
import { expiredOfOurs, issuedByAsked, unsuitable, unusable } from './own-certificate.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';
import { calledBy, named } from './wording.ts';

interface What {
  readonly refusal: ClientAuthRefusal;
  readonly leaf: CertificateFacts;
  /** Whether the server names a CA that issued a certificate of our chain; `null` where it names none. */
  readonly asked: boolean | null;
}

/** The server refuses our client certificate, in which nothing is wrong: it does not trust who issued it. */
export const clientCertificateUntrusted = defineCause({
  id: 'client-certificate-untrusted',
  title: 'the server does not accept the client certificate',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server was shown our client certificate and refuses it, although it is valid today and meant for clients. Mostly the server does not trust the CA that issued it; it may also be revoked, lack an intermediate, or not be on a list of the server.',
    why: 'Clients with certificates of this CA cannot connect. What they are told depends on the server: unknown_ca (48), certificate_unknown (46), access_denied (49), bad_certificate (42), HTTP 400 from nginx, or no more than a closed connection.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -cert client.pem -key client.key </dev/null 2>&1 | grep -A9 "Acceptable client certificate CA names"',
    references: ['RFC 8446 §4.4.2.4', 'RFC 8446 §6.2', 'RFC 5246 §7.4.4'],
    example: {
      kind: 'trust-client-ca',
      issuer: 'CN=Example Clients CA',
      asked: ['CN=Other CA'],
      name: 'api.example.com',
    },
  },
  explains: ['no-common-cipher', 'no-common-group', 'connection-reset', ...HANDSHAKE_SYMPTOMS],

  detect(seen): What | null {
    const refusal = ownCertificateRefusal(seen);
    const own = seen.clientCertificate;
    if (refusal === null || own?.kind !== 'read' || unusable(own) !== null) return null;
    if (expiredOfOurs(own, seen.now) !== null || unsuitable(own, seen.now) !== null) return null;
    const [leaf] = own.chain;
    const asked = issuedByAsked(own, refusal.authorities);
    if (leaf === undefined || (asked === false && tookNone(refusal))) return null;
    return { refusal, leaf, asked };
  },

  message: ({ refusal, leaf, asked }, { endpoint }) =>
    `${endpoint.name} refuses our client certificate "${named(leaf)}" ${refusalWords(refusal)}; it was issued by "${calledBy(leaf.issuer)}", and ${askedWords(
      refusal.authorities,
    )}${
      asked === true ? ', so it may be revoked, signed by another CA of that name, or not on a list of the server' : ''
    }.`,

  evidence: ({ refusal, leaf }) => [...ownEvidence(leaf), ...refusalEvidence(refusal)],

  remedy: ({ refusal, leaf }, { endpoint, at }) => ({
    kind: 'trust-client-ca',
    issuer: leaf.issuer,
    asked: refusal.authorities ?? [],
    name: endpoint.servername ?? endpoint.host,
    port: at.port,
  }),

  key: ({ leaf }) => [leaf.issuer],
});
