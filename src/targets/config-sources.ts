import { type ConfigFile, type ReadConfig, unreadConfig } from './config.ts';
import { complaint, quoted } from './config-problem.ts';
import type { RawSetting, SettingsReader } from './raw-settings.ts';
import { fileTroubleText, type ReadFile } from './read-file.ts';
import { PATH } from './value-kinds.ts';

/** The configs of one run. */
export interface ConfigSources {
  /** The `config` setting; `null` where it is unset. */
  readonly inline: ConfigFile | null;
  /** The file that `config-file` names, else the default file; `null` where there is none. */
  readonly file: ConfigFile | null;
  /** Was the file found by its default name rather than named? */
  readonly fileIsDefault: boolean;
}

/** How files are read, and how a config is read from their bytes. */
export interface ConfigReading {
  readonly readFile: ReadFile;
  readonly readConfig: ReadConfig;
}

/** Where a config file is looked for when none is named; the first that exists counts. */
export const DEFAULT_FILES = ['.github/tls-gate.yml', 'tls-gate.yml'] as const;

/** Reads every config there is. A named file that is missing is a problem, a missing default file is none. */
export function readConfigSources(reader: SettingsReader, { readFile, readConfig }: ConfigReading): ConfigSources {
  const inline = reader.raw('config');
  return {
    inline: inline === null ? null : inlineConfig(inline, readConfig),
    ...(reader.raw('config-file') === null
      ? defaultFile({ readFile, readConfig })
      : { file: namedFile(reader, { readFile, readConfig }), fileIsDefault: false }),
  };
}

function inlineConfig({ text, place, source }: RawSetting, readConfig: ReadConfig): ConfigFile {
  const { file, text: written } = source ?? { file: place(1, 1, '').file, text };
  return readConfig(file, new TextEncoder().encode(written));
}

function namedFile(reader: SettingsReader, { readFile, readConfig }: ConfigReading): ConfigFile | null {
  const named = reader.one('config-file', PATH);
  if (named === null) return null;
  const bytes = readFile(named.value);
  if (bytes.ok) return readConfig(named.value.replace(/^(?:\.\/)+/, ''), bytes.value);
  const wrong = `config-file: ${quoted(named.value)} ${fileTroubleText(bytes.error)}`;
  return unreadConfig({ at: named.at, message: complaint(wrong, 'the path of a config file, from the workspace') });
}

function defaultFile({ readFile, readConfig }: ConfigReading): Pick<ConfigSources, 'file' | 'fileIsDefault'> {
  for (const path of DEFAULT_FILES) {
    const bytes = readFile(path);
    if (bytes.ok) return { file: readConfig(path, bytes.value), fileIsDefault: true };
    if (bytes.error.kind === 'missing') continue;
    const at = { file: path, line: 1, column: 1 };
    return {
      file: unreadConfig({ at, message: `the config file ${fileTroubleText(bytes.error)}` }),
      fileIsDefault: true,
    };
  }
  return { file: null, fileIsDefault: true };
}
