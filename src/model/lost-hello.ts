import type { HelloOutcome } from './observation.ts';

/** Nothing of TLS came back: no connection, its end, or silence. An alert is an answer. */
export function isLost({ kind }: HelloOutcome): boolean {
  return kind === 'no-connection' || kind === 'closed' || kind === 'silent';
}
