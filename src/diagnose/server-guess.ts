import type { Endpoint } from '../model/endpoint.ts';
import type { ServerGuess } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import { guessAtAddress } from './product/guess-at-address.ts';

/** Which product ends TLS there: what the user says, else what the addresses tell, where they agree. */
export function guessServer(endpoint: Endpoint, observation: Observation): ServerGuess {
  if (endpoint.server !== null)
    return { product: endpoint.server, because: 'named in the configuration', sureness: 'certain', others: [] };
  const guesses = observation.addresses.map((at) => guessAtAddress(endpoint, at));
  const products = [...new Set(guesses.flatMap(({ product }) => product ?? []))];
  if (products.length > 1) {
    const because = `the addresses differ: ${products.join(', ')}`;
    return { product: null, because, sureness: 'unsure', others: products };
  }
  const best =
    guesses.find(({ sureness }) => sureness === 'sure') ??
    guesses.find(({ product }) => product !== null) ??
    guesses.find(({ others }) => others.length > 0) ??
    guesses[0];
  return best ?? { product: null, because: 'nothing was seen', sureness: 'unsure', others: [] };
}
