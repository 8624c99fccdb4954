import type { Socket } from 'node:net';
import type { TcpOutcome } from '../../model/observation.ts';
import type { HttpProxy, ProxyRefusal } from '../../model/proxy.ts';
import { type Budget, type StageLimit, stageLimit } from '../budget.ts';
import { type Address, type Dialled, dial } from '../dial.ts';
import { cutShort, readConnectAnswer } from './connect-answer.ts';

/** A proxy, and what it is told of us. */
export interface ProxyWay {
  readonly proxy: HttpProxy;
  /** `user:password`; `null` shows none. Secret: it goes into one header and nowhere else. */
  readonly credentials: string | null;
}

/**
 * Opens a connection through a proxy: dials it, and asks it for the address, or for the name, which it then looks up. Each
 * of the two within the budget's stage limit. The socket is handed on paused where the other end has spoken already.
 * Never rejects.
 */
export async function dialThrough(way: ProxyWay, to: Address, budget: Budget): Promise<Dialled> {
  const begun = performance.now();
  const { host, port } = way.proxy;
  const dialled = await dial({ address: host, port, family: null }, budget);
  if (dialled.kind === 'failed') return { kind: 'failed', tcp: proxyTrouble(dialled.tcp) };
  const { socket } = dialled;
  const ended = await askForTunnel(socket, way, to, stageLimit(budget));
  if (ended.kind === 'tunnel') {
    return { kind: 'connected', socket, tcp: { kind: 'connected', tookMs: Math.round(performance.now() - begun) } };
  }
  socket.on('error', () => {}).destroy();
  const { tcp } = ended;
  return { kind: 'failed', tcp };
}

/** The credentials and the password alone, as they look in what came: one character a byte. */
function asBytes(credentials: string): readonly string[] {
  return [credentials, credentials.replace(/^[^:]*:/, '')].map((text) => Buffer.from(text, 'utf8').toString('latin1'));
}

type Failed = Exclude<TcpOutcome, { kind: 'connected' }>;
type Asked = { readonly kind: 'tunnel' } | { readonly kind: 'failed'; readonly tcp: Failed };

function askForTunnel(socket: Socket, { credentials }: ProxyWay, to: Address, limit: StageLimit): Promise<Asked> {
  const basic = credentials === null ? null : Buffer.from(credentials, 'utf8').toString('base64');
  const secrets = credentials === null || basic === null ? [] : [basic, ...asBytes(credentials)];
  return new Promise((resolve) => {
    let received = '';
    const finish = (asked: Asked) => {
      clearTimeout(timer);
      socket.off('data', onData).off('error', onError).off('end', onEnd);
      resolve(asked);
    };
    const refuse = (refusal: ProxyRefusal) => finish({ kind: 'failed', tcp: { kind: 'proxy-refused', refusal } });
    const timer = setTimeout(() => {
      if (limit.cutByDeadline) finish({ kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } });
      else refuse(received === '' ? { kind: 'silent', waitedMs: limit.ms } : cutShort(received, secrets));
    }, limit.ms);
    const onData = (chunk: Buffer) => {
      received += chunk.toString('latin1');
      const answer = readConnectAnswer(received, secrets, credentials !== null);
      if (answer.kind === 'more') return;
      if (answer.kind === 'refused') return refuse(answer.refusal);
      socket.pause();
      finish({ kind: 'tunnel' });
      const early = Buffer.from(received.slice(answer.length), 'latin1');
      if (early.length > 0) socket.unshift(early);
    };
    const onEnd = () => refuse(received === '' ? { kind: 'closed', how: 'fin' } : cutShort(received, secrets));
    const onError = () => refuse(received === '' ? { kind: 'closed', how: 'rst' } : cutShort(received, secrets));
    socket.on('data', onData).once('error', onError).once('end', onEnd);
    socket.write(request(to, basic), 'latin1');
  });
}

function request({ address, port }: Address, basic: string | null): string {
  const authority = `${address.includes(':') ? `[${address}]` : address}:${port}`;
  const authorization = basic === null ? '' : `Proxy-Authorization: Basic ${basic}\r\n`;
  return `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\nUser-Agent: tls-gate\r\n${authorization}\r\n`;
}

/** What dialling the proxy came to, so that nobody takes it for the endpoint's. */
function proxyTrouble(tcp: Failed): Failed {
  switch (tcp.kind) {
    case 'refused':
      return unreachable('ECONNREFUSED');
    case 'reset':
      return unreachable('ECONNRESET');
    case 'unreachable':
      return unreachable(tcp.code);
    case 'skipped':
      return unreachable('ENETUNREACH');
    case 'timeout':
      return { kind: 'proxy-refused', refusal: { kind: 'no-answer', waitedMs: tcp.waitedMs } };
    default:
      return tcp;
  }
}

function unreachable(code: string): Failed {
  return { kind: 'proxy-refused', refusal: { kind: 'unreachable', code } };
}
