import type { Product } from '../model/endpoint.ts';
import type { Fix } from '../model/fix.ts';
import { logLine, severalLines } from './escape.ts';
import { padded, widest, wrapBehind } from './layout.ts';
import { type Paint, painter } from './paint.ts';
import type { TerminalOptions } from './terminal.ts';

/** One cause as `tls-gate explain` tells it: without an endpoint at hand, with example names in the fixes. */
export interface Explanation {
  readonly id: string;
  readonly title: string;
  /** In words, since it may depend on what is found: `error`, `error or warning`. */
  readonly severity: string;
  readonly what: string;
  readonly why: string;
  readonly seeByHand?: string;
  readonly references: readonly string[];
  readonly fixes: readonly Pick<Fix, 'product' | 'summary' | 'snippet' | 'steps'>[];
}

/** The page of one cause, ended by a line end. */
export function explainText(cause: Explanation, { width, colour }: TerminalOptions): string {
  const paint = painter(colour);
  const part = (title: string, lines: readonly string[]): readonly string[] => ['', paint('bold', title), ...lines];
  const lines = [
    `${paint('bold', logLine(cause.id))}  ${logLine(cause.severity)}`,
    ...wrapBehind('', cause.title, width),
    ...part('What', wrapBehind('  ', cause.what, width)),
    ...part('Why it matters', wrapBehind('  ', cause.why, width)),
    ...(cause.seeByHand === undefined ? [] : part('See it by hand', verbatim(cause.seeByHand, '  '))),
    ...cause.fixes.flatMap((fix) => fixLines(fix, width, paint)),
    ...(cause.references.length === 0
      ? []
      : part(
          'References',
          cause.references.flatMap((reference) => wrapBehind('  ', reference, width)),
        )),
  ];
  return `${lines.join('\n')}\n`;
}

/** Every cause on a line, in the order given. */
export function causeListText(
  causes: readonly Pick<Explanation, 'id' | 'title'>[],
  { width, colour }: TerminalOptions,
): string {
  const paint = painter(colour);
  const column = widest(causes.map(({ id }) => id));
  const lines = causes.flatMap(({ id, title }) => {
    const [first = '', ...more] = wrapBehind(`${padded(id, column)}  `, title, width);
    return [first.replace(id, () => paint('bold', id)), ...more];
  });
  return `${lines.join('\n')}\n`;
}

function fixLines({ product, summary, snippet, steps }: Explanation['fixes'][number], width: number, paint: Paint) {
  const of: Product | 'any server' = product === 'any' ? 'any server' : product;
  return [
    '',
    paint('bold', `Fix, ${of}`),
    ...wrapBehind('  ', summary, width),
    ...(snippet === null ? [] : verbatim(snippet, '    ')),
    ...steps.flatMap((step) => wrapBehind('  - ', step, width)),
  ];
}

/** To be copied: never wrapped. */
function verbatim(text: string, indent: string): readonly string[] {
  return severalLines(text.trimEnd()).map((line) => logLine(`${indent}${line}`.trimEnd()));
}
