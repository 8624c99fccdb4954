import { CAUSES } from '../src/causes/index.ts';
import type { Product } from '../src/model/endpoint.ts';
import { PRODUCTS, writeFix } from '../src/remedies/index.ts';
import { PRODUCT_TITLES } from '../src/remedies/product-titles.ts';
import { fixLines } from './causes-page.ts';

/** docs/fixes/: for each product the fixes that have a text of its own, by cause; the other causes have the general one. */
export const PRODUCT_PAGES: readonly { readonly file: string; readonly text: () => string }[] = PRODUCTS.map(
  (product) => ({ file: `docs/fixes/${product}.md`, text: () => productPage(product) }),
);

function productPage(product: Product): string {
  const sections = CAUSES.flatMap(({ id, title, docs }) => {
    const fix = writeFix(docs.example, product);
    return fix.product === 'any' ? [] : [`## ${id}`, '', `[${title}](../causes.md#${id})`, '', ...fixLines(fix)];
  });
  return [
    `# Fixes: ${PRODUCT_TITLES[product]}`,
    '',
    'What mends each cause where a setting of this product does. For the other causes the [general fix](../causes.md)',
    'stands. The examples take `api.example.com` for the endpoint. This page is generated (`npm run docs`).',
    '',
    ...sections,
  ].join('\n');
}
