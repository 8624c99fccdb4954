import { createHash } from 'node:crypto';
import type { CertificateFacts } from '../../model/certificate.ts';
import { DAY_MS, type IsoInstant, type UnixMs } from '../../model/units.ts';
import { type CertificateBytes, certificateBytes } from '../certificate-bytes.ts';
import { DerError } from '../der-error.ts';
import { isFinal } from '../revocation-reason.ts';
import { HASH_NAMES } from '../signed-data.ts';
import { type BasicResponse, readOcspResponse, type SingleResponse } from './response.ts';
import { type SignerFault, signerFault } from './signer.ts';

/** What an OCSP response is worth for one certificate. The first three were said by who may say it. */
export type OcspVerdict =
  | { readonly kind: 'good'; readonly thisUpdate: IsoInstant; readonly nextUpdate: IsoInstant | null }
  | { readonly kind: 'revoked'; readonly at: IsoInstant; readonly reason: string | null }
  /** The responder does not know the certificate. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable'; readonly at: string; readonly problem: string }
  | { readonly kind: 'not-successful'; readonly status: string }
  /** `serials`: of the certificates that it speaks of, hexadecimal. */
  | { readonly kind: 'other-certificate'; readonly serials: readonly string[] }
  | SignerFault
  /** Past its end; `since` is when it ended. */
  | { readonly kind: 'expired'; readonly since: IsoInstant }
  | { readonly kind: 'not-yet-valid'; readonly from: IsoInstant };

export interface OcspQuestion {
  readonly certificate: CertificateFacts;
  /** Who signed it; tells whose word counts. */
  readonly issuer: CertificateFacts;
  readonly now: UnixMs;
}

/**
 * What a response says of this certificate, and whether that counts (RFC 6960 §3.2). Never throws. A revocation that was
 * once said stays said, so it counts past its end too, unless the certificate was only on hold.
 */
export function verifyOcsp(response: Uint8Array, { certificate, issuer, now }: OcspQuestion): OcspVerdict {
  const read = readOcspResponse(response);
  if (read.kind !== 'basic') return read;
  const subject = certificateBytes(certificate);
  const by = certificateBytes(issuer);
  if (subject === null || by === null) return { kind: 'uncheckable', what: 'a certificate that cannot be read' };
  const single = read.singles.find((one) => isAbout(one, subject, by));
  if (single === undefined) return { kind: 'other-certificate', serials: serialsOf(read) };
  const fault = faultOf(read, issuer, now);
  return fault ?? said(single, now);
}

function faultOf(read: BasicResponse, issuer: CertificateFacts, now: UnixMs): OcspVerdict | null {
  try {
    return signerFault(read, issuer, now);
  } catch (error) {
    if (error instanceof DerError) return { kind: 'unreadable', at: error.at, problem: error.problem };
    throw error;
  }
}

function said({ status, thisUpdate, nextUpdate }: SingleResponse, now: UnixMs): OcspVerdict {
  const revoked = status.kind === 'revoked' ? status : null;
  if (revoked !== null && isFinal(revoked.reason)) return revoked;
  if (Date.parse(thisUpdate) > now + CLOCK_SKEW_MS) return { kind: 'not-yet-valid', from: thisUpdate };
  const end = nextUpdate ?? new Date(Date.parse(thisUpdate) + FRESH_MS).toISOString();
  if (Date.parse(end) < now) return { kind: 'expired', since: end };
  if (revoked !== null) return revoked;
  return status.kind === 'good' ? { kind: 'good', thisUpdate, nextUpdate } : { kind: 'unknown' };
}

/** CertID (RFC 6960 §4.1.1): hash of the issuer's name and key, and the serial. */
function isAbout(single: SingleResponse, subject: CertificateBytes, by: CertificateBytes): boolean {
  const algorithm = HASH_NAMES[single.hash];
  if (algorithm === undefined || !equal(single.serial, subject.serial)) return false;
  const hashed = (bytes: Uint8Array) => createHash(algorithm).update(bytes).digest();
  // One name may be encoded in two ways, and responders take either.
  const names = [subject.issuer, by.subject].map(hashed);
  return names.some((hash) => equal(hash, single.issuerNameHash)) && equal(hashed(by.publicKey), single.issuerKeyHash);
}

function serialsOf({ singles }: BasicResponse): readonly string[] {
  return singles.slice(0, 3).map(({ serial }) => Buffer.from(serial.subarray(0, 40)).toString('hex'));
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/** Clocks of responders run ahead by so much at most, as OpenSSL allows too. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** A response that names no end says that newer ones can be had any time; after a week nobody asked for one. */
const FRESH_MS = 7 * DAY_MS;
