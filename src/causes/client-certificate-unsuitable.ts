import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import { assertNever } from '../model/units.ts';
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
import {
  expiredOfOurs,
  issuedByAsked,
  type Unsuitable,
  type Unusable,
  unsuitable,
  unusable,
} from './own-certificate.ts';
import type { SeenAddress } from './seen.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';
import { calledBy, day, listed } from './wording.ts';

type Why = Unusable | Unsuitable | { readonly kind: 'not-chosen' };

interface What {
  readonly refusal: ClientAuthRefusal;
  readonly why: Why;
  /** `null` where it could not be read. */
  readonly leaf: CertificateFacts | null;
}

/** The server refuses us, and what we have for a client certificate could never have pleased it. */
export const clientCertificateUnsuitable = defineCause({
  id: 'client-certificate-unsuitable',
  title: 'the client certificate is not fit to be shown',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server asks for a client certificate and turned us away, and our own certificate is at fault whatever the server trusts: the file cannot be read, the key belongs to another certificate, it may not be used by clients (extended key usage without clientAuth), it is not valid yet; or the server got none, since its issuer is not among the CAs that it asks for.',
    why: 'The server sees a bad certificate, or none at all, and its own log says no more than the alert. Public CAs no longer issue certificates with clientAuth, so a certificate that served both sides stops to work when it is renewed.',
    seeByHand: 'openssl x509 -in client.pem -noout -subject -issuer -dates -ext extendedKeyUsage,keyUsage',
    references: ['RFC 5280 §4.2.1.12', 'RFC 5280 §4.2.1.3', 'RFC 8446 §4.4.2.3', 'RFC 8446 §4.2.4'],
    example: {
      kind: 'fix-client-certificate',
      why: 'purpose',
      subject: 'CN=deploy',
      asked: ['CN=Example Clients CA'],
    },
  },
  explains: ['no-common-cipher', 'no-common-group', 'connection-reset', ...HANDSHAKE_SYMPTOMS],

  detect(seen): What | null {
    const refusal = ownCertificateRefusal(seen);
    if (refusal === null || seen.clientCertificate === null) return null;
    const why = whyUnsuitable(seen, refusal);
    const leaf = seen.clientCertificate.kind === 'read' ? (seen.clientCertificate.chain[0] ?? null) : null;
    return why === null ? null : { refusal, why, leaf };
  },

  message: ({ refusal, why, leaf }, { endpoint }) =>
    `${endpoint.name} turns us away ${refusalWords(refusal)}, and ${reason(why, leaf)}; ${askedWords(refusal.authorities)}.`,

  evidence: ({ refusal, leaf }): readonly Evidence[] => [
    ...(leaf === null ? [] : ownEvidence(leaf)),
    ...(leaf === null ? [] : [{ label: 'may be used for', value: leaf.extendedKeyUsage?.join(', ') ?? 'everything' }]),
    ...refusalEvidence(refusal),
  ],

  remedy: ({ refusal, why, leaf }) => ({
    kind: 'fix-client-certificate',
    why: why.kind === 'key-usage' ? 'purpose' : why.kind,
    subject: leaf?.subject ?? null,
    asked: refusal.authorities ?? [],
  }),

  key: ({ why, leaf }) => [why.kind, leaf?.sha256 ?? ''],
});

/** An expired certificate is its own cause; but where none could be sent, its dates are not the matter. */
function whyUnsuitable({ clientCertificate: own, now }: SeenAddress, refusal: ClientAuthRefusal): Why | null {
  if (own === null) return null;
  if (own.kind === 'unreadable' || unusable(own) !== null) return unusable(own);
  if (expiredOfOurs(own, now) !== null) return null;
  const content = unsuitable(own, now);
  if (content !== null) return content;
  return tookNone(refusal) && issuedByAsked(own, refusal.authorities) === false ? { kind: 'not-chosen' } : null;
}

function reason(why: Why, leaf: CertificateFacts | null): string {
  const name = `our client certificate "${calledBy(leaf?.subject ?? '')}"`;
  switch (why.kind) {
    case 'unreadable':
      return `our client certificate could not be shown: ${why.problem}`;
    case 'key-mismatch':
      return `${name} could not be shown: the private key belongs to another certificate`;
    case 'not-yet-valid':
      return `${name} is not valid before ${day(leaf?.notBefore ?? '')}`;
    case 'purpose':
      return `${name} may be used for ${listed(why.has)}, not to identify a client (clientAuth)`;
    case 'key-usage':
      return `the key of ${name} may be used for ${listed(why.has)}, and a client needs digitalSignature`;
    case 'not-chosen':
      return `${name} was not taken into account: "${calledBy(leaf?.issuer ?? '')}", which issued it, is not among the CAs asked for`;
    default:
      return assertNever(why);
  }
}
