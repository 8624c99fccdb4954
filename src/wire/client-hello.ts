import { EMPTY_RENEGOTIATION_INFO_SCSV } from './code-points/cipher-suites.ts';
import { EXTENSION } from './code-points/extension-types.ts';
import { HANDSHAKE_TYPE, writeHandshake } from './handshake-message.ts';
import type { HelloOffer } from './hello-offer.ts';
import { asciiBytes } from './printable.ts';
import { CONTENT_TYPE, writeRecords } from './record.ts';
import { Writer } from './writer.ts';

/** A whole ClientHello as it goes on the wire: one TLSPlaintext record, or several when it is above 16384 bytes. */
export function buildClientHello(offer: HelloOffer): Uint8Array {
  return writeRecords(CONTENT_TYPE.handshake, helloRecordVersion(offer), buildClientHelloMessage(offer));
}

/** The handshake message alone, as the transcript hash takes it (RFC 8446 §4.1.2, RFC 5246 §7.4.1.2). */
export function buildClientHelloMessage(offer: HelloOffer): Uint8Array {
  if (offer.versions.length === 0) throw new RangeError('a hello must offer a version');
  if (offer.random.length !== 32) throw new RangeError('random must be 32 bytes');
  const extensions = writeExtensions(offer);
  return writeHandshake(HANDSHAKE_TYPE.clientHello, (body) => {
    body
      .u16(legacyVersion(offer))
      .bytes(offer.random)
      .vector(1, (id) => id.bytes(offer.sessionId))
      .u16s(2, suitesToSend(offer))
      .vector(1, (compression) => compression.u8(0));
    if (extensions.length === 0) return;
    const padding = paddingSize(offer, body.length + 2 + extensions.length);
    body.vector(2, (list) => {
      list.bytes(extensions);
      if (padding !== null) list.u16(EXTENSION.padding).vector(2, (zeros) => zeros.bytes(new Uint8Array(padding)));
    });
  });
}

/** 0x0301 for the sake of old servers (RFC 8446 §5.1); SSL 3.0 alone has its own. */
function helloRecordVersion(offer: HelloOffer): number {
  return maxVersion(offer) === 0x0300 ? 0x0300 : 0x0301;
}

function maxVersion(offer: HelloOffer): number {
  return Math.max(...offer.versions);
}

/** TLS 1.3 hides behind 1.2 (RFC 8446 §4.1.2). */
function legacyVersion(offer: HelloOffer): number {
  return Math.min(maxVersion(offer), 0x0303);
}

/** Before TLS 1.2 secure renegotiation is signalled by a suite, since old servers stumble over extensions (RFC 5746 §3.4). */
function suitesToSend({ versions, suites }: HelloOffer): readonly number[] {
  if (Math.max(...versions) >= 0x0303 || suites.includes(EMPTY_RENEGOTIATION_INFO_SCSV)) return suites;
  return [...suites, EMPTY_RENEGOTIATION_INFO_SCSV];
}

/** All extensions but padding, one after the other; empty for SSL 3.0, which has none. */
function writeExtensions(offer: HelloOffer): Uint8Array {
  const writer = new Writer();
  const max = maxVersion(offer);
  if (max === 0x0300) return writer.finish();
  const offers13 = offer.versions.includes(0x0304);
  const offersOlder = offer.versions.some((version) => version < 0x0304);
  const extension = (type: number, write: (content: Writer) => void) => writer.u16(type).vector(2, write);

  const { serverName, groups, signatureAlgorithms, certificateSignatures, alpn, keyShares, cookie } = offer;
  if (serverName !== null) {
    // RFC 6066 §3: a list of names by type; host_name (0) is the only type there is.
    extension(EXTENSION.serverName, (content) =>
      content.vector(2, (list) => list.u8(0).vector(2, (name) => name.bytes(asciiBytes(serverName)))),
    );
  }
  if (offersOlder) extension(EXTENSION.extendedMasterSecret, () => {}); // RFC 7627 §5.1
  if (offersOlder && max >= 0x0303) {
    extension(EXTENSION.renegotiationInfo, (content) => content.u8(0)); // RFC 5746 §3.2: empty renegotiated_connection
  }
  if (groups.length > 0) {
    extension(EXTENSION.supportedGroups, (content) => content.u16s(2, groups)); // RFC 8422 §5.1.1
    if (offersOlder) extension(EXTENSION.ecPointFormats, (content) => content.vector(1, (list) => list.u8(0)));
  }
  if (alpn.length > 0) {
    // RFC 7301 §3.1
    extension(EXTENSION.alpn, (content) =>
      content.vector(2, (list) => {
        for (const protocol of alpn) list.vector(1, (name) => name.bytes(asciiBytes(protocol)));
      }),
    );
  }
  if (offer.statusRequest) {
    // RFC 6066 §8: ocsp (1), no responder ids, no request extensions.
    extension(EXTENSION.statusRequest, (content) => content.u8(1).u16(0).u16(0));
  }
  if (signatureAlgorithms.length > 0 && max >= 0x0303) {
    extension(EXTENSION.signatureAlgorithms, (content) => content.u16s(2, signatureAlgorithms)); // RFC 8446 §4.2.3
  }
  if (certificateSignatures !== undefined && max >= 0x0303) {
    extension(EXTENSION.signatureAlgorithmsCert, (content) => content.u16s(2, certificateSignatures)); // RFC 8446 §4.2.3
  }
  if (offer.sct === true) extension(EXTENSION.signedCertificateTimestamp, () => {});
  if (offers13) {
    extension(EXTENSION.keyShare, (content) =>
      content.vector(2, (shares) => {
        for (const share of keyShares) shares.u16(share.group).vector(2, (key) => key.bytes(share.publicKey));
      }),
    );
    extension(EXTENSION.pskKeyExchangeModes, (content) => content.vector(1, (modes) => modes.u8(1))); // psk_dhe_ke
    extension(EXTENSION.supportedVersions, (content) => content.u16s(1, offer.versions)); // RFC 8446 §4.2.1
    if (cookie !== undefined)
      extension(EXTENSION.cookie, (content) => content.vector(2, (value) => value.bytes(cookie)));
  }
  return writer.finish();
}

/**
 * Zero bytes that the padding extension needs, `null` for no extension. `size` is the message without it. At least one
 * byte: some servers stumble over an empty extension at the end.
 */
function paddingSize({ padTo }: HelloOffer, size: number): number | null {
  const extensionHeader = 4;
  return padTo === null || padTo <= size ? null : Math.max(1, padTo - size - extensionHeader);
}
