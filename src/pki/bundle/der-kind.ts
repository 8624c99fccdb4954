/** What bytes in DER are by their outline; `null` for what is none of these. */
export type DerKind = 'certificate' | 'certificate-request' | 'pkcs12' | 'pkcs7';

/** Looks at the first few elements only; whether the rest holds is for the reader to say. */
export function derKind(bytes: Uint8Array): DerKind | null {
  const outer = elementAt(bytes, 0);
  if (outer?.tag !== SEQUENCE) return null;
  const inner = elementAt(bytes, outer.start);
  if (inner === null) return null;
  // RFC 7292 §4: version 3. RFC 2315 §7: an OID, that of signedData.
  if (inner.tag === INTEGER) return hex(bytes, outer.start, 3) === '020103' ? 'pkcs12' : null;
  if (inner.tag === OID) return hex(bytes, outer.start, 11) === SIGNED_DATA ? 'pkcs7' : null;
  if (inner.tag !== SEQUENCE) return null;
  const first = elementAt(bytes, inner.start);
  const second = first === null ? null : elementAt(bytes, first.end);
  if (first === null || second === null) return null;
  // RFC 5280 §4.1: version in brackets, or the serial number of version 1, then an algorithm.
  if (first.tag === VERSION) return 'certificate';
  if (first.tag !== INTEGER || second.tag !== SEQUENCE) return null;
  return elementAt(bytes, second.start)?.tag === OID ? 'certificate' : 'certificate-request';
}

/** The first element of the bytes, without what stands behind it. */
export function firstElement(bytes: Uint8Array): Uint8Array {
  const end = elementAt(bytes, 0)?.end ?? bytes.length;
  return end <= bytes.length ? bytes.subarray(0, end) : bytes;
}

/** X.690 §8.1; the bounds of the content, of a definite length of 32 bits at most. */
function elementAt(
  bytes: Uint8Array,
  at: number,
): { readonly tag: number; readonly start: number; readonly end: number } | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const size = first & 0x7f;
  if (size > 4) return null;
  // Without a length (BER, as Java and NSS write PKCS #12) only the beginning is known.
  if (size === 0) return { tag, start: at + 2, end: bytes.length };
  const length = bytes.subarray(at + 2, at + 2 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, start: at + 2 + size, end: at + 2 + size + length };
}

function hex(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.subarray(at, at + length)).toString('hex');
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const OID = 0x06;
const VERSION = 0xa0;
/** 1.2.840.113549.1.7.2 */
const SIGNED_DATA = '06092a864886f70d010702';
