import { decode, serverHeader } from '../causes/first-bytes.ts';
import type { Endpoint, Product } from '../model/endpoint.ts';
import type { ServerGuess } from '../model/finding.ts';
import type { AddressObservation, Observation } from '../model/observation.ts';

/** Which product runs there: what the user says, else what its HTTP Server header says. */
export function guessServer(endpoint: Endpoint, observation: Observation): ServerGuess {
  if (endpoint.server !== null) return { product: endpoint.server, because: 'named in the configuration' };
  for (const at of observation.addresses) {
    const header = headerOfAddress(at);
    const product = header === null ? null : productOf(header);
    if (product !== null) return { product, because: `HTTP Server header "${header}"` };
  }
  return { product: null, because: 'nothing seen tells which product answers' };
}

/** The product that a Server header names; `null` for products without texts of their own. */
export function productOf(header: string): Product | null {
  return PRODUCT_MARKS.find(([, mark]) => mark.test(header))?.[0] ?? null;
}

function headerOfAddress({ http, plaintext, hellos }: AddressObservation): string | null {
  if (http?.server) return printable(http.server);
  const inClear = [
    ...(plaintext?.kind === 'answered' ? [plaintext.firstBytes] : []),
    ...hellos.flatMap(({ outcome }) => (outcome.kind === 'not-tls' ? [outcome.firstBytes] : [])),
  ];
  for (const bytes of inClear) {
    const header = serverHeader(decode(bytes));
    if (header !== null) return printable(header);
  }
  return null;
}

/** Servers name anything they like: control and non-ASCII characters go, and so does what no header needs in length. */
function printable(header: string): string {
  return header.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
}

/** openresty and Tengine take nginx's directives. `Apache-Coyote` is Tomcat, which takes none of Apache's. */
const PRODUCT_MARKS: readonly (readonly [Product, RegExp])[] = [
  ['nginx', /^(?:nginx|openresty|tengine)\b/i],
  ['apache', /^apache(?![-\w])/i],
  ['haproxy', /^haproxy\b/i],
  ['caddy', /^caddy\b/i],
];
