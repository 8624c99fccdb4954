import type { Product } from '../../model/endpoint.ts';
import type { HttpHeader } from '../../model/http-head.ts';

/** What something said of itself. */
export interface Clue {
  /** More than one: it is one of these. Empty: it is none of those that we know. */
  readonly products: readonly Product[];
  readonly because: string;
  /** Of the HTTP answer that said it. */
  readonly headers?: readonly HttpHeader[] | undefined;
}

/** Servers name anything they like: control and non-ASCII characters go, and so does what no name needs in length. */
export function quotable(text: string): string {
  return text
    .replace(/\s+$/, '')
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 80);
}
