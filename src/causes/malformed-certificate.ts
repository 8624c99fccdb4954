import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { Handshake, UnreadableCertificate } from '../model/observation.ts';
import { defineCause } from './cause.ts';
import { opensslReason } from './hello-answers.ts';
import { expectedName, opensslTrusts, sender } from './seen.ts';
import { calledBy, counted, cut, listed } from './wording.ts';

/**
 * The bytes of a certificate are not what X.690 and RFC 5280 allow: it cannot be read at all, or in parts. What can be
 * read of it is examined by the other causes.
 */
export const malformedCertificate = defineCause({
  id: 'malformed-certificate',
  title: 'a certificate is malformed',
  severity: ({ accepted }: Malformed) => (accepted ? 'warning' : 'error'),
  scope: 'address',
  docs: {
    what: 'The server sends something in place of a certificate that cannot be read, or a certificate with a field that breaks the encoding (DER) or RFC 5280: a damaged extension, an extension that stands twice, a negative serial number, a signature algorithm that differs from the one that is signed.',
    why: 'What cannot be read ends the handshake for every client. Of the rest each library refuses another part: Go and rustls are strict, OpenSSL overlooks much, which makes it a warning where OpenSSL accepts the certificate. Home-made CAs and hand-written certificate tools do this, and files that were cut or edited.',
    seeByHand: 'openssl x509 -in /etc/ssl/fullchain.pem -noout -text; openssl asn1parse -in /etc/ssl/fullchain.pem -i',
    references: ['RFC 5280 §4.1', 'RFC 5280 §4.2', 'X.690 §10'],
    example: { kind: 'replace-malformed', name: 'api.example.com', place: 0 },
  },
  explains: ['handshake-refused', 'garbled-handshake'],

  detect(seen): Malformed | null {
    const { sent, unreadable, at } = seen;
    const refusal = certificateRefusal(at.handshake);
    // Where the handshake ended for another reason, that one has to be told first.
    const judged = at.handshake.kind === 'completed' || at.file !== null || refusal !== null;
    const defective = judged ? sent.filter(({ defects }) => defects.length > 0) : [];
    if (unreadable.length + defective.length === 0 && refusal === null) return null;
    const places = defective.map((certificate) => ({ certificate, place: placeOf(certificate, sent, unreadable) }));
    return { unreadable, defective: places, refusal, accepted: unreadable.length === 0 && opensslTrusts(seen) };
  },

  message({ unreadable, defective, refusal, accepted }, seen) {
    const { who, does } = sender(seen);
    const clauses = [
      ...unreadable.map(({ place, at, problem }) => `${nth(place)} cannot be read: ${fieldOf(at)} ${problem}`),
      ...defective.map(
        ({ certificate: { subject, defects } }) => `"${calledBy(subject)}" is malformed: ${listed(defects.map(cut))}`,
      ),
    ];
    if (clauses.length === 0)
      return `OpenSSL cannot read a certificate that the server sends, and says "${cut(refusal ?? '')}".`;
    const shown = clauses.slice(0, MOST).join('; ');
    const more = clauses.length > MOST ? `; and ${counted(clauses.length - MOST, 'more certificate')}` : '';
    return `Of the certificates that the ${who} ${does}, ${shown}${more}${
      accepted ? '; OpenSSL accepts this, and stricter clients (Go, rustls, Java) may not' : ''
    }.`;
  },

  evidence: ({ unreadable, defective, refusal }) => [
    ...unreadable.slice(0, MOST).flatMap(unreadableEvidence),
    ...defective
      .slice(0, MOST)
      .flatMap(({ certificate, place }) => [
        { label: `at place ${place}`, value: certificate.subject },
        ...certificate.defects.slice(0, MOST).map((value) => ({ label: 'defect', value })),
        { label: 'SHA-256', value: certificate.sha256 },
      ]),
    ...(refusal === null ? [] : [{ label: 'OpenSSL says', value: refusal }]),
  ],

  remedy: ({ unreadable, defective }, { endpoint }) => ({
    kind: 'replace-malformed',
    name: expectedName(endpoint),
    place: Math.min(...unreadable.map(({ place }) => place), ...defective.map(({ place }) => place), MOST_PLACES),
  }),

  key: ({ unreadable, defective, refusal }) => {
    const fields = [
      ...unreadable.map(({ place, at }) => `${place} ${at}`),
      ...defective.map(({ certificate, place }) => `${place} ${certificate.defects.join()}`),
    ];
    return fields.length > 0 ? fields : [refusal ?? ''];
  },
});

interface Malformed {
  readonly unreadable: readonly UnreadableCertificate[];
  readonly defective: readonly { readonly certificate: CertificateFacts; readonly place: number }[];
  /** What OpenSSL says of bytes that it cannot read; `null` where it read them. */
  readonly refusal: string | null;
  readonly accepted: boolean;
}

/** Why OpenSSL gave the handshake up over the certificates; `null` where it did not, or for another reason. */
function certificateRefusal(handshake: Handshake): string | null {
  if (handshake.kind !== 'refused-by-us' || !CERTIFICATE_UNREAD.test(handshake.message)) return null;
  return `${opensslReason(handshake.message)} (${handshake.code})`;
}

/** Places count from 0 over everything that was sent; `sent` lacks what could not be read. */
function placeOf(
  certificate: CertificateFacts,
  sent: readonly CertificateFacts[],
  unreadable: readonly UnreadableCertificate[],
): number {
  const gaps = new Set(unreadable.map(({ place }) => place));
  let place = -1;
  for (const one of sent) {
    place += 1;
    while (gaps.has(place)) place += 1;
    if (one === certificate) return place;
  }
  return Math.max(place, 0);
}

function nth(place: number): string {
  return place === 0 ? "the server's own" : `number ${place + 1}`;
}

/** `tbsCertificate/validity/notAfter`; the whole where not even its frame stands. */
function fieldOf(at: string): string {
  const field = at.replace(/^certificate\/?/, '');
  return field === '' ? 'it' : field;
}

function unreadableEvidence({ place, at, problem, bytes, sha256 }: UnreadableCertificate): readonly Evidence[] {
  return [
    { label: `at place ${place}`, value: `${counted(bytes, 'byte')}, SHA-256 ${sha256}` },
    { label: 'field', value: `${at}: ${problem}` },
  ];
}

/** What OpenSSL says while it reads a Certificate message: of the bytes, of their end, of the key in them. */
const CERTIFICATE_UNREAD = /asn1 encoding routines|cert length mismatch|X509_PUBKEY_get0/i;

/** A hostile chain has a hundred of them; the reader needs the first few. */
const MOST = 3;

/** The remedy for a place that is not known speaks of the first. */
const MOST_PLACES = 100;
