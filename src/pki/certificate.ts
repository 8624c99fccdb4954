import { createHash } from 'node:crypto';
import type { CertificateFacts } from '../model/certificate.ts';
import { formDefects } from './certificate-defects.ts';
import { DerError } from './der-error.ts';
import { type DerFields, type DerValue, readDer } from './der-read.ts';
import { CONTEXT, TAG } from './der-tags.ts';
import { listExtensions, type RawExtension, readExtensions } from './extensions.ts';
import { readName } from './names.ts';
import { readPublicKey } from './public-key.ts';
import { signatureName } from './signature-names.ts';
import { readTime } from './time.ts';

/** Bytes that stand where a certificate should be, and are none. */
export interface MalformedCertificate {
  readonly kind: 'malformed';
  /** Path of the field, e.g. `certificate/tbsCertificate/validity`. */
  readonly at: string;
  readonly problem: string;
  /** SHA-256 over the bytes as sent, lower-case hexadecimal. */
  readonly sha256: string;
  /** The bytes as sent, base64; cut at 64 KiB. */
  readonly der: string;
}

/**
 * Reads a certificate (RFC 5280 §4.1). Never throws: bytes whose frame cannot be read are `malformed`, while a broken
 * extension or an odd encoding is noted in `defects` and the rest is read. At most 64 KiB.
 */
export function parseCertificate(der: Uint8Array): CertificateFacts | MalformedCertificate {
  try {
    if (der.length > MAX_BYTES) throw new DerError('certificate', `is longer than ${MAX_BYTES} bytes`);
    return certificateFacts(der);
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    const { at, problem } = error;
    return { kind: 'malformed', at, problem, sha256: sha256(der), der: base64(der.subarray(0, MAX_BYTES)) };
  }
}

export function isMalformed(parsed: CertificateFacts | MalformedCertificate): parsed is MalformedCertificate {
  return 'kind' in parsed;
}

/** Extensions of a certificate before their content is read; empty for bytes that are no certificate. */
export function rawExtensions(der: Uint8Array): readonly RawExtension[] {
  try {
    return readFrame(der).extensions;
  } catch (error) {
    if (error instanceof DerError) return [];
    throw error;
  }
}

/** Subject of a certificate in RFC 4514 text, without the cost of the other facts; `null` for what is none. */
export function certificateSubject(der: Uint8Array): string | null {
  try {
    return readName(readFrame(der).subject).text;
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

function certificateFacts(der: Uint8Array): CertificateFacts {
  const frame = readFrame(der);
  const subject = readName(frame.subject);
  const issuer = readName(frame.issuer);
  const extensions = readExtensions(frame.extensions);
  const validity = frame.validity.fields(TAG.sequence);
  const notBefore = readTime(validity.take('notBefore'));
  const notAfter = readTime(validity.take('notAfter'));
  const key = readPublicKey(frame.publicKey.encoded());
  const defects = [
    // Signatures cover bytes: a certificate that changes when it is written again is not DER (X.690 §10, §11).
    ...(Buffer.compare(frame.whole.encoded(), der) === 0 ? [] : ['certificate: is not DER, only BER']),
    ...(frame.signature === frame.outerSignature ? [] : ['signatureAlgorithm: differs from the one that is signed']),
    ...(notBefore.defect === null ? [] : [`validity/notBefore: ${notBefore.defect}`]),
    ...(notAfter.defect === null ? [] : [`validity/notAfter: ${notAfter.defect}`]),
    ...(key.algorithm === 'unknown' ? ['subjectPublicKeyInfo: is a key that cannot be read'] : []),
    ...formDefects({
      serial: frame.serial,
      version: frame.version,
      hasExtensions: frame.extensions.length > 0,
      issuer: issuer.text,
      notBefore: notBefore.instant,
      notAfter: notAfter.instant,
    }),
    ...extensions.defects,
  ];
  return {
    subject: subject.text,
    issuer: issuer.text,
    commonNames: subject.commonNames,
    serial: Buffer.from(frame.serial).toString('hex'),
    notBefore: notBefore.instant,
    notAfter: notAfter.instant,
    key,
    signature: signatureName(frame.outerSignature),
    ...extensions.facts,
    sha256: sha256(der),
    der: base64(der),
    selfIssued: subject.text === issuer.text,
    defects,
  };
}

/** The parts of a certificate, found but not yet read. */
interface Frame {
  readonly whole: DerValue;
  /** As written; `null` where it could not be read. */
  readonly version: number | null;
  readonly serial: Uint8Array;
  readonly signature: string;
  readonly outerSignature: string;
  readonly issuer: DerValue;
  readonly validity: DerValue;
  readonly subject: DerValue;
  readonly publicKey: DerValue;
  readonly extensions: readonly RawExtension[];
}

function readFrame(der: Uint8Array): Frame {
  const whole = readDer(der, 'certificate');
  const outer = whole.fields(TAG.sequence);
  const tbs = outer.take('tbsCertificate').fields(TAG.sequence);
  const outerSignature = algorithmOid(outer.take('signatureAlgorithm'));
  outer.take('signatureValue').bytes(TAG.bitString);
  outer.end();
  return { whole, outerSignature, ...readTbs(tbs) };
}

/** TBSCertificate in the order of RFC 5280 §4.1. */
function readTbs(tbs: DerFields): Omit<Frame, 'whole' | 'outerSignature'> {
  const version = tbs.optional('version', CONTEXT, 0);
  const serial = tbs.take('serialNumber').bytes(TAG.integer);
  const signature = algorithmOid(tbs.take('signature'));
  const issuer = tbs.take('issuer');
  const validity = tbs.take('validity');
  const subject = tbs.take('subject');
  const publicKey = tbs.take('subjectPublicKeyInfo');
  tbs.optional('issuerUniqueID', CONTEXT, 1);
  tbs.optional('subjectUniqueID', CONTEXT, 2);
  const extensions = tbs.optional('extensions', CONTEXT, 3);
  tbs.end();
  return {
    version: version === null ? 0 : versionNumber(version),
    serial,
    signature,
    issuer,
    validity,
    subject,
    publicKey,
    extensions: extensions === null ? [] : listExtensions(extensions),
  };
}

/** Absent is version 1 (RFC 5280 §4.1.2.1). */
function versionNumber(field: DerValue): number | null {
  try {
    return field.fields().take('version').smallNumber();
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

function algorithmOid(algorithm: DerValue): string {
  return algorithm.fields(TAG.sequence).take('algorithm').oid();
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** Certificates take one to five kilobytes; with thousands of names, some tens. */
const MAX_BYTES = 65_536;
