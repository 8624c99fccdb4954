import type { SourceLocation } from '../model/endpoint.ts';
import { type ConfigProblem, complaint, didYouMean, quoted } from '../targets/config-problem.ts';
import { nearest } from '../targets/nearest.ts';
import type { RawSetting, RawSettings } from '../targets/raw-settings.ts';
import { type SettingName, settingNames } from '../targets/settings.ts';
import { blockInWorkflow, type FindPlace, placesInWorkflow, type WorkflowFile } from './workflow-place.ts';

/** What the step's `with:` says, not yet read, and the inputs that this Action does not know. */
export interface Inputs {
  readonly settings: RawSettings;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads `INPUT_*` from an environment. The runner upper-cases a name and turns blanks into underscores, but keeps
 * hyphens; an empty value is an unset input. It only warns of a misspelt input and hands it on all the same, so that a
 * misspelt policy would go unnoticed: here it is a problem.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>, workflow: WorkflowFile | null): Inputs {
  const given = Object.keys(env).filter((name) => name.startsWith(PREFIX));
  const settings = new Map<SettingName, RawSetting>();
  for (const name of settingNames('input')) {
    const text = env[`${PREFIX}${name.toUpperCase()}`] ?? '';
    if (text.trim() !== '')
      settings.set(name, { text, place: placeOf(name, workflow), ...sourceOf(name, text, workflow) });
  }
  const known = new Set(settingNames('input').map((name) => `${PREFIX}${name.toUpperCase()}`));
  const unknown = given.filter((name) => !known.has(name)).map((name) => name.slice(PREFIX.length).toLowerCase());
  return { settings, problems: unknown.sort().map((name) => unknownInput(name, workflow)) };
}

/** The line of the workflow where it can be found, else the line of the input. */
function placeOf(name: string, workflow: WorkflowFile | null): RawSetting['place'] {
  let find: FindPlace | null = null;
  return (line, column, written): SourceLocation => {
    if (workflow !== null) find ??= placesInWorkflow(workflow, name);
    return find?.(written) ?? { file: `<input ${name}>`, line, column };
  };
}

/** A config may be written in the workflow: its lines are those of the workflow then. */
function sourceOf(name: SettingName, text: string, workflow: WorkflowFile | null): Pick<RawSetting, 'source'> {
  if (name !== 'config' || workflow === null) return {};
  const block = blockInWorkflow(workflow, name, text);
  return block === null ? {} : { source: { file: workflow.file, text: block } };
}

function unknownInput(name: string, workflow: WorkflowFile | null): ConfigProblem {
  return { at: workflow === null ? null : placesInWorkflow(workflow, name)(null), message: unknownInputText(name) };
}

function unknownInputText(name: string): string {
  const expected = 'one that action.yml lists';
  const hyphened = name.replaceAll('_', '-');
  if (
    settingNames('flag').some((flag) => flag === hyphened) &&
    !settingNames('input').some((input) => input === hyphened)
  ) {
    return complaint(`${quoted(name)} is a flag of the command line and no input`, expected);
  }
  return `${quoted(name)} is no input; expected ${expected}${didYouMean(nearest(hyphened, settingNames('input')))}`;
}

const PREFIX = 'INPUT_';
