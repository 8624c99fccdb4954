import { CAUSES } from '../src/causes/index.ts';
import type { CauseId } from '../src/model/cause-id.ts';
import type { Product } from '../src/model/endpoint.ts';
import { PRODUCTS, writeFix } from '../src/remedies/index.ts';
import { PRODUCT_TITLES } from '../src/remedies/product-titles.ts';
import { whyNot } from './unproved.ts';

/** Pairs of product and cause, as `nginx weak-key`. */
export type Proofs = ReadonlySet<string>;

/** What the tests wrote: one pair a line. */
export function readProofs(text: string): Proofs {
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/** docs/fixes.md: which fix was put to the proof on which real product. */
export function fixesPage(proofs: Proofs): string {
  const proved = PRODUCTS.filter((product) => [...proofs].some((pair) => pair.startsWith(`${product} `)));
  const others = PRODUCTS.filter((product) => !proved.includes(product));
  const reasons: string[] = [];
  const rows = CAUSES.map(
    ({ id }) => `| [\`${id}\`](causes.md#${id}) | ${proved.map((one) => cell(one, id, proofs, reasons)).join(' | ')} |`,
  );
  return [
    '# Fixes, proved',
    '',
    'A fix is **proved** where the tests start the real product broken, run TLS Gate, take the fix from its JSON report, type',
    'its commands, put its lines into the configuration, run the check and the reload that it prints, and find with the next',
    'run that the cause is gone and no other error or warning has come (`__tests__/real/fixes/`). What a CA does is done by a',
    'CA of the test. **Written** stands for a text of the product that no test holds, with the reason below; a dash says that',
    'no setting of the product mends the cause, so that the [general fix](causes.md) stands. This page is made from the',
    'results of the tests (`npm run proofs`). Where the product has no text of its own, **proved** is about the general fix.',
    '',
    `${proofs.size} fixes are proved.`,
    '',
    `| cause | ${proved.map((product) => PRODUCT_TITLES[product]).join(' | ')} |`,
    `| --- |${' --- |'.repeat(proved.length)}`,
    ...rows,
    '',
    '## Why a written fix is not proved',
    '',
    ...reasons.map((reason, index) => `${index + 1}. ${reason}`),
    '',
    ...(others.length === 0
      ? []
      : [
          '## Products whose fixes are written and not proved',
          '',
          ...others.map((product) => `- ${PRODUCT_TITLES[product]}: ${written(product)} fixes.`),
          '',
        ]),
  ].join('\n');
}

/** One cell of the table; a reason that is not known yet joins the list. */
function cell(product: Product, cause: CauseId, proofs: Proofs, reasons: string[]): string {
  if (proofs.has(`${product} ${cause}`)) return '**proved**';
  if (!isWritten(product, cause)) return '–';
  const reason = whyNot(product, cause) ?? 'No test has been written yet.';
  if (!reasons.includes(reason)) reasons.push(reason);
  return `written (${reasons.indexOf(reason) + 1})`;
}

function isWritten(product: Product, cause: CauseId): boolean {
  const example = CAUSES.find(({ id }) => id === cause)?.docs.example;
  return example !== undefined && writeFix(example, product).product === product;
}

function written(product: Product): number {
  return CAUSES.filter(({ id }) => isWritten(product, id)).length;
}
