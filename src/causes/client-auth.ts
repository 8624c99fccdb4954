import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { AddressObservation, CompletedHandshake, ServerFlight } from '../model/observation.ts';
import { VERSION_CODE } from '../model/tls-version.ts';
import { clientSuites } from '../wire/profiles.ts';
import { alertWords } from './hello-answers.ts';
import type { SeenAddress } from './seen.ts';
import { calledBy, listed } from './wording.ts';

/** What the server asks of clients. */
export interface ClientAuthRequest {
  /** Names of the CAs whose certificates it accepts, RFC 4514; empty where it names none. `null`: it was not seen. */
  readonly authorities: readonly string[] | null;
}

/** The server turned a client away over its certificate, or over the lack of one. */
export interface ClientAuthRefusal extends ClientAuthRequest {
  readonly how:
    | { readonly kind: 'alert'; readonly alert: number; readonly afterHandshake: boolean }
    | { readonly kind: 'closed'; readonly how: 'fin' | 'rst'; readonly afterHandshake: boolean }
    /** `words`: what the page says, in nginx's or Apache's text; `null` where the page was not seen. */
    | { readonly kind: 'http'; readonly status: number; readonly words: string | null };
}

/** The CertificateRequest that came in an answer to one of our hellos under our own name; `null` where none was seen. */
export function certificateRequest(at: AddressObservation): ClientAuthRequest | null {
  const requests = ownFlights(at).flatMap(({ clientCertificateRequest }) => clientCertificateRequest ?? []);
  return requests.find(({ authorities }) => authorities.length > 0) ?? requests[0] ?? null;
}

/** A flight read to its end holds the request if there is one (RFC 5246 §7.3, RFC 8446 §4.3.2). */
export function requestWouldBeSeen(at: AddressObservation): boolean {
  return ownFlights(at).some(({ complete }) => complete);
}

/**
 * No alert proves by itself that a client certificate is the matter: only with a CertificateRequest do those count that
 * servers send for a missing or a bad one. And the handshake must be one that would have gone well otherwise.
 */
export function clientAuthRefusal(seen: SeenAddress): ClientAuthRefusal | null {
  const { at, endpoint, clientCertificate } = seen;
  const request = certificateRequest(at);
  const { handshake, http } = at;
  const alerts = clientCertificate === null ? ALERTS_WITHOUT : ALERTS_WITH;
  if (handshake.kind === 'completed') {
    const refusedByPage = http === null ? null : pageRefusal(http, request);
    if (refusedByPage !== null || http !== null) return refusedByPage;
    if (request === null) return renegotiationRefusal(handshake);
    const { aftermath } = handshake;
    if (aftermath.kind === 'alert' && alerts.includes(aftermath.alert))
      return { ...request, how: { kind: 'alert', alert: aftermath.alert, afterHandshake: true } };
    // Other protocols end the connection because of our HTTP request; an HTTP server would have answered it.
    const speaksHttp = endpoint.application === 'http' || handshake.alpn === 'http/1.1' || handshake.alpn === 'h2';
    if (aftermath.kind === 'closed' && speaksHttp)
      return { ...request, how: { kind: 'closed', how: aftermath.how, afterHandshake: true } };
    return null;
  }
  if (request === null) return null;
  if (handshake.kind === 'alert' && alerts.includes(handshake.alert) && (handshake.alert !== 40 || isOpenToClients(at)))
    return { ...request, how: { kind: 'alert', alert: handshake.alert, afterHandshake: false } };
  if (handshake.kind === 'closed' && isOpenToClients(at))
    return { ...request, how: { kind: 'closed', how: handshake.how, afterHandshake: false } };
  return null;
}

/** As `clientAuthRefusal`, but only where the server could have been shown our certificate. */
export function ownCertificateRefusal(seen: SeenAddress): ClientAuthRefusal | null {
  const refusal = clientAuthRefusal(seen);
  return refusal === null || cannotAsk(refusal) ? null : refusal;
}

/**
 * The server wants a certificate for this page alone and could ask only after the handshake, which in TLS 1.3 takes a
 * client that allows it (RFC 8446 §4.6.2). Whatever certificate we have, it was not shown.
 */
export function cannotAsk({ how }: ClientAuthRefusal): boolean {
  return how.kind === 'http' && how.words === POST_HANDSHAKE;
}

/** The server says, or behaves as if, it had been shown no certificate at all. */
export function tookNone({ how }: ClientAuthRefusal): boolean {
  if (how.kind === 'alert') return how.alert === CERTIFICATE_REQUIRED;
  return how.kind === 'http' && how.words === NOT_SENT;
}

/** `the server accepts certificates of "Internal CA"`, or that it names no CA. */
export function askedWords(authorities: readonly string[] | null): string {
  if (authorities === null) return 'the server names no CA before the request';
  if (authorities.length === 0) return 'the server names no CA that it accepts';
  return `the server accepts certificates of ${listed(authorities.map((name) => `"${calledBy(name)}"`))}`;
}

/** How the refusal showed itself: `with TLS alert 116 (certificate_required) after the handshake`. */
export function refusalWords({ how, authorities }: ClientAuthRefusal): string {
  switch (how.kind) {
    case 'alert':
      if (authorities === null) return `with ${alertWords(how.alert)} after the request`;
      return `with ${alertWords(how.alert)} ${how.afterHandshake ? 'right after' : 'in'} the handshake`;
    case 'closed':
      return `by ${how.how === 'rst' ? 'resetting' : 'closing'} the connection ${how.afterHandshake ? 'right after' : 'in'} the handshake`;
    case 'http':
      return `with HTTP status ${how.status} after the handshake`;
  }
}

