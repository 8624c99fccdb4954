import { openFails, stepFails } from '../judge/exit-status.ts';
import { notReached } from '../judge/reached.ts';
import type { RunVerdict } from '../judge/verdict.ts';
import type { FailOn } from '../model/run.ts';
import { annotationsFor } from './annotations.ts';
import { runSentence } from './words.ts';

export interface FailureContext {
  readonly failOn: FailOn;
  /** Findings that got no annotation. */
  readonly omitted: number;
  /** Where those can be read, e.g. `the job summary`. */
  readonly restIn: string;
}

/** What the failed step says last: the sum of the run, what else made it fail, and where the rest can be read. */
export function failureMessage(
  run: RunVerdict,
  { failOn = 'error', omitted = annotationsFor(run).omitted, restIn = 'the job summary' }: Partial<FailureContext> = {},
): string {
  const more = omitted === 0 ? '' : ` ${moreText(omitted, restIn)}`;
  return `${runSentence(run)}.${settingThatFails(run, failOn, 'step')}${more}`;
}

/** For findings that got no annotation. */
export function moreText(omitted: number, restIn: string): string {
  return `${omitted} more in ${restIn}.`;
}

/**
 * Without an endpoint that breaks the policy the sum alone would not say why the step, or the run, is red: a sentence behind a
 * blank. Empty where nothing more is to be said.
 */
export function settingThatFails(run: RunVerdict, failOn: FailOn, what: 'step' | 'run'): string {
  if (!stepFails(run, failOn)) return '';
  if (run.endpoints.some((endpoint) => endpoint.verdict === 'fail' && !notReached(endpoint))) return '';
  if (run.policyFindings.some(({ severity }) => severity === 'error'))
    return ` What is said of a waiver fails the ${what} (severities).`;
  const fails = run.endpoints.filter(({ target }) => target.policy.onUnreachable === 'fail');
  if (fails.some((endpoint) => notReached(endpoint) && endpoint.verdict !== 'warn'))
    return ` What could not be reached fails the ${what} (on-unreachable: fail).`;
  if (fails.some(({ verdict }) => verdict === 'inconclusive'))
    return ` What could not be judged fails the ${what} (on-unreachable: fail).`;
  if (failOn !== 'warning' || run.counts.error > 0) return '';
  const [open] = run.endpoints.filter((endpoint) => openFails(endpoint, run, failOn));
  if (run.counts.warning > 0 || open === undefined) return ` Warnings fail the ${what} (fail-on: warning).`;
  const judged = notReached(open) ? 'reached' : 'judged';
  return ` What could not be ${judged} is a warning (on-unreachable: warn), and warnings fail the ${what} (fail-on: warning).`;
}
