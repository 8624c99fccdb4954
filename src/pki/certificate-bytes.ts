import type { CertificateFacts } from '../model/certificate.ts';
import { DerCursor, OCTET, wholeBits, within } from './der-cursor.ts';
import { DerError } from './der-error.ts';

/** Parts of a certificate byte for byte, as hashes over them want it. */
export interface CertificateBytes {
  /** Content octets of the INTEGER, a leading zero among them. */
  readonly serial: Uint8Array;
  /** Name in DER. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** Content of subjectPublicKey, without the octet that counts unused bits. */
  readonly publicKey: Uint8Array;
}

/** `null` for what cannot be read. */
export function certificateBytes({ der }: Pick<CertificateFacts, 'der'>): CertificateBytes | null {
  try {
    const whole = new DerCursor(Buffer.from(der, 'base64'), 'certificate').take('Certificate', OCTET.sequence);
    const tbs = within(within(whole).take('tbsCertificate', OCTET.sequence));
    tbs.optional('version', OCTET.context[0]);
    const serial = tbs.take('serialNumber', OCTET.integer).content;
    tbs.take('signature');
    const issuer = tbs.take('issuer', OCTET.sequence).whole;
    tbs.take('validity');
    const subject = tbs.take('subject', OCTET.sequence).whole;
    const key = within(tbs.take('subjectPublicKeyInfo', OCTET.sequence));
    key.take('algorithm');
    return { serial, issuer, subject, publicKey: wholeBits(key.take('subjectPublicKey', OCTET.bitString)) };
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}
