import type { CertificateFacts } from '../../model/certificate.ts';
import type { DerValue } from '../der-read.ts';
import { TAG, UNIVERSAL } from '../der-tags.ts';

/** BasicConstraints (RFC 5280 §4.2.1.9). Throws DerError where the structure is broken, as all readers here. */
export function readBasicConstraints(value: DerValue): Pick<CertificateFacts, 'basicConstraints'> {
  const fields = value.fields(TAG.sequence);
  const ca = fields.optional('cA', UNIVERSAL, TAG.boolean)?.boolean() ?? false;
  const pathLength = fields.optional('pathLenConstraint', UNIVERSAL, TAG.integer)?.smallNumber() ?? null;
  fields.end();
  return { basicConstraints: { ca, pathLength } };
}

/** KeyUsage (RFC 5280 §4.2.1.3); bit 0 is the highest bit of the first byte. */
export function readKeyUsage(value: DerValue): Pick<CertificateFacts, 'keyUsage'> {
  const bits = value.bits();
  return { keyUsage: KEY_USAGES.filter((_, bit) => (((bits[bit >> 3] ?? 0) << (bit & 7)) & 0x80) !== 0) };
}

/** ExtKeyUsageSyntax (RFC 5280 §4.2.1.12). */
export function readExtendedKeyUsage(value: DerValue): Pick<CertificateFacts, 'extendedKeyUsage'> {
  const purposes = value.members(TAG.sequence).map((purpose) => purpose.oid());
  return { extendedKeyUsage: purposes.map((oid) => PURPOSES[oid] ?? oid) };
}

const KEY_USAGES: readonly string[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

/** RFC 5280 §4.2.1.12, RFC 6962 §3.1; the two "server gated cryptography" purposes still count for a TLS server. */
const PURPOSES: Readonly<Record<string, string>> = {
  '2.5.29.37.0': 'anyExtendedKeyUsage',
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
  '1.3.6.1.4.1.311.10.3.3': 'msSGC',
  '2.16.840.1.113730.4.1': 'nsSGC',
};
