import type { CertificateFacts } from './certificate.ts';
import type { IsoInstant, Ms } from './units.ts';

/**
 * Everything that one look at one endpoint saw. Facts only: nothing here is good or bad. Plain JSON, so that it can be
 * recorded, replayed, merged from other machines and judged again without a network.
 */
export interface Observation {
  /** `Endpoint.name` of the endpoint looked at. */
  readonly endpoint: string;
  readonly startedAt: IsoInstant;
  readonly tookMs: Ms;
  readonly resolution: Resolution;
  /** One entry for each address, in the order dialled. */
  readonly addresses: readonly AddressObservation[];
  /** TCP connections opened in all. */
  readonly connections: number;
}

/** How the addresses came to be known. */
export type Resolution =
  | { readonly kind: 'given' }
  | { readonly kind: 'resolved'; readonly name: string; readonly addresses: readonly string[] }
  | { readonly kind: 'not-found'; readonly name: string; readonly code: string }
  | { readonly kind: 'failed'; readonly name: string; readonly code: string }
  /** The run's deadline passed before this endpoint's turn came. */
  | { readonly kind: 'not-reached' };

export interface AddressObservation {
  /** IP literal without brackets. */
  readonly address: string;
  readonly port: number;
  readonly family: 4 | 6;
  /** The last try at a TCP connection; `tries` counts them. */
  readonly tcp: TcpOutcome;
  readonly tries: number;
  readonly handshake: Handshake;
  /** Our own ClientHellos, in the order sent. */
  readonly hellos: readonly HelloObservation[];
  /** What the port says in clear; asked only when TLS failed in a way this can explain. */
  readonly plaintext: PlaintextAnswer | null;
  /** The answer to one HTTP request inside TLS; `null` when none was asked or none came. */
  readonly http: HttpAnswer | null;
  readonly connections: number;
  readonly tookMs: Ms;
}

export type TcpOutcome =
  | { readonly kind: 'connected'; readonly tookMs: Ms }
  | { readonly kind: 'refused' }
  | { readonly kind: 'timeout'; readonly waitedMs: Ms }
  | { readonly kind: 'reset' }
  /** No way there: EHOSTUNREACH, ENETUNREACH, EACCES … */
  | { readonly kind: 'unreachable'; readonly code: string }
  /** The machine itself has no route for this address family. */
  | { readonly kind: 'skipped'; readonly why: 'no-ipv6-route' | 'no-ipv4-route' }
  /** The run's deadline came first. */
  | { readonly kind: 'not-attempted'; readonly why: 'deadline' };

/** What node:tls (OpenSSL) made of the endpoint. */
export type Handshake =
  | CompletedHandshake
  /** The server ended it with an alert. */
  | { readonly kind: 'alert'; readonly alert: number; readonly message: string; readonly tookMs: Ms }
  /** Our own library refused the server, e.g. `dh key too small`, `wrong version number`. */
  | { readonly kind: 'refused-by-us'; readonly code: string; readonly message: string; readonly tookMs: Ms }
  | { readonly kind: 'closed'; readonly how: 'fin' | 'rst'; readonly tookMs: Ms }
  | { readonly kind: 'silent'; readonly waitedMs: Ms }
  | { readonly kind: 'not-attempted' };

export interface CompletedHandshake {
  readonly kind: 'completed';
  /** `TLSv1.3` and so on, in OpenSSL's spelling. */
  readonly version: string;
  /** IANA name of the suite. */
  readonly cipher: string;
  /** Key exchange group, or `DH 2048 bits`; `null` for static RSA. */
  readonly group: string | null;
  readonly alpn: string | null;
  /** The chain exactly as sent, leaf first. */
  readonly chain: readonly CertificateFacts[];
  /** OpenSSL's verdict on the chain; recorded, never enforced. */
  readonly verification: Verification;
  /** node:tls's verdict on the name; recorded, never enforced. */
  readonly identity: { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly reason: string };
  /** What came after the handshake: TLS 1.3 servers refuse a client certificate only then (RFC 8446 §4.4.2.4). */
  readonly aftermath:
    | { readonly kind: 'open' }
    | { readonly kind: 'alert'; readonly alert: number; readonly message: string }
    | { readonly kind: 'closed'; readonly how: 'fin' | 'rst' };
  readonly tookMs: Ms;
}

export type Verification =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** What a hello of our own was sent to find out. */
export type HelloQuestion =
  /** Does the server accept a version below the policy's minimum? Offers nothing else. */
  | { readonly kind: 'below-minimum'; readonly offered: readonly number[] }
  /** The bytes that OpenSSL hides: an ordinary present-day hello. */
  | { readonly kind: 'modern' };

export interface HelloObservation {
  readonly question: HelloQuestion;
  readonly outcome: HelloOutcome;
  /** Bytes received until the outcome was known. */
  readonly bytes: number;
  readonly tookMs: Ms;
}

export type HelloOutcome =
  | ServerFlight
  | { readonly kind: 'alert'; readonly level: number; readonly alert: number; readonly encrypted: boolean }
  | { readonly kind: 'closed'; readonly how: 'fin' | 'rst' }
  | { readonly kind: 'silent'; readonly waitedMs: Ms }
  /** `firstBytes`: at most 512 bytes, base64. */
  | { readonly kind: 'not-tls'; readonly firstBytes: string }
  /** `at`: path of the field that could not be read, e.g. `server_hello/session_id`. */
  | { readonly kind: 'malformed'; readonly at: string; readonly problem: string }
  | { readonly kind: 'no-connection'; readonly tcp: TcpOutcome };

/** The server answered our hello with its own. Code points as on the wire. */
export interface ServerFlight {
  readonly kind: 'server-flight';
  /** Negotiated version, e.g. 0x0303. */
  readonly version: number;
  readonly cipherSuite: number;
  /** NamedGroup of the key exchange; `null` for static RSA or finite-field DH of TLS ≤ 1.2. */
  readonly group: number | null;
  /** Size of the DH prime in bits, TLS ≤ 1.2 only. */
  readonly dhBits: number | null;
  readonly alpn: string | null;
  /** Leaf first, as sent; empty under TLS 1.3 where it is encrypted. */
  readonly chain: readonly CertificateFacts[];
  /** Stapled OCSP response, base64. */
  readonly staple: string | null;
  /** The server asked for a client certificate; the CA names it accepts, RFC 4514. */
  readonly clientCertificateRequest: { readonly authorities: readonly string[] } | null;
  /** The first answer was a HelloRetryRequest (RFC 8446 §4.1.4). */
  readonly helloRetryRequest: boolean;
  /** The flight was read to its end (ServerHelloDone; ServerHello for TLS 1.3). */
  readonly complete: boolean;
}

export interface PlaintextAnswer {
  /** What came before we wrote anything (a greeting), or after a plain `GET /`. */
  readonly when: 'before-request' | 'after-http-request';
  /** At most 512 bytes, base64. */
  readonly firstBytes: string;
}

export interface HttpAnswer {
  readonly status: number;
  /** `Server` header; `null` when absent. */
  readonly server: string | null;
}
