import type { Result } from '../model/units.ts';
import type { ReadConfig } from './config.ts';
import type { ConfigProblem } from './config-problem.ts';
import { DEFAULT_FILES } from './config-sources.ts';
import { type PlanSources, type ReadPlan, readPlan } from './plan.ts';

/**
 * Reads the plan, with the YAML and schema libraries loaded only where there is a config: they cost more than all the
 * rest of a start.
 */
export async function loadPlan(
  sources: Omit<PlanSources, 'readConfig'>,
): Promise<Result<ReadPlan, readonly ConfigProblem[]>> {
  const { settings, readFile } = sources;
  const configured =
    settings.has('config') || settings.has('config-file') || DEFAULT_FILES.some((path) => readFile(path).ok);
  return readPlan({ ...sources, readConfig: configured ? (await import('./config-file.ts')).readConfig : neverAsked });
}

const neverAsked: ReadConfig = (file) => {
  throw new Error(`${file} was not there a moment ago`);
};
