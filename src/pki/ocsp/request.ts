import { createHash } from 'node:crypto';
import type { CertificateFacts } from '../../model/certificate.ts';
import { certificateBytes } from '../certificate-bytes.ts';
import { integerBytes, nullValue, octetString, oid, sequence, toDer } from '../der-write.ts';

/**
 * An OCSP request for one certificate (RFC 6960 §4.1), its issuer named by SHA-1, which every responder knows. Without a
 * nonce, so that it may be answered from a cache (RFC 5019 §2.1.1). `null` where a certificate cannot be read.
 */
export function ocspRequest(certificate: CertificateFacts, issuer: CertificateFacts): Uint8Array | null {
  const subject = certificateBytes(certificate);
  const by = certificateBytes(issuer);
  if (subject === null || by === null) return null;
  const sha1 = (bytes: Uint8Array) => octetString(createHash('sha1').update(bytes).digest());
  const certId = sequence(
    sequence(oid('1.3.14.3.2.26'), nullValue()),
    sha1(subject.issuer),
    sha1(by.publicKey),
    integerBytes(subject.serial),
  );
  return toDer(sequence(sequence(sequence(sequence(certId)))));
}
