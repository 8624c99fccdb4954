import type { Result } from '../model/units.ts';
import type { ConfigProblem } from '../targets/config-problem.ts';
import { type RawSettings, SettingsReader } from '../targets/raw-settings.ts';
import { choice } from '../targets/value-kinds.ts';

/** What goes to standard output. */
export type Format = (typeof FORMATS)[number];

/** The format that a flag asks for; text when none does. */
export function formatOf(settings: RawSettings): Result<Format, ConfigProblem> {
  const reader = new SettingsReader(settings);
  const format = reader.one('format', choice(FORMATS, 'a format'));
  const [problem] = reader.problems;
  return problem === undefined ? { ok: true, value: format?.value ?? 'text' } : { ok: false, error: problem };
}

const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown', 'html'] as const;
