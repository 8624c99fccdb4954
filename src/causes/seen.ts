import type { CertificateFacts } from '../model/certificate.ts';
import type { Endpoint } from '../model/endpoint.ts';
import type { KeyType } from '../model/key-type.ts';
import type { Lookup } from '../model/lookup.ts';
import type {
  AddressObservation,
  ClientCertificateFacts,
  Observation,
  UnreadableCertificate,
} from '../model/observation.ts';
import type { Policy } from '../model/policy.ts';
import type { ServedAt } from '../model/remedy.ts';
import type { AddressTrust } from '../model/trust.ts';
import type { UnixMs } from '../model/units.ts';
import { type ChainFacts, stands } from '../pki/chain.ts';
import type { ChainFault } from './chain-fault.ts';

/** One address of an endpoint as a cause sees it: the observation, and what the certificates sent there amount to. */
export interface SeenAddress {
  readonly endpoint: Endpoint;
  readonly policy: Policy;
  readonly now: UnixMs;
  readonly at: AddressObservation;
  /** The chain as sent, leaf first: from the handshake if it completed, else from a raw TLS ≤ 1.2 flight, else empty. */
  readonly sent: readonly CertificateFacts[];
  /** `null` when no certificate was seen. */
  readonly chain: ChainFacts | null;
  /** The same with the issuers that were fetched, which the server does not send; `null` where none were. */
  readonly completed: ChainFacts | null;
  /** What was sent as a certificate, in the same message as `sent`, and is none. */
  readonly unreadable: readonly UnreadableCertificate[];
  /** Which roots counted here, and whether they were those of the machine, of the runtime or of `ca-file`. */
  readonly trust: AddressTrust;
  /** What was asked elsewhere about the certificates of this endpoint. */
  readonly lookups: readonly Lookup[];
  /** The client certificate that we have for this endpoint; `null` where none is configured. */
  readonly clientCertificate: ClientCertificateFacts | null;
  /** The kind of key of this certificate, where the server has others with other kinds. */
  readonly keyType?: KeyType;
  /** It came to hellos of ours alone, and OpenSSL got another with the same kind of key. */
  readonly isStray?: boolean;
  /** Other server certificates that the same address has; absent where this one is all. */
  readonly siblings?: readonly CertificateFacts[];
  /** Faults of a refused chain that no found cause tells; filled in for verification-failed, which is asked last. */
  readonly untold?: readonly ChainFault[];
}

/** The endpoint as a whole, for causes that belong to its name and not to one of its addresses. */
export interface SeenEndpoint {
  readonly endpoint: Endpoint;
  readonly policy: Policy;
  readonly now: UnixMs;
  readonly observation: Observation;
  readonly addresses: readonly SeenAddress[];
}

/** The name that the certificate has to cover: what is sent as SNI, else the host itself. */
export function expectedName(endpoint: Endpoint): string {
  return endpoint.servername ?? endpoint.host;
}

/** Who presents the certificates, in words: a server sends them, a file holds them. */
export function sender({ at }: Pick<SeenAddress, 'at'>): { readonly who: string; readonly does: string } {
  return at.file === null ? { who: 'server', does: 'sends' } : { who: 'file', does: 'holds' };
}

/** Where to look at the same by hand. */
export function servedAt({ endpoint, keyType, at: { address, port, file } }: SeenAddress): ServedAt {
  return {
    address,
    port,
    name: expectedName(endpoint),
    ...(keyType === undefined ? {} : { keyType }),
    ...(file === null ? {} : { file: address }),
  };
}

/**
 * OpenSSL verified the chain. Its verdict is authoritative, so causes about trust stay silent then. No handshake shows what
 * it makes of a file: there the chain has to stand by the same rules.
 */
export function opensslTrusts({ at, chain, now }: SeenAddress): boolean {
  if (at.file !== null) return chain !== null && stands(chain, now);
  return at.handshake.kind === 'completed' && at.handshake.verification.kind === 'accepted';
}

/** An IPv6 literal as it stands in a URL (RFC 3986 §3.2.2). */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
