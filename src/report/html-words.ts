import type { EndpointVerdict, VerdictWord } from '../judge/verdict.ts';
import { shorten } from './escape.ts';
import { type Html, html } from './html-markup.ts';
import { SIGNS } from './words.ts';

/** In the order in which a reader wants them. */
export const VERDICTS: readonly VerdictWord[] = ['fail', 'inconclusive', 'warn', 'pass'];

/** The worst first, else in the order of the list; each with the id that links lead to. */
export function worstFirst(endpoints: readonly EndpointVerdict[]): readonly Numbered[] {
  return endpoints
    .map((endpoint, index) => ({ endpoint, id: `endpoint-${index + 1}` }))
    .sort((one, other) => VERDICTS.indexOf(one.endpoint.verdict) - VERDICTS.indexOf(other.endpoint.verdict));
}

export interface Numbered {
  readonly endpoint: EndpointVerdict;
  readonly id: string;
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
