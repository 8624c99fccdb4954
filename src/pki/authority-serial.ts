import type { CertificateFacts } from '../model/certificate.ts';
import { rawExtensions } from './certificate.ts';
import { DerError } from './der-error.ts';
import { readDer } from './der-read.ts';
import { CONTEXT, TAG } from './der-tags.ts';

/**
 * Serial number of the issuer's certificate in the authority key identifier (RFC 5280 §4.2.1.1), hexadecimal; `null` where
 * there is none, as in nearly all certificates: it is read only where somebody asks, and once.
 */
export function authoritySerial(certificate: CertificateFacts): string | null {
  const known = read.get(certificate);
  if (known !== undefined) return known;
  const serial = readSerial(certificate);
  read.set(certificate, serial);
  return serial;
}

function readSerial({ der }: CertificateFacts): string | null {
  const extension = rawExtensions(Buffer.from(der, 'base64')).find(({ oid }) => oid === AUTHORITY_KEY_IDENTIFIER);
  if (extension === undefined) return null;
  try {
    const fields = readDer(extension.content, 'authorityKeyIdentifier').fields(TAG.sequence);
    fields.optional('keyIdentifier', CONTEXT, 0);
    fields.optional('authorityCertIssuer', CONTEXT, 1);
    const serial = fields.optional('authorityCertSerialNumber', CONTEXT, 2);
    return serial === null ? null : Buffer.from(serial.bytes()).toString('hex');
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

const read = new WeakMap<CertificateFacts, string | null>();

const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
