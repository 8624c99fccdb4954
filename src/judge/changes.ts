import type { CauseId } from '../model/cause-id.ts';
import { identityOf } from '../model/endpoint.ts';
import type { Finding } from '../model/finding.ts';
import type { ClientAuth } from '../model/policy.ts';
import type { Severity } from '../model/severity.ts';
import {
  byCause,
  isAboutPolicy,
  NOT_JUDGED,
  type Problem,
  printOf,
  problemsOf,
  type TitledProblem,
} from './problems.ts';
import { notReached } from './reached.ts';
import type { EndpointVerdict, RunVerdict } from './verdict.ts';
import { TOLD_INSTEAD } from './waivers.ts';
import { REACH_CAUSES } from './weigh.ts';

/** What a run left behind for the next one to compare with. */
export interface Remembered {
  readonly problems: readonly Problem[];
  /** How many there were; more than `problems` where there was no room for all of them. */
  readonly count: number;
  /** Of all of them, so that a change is seen even where there was no room. */
  readonly digest: string;
}

/**
 * Why a problem of the last run is none any more. Only `fixed` says that somebody looked and found it gone; `eased`: still
 * there, at less weight; `not-seen`: this run could not look, or not far enough.
 */
export type Leaving = 'fixed' | 'waived' | 'eased' | 'unlisted' | 'not-seen';

export interface Changes {
  /** `before`: the weight that it had in the last run, where it was there at less weight. */
  readonly fresh: readonly (TitledProblem & { readonly before: Severity | null })[];
  readonly open: readonly TitledProblem[];
  readonly left: readonly { readonly problem: Problem; readonly how: Leaving }[];
  /** Is there anything to tell? What could not be seen this time counts as if it were still there. */
  readonly changed: boolean;
  /** The last run had more problems than it could leave: what is new and what is old cannot all be told. */
  readonly partial: boolean;
  /** What the next run is to compare with. */
  readonly remember: Remembered;
}

/**
 * Compares a run with what the last one left. `problems` are those of the run that are followed here: all that weigh
 * something in a comment, those that fail in an issue.
 */
export function compareRuns(run: RunVerdict, problems: readonly TitledProblem[], last: Remembered): Changes {
  const before = new Map(last.problems.map((problem) => [keyOf(problem), problem]));
  const now = new Set(problems.map(keyOf));
  const whereabouts = whereaboutsIn(run);
  const left = last.problems
    .filter((problem) => !now.has(keyOf(problem)))
    .map((problem) => ({ problem, how: whereabouts(problem) }));
  const unseen = left.filter(({ how }) => how === 'not-seen').map(({ problem }) => problem);
  const remember = remembered([...problems, ...unseen]);
  const partial = last.count > last.problems.length;
  const isNewSet = partial && remember.digest !== last.digest;
  const isOpen = (problem: Problem): boolean => {
    const old = before.get(keyOf(problem));
    return old === undefined ? partial : !weighsMore(problem, old);
  };
  const fresh = problems
    .filter((problem) => !isOpen(problem))
    .map((problem) => ({ ...problem, before: before.get(keyOf(problem))?.severity ?? null }));
  return {
    fresh,
    open: problems.filter(isOpen),
    left,
    changed: isNewSet || fresh.length > 0 || left.some(({ how }) => how !== 'not-seen'),
    partial,
    remember,
  };
}

/** The set as it is left to the next run. */
export function remembered(problems: readonly Problem[]): Remembered {
  return {
    problems: problems.map(({ endpoint, cause, severity, print }) => ({ endpoint, cause, severity, print })),
    count: problems.length,
    digest: digestOf(problems.map(keyOf).sort()),
  };
}

/** What there was before the first run. */
export const NOTHING: Remembered = remembered([]);

/** Where a problem of the last run went. */
function whereaboutsIn(run: RunVerdict): (problem: Problem) => Leaving {
  const declared = declarationsIn(run);
  const unseen = new Set(run.unseenWaivers.map(printOf));
  const all = problemsOf(run);
  const present = new Set([...all, ...byCause(all)].map(keyOf));
  return (problem) => {
    if (present.has(keyOf(problem))) return 'eased';
    if (isAboutPolicy(problem.cause)) return unseen.has(problem.print) ? 'not-seen' : 'fixed';
    const { here, own } = declared(problem.endpoint);
    if (here.length === 0) return 'unlisted';
    if ((own ?? here).some((endpoint) => isWaived(endpoint, problem))) return 'waived';
    // What it was called by then is another declaration's now, or nobody's: what is there still is told by its new name.
    if (own === undefined && here.some(({ findings }) => findings.some(({ cause }) => cause === problem.cause)))
      return 'unlisted';
    const { cause } = problem;
    const isGone = cause === NOT_JUDGED ? isJudged : (endpoint: EndpointVerdict) => wouldShow(endpoint, cause);
    return here.every(isGone) ? 'fixed' : 'not-seen';
  };
}

