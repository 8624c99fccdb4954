import { isIP, type Socket } from 'node:net';
import { connect as secureConnect } from 'node:tls';
import type { FetchFailure } from '../../model/lookup.ts';
import type { TcpOutcome } from '../../model/observation.ts';
import { type Address, dial } from '../dial.ts';
import type { Clock } from './clock.ts';
import { hostOf } from './parse-url.ts';

export interface StreamOptions {
  /** Told of every address right before it is dialled. */
  readonly onDial: (address: string, port: number) => void;
  /** PEM of roots that https servers are verified by; `null` for those of the runtime. */
  readonly roots: readonly string[] | null;
}

export type Opened = { readonly kind: 'open'; readonly stream: Socket } | FetchFailure;

/** Connects to the first of these addresses that answers, and for https shakes hands. Never rejects. */
export async function openStream(
  url: URL,
  addresses: readonly Address[],
  clock: Clock,
  options: StreamOptions,
): Promise<Opened> {
  let code = 'ETIMEDOUT';
  for (const [index, to] of addresses.slice(0, MOST_TRIES).entries()) {
    const others = Math.min(addresses.length, MOST_TRIES) - index;
    const share = Math.ceil(clock.left() / others);
    if (share === 0) return clock.over(url.href);
    options.onDial(to.address, to.port);
    const dialled = await dial(to, { timeoutMs: share, endsAt: Number.POSITIVE_INFINITY });
    if (dialled.kind === 'connected') {
      return url.protocol === 'https:'
        ? shakeHands(url, dialled.socket, clock, options)
        : { kind: 'open', stream: dialled.socket };
    }
    code = codeOf(dialled.tcp);
  }
  return clock.left() === 0 ? clock.over(url.href) : { url: url.href, kind: 'no-connection', code };
}

/** TLS with the certificate verified whatever the environment says; the socket is destroyed when it fails. */
function shakeHands(url: URL, socket: Socket, clock: Clock, { roots }: StreamOptions): Promise<Opened> {
  const host = hostOf(url).replace(/\.$/, '');
  return new Promise((resolve) => {
    const stream = secureConnect({
      socket,
      host,
      servername: isIP(host) === 0 ? host : '',
      rejectUnauthorized: true,
      ...(roots === null ? {} : { ca: [...roots] }),
    });
    const finish = (opened: Opened) => {
      clearTimeout(timer);
      if (opened.kind !== 'open') {
        stream.destroy();
        socket.destroy();
      }
      resolve(opened);
    };
    const timer = setTimeout(() => finish(clock.over(url.href)), clock.left());
    socket.on('error', () => {}); // the TLS stream reports it
    stream.on('error', (error: NodeJS.ErrnoException) =>
      finish({ url: url.href, kind: 'no-connection', code: error.code ?? 'UNKNOWN' }),
    );
    stream.once('secureConnect', () => finish({ kind: 'open', stream }));
  });
}

function codeOf(tcp: Exclude<TcpOutcome, { kind: 'connected' }>): string {
  switch (tcp.kind) {
    case 'refused':
      return 'ECONNREFUSED';
    case 'reset':
      return 'ECONNRESET';
    case 'unreachable':
      return tcp.code;
    case 'skipped':
      return 'ENETUNREACH';
    default:
      return 'ETIMEDOUT';
  }
}

const MOST_TRIES = 4;
