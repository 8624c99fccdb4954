import { docsBaseOf } from './docs-base.ts';
import type { ReportContext } from './report-files.ts';
import { workflowPath } from './workflow-place.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the surroundings of a run say about its reports. `folder`: the working directory, which is the root outside a workflow. */
export function reportContext(
  env: Environment,
  folder: string,
): Pick<ReportContext, 'docsBase' | 'category' | 'places' | 'onGitHub'> {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE, GITHUB_WORKFLOW, GITHUB_JOB } = env;
  const workspace = GITHUB_WORKSPACE === undefined || GITHUB_WORKSPACE === '' ? folder : GITHUB_WORKSPACE;
  const category = [GITHUB_WORKFLOW, GITHUB_JOB].filter((part) => part !== undefined && part !== '').join('/');
  return {
    docsBase: docsBaseOf(env),
    category: category === '' ? null : category,
    places: { workspace, fallbackFile: workflowPath(env) ?? '.github/tls-gate.yml' },
    onGitHub: GITHUB_ACTIONS === 'true',
  };
}
