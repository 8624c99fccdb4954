/** How much a peer may send before we stop reading: it controls every length, and we have many peers. */
export interface FlightLimits {
  /** Bytes of all handshake messages of one flight. The largest real flights (long chains, many CA names) stay below. */
  readonly flightBytes: number;
  /** Certificates of one chain; path building costs grow with it. */
  readonly certificates: number;
  /** Names of CAs in one CertificateRequest; large trust stores send a few hundred. */
  readonly authorities: number;
  /** Warning alerts, empty records and change_cipher_spec records: each is legal, an endless row is an attack. */
  readonly idleRecords: number;
}

export const FLIGHT_LIMITS: FlightLimits = {
  flightBytes: 256 * 1024,
  certificates: 100,
  authorities: 5000,
  idleRecords: 32,
};

/** Content of one record without protection (RFC 8446 §5.1). */
export const MAX_PLAINTEXT = 2 ** 14;

/** Longest record on the wire: TLS 1.2 lets protection add 2048 bytes (RFC 5246 §6.2.3), TLS 1.3 only 256. */
export const MAX_RECORD = MAX_PLAINTEXT + 2048;

/** What is kept of an answer that is not TLS: enough for a status line and a banner. */
export const MAX_FIRST_BYTES = 512;
