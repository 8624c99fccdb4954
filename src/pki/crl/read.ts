import type { CertificateFacts } from '../../model/certificate.ts';
import type { CrlFacts } from '../../model/lookup.ts';
import { certificateBytes } from '../certificate-bytes.ts';
import { DerError } from '../der-error.ts';
import { sameName } from '../names.ts';
import { algorithmName, checkSignature, publicKeyOf } from '../signed-data.ts';
import { findEntry } from './entries.ts';
import { type CrlFrame, readCrlFrame } from './frame.ts';
import { outOfScope } from './scope.ts';

/** Bytes that are no revocation list. */
export interface UnreadableCrl {
  /** Path of the field, e.g. `CertificateList/tbsCertList/issuer`. */
  readonly at: string;
  readonly problem: string;
}

/**
 * What a revocation list, DER or PEM, says of one certificate that `issuer` signed. Never throws. Whether the list is still
 * fresh is not asked here: that takes a clock.
 */
export function readCrl(
  bytes: Uint8Array,
  certificate: CertificateFacts,
  issuer: CertificateFacts,
): CrlFacts | UnreadableCrl {
  try {
    if (bytes.length > MOST_BYTES) throw new DerError('CertificateList', `is longer than ${MOST_BYTES} bytes`);
    const frame = readCrlFrame(unwrapped(bytes));
    const serial = certificateBytes(certificate)?.serial ?? null;
    const { entry, count } = findEntry(frame.entries, serial ?? new Uint8Array());
    const critical = entry?.unknownCritical ?? [];
    const unusable =
      (serial === null ? 'the certificate cannot be read' : null) ??
      issuerProblem(frame, certificate, issuer) ??
      outOfScope(frame.extensions, certificate) ??
      (critical.length > 0 ? `its entry has a critical extension that is not known here (${critical[0]})` : null);
    return {
      issuer: frame.issuer,
      thisUpdate: frame.thisUpdate,
      nextUpdate: frame.nextUpdate,
      unusable,
      entry: entry === null ? null : { revokedAt: entry.revokedAt, reason: entry.reason },
      entries: count,
    };
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    return { at: error.at || 'CertificateList', problem: error.problem };
  }
}

function issuerProblem(frame: CrlFrame, certificate: CertificateFacts, issuer: CertificateFacts): string | null {
  if (!sameName(frame.issuer, certificate.issuer)) return 'it was issued by another CA';
  if (issuer.keyUsage !== null && !issuer.keyUsage.includes('cRLSign')) return 'its CA may not sign lists (cRLSign)';
  const check = checkSignature(publicKeyOf(issuer), frame.algorithm, frame.signed, frame.signature);
  if (check === 'good') return null;
  return check === 'bad'
    ? 'its signature was not made by the CA'
    : `its signature (${algorithmName(frame.algorithm)}) cannot be checked here`;
}

/** DER as it stands; out of a PEM block (RFC 7468 §6) where it is wrapped in one. */
function unwrapped(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0x30) return bytes;
  const begin = buffer.indexOf(BEGIN);
  const end = begin < 0 ? -1 : buffer.indexOf(END, begin);
  if (end < 0) throw new DerError('CertificateList', 'is neither DER nor PEM');
  return Buffer.from(buffer.toString('latin1', begin + BEGIN.length, end), 'base64');
}

const BEGIN = '-----BEGIN X509 CRL-----';
const END = '-----END X509 CRL-----';

/** As much as is fetched. */
const MOST_BYTES = 10 * 1024 * 1024;
