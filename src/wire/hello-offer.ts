/** A public key offered in the key_share extension. */
export interface KeyShareEntry {
  /** NamedGroup code point. */
  readonly group: number;
  /** As the group writes it on the wire, e.g. 32 bytes for x25519 (RFC 8446 §4.2.8). */
  readonly publicKey: Uint8Array;
}

/** What a ClientHello offers. Code points as on the wire; lists in order of preference. */
export interface HelloOffer {
  /** E.g. `[0x0304, 0x0303]`; at least one. With 0x0304 among them the supported_versions extension is sent. */
  readonly versions: readonly number[];
  readonly suites: readonly number[];
  /** Empty leaves the extension out. */
  readonly groups: readonly number[];
  /** Empty leaves the extension out; it is left out anyway below TLS 1.2. */
  readonly signatureAlgorithms: readonly number[];
  /** Signatures on certificates, where they are not those above (RFC 8446 §4.2.3). */
  readonly certificateSignatures?: readonly number[];
  /** A-label host name; `null` sends no server_name. */
  readonly serverName: string | null;
  readonly alpn: readonly string[];
  /** Ask for a stapled OCSP response (RFC 6066 §8). */
  readonly statusRequest: boolean;
  /** Sent with TLS 1.3 only; empty invites a HelloRetryRequest (RFC 8446 §4.2.8). */
  readonly keyShares: readonly KeyShareEntry[];
  /** Ask for signed certificate timestamps (RFC 6962 §3.3.1). */
  readonly sct?: boolean;
  /** Cookie of a HelloRetryRequest, sent back (RFC 8446 §4.2.2). */
  readonly cookie?: Uint8Array;
  /**
   * Size of the whole handshake message in bytes, reached with the padding extension (RFC 7685); `null` does not pad. A
   * hello that is already as large, or less than 5 bytes smaller, cannot hit it exactly.
   */
  readonly padTo: number | null;
  /** 32 bytes. */
  readonly random: Uint8Array;
  /** At most 32 bytes; 32 make a TLS 1.3 handshake look like a resumption to middleboxes (RFC 8446 §D.4). */
  readonly sessionId: Uint8Array;
}
