import type { Cause } from '../causes/cause.ts';
import { CAUSES } from '../causes/index.ts';
import type { Product } from '../model/endpoint.ts';
import { PRODUCTS, writeFix, writeFixes } from '../remedies/index.ts';
import { causeListText, explainText } from '../report/explain.ts';
import type { TerminalOptions } from '../report/terminal.ts';
import { nearest } from '../targets/nearest.ts';
import { complain, type ExitStatus } from './run-command.ts';
import { print } from './screen.ts';

/** What a cause means and how it is mended, at one product or at all; without a word, the list of causes. */
export async function explainCommand(words: readonly string[], options: TerminalOptions): Promise<ExitStatus> {
  const [id, server, ...more] = words;
  if (more.length > 0) return complain(['explain takes one cause, and one server product behind it']);
  if (id === undefined) {
    await print(causeListText(CAUSES, options));
    return 0;
  }
  const cause = CAUSES.find((known) => known.id === id);
  const ids = CAUSES.map((known) => known.id);
  if (cause === undefined) return complain([unknown(`there is no cause ${JSON.stringify(id)}`, id, ids)]);
  const product = server === undefined ? null : PRODUCTS.find((known) => known === server);
  if (product === undefined) {
    const what = `there are no fixes for a product ${JSON.stringify(server)}`;
    return complain([unknown(what, server ?? '', PRODUCTS)]);
  }
  await print(explainText({ ...cause, ...cause.docs, fixes: fixesFor(cause, product) }, options));
  return 0;
}

function fixesFor({ docs }: Cause, product: Product | null) {
  return product === null ? writeFixes(docs.example) : [writeFix(docs.example, product)];
}

function unknown(what: string, word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  return `${what}${meant === null ? '' : `; did you mean ${meant}?`}`;
}
