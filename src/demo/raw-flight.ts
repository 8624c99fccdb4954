import { HANDSHAKE_TYPE, writeHandshake } from '../wire/handshake-message.ts';
import { CONTENT_TYPE, writeRecords } from '../wire/record.ts';
import { alert, type Rule } from './reactions.ts';

/**
 * A server of TLS 1.2 that sends these bytes as its certificates, whatever they are: a real stack would refuse to load
 * them. Its flight is whole and its signature worthless, so that a client that reads the certificates gets no further.
 */
export function sendsCertificates(ders: readonly Uint8Array[]): Rule {
  const hello = writeHandshake(HANDSHAKE_TYPE.serverHello, (body) =>
    body
      .u16(TLS12)
      .bytes(new Uint8Array(32).fill(0x5a))
      .u8(0)
      .u16(ECDHE_ECDSA_AES128_GCM_SHA256)
      .u8(0)
      // renegotiation_info (RFC 5746), without which OpenSSL goes no further.
      .vector(2, (extensions) => extensions.u16(0xff01).vector(2, (content) => content.u8(0))),
  );
  const certificate = writeHandshake(HANDSHAKE_TYPE.certificate, (body) =>
    body.vector(3, (list) => {
      for (const der of ders) list.vector(3, (content) => content.bytes(der));
    }),
  );
  // RFC 8422 §5.4: a named curve, X25519, a point, and a signature that nobody made.
  const keyExchange = writeHandshake(HANDSHAKE_TYPE.serverKeyExchange, (body) =>
    body
      .u8(3)
      .u16(X25519)
      .vector(1, (point) => point.bytes(new Uint8Array(32).fill(9)))
      .u16(ECDSA_SECP256R1_SHA256)
      .vector(2, (signature) => signature.bytes(new Uint8Array(8))),
  );
  const done = writeHandshake(HANDSHAKE_TYPE.serverHelloDone, () => {});
  const messages = Buffer.concat([hello, certificate, keyExchange, done]);
  const bytes = writeRecords(CONTENT_TYPE.handshake, TLS12, messages);
  return ({ hello: heard }) => {
    if (heard === null || !heard.versions.includes(TLS12)) return alert(PROTOCOL_VERSION);
    if (!heard.suites.includes(ECDHE_ECDSA_AES128_GCM_SHA256)) return alert(HANDSHAKE_FAILURE);
    return { kind: 'answer', bytes, thenClose: false };
  };
}

const TLS12 = 0x0303;
const ECDHE_ECDSA_AES128_GCM_SHA256 = 0xc02b;
const X25519 = 0x001d;
const ECDSA_SECP256R1_SHA256 = 0x0403;

/** RFC 5246 §7.2.2. */
const HANDSHAKE_FAILURE = 40;
const PROTOCOL_VERSION = 70;
