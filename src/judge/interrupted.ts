import type { RunVerdict } from './verdict.ts';

/**
 * A run that was ended before its time: what it found stands, and without a finding nobody can say that all is well, be
 * an endpoint that could not be looked at a failure to the policy or not.
 */
export function asInterrupted(run: RunVerdict): RunVerdict {
  return { ...run, interrupted: true, verdict: run.verdict === 'fail' ? 'fail' : 'inconclusive' };
}
