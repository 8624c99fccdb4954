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

/** Is the step that runs now written in this workflow, rather than in one that it calls or in a composite Action? */
export function isWrittenIn(workflow: string, own: OwnStep): boolean {
  return ownStep(stepsIn(workflow, own.job), own) !== null;
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
  if (stepNow === null || stepBefore === null) return null;
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
  const { document } = readYaml('workflow', workflow);
  const steps = field(field(field(document?.value, 'jobs'), job), 'steps');
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step): readonly Step[] => {
    const uses = field(step, 'uses');
    const given = field(step, 'with');
    const id = field(step, 'id');
    if (typeof uses !== 'string') return [];
    const inputs = Object.entries(isRecord(given) ? given : {}).flatMap(([name, value]): readonly [string, string][] =>
      value === null ? [[name.toLowerCase(), '']] : typeof value === 'string' ? [[name.toLowerCase(), value]] : [],
    );
    return [{ id: typeof id === 'string' ? id : '', action: uses.replace(/@.*$/, ''), inputs: new Map(inputs) }];
  });
}

function field(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const EXPRESSION = '${{';
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
