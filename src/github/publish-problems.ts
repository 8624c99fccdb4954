import { logLine } from '../report/escape.ts';
import { type ConfigProblem, problemText } from '../targets/config-problem.ts';
import type { Core } from './publish.ts';

/** Tells the runner what is wrong in what the user wrote: annotations at the lines, and a step that fails. */
export function publishProblems(core: Core, problems: readonly ConfigProblem[], what = 'Nothing was checked'): void {
  for (const { at, message } of problems.slice(0, MOST_ANNOTATIONS)) {
    const known = at !== null && !at.file.startsWith('<');
    const place = known ? { file: at.file, startLine: at.line, startColumn: at.column } : {};
    core.error(logLine(known || at === null ? message : problemText({ at, message })), {
      title: 'TLS Gate configuration',
      ...place,
    });
  }
  for (const problem of problems.slice(MOST_ANNOTATIONS)) core.info(logLine(problemText(problem)));
  const [first] = problems;
  const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  core.setFailed(`${what}: ${first === undefined ? '' : logLine(problemText(first))}${others}`);
}

/** The runner keeps ten errors of a step, and the failure itself is one. */
const MOST_ANNOTATIONS = 9;
