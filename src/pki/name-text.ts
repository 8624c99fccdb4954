import { DerError } from './der-error.ts';
import { readDer } from './der-read.ts';
import { readName } from './names.ts';

/** A distinguished name in DER, e.g. one of a CertificateRequest, in RFC 4514 order; says so where it cannot be read. */
export function nameText(der: Uint8Array): string {
  try {
    return readName(readDer(der, 'name')).text;
  } catch (error) {
    if (error instanceof DerError) return `(unreadable name: ${error.message})`;
    throw error;
  }
}
