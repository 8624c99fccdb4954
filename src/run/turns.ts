import type { Ms } from '../model/units.ts';

export interface TurnOptions {
  /** How many are worked on side by side. */
  readonly concurrency: number;
  /** One that takes longer is mostly waiting for somebody else, and lets the next begin. */
  readonly slowMs?: Ms;
}

/**
 * Works through a list in its order, and returns the results in that order. Who waits for a server that says nothing keeps
 * no turn: else fifty silent endpoints would hold up a thousand that answer. With a concurrency of 1 nothing ever runs
 * side by side. Rejects as soon as one piece of work does.
 */
export function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  { concurrency, slowMs = SLOW_MS }: TurnOptions,
): Promise<readonly Result[]> {
  const mostSlow = Math.min(MOST_SLOW, (concurrency - 1) * SLOW_PER_TURN);
  return new Promise((resolve, reject) => {
    const results = new Array<Result>(items.length);
    const overdue = new Set<() => void>();
    let next = 0;
    let busy = 0;
    let slow = 0;
    let done = 0;

    const begin = (index: number, item: Item) => {
      let isSlow = false;
      busy += 1;
      const letNextBegin = () => {
        isSlow = true;
        busy -= 1;
        slow += 1;
        fill();
      };
      const timer = setTimeout(() => (slow < mostSlow ? letNextBegin() : overdue.add(letNextBegin)), slowMs);
      const end = (result: Result) => {
        clearTimeout(timer);
        overdue.delete(letNextBegin);
        if (isSlow) slow -= 1;
        else busy -= 1;
        results[index] = result;
        done += 1;
        const [waiting] = overdue;
        if (waiting !== undefined && slow < mostSlow) {
          overdue.delete(waiting);
          waiting();
        }
        if (done === items.length) resolve(results);
        else fill();
      };
      const giveUp = (error: unknown) => {
        clearTimeout(timer);
        next = items.length;
        reject(error);
      };
      work(item).then(end, giveUp);
    };
    const fill = () => {
      while (busy < concurrency && next < items.length) {
        begin(next, items[next] as Item);
        next += 1;
      }
    };

    if (items.length === 0) resolve(results);
    else fill();
  });
}

/** Longer than any look at an endpoint that is well. */
const SLOW_MS = 2_000;

/** They cost a few sockets each and no work; a process may have a thousand open. */
const SLOW_PER_TURN = 4;
const MOST_SLOW = 200;
