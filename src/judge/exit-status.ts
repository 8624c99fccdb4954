import type { Finding } from '../model/finding.ts';
import type { OnUnreachable } from '../model/policy.ts';
import type { FailOn, RunSettings } from '../model/run.ts';
import type { EndpointVerdict, RunVerdict } from './verdict.ts';

/**
 * 0: the policy holds, or `fail-on` lets it pass. 1: the policy is broken. 2: nothing breaks it, but something was not
 * looked at where the policy wants that to fail, or the run was interrupted.
 */
export function exitStatus(run: RunVerdict, settings: Pick<RunSettings, 'failOn'>): 0 | 1 | 2 {
  if (run.interrupted === true) return 2;
  if (settings.failOn === 'never') return 0;
  if (breaksPolicy(run, settings.failOn)) return 1;
  return run.endpoints.length === 0 || hasOpen(run.endpoints, 'fail') ? 2 : 0;
}

/** Whether the step, or the command, ends as a failure. */
export function stepFails(run: RunVerdict, failOn: FailOn): boolean {
  return exitStatus(run, { failOn }) !== 0;
}

/** What a pull request does not touch fails nothing, under `fail-on: warning` neither. */
function breaksPolicy(run: RunVerdict, failOn: 'error' | 'warning'): boolean {
  if (run.counts.error > 0) return true;
  if (failOn === 'error') return false;
  const touched = run.endpoints.filter(({ target }) => target.untouched !== true);
  return (
    hasWarning(touched.flatMap(({ findings }) => findings)) || hasWarning(touchedOf(run)) || hasOpen(touched, 'warn')
  );
}

function touchedOf({ policyFindings }: RunVerdict): readonly Finding[] {
  return policyFindings.filter(({ untouched }) => untouched !== true);
}

function hasWarning(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'warning');
}

function hasOpen(endpoints: readonly EndpointVerdict[], onUnreachable: OnUnreachable): boolean {
  return endpoints.some(
    ({ verdict, target }) => verdict === 'inconclusive' && target.policy.onUnreachable === onUnreachable,
  );
}
