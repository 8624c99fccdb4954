import type { Result } from '../model/units.ts';
import type { ReadConfig } from './config.ts';
import { type ConfigProblem, complaint } from './config-problem.ts';
import { DEFAULT_FILES } from './config-sources.ts';
import { loadBundles } from './load-bundles.ts';
import { type PlanSources, type ReadPlan, readPlan } from './plan.ts';
import type { TrackedFiles } from './read-file.ts';

/** What stands at the door: the text, and what only the entries can look up. */
export interface PlanDoor extends Omit<PlanSources, 'readConfig'> {
  /** Why the roots of this machine cannot be had, as a clause; `null` where they can. Asked only where a policy needs them. */
  readonly systemRootsTrouble?: () => Promise<string | null>;
  /** Which files does the repository track? Asked only where `file:` endpoints hold keys. */
  readonly trackedFiles?: TrackedFiles;
}

/**
 * Reads the plan, with the YAML and schema libraries loaded only where there is a config: they cost more than all the
 * rest of a start.
 */
export async function loadPlan({
  systemRootsTrouble,
  trackedFiles,
  ...sources
}: PlanDoor): Promise<Result<ReadPlan, readonly ConfigProblem[]>> {
  const { settings, readFile } = sources;
  const configured =
    settings.has('config') || settings.has('config-file') || DEFAULT_FILES.some((path) => readFile(path).ok);
  const plan = readPlan({
    ...sources,
    readConfig: configured ? (await import('./config-file.ts')).readConfig : neverAsked,
  });
  if (!plan.ok) return plan;
  const loaded = { ...plan.value, bundles: await loadBundles(plan.value.bundles, trackedFiles) };
  if (loaded.systemRootsAt === null) return { ok: true, value: loaded };
  // Without them every certificate would look untrusted.
  const trouble = (await systemRootsTrouble?.()) ?? null;
  if (trouble === null) return { ok: true, value: loaded };
  const message = `trust: ${complaint(trouble, 'bundled, or a machine with a store of roots')}`;
  return { ok: false, error: [{ at: loaded.systemRootsAt, message }] };
}

const neverAsked: ReadConfig = (file) => {
  throw new Error(`${file} was not there a moment ago`);
};
