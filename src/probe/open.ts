import type { Socket } from 'node:net';
import type { Endpoint, StartTls } from '../model/endpoint.ts';
import type { TcpOutcome } from '../model/observation.ts';
import type { StartTlsOutcome } from '../model/starttls-outcome.ts';
import { type Budget, stageLimit } from './budget.ts';
import { type Address, type Dialled, dial } from './dial.ts';
import { dialThrough, type ProxyWay } from './proxy/tunnel.ts';
import { converseInClear } from './starttls/dialogue.ts';
import { POSTGRES_SSL_REQUEST } from './starttls/packet-scripts.ts';
import { SCRIPTS } from './starttls/scripts.ts';

/** What comes between the connection and the first byte of TLS. */
export interface Opening {
  /** `null`: nothing. */
  readonly starttls: StartTls | null;
  /** The name by which a client asks for the server. */
  readonly host: string;
  /** Absent or `null`: it is dialled directly. */
  readonly through?: ProxyWay | null;
  /** What our own hellos offer by ALPN where that is not what a browser offers; absent or `null` leaves it to that. */
  readonly alpn?: readonly string[] | null;
  /** What is asked in clear where TLS did not come; absent or `null`: a page by HTTP. One character a byte. */
  readonly inClear?: string | null;
}

export const AT_ONCE: Opening = { starttls: null, host: '' };

export type Opened =
  | {
      readonly kind: 'open';
      readonly socket: Socket;
      readonly tcp: TcpOutcome;
      readonly starttls: StartTlsOutcome | null;
    }
  /** A connection that did not come to TLS; it is closed. */
  | { readonly kind: 'no-tls'; readonly tcp: TcpOutcome; readonly starttls: StartTlsOutcome }
  | { readonly kind: 'failed'; readonly tcp: TcpOutcome };

/** `credentials`: of proxies, by the ids that they carry. */
export function openingOf(endpoint: Endpoint, credentials: ReadonlyMap<string, string> = new Map()): Opening {
  const { starttls, servername, host, proxy, application } = endpoint;
  const through = proxy === undefined ? null : { proxy, credentials: credentials.get(proxy.credentials ?? '') ?? null };
  const alpn = starttls === null ? ownProtocols(endpoint) : [];
  // Versions before 17 hang up on anything else.
  const inClear = application === 'postgres' ? POSTGRES_SSL_REQUEST : null;
  return { starttls, host: servername ?? host, through, alpn, inClear };
}

/** PostgreSQL takes TLS from the first byte only of clients that name it (Frontend/Backend Protocol, "SSL Session Encryption"). */
export function ownProtocols({ application, starttls }: Endpoint): readonly string[] | null {
  return starttls === null && application === 'postgres' ? ['postgresql'] : null;
}

/** A connection to the address, be it through a proxy. Never rejects. */
export function reach(to: Address, { through = null }: Opening, budget: Budget): Promise<Dialled> {
  return through === null ? dial(to, budget) : dialThrough(through, to, budget);
}

/** Connects, and says in clear what has to be said before TLS, each within the budget's stage limit. Never rejects. */
export async function open(to: Address, opening: Opening, budget: Budget): Promise<Opened> {
  const { starttls, host } = opening;
  const dialled = await reach(to, opening, budget);
  if (dialled.kind === 'failed') return dialled;
  const { socket, tcp } = dialled;
  if (starttls === null) return { kind: 'open', socket, tcp, starttls: null };
  const names = { host, self: socket.localAddress ?? '127.0.0.1' };
  const talk = converseInClear(socket, SCRIPTS[starttls], names, stageLimit(budget));
  socket.resume(); // what came behind a proxy's answer waits
  const outcome = await talk;
  if (outcome.kind === 'deadline') return { kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } };
  if (outcome.kind !== 'upgraded') return { kind: 'no-tls', tcp, starttls: outcome };
  return { kind: 'open', socket, tcp, starttls: outcome };
}
