import { isLost } from '../model/lost-hello.ts';
import type { HelloObservation, HelloQuestion, LostTry } from '../model/observation.ts';
import { type Budget, backoffMs, pause } from './budget.ts';
import { endingOfHello } from './ending.ts';
import type { FirstLook } from './first-look.ts';

/** Asks lost hellos of one address anew, and keeps count of what was lost by mere chance. */
export interface Askers {
  /** The answer, or what came of asking anew where it was lost and another try may tell more. */
  again(answer: HelloObservation, budget: Budget): Promise<HelloObservation>;
  /** Others were lost and then served, so that one end alone proves nothing here. */
  isUnsteady(first: Pick<FirstLook, 'lost'>): boolean;
  /** All tries, those of the handshake among them, and how those ended that were lost where another was not. */
  count(first: Pick<FirstLook, 'tries' | 'lost'>): { readonly tries: number; readonly lost: readonly LostTry[] };
}

export function createAskers(
  retries: number,
  ask: (budget: Budget) => (question: HelloQuestion) => Promise<HelloObservation>,
): Askers {
  const lost: LostTry[] = [];
  let tries = 0;
  return {
    async again(answer, budget) {
      const before: LostTry[] = [];
      let last = answer;
      // Whoever loses one by chance may lose the next as well; whoever refuses does so each time, and lets us in first.
      const most = () => (lost.length > 0 || last.outcome.kind === 'no-connection' ? retries : Math.min(retries, 1));
      for (let round = 1; isWorthAnother(last) && round <= most(); round += 1) {
        const ending = endingOfHello(last);
        if (ending !== null && ending !== 'answered' && ending !== 'busy') before.push(ending);
        if (!(await pause(budget, backoffMs(round)))) break;
        last = await ask(budget)(answer.question);
      }
      if (before.length > 0 && !isLost(last.outcome)) {
        lost.push(...before);
        tries += before.length + 1;
      }
      return last;
    },
    isUnsteady: (first) => lost.length > 0 || first.lost.length > 0,
    count: (first) => ({ tries: first.tries + tries, lost: [...first.lost, ...lost] }),
  };
}

/**
 * A hello that a sound server refuses proves nothing when it was lost: only the same end twice counts as a refusal. Nor
 * does the end of an ordinary one prove a fault; but of those that got no answer in all the time nobody waits for more.
 */
function isWorthAnother({ question, outcome }: HelloObservation): boolean {
  if (mayBeRefused(question)) return isLost(outcome);
  return outcome.kind === 'closed' || (outcome.kind === 'no-connection' && outcome.tcp.kind !== 'not-attempted');
}

/** It offers what the server must not have, or what most servers have not. */
export function mayBeRefused({ kind }: HelloQuestion): boolean {
  return kind === 'below-minimum' || kind === 'suites' || kind === 'key-type';
}
