import type { Cause } from '../causes/cause.ts';
import { CAUSES } from '../causes/index.ts';
import { docsAddress } from './docs-address.ts';
import { markdownBlock, shorten } from './escape.ts';
import type { SarifLevel, SarifResult } from './sarif-results.ts';

/** The rules of all results, in the order of their ids. */
export function sarifRules(results: readonly SarifResult[], docsBase: string | null) {
  const rules = new Map<string, { readonly title: string; readonly levels: Set<SarifLevel> }>();
  for (const { ruleId, title, level } of results) {
    const rule = rules.get(ruleId) ?? { title, levels: new Set() };
    rules.set(ruleId, rule);
    rule.levels.add(level);
  }
  return [...rules].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, rule]) => ruleOf(id, rule, docsBase));
}

/** Its level is the worst that this run gives it: a policy may weigh a cause otherwise than the catalogue. */
function ruleOf(
  id: string,
  { title, levels }: { title: string; levels: ReadonlySet<SarifLevel> },
  base: string | null,
) {
  const cause = CAUSES.find((known) => known.id === id);
  const level = LEVELS.find((one) => levels.has(one)) ?? 'note';
  const docs = `docs/causes.md#${id}`;
  return {
    id,
    // A name has to say more than the id does (SARIF 2.1.0 §3.49.7).
    ...(id.includes('-') ? { name: pascalCase(id) } : {}),
    shortDescription: { text: sentence(cause?.title ?? title) },
    fullDescription: { text: shorten(cause?.docs.what ?? sentence(title), LONGEST_DESCRIPTION) },
    help: cause === undefined ? { text: sentence(title) } : helpOf(cause, docsAddress(docs, base)),
    ...(cause === undefined || base === null ? {} : { helpUri: docsAddress(docs, base) }),
    defaultConfiguration: { level },
    properties: { tags: ['security', 'tls'], precision: 'high', 'problem.severity': PROBLEM_SEVERITY[level] },
  };
}

/** What docs/causes.md says of it, and where that stands: the fixes of each product are there. */
function helpOf({ title, docs: { what, why, seeByHand, references } }: Cause, docs: string) {
  const plain = [what, why, `See it by hand: ${seeByHand}`, `References: ${references.join(', ')}`, `Fixes: ${docs}`];
  const link = docs.startsWith('docs/') ? `\`${docs}\`` : `[docs/causes.md](${docs})`;
  const markdown = [
    `**${sentence(title)}** ${what}`,
    why,
    'See it by hand:',
    markdownBlock(seeByHand, 'sh'),
    `References: ${references.join(' · ')}`,
    `The fixes for each server product: ${link}`,
  ];
  return { text: plain.join('\n\n'), markdown: markdown.join('\n\n') };
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

const LEVELS: readonly SarifLevel[] = ['error', 'warning', 'note'];

const PROBLEM_SEVERITY: Readonly<Record<SarifLevel, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** GitHub cuts what is longer. */
const LONGEST_DESCRIPTION = 1_024;
