import type { Finding } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import { docsAddress } from './docs-address.ts';

/** A finding in plain text, not yet escaped: what is wrong, what was seen, the fix. An item may have several lines. */
export function findingLines(
  { severity, cause, message, evidence, fix }: Finding,
  docsBase: string | null,
): readonly string[] {
  return [
    `${severity} ${cause}: ${message}`,
    ...evidence.map(({ label, value }) => `${label}: ${separated(value)}`),
    ...fixLines(fix, docsBase),
    ...fix.files.flatMap(({ name, about, content }) => [`${name}: ${about}`, content.trimEnd()]),
  ];
}

/** What to do: the sum of it, the lines to type, the steps around them, where to read on. */
export function fixLines({ summary, product, snippet, steps, docs }: Fix, docsBase: string | null): readonly string[] {
  return [
    `Fix${product === 'any' ? '' : ` (${product})`}: ${summary}`,
    ...(snippet === null ? [] : [snippet.trimEnd()]),
    ...steps.map((step) => `- ${step}`),
    `Read on: ${docsAddress(docs, docsBase)}`,
  ];
}

/** What is for copying begins on a line of its own. */
function separated(value: string): string {
  return value.trimEnd().includes('\n') ? `\n${value.trimEnd()}` : value;
}
