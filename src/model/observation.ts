import type { FileFacts } from './bundle.ts';
import type { CertificateFacts } from './certificate.ts';
import type { HelloQuestion } from './hello-question.ts';
import type { HttpHeader } from './http-head.ts';
import type { KeyType } from './key-type.ts';
import type { Lookup } from './lookup.ts';
import type { ProxyRefusal } from './proxy.ts';
import type { IpFamily } from './run.ts';
import type { StartTlsOutcome } from './starttls-outcome.ts';
import type { IsoInstant, Ms } from './units.ts';

export type { HelloQuestion } from './hello-question.ts';

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
  /** Which addresses of the name were wanted; absent: whichever can be dialled. */
  readonly ipFamily?: IpFamily;
  /** One entry for each address, in the order dialled. */
  readonly addresses: readonly AddressObservation[];
  /** TCP connections opened in all. */
  readonly connections: number;
  /** The client certificate that we offered, `null` when none is configured. Never its key. */
  readonly clientCertificate: ClientCertificateFacts | null;
  /** What was asked elsewhere about the certificates seen: their issuers, their revocation, their renewal. */
  readonly lookups: readonly Lookup[];
}

/** Our own client certificate, looked at before a server is blamed for refusing it. */
export type ClientCertificateFacts =
  | { readonly kind: 'read'; readonly chain: readonly CertificateFacts[]; readonly keyMatches: boolean }
  /** It could not be read: wrong passphrase, no certificate in the file … */
  | { readonly kind: 'unreadable'; readonly problem: string };

/** How the addresses came to be known. */
export type Resolution =
  | { readonly kind: 'given' }
  /** `aliases`: the names that CNAME records lead to, the last one with the addresses; looked up only where something failed. */
  | {
      readonly kind: 'resolved';
      readonly name: string;
      readonly addresses: readonly string[];
      readonly aliases?: readonly string[];
    }
  | { readonly kind: 'not-found'; readonly name: string; readonly code: string; readonly aliases?: readonly string[] }
  | { readonly kind: 'failed'; readonly name: string; readonly code: string }
  /** The proxy looks the name up, and says nothing of what it finds. */
  | { readonly kind: 'by-proxy'; readonly name: string }
  /** The run's deadline passed before this endpoint's turn came; `why`: or the run was ended while that was not over. */
  | { readonly kind: 'not-reached'; readonly why?: 'interrupted' };

