import type { Ms, UnixMs } from '../model/units.ts';

/** How long a probe may take: a limit for each stage, and the instant at which the whole run ends. */
export interface Budget {
  readonly timeoutMs: Ms;
  readonly endsAt: UnixMs;
  /** Aborted when the run is to end before that. */
  readonly stop?: AbortSignal | undefined;
}

/** Time for the next stage, and whether it is the run's end rather than the stage's own limit that cuts it. */
export interface StageLimit {
  readonly ms: Ms;
  readonly cutByDeadline: boolean;
}

/** The limit of a stage that begins now; `ms` is 0 when the run's time is up. */
export function stageLimit(budget: Budget, wanted: Ms = budget.timeoutMs): StageLimit {
  const left = budget.stop?.aborted === true ? 0 : Math.max(0, budget.endsAt - Date.now());
  return left < wanted ? { ms: left, cutByDeadline: true } : { ms: wanted, cutByDeadline: false };
}

/** Waits `ms`, or less when the run ends first; true while there is time left to try again. */
export async function pause(budget: Budget, ms: Ms): Promise<boolean> {
  const limit = stageLimit(budget, ms);
  await new Promise((resolve) => setTimeout(resolve, limit.ms));
  return !limit.cutByDeadline;
}

/**
 * Back-off before try `n` (the first retry is 1): 200 ms doubled each time, at most 3 s, and half of it random, so that
 * many endpoints behind one edge are not asked again in step.
 */
export function backoffMs(n: number, random: number = Math.random()): Ms {
  const full = Math.min(3_000, 200 * 2 ** (n - 1));
  return Math.round(full / 2 + (full / 2) * random);
}
