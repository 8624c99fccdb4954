import type { FlightStep } from './flight.ts';
import { MAX_FIRST_BYTES } from './limits.ts';
import { CONTENT_TYPE } from './record.ts';

/**
 * Judges the first bytes of an answer: `null` while they may be TLS. A TLS server begins with a handshake or an alert
 * record of major version 3, and no text protocol begins with these bytes.
 */
export function notTls(first: Uint8Array): FlightStep | null {
  const [type, major] = first;
  if (type === undefined) return null;
  const typeFits = type === CONTENT_TYPE.handshake || type === CONTENT_TYPE.alert;
  if (typeFits && (major === undefined || major === 3)) return null;
  return {
    kind: 'not-tls',
    looksLike: isSslv2(first) ? 'sslv2' : null,
    firstBytes: first.slice(0, MAX_FIRST_BYTES),
  };
}

/** A two-byte header with its top bit set, then SERVER-HELLO (4) with version 0.2, or ERROR (0) with its code. */
function isSslv2(first: Uint8Array): boolean {
  const [high = 0, low, type] = first;
  if ((high & 0x80) === 0) return false;
  if (type === 4) return first[5] === 0x00 && first[6] === 0x02;
  return type === 0 && high === 0x80 && low === 3 && first[3] === 0;
}
