import type { FetchFailure } from '../../model/lookup.ts';
import type { Ms, UnixMs } from '../../model/units.ts';
import { stageLimit } from '../budget.ts';

/** The time that one fetch has, from the moment this is made. */
export interface Clock {
  /** 0 when it is over. */
  left(): Ms;
  /** What to say then. */
  over(url: string): FetchFailure;
}

export function startClock(timeoutMs: Ms, endsAt: UnixMs): Clock {
  const { ms, cutByDeadline } = stageLimit({ timeoutMs, endsAt });
  const end = performance.now() + ms;
  return {
    left: () => Math.max(0, Math.ceil(end - performance.now())),
    over: (url) => (cutByDeadline ? { url, kind: 'not-attempted' } : { url, kind: 'timeout', waitedMs: timeoutMs }),
  };
}

/** The value, or `null` when the time is over first. Rejects as the work does. */
export async function inTime<T>(work: Promise<T>, clock: Clock): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), clock.left());
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
