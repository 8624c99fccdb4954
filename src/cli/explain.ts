import { CAUSES } from '../causes/index.ts';
import { writeFixes } from '../remedies/index.ts';
import { causeListText, explainText } from '../report/explain.ts';
import type { TerminalOptions } from '../report/terminal.ts';
import { nearest } from '../targets/nearest.ts';
import { complain, type ExitStatus } from './run-command.ts';
import { print } from './screen.ts';

/** What a cause means and how it is mended; without a word, the list of all. */
export async function explainCommand(words: readonly string[], options: TerminalOptions): Promise<ExitStatus> {
  const [id, ...more] = words;
  if (more.length > 0) return complain(['explain takes one cause']);
  if (id === undefined) {
    await print(causeListText(CAUSES, options));
    return 0;
  }
  const cause = CAUSES.find((known) => known.id === id);
  if (cause === undefined) {
    const meant = nearest(
      id,
      CAUSES.map((known) => known.id),
    );
    return complain([`there is no cause ${JSON.stringify(id)}${meant === null ? '' : `; did you mean ${meant}?`}`]);
  }
  const fixes = writeFixes(cause.docs.example);
  await print(explainText({ ...cause, ...cause.docs, fixes }, options));
  return 0;
}
