import { htmlBlock, htmlText } from './escape.ts';

/** Finished HTML. Nothing but `html`, `block` and `own` makes it, so that no text of others gets in unescaped. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text is escaped, HTML stays, a list is joined, `null` is nothing. */
type Part = string | number | Html | readonly Html[] | null;

/** HTML from a template of ours. Attributes are to be quoted. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((string, place) => `${string}${written(parts[place] ?? null)}`).join('') };
}

/** Text of several lines for `<pre>`. */
export function block(text: string): Html {
  return { html: htmlBlock(text) };
}

/** Text that we wrote ourselves and that is HTML, or a style, as it stands. */
export function own(text: string): Html {
  return { html: text };
}

function written(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return htmlText(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}