export function refusalEvidence(refusal: ClientAuthRefusal): readonly Evidence[] {
  const { how } = refusal;
  return [
    { label: 'answer', value: refusalWords(refusal).replace(/^(?:with|by) /, '') },
    ...(how.kind === 'http' && how.words !== null ? [{ label: 'error page', value: `"${how.words}"` }] : []),
    ...askedEvidence(refusal),
  ];
}

export function askedEvidence({ authorities }: ClientAuthRequest): readonly Evidence[] {
  if (authorities === null) return [];
  return [{ label: 'CAs asked for', value: authorities.length === 0 ? 'none named' : authorities.join('; ') }];
}

/** What our own certificate is, for the evidence of causes that are about it. */
export function ownEvidence({ subject, issuer }: CertificateFacts): readonly Evidence[] {
  return [
    { label: 'our certificate', value: subject },
    { label: 'issued by', value: issuer },
  ];
}

/** nginx refuses only when the request has come: the page says which of the two it was. */
function pageRefusal(
  { status, server, bodyStart }: NonNullable<AddressObservation['http']>,
  request: ClientAuthRequest | null,
): ClientAuthRefusal | null {
  const words = PAGE_WORDS.find(([, pattern]) => pattern.test(bodyStart ?? ''))?.[0] ?? null;
  const refusal = { how: { kind: 'http', status, words } } as const;
  if (status === 403) return words === null ? null : { authorities: request?.authorities ?? null, ...refusal };
  if (!NGINX_STATUS.includes(status) || request === null) return null;
  const isNginx = /^(?:nginx|openresty|tengine)\b/i.test(server ?? '');
  return words !== null || (isNginx && bodyStart === null) ? { ...request, ...refusal } : null;
}

/**
 * Apache asks per directory: up to TLS 1.2 in a second handshake (RFC 5246 §7.4.1.1), once the request has come and the
 * first, of which our hellos see the request for a certificate, is over. Nothing else makes a server that took us in
 * send one of these alerts.
 */
function renegotiationRefusal({ version, aftermath }: CompletedHandshake): ClientAuthRefusal | null {
  if (aftermath.kind !== 'alert' || version === 'TLSv1.3' || !ALERTS_RENEGOTIATING.includes(aftermath.alert))
    return null;
  return { authorities: null, how: { kind: 'alert', alert: aftermath.alert, afterHandshake: true } };
}

/** Answers under another name, or under none, are about another site. */
function ownFlights({ hellos }: AddressObservation): readonly ServerFlight[] {
  return hellos.flatMap(({ question, outcome }) =>
    outcome.kind !== 'server-flight' || question.kind === 'no-sni' || question.kind === 'other-sni' ? [] : [outcome],
  );
}

/** The server was seen to take a suite, group and version that an ordinary client offers too, so that these are not the matter. */
function isOpenToClients(at: AddressObservation): boolean {
  return ownFlights(at).some(
    ({ version, cipherSuite, group, clientCertificateRequest }) =>
      clientCertificateRequest !== null &&
      version >= VERSION_CODE['1.2'] &&
      clientSuites('baseline').some(({ code }) => code === cipherSuite) &&
      (group === null || OPENSSL_GROUPS.includes(group)),
  );
}

/** RFC 8446 §6.2. */
const CERTIFICATE_REQUIRED = 116;

/** What servers send to a client without certificate: by OpenSSL 40 and 116, by Java and Go 42, by GnuTLS 50 and so on. */
const ALERTS_WITHOUT: readonly number[] = [40, 42, 46, 48, 49, 50, CERTIFICATE_REQUIRED];
/** And to one whose certificate they do not want: 43 unsupported, 44 revoked, 45 expired, 51 the key does not fit. */
const ALERTS_WITH: readonly number[] = [...ALERTS_WITHOUT, 43, 44, 45, 51];

const ALERTS_RENEGOTIATING: readonly number[] = [40, 42, 45, 46, 48, 49, CERTIFICATE_REQUIRED];

/** What nginx answers where verification failed: 400 on the wire, 495 and 496 where it was told to pass them on. */
const NGINX_STATUS: readonly number[] = [400, 495, 496];
const NOT_SENT = 'No required SSL certificate was sent';
const POST_HANDSHAKE = 'Cannot perform Post-Handshake Authentication';
const PAGE_WORDS: readonly (readonly [string, RegExp])[] = [
  [NOT_SENT, /No required SSL certificate was sent/i],
  ['The SSL certificate error', /The SSL certificate error/i],
  // Apache, per directory: the client would have to be asked after the handshake, which few clients support.
  [POST_HANDSHAKE, /Cannot perform Post-Handshake Authentication/i],
  ['client certificate required', /client certificate (?:is )?required/i],
];

/** What OpenSSL offers by itself: X25519MLKEM768, X25519, P-256, X448, P-384, P-521, ffdhe2048 and 3072. */
const OPENSSL_GROUPS: readonly number[] = [0x11ec, 29, 23, 30, 24, 25, 256, 257];
