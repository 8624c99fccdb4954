import { CAUSE_IDS, type CauseId } from '../model/cause-id.ts';
import { identityOf } from '../model/endpoint.ts';
import type { OnUnreachable } from '../model/policy.ts';
import type { FailOn } from '../model/run.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { failingSeverities } from './exit-status.ts';
import { notReached } from './reached.ts';
import type { EndpointVerdict, RunVerdict } from './verdict.ts';
import { REACH_CAUSES } from './weigh.ts';

/** Stands for the cause where an endpoint could not be judged. */
export const NOT_JUDGED = 'not-judged';

export type ProblemCause = CauseId | typeof NOT_JUDGED;

/** One thing that is wrong, as it is told apart from run to run. */
export interface Problem {
  /** The endpoint, by name and by what tells it from others of that name; the file for a finding about the policy itself. */
  readonly endpoint: string;
  readonly cause: ProblemCause;
  readonly severity: Severity;
  /** First digits of the finding's fingerprint: enough among the findings of one endpoint and cause. May be empty. */
  readonly print: string;
}

/** The same, in words. */
export interface TitledProblem extends Problem {
  /** The pull request does not touch what it is about: it fails nothing. */
  readonly untouched?: true;
  readonly title: string;
}

/** Everything that a run found, worst first, then in the order of the list; what waivers cover is not among it. */
export function problemsOf(run: RunVerdict): readonly TitledProblem[] {
  const ofPolicy = run.policyFindings.map(({ cause, severity, message, fingerprint, at, untouched }) => ({
    ...markOf(untouched),
    // The title would not say which waiver.
    ...{ endpoint: at.file, cause, severity, title: message.replace(/\.$/, '') },
    print: printOf(fingerprint),
  }));
  const all = [...run.endpoints.flatMap(problemsAt), ...ofPolicy];
  return SEVERITIES.flatMap((severity) => all.filter((problem) => problem.severity === severity));
}

/**
 * Those for which somebody has to be told that the gate fails. `fail-on: never` keeps the step green, and says nothing of
 * what a comment or an issue is to tell: errors count there.
 */
export function failing(problems: readonly TitledProblem[], failOn: FailOn): readonly TitledProblem[] {
  return problems.filter(({ severity, untouched }) => failingSeverities(failOn, untouched).includes(severity));
}

/** One problem for each endpoint and cause, whatever tells several of them apart; one for each waiver. */
export function byCause(problems: readonly TitledProblem[]): readonly TitledProblem[] {
  const first = new Map<string, TitledProblem>();
  for (const problem of problems) {
    const print = isAboutPolicy(problem.cause) ? problem.print : '';
    const key = JSON.stringify([problem.endpoint, problem.cause, print]);
    if (!first.has(key)) first.set(key, { ...problem, print });
  }
  return [...first.values()];
}

export function isAboutPolicy(cause: ProblemCause): boolean {
  return cause === 'waiver-expired' || cause === 'waiver-unused';
}

export function isProblemCause(text: string): text is ProblemCause {
  return text === NOT_JUDGED || CAUSE_IDS.some((id) => id === text);
}

/** As many digits as are kept. */
export function printOf(fingerprint: string): string {
  return fingerprint.slice(0, PRINT_DIGITS);
}

function problemsAt(at: EndpointVerdict): readonly TitledProblem[] {
  const { target, findings, reason } = at;
  const endpoint = identityOf(target.endpoint);
  const found = findings.map(({ cause, severity, title, fingerprint }) => ({
    ...{ endpoint, cause, severity, title },
    ...markOf(target.untouched),
    print: printOf(fingerprint),
  }));
  // Why nobody got in is said by a finding where there is one.
  if (reason === null || findings.some(({ cause }) => REACH_CAUSES.has(cause))) return found;
  const severity = OPEN_SEVERITY[target.policy.onUnreachable];
  const title = `could not be ${notReached(at) ? 'reached' : 'judged'}: ${reason}`;
  return [...found, { endpoint, cause: NOT_JUDGED, severity, print: '', title, ...markOf(target.untouched) }];
}

function markOf(untouched: true | undefined): { readonly untouched?: true } {
  return untouched === true ? { untouched } : {};
}

/** How much it weighs that an endpoint could not be judged. */
export const OPEN_SEVERITY: Readonly<Record<OnUnreachable, Severity>> = {
  fail: 'error',
  warn: 'warning',
  ignore: 'notice',
};

const PRINT_DIGITS = 8;
