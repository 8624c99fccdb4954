import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict, VerdictWord } from '../judge/verdict.ts';
import { byteLength } from './bytes.ts';
import { shorten } from './escape.ts';
import { type Html, html } from './html-markup.ts';
import { SIGNS } from './words.ts';

/** In the order in which a reader wants them. */
export const VERDICTS: readonly VerdictWord[] = ['fail', 'inconclusive', 'warn', 'pass'];

/** The worst first, else in the order of the list; each with the id that links lead to. */
export function worstFirst(endpoints: readonly EndpointVerdict[]): readonly Numbered[] {
  return endpoints
    .map((endpoint, index) => ({ endpoint, id: `endpoint-${index + 1}` }))
    .sort((one, other) => rankOf(one.endpoint) - rankOf(other.endpoint));
}

/** What is wrong before what is down, within one verdict; what has nothing to tell comes last. */
function rankOf(endpoint: EndpointVerdict): number {
  return VERDICTS.indexOf(endpoint.verdict) * 2 + (notReached(endpoint) || isHealthy(endpoint) ? 1 : 0);
}

export interface Numbered {
  readonly endpoint: EndpointVerdict;
  readonly id: string;
}

/** How many of these, from the first on, take no more than so many bytes of UTF-8. */
export function fittingNumber<T>(items: readonly T[], room: number, written: (item: T) => Html): number {
  let left = room;
  for (const [index, item] of items.entries()) {
    left -= byteLength(written(item).html);
    if (left < 0) return index;
  }
  return items.length;
}

/** Nothing was found, and no waiver covers anything. */
export function isHealthy({ verdict, findings, waived }: EndpointVerdict): boolean {
  return verdict === 'pass' && findings.length === 0 && waived.length === 0;
}

/** Sign and word, so that no colour is needed to tell. */
export function verdictBadge(verdict: VerdictWord): Html {
  return html`<span class="badge ${verdict}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${verdict}</span>`;
}

/** An instant by its day; the whole of it for whoever points at it. */
export function dayHtml(instant: string): Html {
  return html`<time datetime="${instant}" title="${instant}">${instant.slice(0, 10)}</time>`;
}

/** A certificate may name itself at any length. */
export function nameText(text: string): string {
  return shorten(text, LONGEST_NAME);
}

const LONGEST_NAME = 300;
