import { readConfig } from '../../src/targets/config-file.ts';
import { problemText } from '../../src/targets/config-problem.ts';
import { type ReadPlan, readPlan } from '../../src/targets/plan.ts';
import { type RawSettings, settingIn } from '../../src/targets/raw-settings.ts';
import type { ReadFile } from '../../src/targets/read-file.ts';
import type { SettingName } from '../../src/targets/settings.ts';

export interface Written {
  readonly inputs?: Partial<Record<SettingName, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** What a user wrote → the plan; a test that meets problems here fails with their text. */
export function planOf(written: Written): ReadPlan {
  const plan = readPlan(sourcesOf(written));
  if (!plan.ok) throw new Error(plan.error.map(problemText).join('\n'));
  return plan.value;
}

/** What a user wrote → every problem as a line of text; none where it is good. */
export function problemsOf(written: Written): readonly string[] {
  const plan = readPlan(sourcesOf(written));
  return plan.ok ? [] : plan.error.map(problemText);
}

/** Problems of one config file at the default place. */
export function configProblems(text: string | Uint8Array): readonly string[] {
  return problemsOf({ files: { 'tls-gate.yml': text } });
}

export function settingsOf(inputs: Written['inputs'] = {}): RawSettings {
  const entries = Object.entries(inputs) as [SettingName, string][];
  return new Map(entries.map(([name, text]) => [name, settingIn(`<input ${name}>`, text)]));
}

export function filesOf(files: Written['files'] = {}): ReadFile {
  return (path) => {
    const content = files[path];
    if (content === undefined) return { ok: false, error: { kind: 'missing' } };
    return { ok: true, value: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  };
}

export function sourcesOf({ inputs, files, env = {} }: Written) {
  return { settings: settingsOf(inputs), readFile: filesOf(files), readEnv: (name: string) => env[name], readConfig };
}
