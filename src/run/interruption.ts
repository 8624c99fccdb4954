/** What a user or a runner does to end a run early. */
export interface Interruption {
  /** Aborted by the first signal: finish with what is known. */
  readonly stop: AbortSignal;
  /**
   * All is written: signals do again what they do everywhere. After one was heard the process ends by itself, with its
   * status, whatever echo of that signal still comes, and what was given up holds it no longer.
   */
  release(): void;
}

/**
 * Hears SIGINT and SIGTERM: the first asks for a report on what is known, the second ends the process at once, as users
 * expect of a second Ctrl-C. A runner that cancels a job sends SIGINT, after 7.5 s SIGTERM, and kills 2.5 s later.
 */
export function onInterruption(say: (line: string) => void): Interruption {
  const stop = new AbortController();
  let stoppedAt = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    if (!stop.signal.aborted) {
      stoppedAt = performance.now();
      say(`${signal}: the run ends here, with a report on what is known`);
      stop.abort();
    } else if (performance.now() - stoppedAt > ECHO_MS) {
      process.exit(process.exitCode ?? 2);
    }
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    stop: stop.signal,
    release() {
      if (stop.signal.aborted) setTimeout(() => process.exit(), LAST_MS).unref();
      else for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: one wish that arrives twice. */
const ECHO_MS = 500;

/** Output to a pipe may still be under way on Windows. */
const LAST_MS = 100;
