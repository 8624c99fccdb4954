import type { Socket } from 'node:net';
import type { Endpoint, StartTls } from '../model/endpoint.ts';
import type { TcpOutcome } from '../model/observation.ts';
import type { StartTlsOutcome } from '../model/starttls-outcome.ts';
import { type Budget, stageLimit } from './budget.ts';
import { type Address, dial } from './dial.ts';
import { converseInClear } from './starttls/dialogue.ts';
import { SCRIPTS } from './starttls/scripts.ts';

/** What comes between the connection and the first byte of TLS. */
export interface Opening {
  /** `null`: nothing. */
  readonly starttls: StartTls | null;
  /** The name by which a client asks for the server. */
  readonly host: string;
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

export function openingOf({ starttls, servername, host }: Endpoint): Opening {
  return { starttls, host: servername ?? host };
}

/** Connects, and says in clear what has to be said before TLS, each within the budget's stage limit. Never rejects. */
export async function open(to: Address, { starttls, host }: Opening, budget: Budget): Promise<Opened> {
  const dialled = await dial(to, budget);
  if (dialled.kind === 'failed') return dialled;
  const { socket, tcp } = dialled;
  if (starttls === null) return { kind: 'open', socket, tcp, starttls: null };
  const names = { host, self: socket.localAddress ?? '127.0.0.1' };
  const outcome = await converseInClear(socket, SCRIPTS[starttls], names, stageLimit(budget));
  if (outcome.kind === 'deadline') return { kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } };
  if (outcome.kind !== 'upgraded') return { kind: 'no-tls', tcp, starttls: outcome };
  return { kind: 'open', socket, tcp, starttls: outcome };
}
