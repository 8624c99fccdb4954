import type { Cause } from '../src/causes/cause.ts';
import { CAUSES } from '../src/causes/index.ts';
import type { CauseId } from '../src/model/cause-id.ts';
import type { Product } from '../src/model/endpoint.ts';
import type { Fix } from '../src/model/fix.ts';
import { writeFixes } from '../src/remedies/index.ts';
import { PRODUCT_TITLES } from '../src/remedies/product-titles.ts';

/**
 * docs/causes.md: every cause with its general fix and those of the products met most, and where the others stand. All in one
 * page would be more than GitHub renders (512 KiB).
 */
export function causesPage(): string {
  return [
    '# Causes',
    '',
    'Every reason that TLS Gate can name, with what it means, how to see it by hand and how to mend it. The names are',
    'stable: a policy may set the severity of a cause (`severities`), and reports carry them. The examples take',
    '`api.example.com` for the endpoint. This page is generated from the catalogue (`npm run docs`).',
    '',
    '| cause | severity | in short |',
    '| --- | --- | --- |',
    ...CAUSES.map(
      ({ id, severity, title }) =>
        `| [\`${id}\`](#${id}) | ${severity === 'by value' ? 'by what is found' : severity} | ${title} |`,
    ),
    '',
    ...CAUSES.flatMap(section),
  ].join('\n');
}

function section({ id, title, docs, explains }: Cause): readonly string[] {
  const fixes = writeFixes(docs.example);
  return [
    `## ${id}`,
    '',
    `**${capitalised(title)}.** ${docs.what}`,
    '',
    docs.why,
    '',
    'See it by hand:',
    '',
    ...fenced('sh', docs.seeByHand),
    '',
    '### Fix',
    '',
    ...fixes.filter(({ product }) => product === 'any' || ON_PAGE.includes(product)).flatMap(fixText),
    ...elsewhere(id, fixes),
    ...(explains.length === 0
      ? []
      : [
          `Where this is found, ${explains.map((other) => `[\`${other}\`](#${other})`).join(', ')} is not reported beside it.`,
          '',
        ]),
    `References: ${docs.references.join(' · ')}`,
    '',
  ];
}

/** Links to the pages of the products that have a text of their own for the cause. */
function elsewhere(id: CauseId, fixes: readonly Omit<Fix, 'docs'>[]): readonly string[] {
  const links = fixes.flatMap(({ product }) =>
    product === 'any' || ON_PAGE.includes(product) ? [] : [`[${PRODUCT_TITLES[product]}](fixes/${product}.md#${id})`],
  );
  return links.length === 0 ? [] : [`Elsewhere: ${links.join(' · ')}`, ''];
}

const ON_PAGE: readonly Product[] = ['nginx', 'apache', 'haproxy', 'caddy'];

/** The general fix stands open; two dozen products would bury it, so theirs are folded. */
function fixText({ product, ...fix }: Omit<Fix, 'docs'>): readonly string[] {
  if (product === 'any') return fixLines(fix);
  return [`<details><summary>${PRODUCT_TITLES[product]}</summary>`, '', ...fixLines(fix), '</details>', ''];
}

export function fixLines({ summary, snippet, steps }: Pick<Fix, 'summary' | 'snippet' | 'steps'>): readonly string[] {
  return [
    summary,
    '',
    ...(snippet === null ? [] : [...fenced('', snippet), '']),
    ...steps.map((step) => `- ${step}`),
    ...(steps.length === 0 ? [] : ['']),
  ];
}

function fenced(language: string, text: string): readonly string[] {
  return [`\`\`\`${language}`, text, '```'];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
