import type { HelloObservation, LostTry, TcpOutcome } from '../model/observation.ts';
import type { Attempt } from './first-look.ts';

/** What one connection came to: an answer, one that asks us to come less often, no TLS for now, or the way in which it was lost. */
export type Ending = 'answered' | 'busy' | 'turned-away' | LostTry;

export function isLostTry(ending: Ending | null): ending is LostTry {
  return ending !== null && ending !== 'answered' && ending !== 'busy' && ending !== 'turned-away';
}

/** `null` where it was not tried, or says nothing of the server. */
export function endingOfAttempt({ tcp, starttls, handshake, http }: Attempt): Ending | null {
  if (tcp.kind !== 'connected') return endingOfTcp(tcp);
  if (starttls?.kind === 'closed') return 'closed';
  if (starttls?.kind === 'refused' && starttls.temporary) return 'turned-away';
  switch (handshake.kind) {
    case 'completed':
      return BUSY.has(http?.status ?? 0) ? 'busy' : 'answered';
    case 'closed':
      return handshake.how === 'rst' ? 'reset' : 'closed';
    case 'silent':
      return 'unanswered';
    case 'not-attempted':
      return null;
    default:
      return 'answered';
  }
}

/** `null` where the end of a hello is the server's way to refuse it. */
export function endingOfHello({ question, outcome, bytes }: HelloObservation): Ending | null {
  switch (outcome.kind) {
    case 'no-connection':
      if (outcome.tcp.kind !== 'connected') return endingOfTcp(outcome.tcp);
      return outcome.starttls?.kind === 'closed' ? 'closed' : null;
    case 'closed':
      if (question.kind !== 'browser' && question.kind !== 'modern') return null;
      return outcome.how === 'rst' ? 'reset' : 'closed';
    case 'silent':
      return bytes === 0 ? 'unanswered' : 'answered';
    default:
      return 'answered';
  }
}

function endingOfTcp({ kind }: TcpOutcome): Ending | null {
  if (kind === 'refused' || kind === 'reset' || kind === 'unreachable') return kind;
  return kind === 'timeout' ? 'unanswered' : null;
}

/** Misdirected Request (RFC 9110 §15.5.20), Too Many Requests (RFC 6585 §4), Service Unavailable (RFC 9110 §15.6.4). */
const BUSY: ReadonlySet<number> = new Set([421, 429, 503]);
