import type { SecureContext } from 'node:tls';
import type { Endpoint } from '../model/endpoint.ts';
import type { KeyType } from '../model/key-type.ts';
import type { Handshake, HelloObservation, HttpAnswer } from '../model/observation.ts';
import type { Policy } from '../model/policy.ts';
import type { Target } from '../model/run.ts';
import { VERSION_CODE } from '../model/tls-version.ts';
import type { Ms } from '../model/units.ts';
import type { Conversation } from './converse.ts';
import type { HandshakeRequest } from './handshake.ts';
import { httpRequest } from './http-answer.ts';
import { ownProtocols } from './open.ts';
import { SCRIPTS } from './starttls/scripts.ts';
import type { ClientKind } from './trust.ts';

/** What one node:tls handshake offers, apart from the endpoint's own names. */
export interface ClientOffer {
  readonly kind: ClientKind;
  /** Protocols for HTTP endpoints; other endpoints are offered none. */
  readonly alpn: readonly string[];
  readonly enforceVerification: boolean;
  /** What is asked of HTTP endpoints; `null` says nothing to any: the certificate is all that is wanted. */
  readonly method: 'HEAD' | 'GET' | null;
}

/** HTTP/1.1 alone, so that one plain request tells which product answers. */
export const FIRST_CLIENT: ClientOffer = {
  kind: 'ordinary',
  alpn: ['http/1.1'],
  enforceVerification: false,
  method: 'HEAD',
};

/** A client that takes only certificates with this kind of key, and leaves when it has one. */
export function keyTypeClient(keyType: KeyType, version: 'TLSv1.2' | 'TLSv1.3'): ClientOffer {
  return { ...FIRST_CLIENT, kind: `${keyType} at ${version}`, method: null };
}

/** The handshake that would settle what this client's left open; `null` when nothing is open. */
export function nextClient(handshake: Handshake, policy: Policy, client: ClientOffer): ClientOffer | null {
  if (handshake.kind === 'completed') {
    // OpenSSL folds weak keys, weak digests, name constraints and unknown critical extensions into this one code.
    const wordless = handshake.verification.kind === 'refused' && handshake.verification.code === 'UNSPECIFIED';
    return wordless ? { ...client, enforceVerification: true } : null;
  }
  if (handshake.kind === 'alert' && handshake.alert === NO_APPLICATION_PROTOCOL) {
    // A server with a protocol of its own refuses a mismatch, not a client that names none (RFC 7301 §3.2).
    return { ...client, alpn: [] };
  }
  const legacyAllowed = client.kind === 'ordinary' && VERSION_CODE[policy.minTlsVersion] < VERSION_CODE['1.2'];
  const refused = handshake.kind === 'alert' || handshake.kind === 'refused-by-us' || handshake.kind === 'closed';
  return legacyAllowed && refused ? { ...client, kind: 'legacy' } : null;
}

/** An error page tells why a client that shook hands was turned away; the same request with a body fetches it. */
export function wantsErrorPage(http: HttpAnswer | null, hellos: readonly HelloObservation[]): boolean {
  const asksForCertificate = hellos.some(
    ({ outcome }) => outcome.kind === 'server-flight' && outcome.clientCertificateRequest !== null,
  );
  // Apache asks for it per location only after the request, so that no hello of ours sees it ask.
  const perLocation = http?.status === 403 && /^apache/i.test(http.server ?? '');
  return perLocation || (asksForCertificate && (http?.status === 400 || http?.status === 403));
}

/** The first look, with the message that only an enforced verification gives. */
export function withOpenSslWords(first: Handshake, enforced: Handshake): Handshake {
  if (first.kind !== 'completed' || first.verification.kind !== 'refused') return first;
  if (enforced.kind !== 'refused-by-us') return first;
  return { ...first, verification: { ...first.verification, message: enforced.message } };
}

/** A handshake with this endpoint, as that client. */
export function handshakeRequest(
  { endpoint }: Target,
  client: ClientOffer,
  secureContext: (kind: ClientKind) => SecureContext,
): HandshakeRequest {
  return {
    servername: endpoint.servername,
    identity: endpoint.servername ?? endpoint.host,
    alpn: mayBeHttp(endpoint) ? client.alpn : client.alpn.length === 0 ? [] : (ownProtocols(endpoint) ?? []),
    secureContext: secureContext(client.kind),
    conversation: client.method === null ? NOTHING_TO_SAY : conversation(endpoint, client.method),
    enforceVerification: client.enforceVerification,
  };
}

function conversation(endpoint: Endpoint, method: 'HEAD' | 'GET'): Conversation {
  if (mayBeHttp(endpoint)) {
    const until = method === 'GET' ? 'http-body' : 'http-head';
    return { request: httpRequest(method, hostAsked(endpoint)), until, waitMs: ANSWER_MS };
  }
  return { request: requestInside(endpoint), until: 'first-bytes', waitMs: waitInside(endpoint) };
}

/** RFC 9110 §7.2. A proxy that signs anew forwards to the port that is named here, and answers 503 itself where it is another. */
function hostAsked({ servername, host, port, proxy }: Endpoint): string {
  const name = servername ?? host;
  if (proxy === undefined || port === USUAL_PORT) return name;
  return `${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Of https, RFC 9110 §4.2.2. */
const USUAL_PORT = 443;

const NOTHING_TO_SAY: Conversation = { request: null, until: 'first-bytes', waitMs: 0 };

/** Whoever begins in clear speaks its own protocol inside TLS as well. */
export function mayBeHttp({ starttls, application }: Endpoint): boolean {
  return starttls === null && (application === 'http' || application === 'unknown');
}

function requestInside({ starttls, application }: Endpoint): string | null {
  if (starttls !== null) return SCRIPTS[starttls].inside;
  return application === 'ldap' ? SCRIPTS.ldap.inside : null;
}

/** Databases wait for a login, which we do not try; a refusal of TLS 1.3 follows within one round trip. */
function waitInside({ starttls, application }: Endpoint): Ms {
  return application === 'postgres' || starttls === 'postgres' || starttls === 'mysql' ? REFUSAL_MS : ANSWER_MS;
}

/** RFC 7301 §3.2. */
const NO_APPLICATION_PROTOCOL = 120;

/** Long enough for a slow front page, short enough not to be felt where the server says nothing of its own accord. */
const ANSWER_MS = 1_500;
const REFUSAL_MS = 500;
