/** What a setting's text looks like; decides how a flag takes its value and how docs show it. */
export type SettingKind =
  | 'endpoints'
  | 'yaml'
  | 'path'
  | 'list'
  | 'tls-version'
  | 'threshold'
  | 'duration'
  | 'count'
  | 'choice'
  | 'yes-or-no'
  | 'host-and-port'
  | 'name'
  /** Never printed, not even in a complaint. */
  | 'secret'
  /** A flag that stands alone. */
  | 'switch';

/** One setting that an input of the Action, a flag of the command line, or both, carry. */
export interface Setting {
  readonly name: string;
  /** One line, for action.yml, `--help` and the docs. */
  readonly description: string;
  readonly kind: SettingKind;
  readonly where: readonly ('input' | 'flag')[];
  /** Words of a choice. */
  readonly words: readonly string[];
  /** What counts when it is not given, as text; `null` where nothing does. */
  readonly default: string | null;
}

/** The kinds of settings by where they stand; names stay literal, so that nobody misspells one. */
export function both<const Name extends string>(
  name: Name,
  kind: SettingKind,
  description: string,
  fallback: string | null = null,
) {
  return { name, description, kind, where: ['input', 'flag'], words: [], default: fallback } as const satisfies Setting;
}

export function input<const Name extends string>(
  name: Name,
  kind: SettingKind,
  description: string,
  fallback: string | null = null,
) {
  return { name, description, kind, where: ['input'], words: [], default: fallback } as const satisfies Setting;
}

export function flag<const Name extends string>(
  name: Name,
  kind: SettingKind,
  description: string,
  fallback: string | null = null,
) {
  return { name, description, kind, where: ['flag'], words: [], default: fallback } as const satisfies Setting;
}

export function chosen<const Name extends string>(
  name: Name,
  words: readonly string[],
  description: string,
  fallback: string,
) {
  return { ...both(name, 'choice', description, fallback), words };
}