/**
 * The declarations that a problem of the last run may have been about. A name alone may have been the only one of its name
 * then, so that it is about all of them; so is a name with an addition that nobody has any more.
 */
function declarationsIn(run: RunVerdict) {
  const byIdentity = groupedBy(run.endpoints, ({ target }) => identityOf(target.endpoint));
  const byName = groupedBy(run.endpoints, ({ target }) => target.endpoint.name);
  return (identity: string): Declarations => {
    const own = byIdentity.get(identity);
    const all = byName.get(identity);
    return { own, here: all ?? own ?? byName.get(identity.replace(/ \([^()]*\)$/, '')) ?? [] };
  };
}

interface Declarations {
  /** With this very identity. */
  readonly own: readonly EndpointVerdict[] | undefined;
  readonly here: readonly EndpointVerdict[];
}

function groupedBy(endpoints: readonly EndpointVerdict[], key: (endpoint: EndpointVerdict) => string) {
  const groups = new Map<string, EndpointVerdict[]>();
  for (const endpoint of endpoints) {
    const group = groups.get(key(endpoint));
    if (group === undefined) groups.set(key(endpoint), [endpoint]);
    else group.push(endpoint);
  }
  return groups;
}

function isWaived({ waived }: EndpointVerdict, { cause, print }: Problem): boolean {
  return waived.some(({ finding }) =>
    cause === NOT_JUDGED
      ? REACH_CAUSES.has(finding.cause)
      : finding.cause === cause && (print === '' || printOf(finding.fingerprint) === print),
  );
}

/** Somebody got in, or knows why not. */
function isJudged(endpoint: EndpointVerdict): boolean {
  return endpoint.verdict !== 'inconclusive' && !notReached(endpoint);
}

/**
 * Had the cause been there, it would have been found. What ends a handshake early hides everything that would be found behind
 * it, whatever the policy or a waiver makes of that; so does whoever answers in the server's place, and a cause that is told
 * instead.
 */
function wouldShow(endpoint: EndpointVerdict, cause: CauseId): boolean {
  return sawBehind(endpoint) && !foundAt(endpoint).some((other) => TOLD_INSTEAD.get(other.cause)?.has(cause));
}

/** Was each endpoint looked at so far that a fault which was there would have been found? */
export function sawAll({ endpoints }: RunVerdict): boolean {
  return endpoints.every(sawBehind);
}

function foundAt({ findings, waived }: EndpointVerdict): readonly Finding[] {
  return [...findings, ...waived.map(({ finding }) => finding)];
}

function sawBehind(endpoint: EndpointVerdict): boolean {
  const { verdict, target, observation } = endpoint;
  const found = foundAt(endpoint);
  if (verdict === 'inconclusive' || found.some(({ cause }) => cause === 'tls-intercepted')) return false;
  const { addresses } = observation;
  return (
    addresses.length > 0 &&
    addresses.every(
      (seen) =>
        seen.tcp.kind === 'skipped' ||
        seen.file?.kind === 'bundle' ||
        seen.handshake.kind === 'completed' ||
        isWantedRefusal(found, seen.address, target.policy.clientAuth),
    )
  );
}

/** Its certificate is shown before a server of TLS 1.2 turns us away as it should: nothing is hidden by that. */
function isWantedRefusal(found: readonly Finding[], address: string, clientAuth: ClientAuth): boolean {
  return (
    clientAuth === 'required' &&
    found.some(({ cause, addresses }) => cause === 'client-certificate-required' && addresses.includes(address))
  );
}

function weighsMore(one: Problem, other: Problem): boolean {
  return WEIGHT[one.severity] > WEIGHT[other.severity];
}

function keyOf({ endpoint, cause, print }: Problem): string {
  return JSON.stringify([endpoint, cause, print]);
}

/** Two 32-bit FNV-1a hashes from different starts: told apart by accident only, and nothing hangs on it but words. */
function digestOf(lines: readonly string[]): string {
  const text = lines.join('\n');
  return [0x811c9dc5, 0x01234567].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

const WEIGHT: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 };
