import { createHash } from 'node:crypto';
import type { CertificateFacts } from '../../model/certificate.ts';
import type { IsoInstant, UnixMs } from '../../model/units.ts';
import { isMalformed, parseCertificate } from '../certificate.ts';
import { certificateBytes } from '../certificate-bytes.ts';
import { isSignedBy } from '../issued-by.ts';
import { sameName } from '../names.ts';
import { algorithmName, checkSignature, publicKeyOf } from '../signed-data.ts';
import type { BasicResponse, ResponderId } from './response.ts';

/** Why the signature on a response does not count. `by`: who it says made it, RFC 4514 or `key …`. */
export type SignerFault =
  /** The key of the one whom it names, the CA itself or a responder sent along, did not make the signature. */
  | { readonly kind: 'signature-invalid'; readonly by: string }
  /** It names somebody else than the CA and brings no certificate of theirs, so that nobody can tell who that is. */
  | { readonly kind: 'responder-not-sent'; readonly by: string }
  /** The signature is sound, and whoever made it was not empowered by the CA. */
  | { readonly kind: 'signed-by-stranger'; readonly by: string }
  /** The CA issued the certificate of the responder, and not for signing responses (id-kp-OCSPSigning). */
  | { readonly kind: 'responder-not-authorised'; readonly by: string }
  | {
      readonly kind: 'responder-expired';
      readonly by: string;
      readonly notBefore: IsoInstant;
      readonly notAfter: IsoInstant;
    }
  /** `what` cannot be worked with here, e.g. the name of an algorithm. */
  | { readonly kind: 'uncheckable'; readonly what: string };

/**
 * `null` where the response was signed by the issuer itself, or by a responder that the issuer certified for it directly
 * (RFC 6960 §4.2.2.2). Throws DerError where the algorithm cannot be read.
 */
export function signerFault(response: BasicResponse, issuer: CertificateFacts, now: UnixMs): SignerFault | null {
  const { responder, algorithm, signed, signature } = response;
  const by = responderText(responder);
  const sent = response.certificates.flatMap((der) => {
    const parsed = parseCertificate(der);
    return isMalformed(parsed) ? [] : [parsed];
  });
  const candidates = [issuer, ...sent].filter((one) => names(responder, one));
  for (const candidate of candidates) {
    const check = checkSignature(publicKeyOf(candidate), algorithm, signed, signature);
    if (check === 'uncheckable') return { kind: 'uncheckable', what: algorithmName(algorithm) };
    if (check === 'good') return delegationFault(candidate, issuer, now);
  }
  return { kind: candidates.length === 0 ? 'responder-not-sent' : 'signature-invalid', by };
}

function delegationFault(signer: CertificateFacts, issuer: CertificateFacts, now: UnixMs): SignerFault | null {
  if (signer.key.spkiSha256 === issuer.key.spkiSha256) return null;
  const { subject: by, notBefore, notAfter } = signer;
  if (!sameName(signer.issuer, issuer.subject) || !isSignedBy(signer, issuer))
    return { kind: 'signed-by-stranger', by };
  if (signer.extendedKeyUsage?.includes('OCSPSigning') !== true) return { kind: 'responder-not-authorised', by };
  if (now > Date.parse(notAfter) || now < Date.parse(notBefore)) {
    return { kind: 'responder-expired', by, notBefore, notAfter };
  }
  return null;
}

function names(responder: ResponderId, certificate: CertificateFacts): boolean {
  if (responder.kind === 'name') return sameName(responder.text, certificate.subject);
  const bytes = certificateBytes(certificate);
  if (bytes === null) return false;
  return createHash('sha1').update(bytes.publicKey).digest().equals(responder.hash);
}

function responderText(responder: ResponderId): string {
  return responder.kind === 'name' ? responder.text : `key ${Buffer.from(responder.hash).toString('hex').slice(0, 40)}`;
}
