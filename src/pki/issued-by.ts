import { X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '../model/certificate.ts';
import { sameName } from './names.ts';

/** The names fit, and the key identifiers where both certificates bear one: as OpenSSL looks for an issuer. */
export function namesAsIssuer(certificate: CertificateFacts, issuer: CertificateFacts): boolean {
  const { authorityKeyId } = certificate;
  const { subjectKeyId } = issuer;
  const keyFits = authorityKeyId === null || subjectKeyId === null || authorityKeyId === subjectKeyId;
  return keyFits && sameName(certificate.issuer, issuer.subject);
}

/** It names itself as its issuer, by name and by key. Its signature is another question. */
export function namesItself(certificate: CertificateFacts): boolean {
  return namesAsIssuer(certificate, certificate);
}

/** The key of `issuer` made the signature on `certificate`. False for whatever cannot be checked. */
export function isSignedBy(certificate: CertificateFacts, issuer: CertificateFacts): boolean {
  try {
    const key = new X509Certificate(Buffer.from(issuer.der, 'base64')).publicKey;
    return new X509Certificate(Buffer.from(certificate.der, 'base64')).verify(key);
  } catch {
    return false; // a key or algorithm that this OpenSSL does not know
  }
}
