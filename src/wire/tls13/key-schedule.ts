import { createHash, createHmac } from 'node:crypto';
import { Writer } from '../writer.ts';
import type { Tls13Suite } from './suites.ts';

/** The server's keys for the encrypted part of its flight (RFC 8446 §7.3). */
export interface TrafficKeys {
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
}

/**
 * From the shared secret of the key exchange and the hash over ClientHello to ServerHello to the server's handshake
 * keys: the upper half of the key schedule of RFC 8446 §7.1, without a PSK.
 */
export function serverHandshakeKeys(suite: Tls13Suite, shared: Uint8Array, transcript: Uint8Array): TrafficKeys {
  const handshakeSecret = hkdfExtract(suite, deriveSecret(suite, earlySecret(suite), 'derived', hash(suite)), shared);
  return trafficKeys(suite, deriveSecret(suite, handshakeSecret, 's hs traffic', transcript));
}

/** RFC 8446 §7.3. */
export function trafficKeys(suite: Tls13Suite, secret: Uint8Array): TrafficKeys {
  const nothing = new Uint8Array();
  return {
    key: hkdfExpandLabel(suite, secret, 'key', nothing, suite.keyBytes),
    iv: hkdfExpandLabel(suite, secret, 'iv', nothing, 12),
  };
}

/** Early Secret of a handshake without PSK: all inputs are zero. */
export function earlySecret(suite: Tls13Suite): Uint8Array {
  return hkdfExtract(suite, new Uint8Array(suite.hashBytes), new Uint8Array(suite.hashBytes));
}

/** RFC 8446 §7.1; `transcript` is the hash over the messages, not the messages. */
export function deriveSecret(suite: Tls13Suite, secret: Uint8Array, label: string, transcript: Uint8Array): Uint8Array {
  return hkdfExpandLabel(suite, secret, label, transcript, suite.hashBytes);
}

/** RFC 5869 §2.2. */
export function hkdfExtract(suite: Tls13Suite, salt: Uint8Array, secret: Uint8Array): Uint8Array {
  return createHmac(suite.hash, salt).update(secret).digest();
}

/** RFC 8446 §7.1. */
export function hkdfExpandLabel(
  suite: Tls13Suite,
  secret: Uint8Array,
  label: string,
  context: Uint8Array,
  length: number,
): Uint8Array {
  const info = new Writer()
    .u16(length)
    .vector(1, (content) => content.bytes(Buffer.from(`tls13 ${label}`)))
    .vector(1, (content) => content.bytes(context))
    .finish();
  return hkdfExpand(suite, secret, info, length);
}

/** Hash over messages one after the other. */
export function hash(suite: Tls13Suite, ...messages: readonly Uint8Array[]): Uint8Array {
  const digest = createHash(suite.hash);
  for (const message of messages) digest.update(message);
  return digest.digest();
}

/** RFC 5869 §2.3. */
function hkdfExpand(suite: Tls13Suite, secret: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  const output = new Writer();
  let block: Uint8Array = new Uint8Array();
  for (let counter = 1; output.length < length; counter++) {
    block = createHmac(suite.hash, secret).update(block).update(info).update(Uint8Array.of(counter)).digest();
    output.bytes(block);
  }
  return output.finish().subarray(0, length);
}
