import { EXTENSION } from './code-points/extension-types.ts';
import { readExtensions } from './extensions.ts';
import type { CertificateRequest } from './flight.ts';
import type { FlightLimits } from './limits.ts';
import { Reader } from './reader.ts';

/** Certificates in DER, leaf first, as sent, and what came along with the leaf. */
export interface CertificateMessage {
  readonly certificates: readonly Uint8Array[];
  /** OCSP response of the leaf; TLS 1.3 only. */
  readonly staple: Uint8Array | null;
  /** Timestamps of the leaf; TLS 1.3 only. */
  readonly sctList: Uint8Array | null;
}

/** RFC 5246 §7.4.2. */
export function readCertificate(body: Uint8Array, limits: FlightLimits): CertificateMessage {
  const message = new Reader(body, 'certificate');
  const certificates = message.list(3, 'certificate_list', (list, index) => {
    if (index >= limits.certificates) list.fail(`${index}`, `more than ${limits.certificates} certificates`);
    return list.opaque(3, `${index}`);
  });
  message.end();
  return { certificates, staple: null, sctList: null };
}

/** RFC 8446 §4.4.2: each certificate has extensions of its own; only those of the leaf matter here. */
export function readCertificate13(body: Uint8Array, limits: FlightLimits): CertificateMessage {
  const message = new Reader(body, 'certificate');
  message.opaque(1, 'certificate_request_context');
  const entries = message.list(3, 'certificate_list', (list, index) => {
    if (index >= limits.certificates) list.fail(`${index}`, `more than ${limits.certificates} certificates`);
    const certificate = list.opaque(3, `${index}`);
    return { certificate, extensions: readExtensions(list, `${index}/extensions`) };
  });
  message.end();
  const leaf = entries[0]?.extensions;
  return {
    certificates: entries.map((entry) => entry.certificate),
    staple: leaf?.read(EXTENSION.statusRequest, readStatus) ?? null,
    sctList: leaf?.read(EXTENSION.signedCertificateTimestamp, (content) => content.rest()) ?? null,
  };
}

/** CertificateStatus (RFC 6066 §8); the multi form of RFC 6961 is not asked for and reads as no response. */
export function readCertificateStatus(body: Uint8Array): Uint8Array | null {
  const status = new Reader(body, 'certificate_status');
  const response = readStatus(status);
  status.end();
  return response;
}

/** RFC 5246 §7.4.4; `version` decides whether signature algorithms are there. */
export function readCertificateRequest(body: Uint8Array, version: number, limits: FlightLimits): CertificateRequest {
  const request = new Reader(body, 'certificate_request');
  const types = request.list(1, 'certificate_types', (list) => list.u8('type'));
  const signatureAlgorithms = version >= 0x0303 ? readSchemes(request) : [];
  const authorities = readAuthorities(request, limits);
  request.end();
  return { types, signatureAlgorithms, authorities };
}

/** RFC 8446 §4.3.2: all that is asked stands in extensions. */
export function readCertificateRequest13(body: Uint8Array, limits: FlightLimits): CertificateRequest {
  const request = new Reader(body, 'certificate_request');
  request.opaque(1, 'certificate_request_context');
  const extensions = readExtensions(request);
  request.end();
  return {
    types: [],
    signatureAlgorithms: extensions.read(EXTENSION.signatureAlgorithms, readSchemes) ?? [],
    authorities: extensions.read(EXTENSION.certificateAuthorities, (content) => readAuthorities(content, limits)) ?? [],
  };
}

function readStatus(status: Reader): Uint8Array | null {
  const type = status.u8('status_type');
  if (type === OCSP) return status.opaque(3, 'response');
  status.rest();
  return null;
}

function readSchemes(reader: Reader): number[] {
  return reader.list(2, 'supported_signature_algorithms', (list) => list.u16('scheme'));
}

function readAuthorities(reader: Reader, limits: FlightLimits): Uint8Array[] {
  return reader.list(2, 'certificate_authorities', (list, index) => {
    if (index >= limits.authorities) list.fail(`${index}`, `more than ${limits.authorities} names`);
    return list.opaque(2, `${index}`);
  });
}

/** CertificateStatusType (RFC 6066 §8). */
const OCSP = 1;
