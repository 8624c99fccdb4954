import type { Ms } from '../model/units.ts';

export interface ProgressLog {
  readonly show: (done: number, of: number) => void;
  readonly end: () => void;
}

/**
 * Progress for a log: a line for each tenth of a long list, and one every half minute while less than that is done, so
 * that nobody takes a run that waits for one that hangs.
 */
export function progressLog(say: (line: string) => void, everyMs: Ms = EVERY_MS): ProgressLog {
  let told = 0;
  let latest: { readonly done: number; readonly of: number } | null = null;
  const tell = () => {
    timer.refresh();
    if (latest === null) return say('No endpoint has been looked at to the end yet.');
    told = latest.done;
    say(`${latest.done} of ${latest.of} endpoints looked at.`);
  };
  const timer = setInterval(tell, everyMs).unref();
  return {
    show(done, of) {
      latest = { done, of };
      if (done < of && done - told >= Math.max(FEWEST, of / 10)) tell();
    },
    end: () => clearInterval(timer),
  };
}

const EVERY_MS = 30_000;

/** A short list needs no tenths. */
const FEWEST = 10;
