import { builtInCertificate } from '../../causes/built-in-certificates.ts';
import { clearText } from '../../causes/first-bytes.ts';
import type { Product } from '../../model/endpoint.ts';
import { parseHttpHead, valuesOf } from '../../model/http-head.ts';
import type { AddressObservation } from '../../model/observation.ts';
import { chainSent } from '../see.ts';
import { type Clue, quotable } from './clue.ts';
import { writtenBy } from './header-order.ts';
import { productOf, productOfGreeting } from './marks.ts';

/** What says of itself who ends TLS there: no machine behind it can have said it. */
export function ownWords(at: AddressObservation): readonly Clue[] {
  return [fromCertificate(at), fromStartTls(at), fromAnswerInClear(at)].filter((clue) => clue !== null);
}

/** Certificates that products make for themselves when they are given none. */
function fromCertificate(at: AddressObservation): Clue | null {
  const [leaf] = chainSent(at);
  const builtIn = leaf === undefined ? null : builtInCertificate(leaf);
  const product = builtIn === null ? undefined : MAKERS[builtIn.product];
  if (builtIn === null || product === undefined) return null;
  return { products: [product], because: `it serves ${builtIn.what}` };
}

/** Caddy's own CA is no such maker: it signs for other servers as well. */
const MAKERS: Readonly<Record<string, Product>> = { 'ingress-nginx': 'kubernetes', Traefik: 'traefik' };

/** What takes STARTTLS ends TLS too, so that its greeting tells who it is. */
function fromStartTls({ starttls }: AddressObservation): Clue | null {
  const greeting = starttls == null || !('greeting' in starttls) ? null : starttls.greeting;
  const product = greeting === null ? null : productOfGreeting(greeting);
  return product === null ? null : { products: [product], because: `it greets with "${quotable(greeting ?? '')}"` };
}

/** Where TLS was due a plain HTTP request was sent, or nothing but clear text came back. */
function fromAnswerInClear(at: AddressObservation): Clue | null {
  for (const text of inClear(at)) {
    const page = ANSWERS.find(({ says }) => says.test(text));
    if (page !== undefined) return { products: page.products, because: page.because };
    const greeter = productOfGreeting(text);
    if (greeter !== null) return { products: [greeter], because: `it greets with "${quotable(text)}"` };
    const headers = parseHttpHead(text)?.headers ?? [];
    const [server] = valuesOf(headers, 'server');
    const product = server === undefined ? null : productOf(server);
    // A proxy passes on a header that it does not write.
    if (product !== null && writtenBy(product, headers) !== false)
      return { products: [product], because: `HTTP Server header "${quotable(server ?? '')}" of its answer in clear` };
  }
  return null;
}

function inClear(at: AddressObservation): readonly string[] {
  const heard = clearText(at).map(({ text }) => text);
  if (heard.length > 0 || at.plaintext?.kind !== 'answered') return heard;
  return [Buffer.from(at.plaintext.firstBytes, 'base64').toString('latin1')];
}

interface AnswerInClear extends Pick<Clue, 'products' | 'because'> {
  readonly says: RegExp;
}

/** What TLS ports say to plain HTTP, and other words that only one product has. Measured, but for Tomcat's. */
const ANSWERS: readonly AnswerInClear[] = [
  {
    says: /^HTTP\/1[\s\S]*Client sent an HTTP request to an HTTPS server/,
    products: ['go', 'traefik', 'caddy', 'kubernetes'],
    because: 'to plain HTTP it answers as servers written in Go do',
  },
  {
    says: /^HTTP\/1(?![\s\S]*^server: *(?:nginx|openresty|tengine))[\s\S]*The plain HTTP request was sent to HTTPS port/im,
    // ingress-nginx takes the Server header out, which nginx alone cannot.
    products: ['kubernetes', 'nginx'],
    because: 'to plain HTTP it answers with the error page of nginx, without its Server header',
  },
  {
    says: /^HTTP\/1[\s\S]*This combination of host and port requires TLS/,
    products: ['java'],
    because: 'to plain HTTP it answers with the error page of Tomcat',
  },
  {
    says: /^500 OOPS: /,
    products: ['vsftpd'],
    because: 'to plain HTTP it answers "500 OOPS", as vsftpd does',
  },
];
