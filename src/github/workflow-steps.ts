import { type RawSetting, type RawSettings, settingIn } from '../targets/raw-settings.ts';
import type { SettingName } from '../targets/settings.ts';
import { readYaml } from '../targets/yaml-text.ts';

/** A step of a job that hands inputs to an Action. */
interface Step {
  readonly id: string;
  /** Without the version behind `@`. */
  readonly action: string;
  /** Names in lower case; values as written, expressions included. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** The step that runs now: `GITHUB_JOB` and `GITHUB_ACTION`, and the inputs that it was given. */
export interface OwnStep {
  readonly job: string;
  readonly id: string;
  readonly settings: RawSettings;
}

/**
 * Where the inputs that say what is checked come from. `settled`: they stand in this workflow, as text or as what nobody
 * can change with a file of the repository. `computed`: from other expressions, so that a script or a matrix may change
 * them. `absent`: there are none. `elsewhere`: from a workflow that calls this one, or a composite Action.
 */
export type InputOrigin = 'settled' | 'computed' | 'absent' | 'elsewhere';

export function originOfInputs(workflow: string, own: OwnStep): InputOrigin {
  const step = ownStep(stepsIn(workflow, own.job), own);
  if (step !== null) return isSettled(step) ? 'settled' : 'computed';
  return CHECKED.some((name) => own.settings.has(name)) ? 'elsewhere' : 'absent';
}

/** Is the step that runs now written in this workflow? */
export function isWrittenIn(workflow: string, own: OwnStep): boolean {
  return ownStep(stepsIn(workflow, own.job), own) !== null;
}

/** Do the inputs come from a job that calls another workflow and hands them on under their own names? */
export function isHandedOn(workflow: string, { settings }: OwnStep): boolean {
  const given = CHECKED.filter((name) => settings.has(name));
  return calls(workflow).some((call) =>
    given.every((name) => {
      const written = call.inputs.get(name) ?? '';
      return sayTheSame(written, settings.get(name)?.text ?? '');
    }),
  );
}

/**
 * The settings that the same step would have got from an earlier version of its workflow; `null` where that cannot be
 * told. What is an expression counts as unchanged while its text is the same; otherwise nobody knows what it was. Only
 * settings that change what is checked, or by which rules, are followed; the rest stay as they are.
 */
export function settingsBefore(now: string, before: string, own: OwnStep): RawSettings | null {
  const stepsNow = stepsIn(now, own.job);
  const stepNow = ownStep(stepsNow, own);
  const stepBefore = stepNow === null ? null : counterpart(stepNow, stepsNow, stepsIn(before, own.job));
  if (stepNow === null || stepBefore === null || !isSettled(stepNow)) return null;
  const settings = new Map<SettingName, RawSetting>(own.settings);
  for (const name of CHECKED) {
    const written = stepBefore.inputs.get(name) ?? '';
    if (written === (stepNow.inputs.get(name) ?? '')) continue;
    if (written.includes(EXPRESSION)) return null;
    if (written.trim() === '') settings.delete(name);
    else settings.set(name, settingIn(`<input ${name}>`, written));
  }
  return settings;
}

/** By its id, else by what it was given; the first of several that were given the same. */
function ownStep(steps: readonly Step[], { id, settings }: OwnStep): Step | null {
  const fitting = steps.filter(({ inputs }) => fits(inputs, settings));
  return fitting.find((step) => step.id !== '' && step.id === id) ?? fitting[0] ?? null;
}

function fits(inputs: Step['inputs'], settings: RawSettings): boolean {
  for (const [name, written] of inputs) {
    const given = settings.get(name as SettingName)?.text ?? '';
    if (!written.includes(EXPRESSION) && !sayTheSame(written, given)) return false;
  }
  return [...settings.keys()].every((name) => name === 'token' || inputs.has(name));
}

/** YAML reads `1.20` as a number, and the runner hands on `1.2`. */
function sayTheSame(written: string, given: string): boolean {
  const [one, other] = [written.trim(), given.trim()];
  return one === other || (one !== '' && other !== '' && Number(one) === Number(other));
}

/** By its id, else by its place among the steps of the same Action. */
function counterpart(step: Step, now: readonly Step[], before: readonly Step[]): Step | null {
  const named = step.id === '' ? undefined : before.find(({ id }) => id === step.id);
  if (named !== undefined) return named;
  const same = ({ action }: Step) => action === step.action;
  return before.filter(same)[now.filter(same).indexOf(step)] ?? null;
}

function stepsIn(workflow: string, job: string): readonly Step[] {
  const steps = field(field(jobsIn(workflow), job), 'steps');
  return Array.isArray(steps) ? steps.flatMap(stepIn) : [];
}

/** Jobs that are calls of other workflows: `uses` and `with` stand in the job itself. */
function calls(workflow: string): readonly Step[] {
  const jobs = jobsIn(workflow);
  return isRecord(jobs) ? Object.values(jobs).flatMap(stepIn) : [];
}

function jobsIn(workflow: string): unknown {
  return field(readYaml('workflow', workflow).document?.value, 'jobs');
}

function stepIn(step: unknown): readonly Step[] {
  const [uses, given, id] = [field(step, 'uses'), field(step, 'with'), field(step, 'id')];
  if (typeof uses !== 'string') return [];
  const inputs = new Map<string, string>();
  for (const [name, value] of Object.entries(isRecord(given) ? given : {})) {
    if (value === null || typeof value === 'string') inputs.set(name.toLowerCase(), value ?? '');
  }
  return [{ id: typeof id === 'string' ? id : '', action: uses.replace(/@.*$/, ''), inputs }];
}

/** What the inputs come to cannot be changed but by their text. */
function isSettled({ inputs }: Step): boolean {
  return CHECKED.every((name) => {
    const expressions = (inputs.get(name) ?? '').match(/\$\{\{[\s\S]*?(?:\}\}|$)/g) ?? [];
    return expressions.every((text) =>
      [...text.replaceAll(/'[^']*'/g, '').matchAll(WORD)].every(([word]) => STEADY.test(word)),
    );
  });
}

function field(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const EXPRESSION = '${{';
/** A name in an expression with its parts, not the part of another. */
const WORD = /(?<![.\w-])[a-z_][\w-]*(?:\.[\w-]+)*/gi;
/** What files of the repository, other jobs and the event do not change. */
const STEADY =
  /^(?:vars|secrets|runner)\.|^github\.(?:workspace|repository|repository_owner)$|^(?:format|join|true|false|null)$/i;
/** What is looked at, and by which rules it is judged. */
const CHECKED = [
  'endpoints',
  'config-file',
  'config',
  'profile',
  'min-tls-version',
  'min-days',
  'warn-days',
  'required-sans',
  'ca-file',
  'client-cert',
  'client-key',
  'on-unreachable',
] as const satisfies readonly SettingName[];
