import type { Endpoint, Product } from '../../model/endpoint.ts';
import type { ServerGuess } from '../../model/finding.ts';
import type { AddressObservation } from '../../model/observation.ts';
import { behavesLike, likelyByManner } from './behaves-like.ts';
import type { Clue } from './clue.ts';
import { contradiction } from './contradiction.ts';
import { writtenBy } from './header-order.ts';
import { hostClue } from './host-names.ts';
import { innerWords } from './inner-words.ts';
import { type Manner, mannerOf } from './manner.ts';
import { ownWords } from './own-words.ts';

/** Which product ends TLS at one address. What it says of itself counts before what is said inside TLS. */
export function guessAtAddress(endpoint: Endpoint, at: AddressObservation): ServerGuess {
  const own = ownWords(at);
  const inner = innerWords(at);
  if (own.length > 0) return fromOwnWords(own, inner);
  const host = hostClue(endpoint);
  const manner = mannerOf(endpoint, at);
  const known = likelyByManner(manner, at);
  if (inner !== null) return fromInnerWords(inner, { host, known, manner }, at);
  const clue = host ?? known ?? byProtocol(endpoint, at);
  if (clue !== null) return likely(clue);
  const others = behavesLike(manner, at);
  return unsure(
    others.length === 0 ? 'nothing seen tells which product answers' : 'only the manner of its TLS tells',
    others,
  );
}

/** Hardly anything else answers SSLRequest; poolers in front of it do, and are set up in other words. */
function byProtocol({ starttls }: Endpoint, at: AddressObservation): Clue | null {
  const answered = ['upgraded', 'not-offered', 'refused'].includes(at.starttls?.kind ?? '');
  if (starttls !== 'postgres' || !answered) return null;
  return { products: ['postgresql'], because: 'it answers SSLRequest as PostgreSQL does' };
}

/** Several things that it said have to agree; what it said inside may choose among those left. */
function fromOwnWords(own: readonly Clue[], inner: Clue | null): ServerGuess {
  const because = own.map((clue) => clue.because).join('; ');
  const said = [...new Set(own.flatMap(({ products }) => products))];
  const common = said.filter((product) => own.every(({ products }) => products.includes(product)));
  const [only, ...more] = common;
  if (only !== undefined && more.length === 0) return { product: only, because, sureness: 'sure', others: [] };
  const chosen = common.find((product) => inner?.products.length === 1 && inner.products.includes(product));
  if (chosen === undefined || inner === null || writtenBy(chosen, inner.headers) === false)
    return unsure(because, common.length === 0 ? said : common);
  return { product: chosen, because: `${inner.because}; ${because}`, sureness: 'sure', others: [] };
}

interface Outside {
  readonly host: Clue | null;
  readonly known: Clue | null;
  readonly manner: Manner;
}

/** What was said inside may have been said by something behind what ends TLS, so all that is seen outside has to agree. */
function fromInnerWords(inner: Clue, { host, known, manner }: Outside, at: AddressObservation): ServerGuess {
  const [product, ...more] = inner.products;
  if (product === undefined) return unsure(`${inner.because}, a product that is not known`, host?.products ?? []);
  if (more.length > 0) return unsure(inner.because, inner.products);
  const [cloud] = host?.products ?? [];
  if (host !== null && cloud !== undefined && cloud !== product)
    return unsure(`${inner.because}, but ${host.because}`, [cloud, product]);
  const against = contradiction(product, manner, inner.headers);
  if (against === null) return likely(inner);
  if (known !== null) return likely(known);
  return unsure(`${inner.because}, but ${against}`, [...behavesLike(manner, at), product]);
}

function likely({ products, because }: Clue): ServerGuess {
  return { product: products[0] ?? null, because, sureness: 'likely', others: [] };
}

function unsure(because: string, others: readonly Product[]): ServerGuess {
  return { product: null, because, sureness: 'unsure', others: [...new Set(others)] };
}
