import type { Observation } from '../model/observation.ts';
import type { RunVerdict } from './verdict.ts';

/**
 * A run that was ended before its time: what it found stands, and without a finding nobody can say that all is well, be
 * an endpoint that could not be looked at a failure to the policy or not.
 */
export function asInterrupted(run: RunVerdict): RunVerdict {
  return { ...run, interrupted: true, verdict: run.verdict === 'fail' ? 'fail' : 'inconclusive' };
}

/** The run that was to look there was ended before its time. */
export function isCut({ resolution }: Pick<Observation, 'resolution'>): boolean {
  return resolution.kind === 'not-reached' && resolution.why === 'interrupted';
}
