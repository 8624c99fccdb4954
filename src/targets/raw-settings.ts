import type { SourceLocation } from '../model/endpoint.ts';
import type { Result } from '../model/units.ts';
import type { ConfigProblem } from './config-problem.ts';
import { type ListItem, listItems } from './endpoint-list.ts';
import type { SettingName } from './settings.ts';
import type { ValueKind } from './value-kinds.ts';

/** One setting as typed. */
export interface RawSetting {
  readonly text: string;
  /** Where one part of the text stands; line and column within the text, both from 1, and the part itself. */
  readonly place: (line: number, column: number, written: string) => SourceLocation;
  /** The same text as it stands in a file, with empty lines above, so that lines and columns are those of the file. */
  readonly source?: { readonly file: string; readonly text: string };
}

/** What inputs or flags say, not yet read; a setting that is absent or empty is unset. */
export type RawSettings = ReadonlyMap<SettingName, RawSetting>;

/** A value that was read from one item of a setting, and where it stands. */
export interface PlacedValue<T> {
  readonly value: T;
  readonly at: SourceLocation;
}

/** A setting whose places are lines and columns of a text that goes by this name, such as `<input endpoints>`. */
export function settingIn(file: string, text: string): RawSetting {
  return { text, place: (line, column) => ({ file, line, column }) };
}

/** Reads settings one by one and gathers what is wrong, so that one bad value hides no other. */
export class SettingsReader {
  readonly #raw: RawSettings;
  readonly #problems: ConfigProblem[] = [];

  constructor(raw: RawSettings) {
    this.#raw = raw;
  }

  get problems(): readonly ConfigProblem[] {
    return this.#problems;
  }

  /** The setting as typed; `null` where it is unset. */
  raw(name: SettingName): RawSetting | null {
    const setting = this.#raw.get(name);
    return setting === undefined || setting.text.trim() === '' ? null : setting;
  }

  /** One value; `null` where it is unset or bad. */
  one<T>(name: SettingName, kind: ValueKind<T>): PlacedValue<T> | null {
    const setting = this.raw(name);
    if (setting === null) return null;
    const text = setting.text.trim();
    return this.#read(name, setting, { text, ...lineAndColumn(setting.text) }, kind.read);
  }

  /** The good values of a list; `null` where it is unset. */
  list<T>(name: SettingName, kind: ValueKind<T>): readonly PlacedValue<T>[] | null {
    const setting = this.raw(name);
    if (setting === null) return null;
    return listItems(setting.text).flatMap((item) => this.#read(name, setting, item, kind.read) ?? []);
  }

  complain(at: SourceLocation | null, message: string): void {
    this.#problems.push({ at, message });
  }

  #read<T>(
    name: SettingName,
    setting: RawSetting,
    item: ListItem,
    read: (text: string) => Result<T, string>,
  ): PlacedValue<T> | null {
    const at = setting.place(item.line, item.column, item.text);
    const result = read(item.text);
    if (result.ok) return { value: result.value, at };
    this.complain(at, `${name}: ${result.error}`);
    return null;
  }
}

/** Where the first character that is no blank stands. */
function lineAndColumn(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.length - text.trimStart().length).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