export interface AddressObservation {
  /** IP literal without brackets; for certificates on disk the path of their file; behind a proxy the name that it was asked for. */
  readonly address: string;
  readonly port: number;
  /** `null` for a file, and for a name that a proxy looks up. */
  readonly family: 4 | 6 | null;
  /** The last try at a TCP connection. */
  readonly tcp: TcpOutcome;
  /** Connections for the same question, where it had to be asked more than once; 1 where the first one settled it. */
  readonly tries: number;
  /** How those of them ended that were lost before another came to something else, in the order tried; absent: none. */
  readonly lost?: readonly LostTry[];
  readonly starttls?: StartTlsOutcome | null;
  readonly handshake: Handshake;
  /** Certificates with other kinds of keys that it has beside the first; empty for most. */
  readonly others: readonly OtherCertificate[];
  /** Our own ClientHellos, in the order sent. */
  readonly hellos: readonly HelloObservation[];
  /** What the port says in clear; asked when TLS failed or showed a fault, since it tells which product ends TLS here. */
  readonly plaintext: PlaintextAnswer | null;
  /** The answer to one HTTP request inside TLS; `null` when none was asked or none came. */
  readonly http: HttpAnswer | null;
  /** What was said inside TLS and is no HTTP: a greeting, or the answer of another protocol. At most 512 bytes, printable ASCII. */
  readonly greeting?: string | null;
  readonly connections: number;
  readonly tookMs: Ms;
  /** What was found on disk; `null` for a server. */
  readonly file: FileFacts | null;
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
  /** The proxy gave us no way to the endpoint. */
  | { readonly kind: 'proxy-refused'; readonly refusal: ProxyRefusal }
  /** The run's deadline came first. */
  | { readonly kind: 'not-attempted'; readonly why: 'deadline' }
  /** A file needs no network. */
  | { readonly kind: 'not-needed' };

/** `reset` and `closed`: before a handshake was over; `unanswered`: no connection, or no byte, within the time limit. */
export type LostTry = 'refused' | 'reset' | 'closed' | 'unanswered' | 'unreachable';

/** What node:tls (OpenSSL) made of the endpoint. */
export type Handshake =
  | CompletedHandshake
  /** The server ended it with an alert. */
  | { readonly kind: 'alert'; readonly alert: number; readonly message: string; readonly tookMs: Ms }
  /** Our own library refused the server, e.g. `dh key too small`, `wrong version number`. */
  | { readonly kind: 'refused-by-us'; readonly code: string; readonly message: string; readonly tookMs: Ms }
  | { readonly kind: 'closed'; readonly how: 'fin' | 'rst'; readonly tookMs: Ms }
  | { readonly kind: 'silent'; readonly waitedMs: Ms }
  /** `cut`: it was begun, and the deadline of the run came before any end of it. */
  | { readonly kind: 'not-attempted'; readonly cut?: 'deadline' };

/** What clients get that take this kind of key alone: many servers have an RSA and an ECDSA certificate side by side. */
export interface OtherCertificate {
  readonly keyType: KeyType;
  readonly handshake: Handshake;
}

export interface CompletedHandshake {
  readonly kind: 'completed';
  /** `TLSv1.3` and so on, in OpenSSL's spelling. */
  readonly version: string;
  /** IANA name of the suite. */
  readonly cipher: string;
  /** Key exchange group, or `DH 2048 bits`; `null` for static RSA. */
  readonly group: string | null;
  readonly alpn: string | null;
  /** The chain exactly as sent, leaf first, less what could not be read. */
  readonly chain: readonly CertificateFacts[];
  readonly unreadable: readonly UnreadableCertificate[];
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

/** Bytes that were sent as a certificate and are none. */
export interface UnreadableCertificate {
  /** Place in the chain as sent, 0 for the server's own. */
  readonly place: number;
  /** Path of the field that could not be read, e.g. `certificate/tbsCertificate/validity`. */
  readonly at: string;
  readonly problem: string;
  /** SHA-256 over the bytes as sent. */
  readonly sha256: string;
  readonly bytes: number;
}

export type Verification = { readonly kind: 'accepted' } | RefusedVerification;

export interface RefusedVerification {
  readonly kind: 'refused';
  readonly code: string;
  readonly message: string;
  /** A store of roots that was not asked for and holds a root for this chain; absent where it was not looked for or has none. */
  readonly otherStore?: 'bundled' | 'system';
}

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
  /** `firstBytes`: at most 512 bytes, base64. `looksLike`: an SSL 2.0 answer is recognised as such. */
  | { readonly kind: 'not-tls'; readonly firstBytes: string; readonly looksLike: 'sslv2' | null }
  /** `at`: path of the field that could not be read, e.g. `server_hello/session_id`. */
  | { readonly kind: 'malformed'; readonly at: string; readonly problem: string }
  | { readonly kind: 'no-connection'; readonly tcp: TcpOutcome; readonly starttls?: StartTlsOutcome };

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
  /** SignatureScheme with which the server proved its key; `null` where it was not seen. */
  readonly signatureScheme: number | null;
  readonly alpn: string | null;
  /** The server confirmed that it chose by our server name (RFC 6066 §3): an empty server_name in its answer. */
  readonly serverNameAcknowledged: boolean;
  /** Alerts of warning level before the ServerHello, e.g. 112: the name is unknown, a default certificate follows. */
  readonly warnings: readonly number[];
  /** Leaf first, as sent, less what could not be read; empty where none came. */
  readonly chain: readonly CertificateFacts[];
  readonly unreadable: readonly UnreadableCertificate[];
  /** Stapled OCSP response, base64. */
  readonly staple: string | null;
  /** A list of signed certificate timestamps came in the handshake (RFC 6962 §3.3). */
  readonly sctList: boolean;
  /** The server asked for a client certificate; the CA names it accepts, RFC 4514. */
  readonly clientCertificateRequest: { readonly authorities: readonly string[] } | null;
  /** The first answer was a HelloRetryRequest (RFC 8446 §4.1.4) for this group; 0 where it named none. */
  readonly helloRetryGroup: number | null;
  /** The flight was read to its end: ServerHelloDone, or Finished of TLS 1.3. */
  readonly complete: boolean;
}

/** What the port does towards a client that writes nothing for a moment and then asks in plain HTTP. */
export type PlaintextAnswer =
  | {
      readonly kind: 'answered';
      /** A greeting, or the answer to a plain `GET /`. */
      readonly when: 'before-request' | 'after-http-request';
      /** At most 512 bytes, base64. */
      readonly firstBytes: string;
    }
  | {
      readonly kind: 'closed';
      readonly when: 'before-request' | 'after-http-request';
      readonly how: 'fin' | 'rst';
    }
  | { readonly kind: 'silent' }
  | { readonly kind: 'no-connection' };

export interface HttpAnswer {
  readonly status: number;
  /** `Server` header; `null` when absent. */
  readonly server: string | null;
  /** The first 2,048 bytes of the body, asked for only where the status alone leaves a question; printable ASCII. */
  readonly bodyStart: string | null;
  /** In the order sent; absent where only what stands above was kept. */
  readonly headers?: readonly HttpHeader[];
}
