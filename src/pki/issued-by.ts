import { type KeyObject, X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '../model/certificate.ts';
import { authoritySerial } from './authority-serial.ts';
import { sameName } from './names.ts';
import { remembered } from './remembered.ts';

/** What an authority key identifier says of the issuer: its key, or the issuer and serial number of its certificate. */
export type AuthorityClaim = 'key' | 'certificate';

/** The names fit, and the key identifiers where both certificates bear one: as OpenSSL looks for an issuer. */
export function namesAsIssuer(certificate: CertificateFacts, issuer: CertificateFacts): boolean {
  return sameName(certificate.issuer, issuer.subject) && falseClaim(certificate, issuer) === null;
}

/** What the authority key identifier says and does not hold of this issuer; `null` where it fits or says nothing. */
export function falseClaim(certificate: CertificateFacts, issuer: CertificateFacts): AuthorityClaim | null {
  const { authorityKeyId, authorityIssuer } = certificate;
  const { subjectKeyId } = issuer;
  if (authorityKeyId !== null && subjectKeyId !== null && authorityKeyId !== subjectKeyId) return 'key';
  if (authorityIssuer === null) return null;
  const serial = authoritySerial(certificate);
  const sameSerial = serial === null || withoutZeros(serial) === withoutZeros(issuer.serial);
  return sameSerial && sameName(authorityIssuer, issuer.issuer) ? null : 'certificate';
}

/** It names itself as its issuer, by name and by key. Its signature is another question. */
export function namesItself(certificate: CertificateFacts): boolean {
  return namesAsIssuer(certificate, certificate);
}

/** The key of `issuer` made the signature on `certificate`. False for whatever cannot be checked. */
export function isSignedBy(certificate: CertificateFacts, issuer: CertificateFacts): boolean {
  // The digests of both stand for their bytes.
  return checked(`${certificate.sha256} ${issuer.sha256}`, () => verifies(certificate, issuer));
}

function verifies(certificate: CertificateFacts, issuer: CertificateFacts): boolean {
  try {
    const key = keys(issuer.sha256, () => new X509Certificate(Buffer.from(issuer.der, 'base64')).publicKey);
    return new X509Certificate(Buffer.from(certificate.der, 'base64')).verify(key);
  } catch {
    return false; // a key or algorithm that this OpenSSL does not know
  }
}

function withoutZeros(hex: string): string {
  return hex.replace(/^(?:00)+(?=.)/, '');
}

const checked = remembered<boolean>(1_024);

/** One intermediate signs for thousands. */
const keys = remembered<KeyObject>(256);
