import type { Budget } from './budget.ts';
import type { Address } from './dial.ts';
import type { Ending } from './ending.ts';
import type { Mood } from './lanes.ts';

/**
 * What the connections of a run have shown of the addresses: whoever asks next at the same place need not learn it anew.
 * One memory for each address and port, since another port is another server.
 */
export interface Acquaintance {
  /** Takes note of how a connection ended, and tells what that says of the address. */
  note(to: Address, ending: Ending | null): Mood | null;
  /** Several connections, all of them without one byte, and never another one. */
  isSilent(to: Address): boolean;
  /** Everything was asked there, and nothing answered: others need not go all the way again. */
  giveUp(to: Address): void;
  isGivenUp(to: Address): boolean;
  /** The budget for a connection to a place: of one that is silent nobody waits for long. */
  patience(to: Address, budget: Budget): Budget;
}

export function createAcquaintance(): Acquaintance {
  const places = new Map<string, Place>();
  const placeOf = ({ address, port }: Address): Place => {
    const key = `${address} ${port}`;
    const place = places.get(key) ?? { answered: false, silences: 0, askedAll: false };
    places.set(key, place);
    return place;
  };
  const isSilent = (to: Address) => {
    const { answered, silences } = placeOf(to);
    return !answered && silences >= ENOUGH_SILENCES;
  };
  return {
    isSilent,
    giveUp(to) {
      placeOf(to).askedAll = true;
    },
    isGivenUp: (to) => isSilent(to) && placeOf(to).askedAll,
    note(to, ending) {
      const place = placeOf(to);
      if (ending === null) return null;
      if (ending === 'unanswered') place.silences += 1;
      if (ending === 'answered' || ending === 'busy' || ending === 'turned-away') place.answered = true;
      if (ending === 'answered') return 'at-ease';
      if (ending === 'busy') return 'tired';
      // Who has never answered is not tired of us, but down.
      if (!place.answered) return null;
      // It may be one name of many that nothing answers for; and the waiting has slowed us already.
      return ending === 'unanswered' ? 'tired' : 'strained';
    },
    patience: (to, budget) =>
      isSilent(to) ? { ...budget, timeoutMs: Math.min(budget.timeoutMs, IMPATIENT_MS) } : budget,
  };
}

interface Place {
  answered: boolean;
  silences: number;
  askedAll: boolean;
}

/** As many as one endpoint tries on its own, so that a list of one is not treated worse. */
const ENOUGH_SILENCES = 3;

/** As long as a rung of the ladder: it repeats what has already failed elsewhere. */
const IMPATIENT_MS = 5_000;
