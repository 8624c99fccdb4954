import type { Result } from '../model/units.ts';
import { complaint } from './config-problem.ts';

/** The certificates of a PEM or DER file as clean PEM text. The error is a message that does not repeat the file. */
export function certificatesOf(bytes: Uint8Array): Result<string, string> {
  if (bytes.length > MOST_BYTES) return wrong('the file is too large', 'at most 4 MiB of certificates');
  if (isCertificate(bytes)) return { ok: true, value: pem(bytes) };
  const blocks = [...Buffer.from(bytes).toString('latin1').matchAll(PEM_BLOCK)].map((match) => decoded(match[1] ?? ''));
  if (blocks.length === 0) return wrong('the file contains no certificate', 'certificates in PEM, or one in DER');
  const bad = blocks.indexOf(null);
  if (bad !== -1)
    return wrong(`certificate ${bad + 1} of ${blocks.length} in the file is damaged`, 'X.509 certificates');
  return { ok: true, value: blocks.map((block) => pem(block ?? new Uint8Array())).join('') };
}

function decoded(base64: string): Uint8Array | null {
  const bytes = Buffer.from(base64, 'base64');
  return isCertificate(bytes) ? bytes : null;
}

/**
 * Has it the outline of RFC 5280 §4.1: a SEQUENCE of exactly a SEQUENCE, a SEQUENCE and a BIT STRING? OpenSSL passes over
 * in silence what it cannot read, and the user would look for the fault in the server.
 */
function isCertificate(bytes: Uint8Array): boolean {
  const outer = element(bytes, 0);
  if (outer === null || outer.tag !== SEQUENCE || outer.end !== bytes.length) return false;
  let at = outer.start;
  for (const tag of [SEQUENCE, SEQUENCE, BIT_STRING]) {
    const part = element(bytes, at);
    if (part === null || part.tag !== tag || part.end > outer.end) return false;
    at = part.end;
  }
  return at === outer.end;
}

/** X.690 §8.1: one element's tag and the bounds of its content. */
function element(
  bytes: Uint8Array,
  at: number,
): { readonly tag: number; readonly start: number; readonly end: number } | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const size = first & 0x7f;
  if (size === 0 || size > 4 || at + 2 + size > bytes.length) return null;
  const length = bytes.subarray(at + 2, at + 2 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, start: at + 2 + size, end: at + 2 + size + length };
}

function pem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function wrong(what: string, expected: string): Result<never, string> {
  return { ok: false, error: complaint(what, expected) };
}

/** RFC 7468 §5.1, with the older label that it tells parsers to accept. */
const PEM_BLOCK = /-----BEGIN (?:X509 )?CERTIFICATE-----([^-]*)-----END (?:X509 )?CERTIFICATE-----/g;
const SEQUENCE = 0x30;
const BIT_STRING = 0x03;
const MOST_BYTES = 4_194_304;
