import { valuesOf } from '../../model/http-head.ts';
import type { AddressObservation } from '../../model/observation.ts';
import { type Clue, quotable } from './clue.ts';
import { writtenBy } from './header-order.ts';
import { productOf, productOfGreeting, productOfVia } from './marks.ts';

/** What was said inside TLS: by what ends it, or by something behind that. `null` when nobody gave a name. */
export function innerWords({ http, greeting }: AddressObservation): Clue | null {
  if (http === null) {
    const product = productOfGreeting(greeting ?? '');
    return product === null ? null : { products: [product], because: `it greets with "${quotable(greeting ?? '')}"` };
  }
  const { headers } = http;
  const servers = headers === undefined ? [http.server ?? ''] : valuesOf(headers, 'server');
  const named = fromServer(servers.filter((server) => server !== '')[0], headers);
  const via = headers === undefined ? [] : valuesOf(headers, 'via');
  const proxy = via.join(',').split(',').at(-1)?.trim() ?? '';
  if (proxy === '') return named;
  const front: Clue = {
    products: [productOfVia(proxy) ?? productOf(proxy.replace(/^\S+ /, ''))].filter((product) => product !== null),
    because: `HTTP Via header "${quotable(proxy)}"`,
  };
  const [back] = named?.products ?? [];
  // nginx writes no Via of its own and passes on that of a proxy behind it: then nobody knows who faces us.
  if (
    back === undefined ||
    front.products.length === 0 ||
    front.products[0] === back ||
    writtenBy(back, headers) !== true
  )
    return front;
  return { products: [back, ...front.products], because: `${front.because}, and ${named?.because}` };
}

function fromServer(server: string | undefined, headers: Clue['headers']): Clue | null {
  if (server === undefined) return null;
  const product = productOf(server);
  const because = `HTTP Server header "${quotable(server)}"`;
  return { products: product === null ? [] : [product], because, headers };
}
