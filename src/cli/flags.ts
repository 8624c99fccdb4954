import { type ConfigProblem, complaint, didYouMean, quoted } from '../targets/config-problem.ts';
import { nearest } from '../targets/nearest.ts';
import { type RawSetting, type RawSettings, settingIn } from '../targets/raw-settings.ts';
import { SETTINGS, type Setting, type SettingName, settingNames } from '../targets/settings.ts';

/** The command line, taken apart but not yet read. */
export interface Flags {
  readonly settings: RawSettings;
  /** What stands between the flags, in order. */
  readonly words: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

/**
 * `--name value`, `--name=value`, `--switch`, and words; after `--` everything is a word. Lists may be given several
 * times and add up; anything else given twice is a problem.
 */
export function readFlags(args: readonly string[]): Flags {
  const settings = new Map<SettingName, RawSetting>();
  const words: string[] = [];
  const problems: ConfigProblem[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') words.push(...rest.splice(0));
    else if (!arg.startsWith('-')) words.push(arg);
    else {
      const problem = takeFlag(SHORT[arg] ?? arg, rest, settings);
      if (problem !== null) problems.push({ at: null, message: problem });
    }
  }
  return { settings, words, problems };
}

/** Words that are endpoints, put before those of `--endpoints`; the line of each is its place among them. */
export function withEndpointWords(settings: RawSettings, words: readonly string[]): RawSettings {
  if (words.length === 0) return settings;
  const texts = [...words, settings.get('endpoints')?.text ?? ''];
  return new Map([...settings, ['endpoints', settingIn('<command line>', texts.join('\n'))] as const]);
}

/** Words that are report files: the command stands for `mode: merge`. */
export function asMerge(settings: RawSettings, words: readonly string[]): RawSettings {
  return new Map([
    ...settings,
    ['mode', settingIn('<command line>', 'merge')] as const,
    ['results-glob', settingIn('<command line>', words.join('\n'))] as const,
  ]);
}

/** Takes the flag's value from `rest` where it does not carry it itself; returns what is wrong with it. */
function takeFlag(arg: string, rest: string[], settings: Map<SettingName, RawSetting>): string | null {
  const [, name = arg.replace(/^-+/, ''), inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
  const setting = SETTINGS.find((one) => one.name === name);
  if (setting === undefined || !isFlag(setting)) return unknownFlag(name);
  const text = inline ?? (standsAlone(setting) ? 'true' : valueFrom(rest));
  if (text === null) return complaint(`--${name} lacks its value`, `--${name} VALUE`);
  const earlier = settings.get(setting.name);
  if (earlier !== undefined && !addsUp(setting)) return complaint(`--${name} is given twice`, 'it once');
  settings.set(setting.name, settingIn(`<flag --${name}>`, earlier === undefined ? text : `${earlier.text}\n${text}`));
  return null;
}

function valueFrom(rest: string[]): string | null {
  return rest[0] === undefined || rest[0].startsWith('--') ? null : (rest.shift() ?? null);
}

function unknownFlag(name: string): string {
  const setting = SETTINGS.find((one) => one.name === name);
  if (setting !== undefined) return complaint(`--${name} is an input of the Action and no flag`, 'a flag, see --help');
  const near = nearest(name, settingNames('flag'));
  return `${quoted(`--${name}`)} is no flag; expected one that --help lists${didYouMean(near === null ? null : `--${near}`)}`;
}

function isFlag(setting: Setting): boolean {
  return setting.where.includes('flag');
}

function standsAlone({ kind }: Setting): boolean {
  return kind === 'switch' || kind === 'yes-or-no';
}

function addsUp({ kind }: Setting): boolean {
  return kind === 'list' || kind === 'endpoints';
}

const SHORT: Readonly<Record<string, string>> = { '-h': '--help', '-v': '--version' };
