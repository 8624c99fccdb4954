import { dirname, resolve } from 'node:path';
import type { Api } from '../github/api.ts';
import type { RunContext } from '../github/context.ts';
import { info, type Note } from '../github/note.ts';
import { workflowPath } from '../github/workflow-place.ts';
import { isHandedOn, isWrittenIn, originOfInputs, settingsBefore } from '../github/workflow-steps.ts';
import type { Result } from '../model/units.ts';
import { logLine } from '../report/escape.ts';
import { counted } from '../report/words.ts';
import type { PlanDoor } from '../targets/load-plan.ts';
import type { ReadPlan } from '../targets/plan.ts';
import type { RawSettings } from '../targets/raw-settings.ts';
import { markUntouched } from '../targets/untouched.ts';
import { baseByApi } from './base-by-api.ts';
import { baseOf, type Checkout, hasCommit, readCheckout } from './base-commit.ts';
import { type BaseEntry, baseInGit, type LookUp, lookUpIn } from './base-files.ts';
import { planBefore } from './base-plan.ts';
import { repositoryAround } from './git.ts';

/** Where the plan was read, and who can tell what it was before. */
export interface ScopeSurroundings {
  readonly door: PlanDoor;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly context: RunContext;
  /** Opened only where git alone cannot tell; `null` without a token. */
  readonly openApi: () => Promise<Api | null>;
}

/**
 * `scope: changed`: marks what the pull request does not touch. The plan is read a second time as it was before, and the
 * two are compared, endpoint by endpoint. Wherever that cannot be told, every endpoint can fail the step.
 */
export async function scopeToChanges<P extends ReadPlan>(
  plan: P,
  surroundings: ScopeSurroundings,
): Promise<{ readonly plan: P; readonly notes: readonly Note[] }> {
  const { event } = surroundings.context;
  if (plan.github.scope !== 'changed') return { plan, notes: [] };
  if (!EVENTS.has(event)) {
    const run = event === '' ? 'outside of a workflow' : `in a run for ${event}`;
    return { plan, notes: [info(logLine(`scope: changed is skipped: every endpoint can fail the step ${run}.`))] };
  }
  const before = await lookBack(surroundings);
  if (!before.ok) return { plan, notes: [before.error] };
  const marked = markUntouched(plan, before.value);
  const untouched = marked.targets.filter((target) => target.untouched === true).length;
  return { plan: marked, notes: [info(`scope: changed: ${scopeText(untouched, plan.targets.length)}.`)] };
}

function scopeText(untouched: number, all: number): string {
  if (untouched === 0)
    return `every endpoint can fail the step: this pull request touches ${all === 1 ? 'it' : 'them all'}`;
  const them = untouched === 1 ? 'it' : 'them';
  return `${untouched} of ${counted(all, 'endpoint')} can only warn: this pull request does not touch ${them}`;
}

async function lookBack(surroundings: ScopeSurroundings): Promise<Result<ReadPlan, Note>> {
  const { door, context, openApi } = surroundings;
  const { pullRequest, payloadTrouble, repository } = context;
  if (pullRequest === null) return without(payloadTrouble ?? 'the payload of the event names no pull request');
  const checkout = await checkoutFor(door);
  if (!checkout.ok) return without(checkout.error);
  const span = await baseOf(checkout.value, context, openApi);
  if (!span.ok) return without(span.error);
  const { root, base } = span.value;
  const here = await hasCommit(root, base);
  const api = here ? null : await openApi();
  if (!here && (api === null || repository === null))
    return without('its base is not checked out, and there is no token to ask GitHub with');
  const readBase = api === null || repository === null ? baseInGit(span.value) : baseByApi(span.value, api, repository);
  const lookUp = lookUpIn(span.value, readBase);
  const settings = await settingsAtBase(surroundings, root, lookUp);
  if (!settings.ok) return settings;
  const plan = await planBefore({ ...door, settings: settings.value }, lookUp);
  return plan.ok ? plan : unknown(`what it was before this pull request cannot be read (${plan.error})`);
}

/** Around the working directory, else around the config that is named. */
async function checkoutFor({ settings }: PlanDoor): Promise<Result<Checkout, string>> {
  const named = settings.get('config-file')?.text.trim();
  const root =
    repositoryAround(process.cwd()) ?? (named === undefined ? null : repositoryAround(dirname(resolve(named))));
  return root === null ? { ok: false, error: 'the workspace is no checkout of git' } : readCheckout(root);
}

/** The inputs of this step as they were before the pull request. */
async function settingsAtBase(
  { door, env, context }: ScopeSurroundings,
  root: string,
  lookUp: LookUp,
): Promise<Result<RawSettings, Note>> {
  const { settings, readFile } = door;
  const unchanged = { ok: true, value: settings } as const;
  const file = workflowPath(env);
  const now = file === null ? null : readFile(`${root}/${file}`);
  const own = { job: env.GITHUB_JOB ?? '', id: env.GITHUB_ACTION ?? '', settings };
  const text = now?.ok === true ? textOf(now.value) : '';
  const origin = originOfInputs(text, own);
  if (origin === 'computed') return UNTOLD;
  // This event runs the workflow of the base, as a required workflow of another repository is none of this one.
  if (context.event === 'pull_request_target' || isElsewhere(env)) return origin === 'elsewhere' ? UNTOLD : unchanged;
  const called = !isWrittenIn(text, own);
  if (called && origin === 'elsewhere' && !isHandedOn(text, own)) return UNTOLD;
  const path = called ? `${root}/.github/workflows` : `${root}/${file}`;
  const before: BaseEntry = (await lookUp([path])).get(path) ?? { kind: 'missing' };
  if (before.kind === 'same') return unchanged;
  if (before.kind === 'unreadable')
    return without(`its workflow before this pull request cannot be read: ${before.reason}`);
  const earlier = before.kind === 'file' ? settingsBefore(text, textOf(before.bytes), own) : null;
  if (earlier !== null) return { ok: true, value: earlier };
  return UNTOLD;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function isElsewhere({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository = '' }: ScopeSurroundings['env']) {
  return ref !== '' && repository !== '' && !ref.startsWith(`${repository}/`);
}

/** Something is not as it should be. */
function without(why: string): Result<never, Note> {
  const text = logLine(`scope: changed has no effect, so that every endpoint can fail the step: ${why}.`);
  return { ok: false, error: { level: 'warning', text } };
}

/** As for the pull request that brings the gate. */
function unknown(why: string): Result<never, Note> {
  return { ok: false, error: info(logLine(`scope: changed: every endpoint can fail the step, since ${why}.`)) };
}

const UNTOLD = unknown('what inputs this step had before this pull request cannot be told');
const EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target']);
