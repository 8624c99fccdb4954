import type { Malformed } from './wire-error.ts';

/** RFC 8446 §6. */
export interface Alert {
  /** 1 warning, 2 fatal; anything else as sent. */
  readonly level: number;
  readonly description: number;
  /** It came under the handshake keys of TLS 1.3, where only who holds them can read it. */
  readonly encrypted: boolean;
}

/** What a server asks of a client certificate (RFC 5246 §7.4.4, RFC 8446 §4.3.2). */
export interface CertificateRequest {
  /** ClientCertificateType code points; empty under TLS 1.3, which has none. */
  readonly types: readonly number[];
  /** Empty below TLS 1.2. */
  readonly signatureAlgorithms: readonly number[];
  /** Distinguished names in DER, as sent. */
  readonly authorities: readonly Uint8Array[];
}

/** RFC 8446 §4.1.4. */
export interface RetryRequest {
  /** The group that the server wants a key share of; `null` when it only sent a cookie. */
  readonly group: number | null;
  readonly cookie: Uint8Array | null;
}

/** What a server said in answer to a ClientHello, as far as it was read. Byte fields may be views into what arrived. */
export interface Flight {
  /** Negotiated version, e.g. 0x0303; `null` before the ServerHello. */
  readonly version: number | null;
  readonly cipherSuite: number | null;
  /** NamedGroup of the key exchange; `null` for static RSA, finite-field DH of TLS ≤ 1.2 and explicit curves. */
  readonly group: number | null;
  /** Size of the DH prime in bits, TLS ≤ 1.2 only. */
  readonly dhBits: number | null;
  /** Scheme of the server's signature, TLS 1.2 and 1.3. */
  readonly signatureScheme: number | null;
  /** Printable: anything but visible ASCII is escaped. */
  readonly alpn: string | null;
  /** Certificates in DER, leaf first, as sent; `null` when no Certificate message was read. */
  readonly certificates: readonly Uint8Array[] | null;
  /** Stapled OCSP response in DER. */
  readonly staple: Uint8Array | null;
  /** SignedCertificateTimestampList (RFC 6962 §3.3), not looked into. */
  readonly sctList: Uint8Array | null;
  readonly certificateRequest: CertificateRequest | null;
  /** `null` when the first answer was no HelloRetryRequest. */
  readonly helloRetryRequest: RetryRequest | null;
  /** Extension types of the ServerHello and, where they could be read, of EncryptedExtensions. */
  readonly extensions: readonly number[];
  /** The last 8 bytes of the random say that the server would have spoken a newer version (RFC 8446 §4.1.3). */
  readonly downgradeMarked: boolean;
  /** Warnings that did not end the handshake, e.g. unrecognized_name (112). */
  readonly warnings: readonly Alert[];
  /** Read to its end: ServerHelloDone, Finished of TLS 1.3, or its ServerHello when there are no keys to read on. */
  readonly complete: boolean;
  /** Bytes received in all. */
  readonly bytes: number;
}

/** Where a flight stands after some bytes. All but `need-more` and `retry` are final. */
export type FlightStep =
  | { readonly kind: 'need-more' }
  | { readonly kind: 'flight'; readonly flight: Flight }
  /** The server asks for a second ClientHello: send these bytes and read on (RFC 8446 §4.1.4). */
  | { readonly kind: 'retry'; readonly bytesToSend: Uint8Array }
  /** The server ended the handshake. */
  | { readonly kind: 'alert'; readonly alert: Alert }
  /** `firstBytes`: at most 512 bytes; `sslv2`: it is a ServerHello or error of SSL 2.0. */
  | { readonly kind: 'not-tls'; readonly looksLike: 'sslv2' | null; readonly firstBytes: Uint8Array }
  | Malformed;

/** A flight of which nothing was read yet. */
export const EMPTY_FLIGHT: Flight = {
  version: null,
  cipherSuite: null,
  group: null,
  dhBits: null,
  signatureScheme: null,
  alpn: null,
  certificates: null,
  staple: null,
  sctList: null,
  certificateRequest: null,
  helloRetryRequest: null,
  extensions: [],
  downgradeMarked: false,
  warnings: [],
  complete: false,
  bytes: 0,
};
