import type { Socket } from 'node:net';
import { checkServerIdentity, connect, type SecureContext, type TLSSocket } from 'node:tls';
import type { CompletedHandshake, Handshake, HttpAnswer, Verification } from '../model/observation.ts';
import type { Ms } from '../model/units.ts';
import type { StageLimit } from './budget.ts';
import { type Conversation, converse } from './converse.ts';
import { sentChain } from './sent-chain.ts';

/** What one node:tls handshake is asked to do. */
export interface HandshakeRequest {
  /** Sent as SNI; `null` sends none. */
  readonly servername: string | null;
  /** The name or IP literal that the certificate has to fit. */
  readonly identity: string;
  readonly alpn: readonly string[];
  readonly secureContext: SecureContext;
  readonly conversation: Conversation;
  /** Let OpenSSL's refusal end the connection: the only way to read its message. */
  readonly enforceVerification: boolean;
  /** Told when the handshake is complete, before anything is said inside. */
  readonly onCompleted?: (handshake: CompletedHandshake) => void;
}

export interface HandshakeResult {
  readonly handshake: Handshake;
  readonly http: HttpAnswer | null;
  readonly greeting: string | null;
}

/**
 * Shakes hands over a connected socket as an ordinary client does, with verification recorded and not enforced, then
 * exchanges a few bytes: a TLS 1.3 server refuses a client only after the handshake is complete on our side. Never
 * rejects; the socket is destroyed.
 */
export function shakeHands(socket: Socket, request: HandshakeRequest, limit: StageLimit): Promise<HandshakeResult> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const took = () => Math.round(performance.now() - begun);
    let finReceived = false;
    socket.once('end', () => {
      finReceived = true;
    });
    const secure = connect({
      socket,
      secureContext: request.secureContext,
      servername: request.servername ?? '',
      ALPNProtocols: [...request.alpn],
      rejectUnauthorized: request.enforceVerification,
      checkServerIdentity: () => undefined,
    });
    const finish = (result: HandshakeResult) => {
      clearTimeout(timer);
      secure.off('error', onError);
      secure.on('error', () => {}); // after the verdict nothing more is listened for
      secure.destroy();
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => finish({ handshake: outOfTime(limit), http: null, greeting: null }), limit.ms);
    const onError = (error: NodeJS.ErrnoException) =>
      finish({ handshake: failure(error, finReceived, took()), http: null, greeting: null });
    secure.once('error', onError);
    secure.once('secureConnect', async () => {
      clearTimeout(timer);
      secure.off('error', onError);
      const seen = completed(secure, request, took());
      request.onCompleted?.(seen);
      const { aftermath, http, greeting } = await converse(secure, request.conversation, () => finReceived);
      finish({ handshake: { ...seen, aftermath }, http, greeting });
    });
  });
}

function outOfTime(limit: StageLimit): Handshake {
  return limit.cutByDeadline ? { kind: 'not-attempted', cut: 'deadline' } : { kind: 'silent', waitedMs: limit.ms };
}

/** The number in OpenSSL's text is the same in every version of Node; its symbolic codes are not. */
export function alertNumber(error: { readonly message: string }): number | null {
  const named = /SSL alert number (\d+)/.exec(error.message)?.[1];
  return named === undefined ? null : Number(named);
}

function completed(secure: TLSSocket, request: HandshakeRequest, tookMs: Ms): CompletedHandshake {
  // First, since walking the sent chain empties what getPeerCertificate returns (Node 20 to 24).
  const fits = identity(secure, request.identity);
  return {
    kind: 'completed',
    version: secure.getProtocol() ?? 'unknown',
    cipher: secure.getCipher().standardName,
    group: groupOf(secure),
    alpn: secure.alpnProtocol === false ? null : secure.alpnProtocol,
    ...sentChain(secure),
    verification: verification(secure),
    identity: fits,
    aftermath: { kind: 'open' },
    tookMs,
  };
}

function groupOf(secure: TLSSocket): string | null {
  const info = secure.getEphemeralKeyInfo() as { type?: string; name?: string; size?: number } | null;
  if (info?.name !== undefined) return info.name;
  return info?.type === 'DH' ? `DH ${info.size} bits` : null;
}

function verification(secure: TLSSocket): Verification {
  if (secure.authorized) return { kind: 'accepted' };
  // Typed as Error, in truth the code as a string (Node 12 to 24).
  const code = String(secure.authorizationError);
  return { kind: 'refused', code, message: code.toLowerCase().replaceAll('_', ' ') };
}

function identity(secure: TLSSocket, name: string): CompletedHandshake['identity'] {
  const error = checkServerIdentity(name, secure.getPeerCertificate());
  return error === undefined ? { kind: 'accepted' } : { kind: 'refused', reason: error.message };
}

function failure(error: NodeJS.ErrnoException, finReceived: boolean, tookMs: Ms): Handshake {
  const alert = alertNumber(error);
  if (alert !== null) return { kind: 'alert', alert, message: error.message, tookMs };
  const code = error.code ?? 'UNKNOWN';
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    // Node reports a clean FIN in mid-handshake as ECONNRESET without a system call.
    const fin = finReceived || error.syscall === undefined;
    return { kind: 'closed', how: fin ? 'fin' : 'rst', tookMs };
  }
  return { kind: 'refused-by-us', code, message: error.message, tookMs };
}
