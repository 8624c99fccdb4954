import { DerCursor, type DerSlice, OCTET, within } from './der-cursor.ts';

/** OpenSSL takes 2,048 rounds, Java 10,000; a million take a second. */
export const MOST_ROUNDS = 1_000_000;

/**
 * How often an encrypted private key (PKCS #8, RFC 5958 §3) has its passphrase stretched, in rounds of PBKDF2 or what takes
 * as long: it is the file's to say, and nothing ends the work once it is begun. `null` where it cannot be told, as of ways
 * of encryption that are not known here. Never throws.
 */
export function stretchingRounds(der: Uint8Array): number | null {
  try {
    const outer = new DerCursor(der, 'key');
    const fields = within(outer.take('info', OCTET.sequence));
    outer.end();
    const rounds = roundsOf(fields.take('algorithm', OCTET.sequence));
    fields.take('data', OCTET.octetString);
    fields.end();
    return rounds;
  } catch {
    return null; // OpenSSL may read BER here; what this reader does not understand is not decrypted
  }
}

function roundsOf(algorithm: DerSlice): number | null {
  const fields = within(algorithm);
  const oid = hex(fields.take('oid', OID).content);
  const parameters = within(fields.take('parameters', OCTET.sequence));
  fields.end();
  if (oid === PBES2) return derivation(parameters.take('derivation', OCTET.sequence));
  if (!PBES1.test(oid)) return null;
  parameters.take('salt', OCTET.octetString);
  return natural(parameters.take('rounds', OCTET.integer));
}

/** RFC 8018 §A.2, RFC 7914 §7. */
function derivation(algorithm: DerSlice): number | null {
  const fields = within(algorithm);
  const oid = hex(fields.take('oid', OID).content);
  const parameters = within(fields.take('parameters', OCTET.sequence));
  if (oid !== PBKDF2 && oid !== SCRYPT) return null;
  parameters.take('salt', OCTET.octetString);
  const first = natural(parameters.take(oid === PBKDF2 ? 'rounds' : 'cost', OCTET.integer));
  if (oid === PBKDF2) return first;
  const [blocks, lanes] = [parameters.take('blocks', OCTET.integer), parameters.take('lanes', OCTET.integer)];
  return (first * natural(blocks) * natural(lanes)) / SCRYPT_PER_ROUND;
}

function natural({ content }: DerSlice): number {
  return content.reduce((sum, byte) => sum * 256 + byte, 0);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

const OID = 0x06;
/** 1.2.840.113549.1.5.13, .12, and 1.3.6.1.4.1.11591.4.11 */
const PBES2 = '2a864886f70d01050d';
const PBKDF2 = '2a864886f70d01050c';
const SCRYPT = '2b06010401da47040b';
/** 1.2.840.113549.1.5.1 to .11, and 1.2.840.113549.1.12.1.1 to .6 (RFC 7292 appendix C). */
const PBES1 = /^2a864886f70d01(?:05(?:0[13468ab])|0c010[1-6])$/;
/** N times r times p of 2^21 takes as long as a million rounds. */
const SCRYPT_PER_ROUND = 2;
