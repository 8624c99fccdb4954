import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { TcpOutcome } from '../model/observation.ts';
import { type Budget, stageLimit } from './budget.ts';
import { machineHasRoute } from './route.ts';

/** Where to connect: an IP literal and a port. Without a family it is a name, that of a proxy or one that a proxy looks up. */
export interface Address {
  readonly address: string;
  readonly port: number;
  readonly family: 4 | 6 | null;
}

export type Dialled =
  | { readonly kind: 'connected'; readonly socket: Socket; readonly tcp: TcpOutcome & { kind: 'connected' } }
  | { readonly kind: 'failed'; readonly tcp: Exclude<TcpOutcome, { kind: 'connected' }> };

/** Opens one TCP connection within the budget's stage limit. Never rejects; the caller destroys the socket. */
export function dial(to: Address, budget: Budget): Promise<Dialled> {
  const limit = stageLimit(budget);
  if (limit.ms === 0) return Promise.resolve({ kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } });
  return new Promise((resolve) => {
    const begun = performance.now();
    const took = () => Math.round(performance.now() - begun);
    const { address: host, port, family } = to;
    const socket = connect(family === null ? { host, port } : { host, port, family, autoSelectFamily: false });
    socket.setNoDelay(true);
    const timer = setTimeout(() => {
      fail(limit.cutByDeadline ? { kind: 'not-attempted', why: 'deadline' } : { kind: 'timeout', waitedMs: limit.ms });
    }, limit.ms);
    const onError = (error: NodeJS.ErrnoException) => fail(outcomeOf(error.code ?? error.message, to, took()));
    const fail = (tcp: Exclude<TcpOutcome, { kind: 'connected' }>) => {
      clearTimeout(timer);
      socket.on('error', () => {}); // a late error of a socket that nobody waits for
      socket.destroy();
      resolve({ kind: 'failed', tcp });
    };
    socket.once('error', onError);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.off('error', onError);
      resolve({ kind: 'connected', socket, tcp: { kind: 'connected', tookMs: took() } });
    });
  });
}

/** What a connect error means; `interfaces` are the machine's own unless a test passes others. */
export function outcomeOf(
  code: string,
  to: Address,
  waitedMs: number,
  interfaces = networkInterfaces(),
): Exclude<TcpOutcome, { kind: 'connected' }> {
  switch (code) {
    case 'ECONNREFUSED':
      return { kind: 'refused' };
    case 'ETIMEDOUT':
      return { kind: 'timeout', waitedMs };
    case 'ECONNRESET':
      return { kind: 'reset' };
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EHOSTUNREACH':
      if (hasRoute(to, interfaces)) return { kind: 'unreachable', code };
      return { kind: 'skipped', why: to.family === 6 ? 'no-ipv6-route' : 'no-ipv4-route' };
    default:
      return { kind: 'unreachable', code };
  }
}

/** Of a name nobody can tell. */
function hasRoute({ address, family }: Address, interfaces: ReturnType<typeof networkInterfaces>): boolean {
  return family === null || machineHasRoute({ address, family }, interfaces);
}
