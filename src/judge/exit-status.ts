import type { Finding } from '../model/finding.ts';
import type { OnUnreachable } from '../model/policy.ts';
import type { FailOn, RunSettings } from '../model/run.ts';
import type { Severity } from '../model/severity.ts';
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

/** Severities with which a finding fails the step; `fail-on: never` says nothing of what is to be told, so that errors count. */
export function failingSeverities(failOn: FailOn, untouched = false): readonly Severity[] {
  return failOn === 'warning' && !untouched ? ['error', 'warning'] : ['error'];
}

/** Does it fail the step that this endpoint could not be judged? */
export function openFails({ verdict, target }: EndpointVerdict, run: RunVerdict, failOn: FailOn): boolean {
  if (verdict !== 'inconclusive') return false;
  if (run.interrupted === true) return true;
  const { onUnreachable } = target.policy;
  return onUnreachable === 'fail' || (onUnreachable === 'warn' && failOn === 'warning' && target.untouched !== true);
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
