import type { HelloOutcome } from './observation.ts';

/** Nothing of TLS came back: no connection, its end, or silence. An alert is an answer. */
export function isLost({ kind }: HelloOutcome): boolean {
  return kind === 'no-connection' || kind === 'closed' || kind === 'silent';
}

/** The deadline of the run came before its answer, so that it tells nothing of the server. */
export function isCutByDeadline(outcome: HelloOutcome): boolean {
  return outcome.kind === 'no-connection' && outcome.tcp.kind === 'not-attempted';
}
