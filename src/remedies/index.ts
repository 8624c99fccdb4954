import { PRODUCT_NAMES, type Product } from '../model/endpoint.ts';
import type { Fix } from '../model/fix.ts';
import type { Remedy, RemedyKind } from '../model/remedy.ts';
import { any } from './any.ts';
import { apache } from './apache.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { caddy } from './caddy.ts';
import { cloudflare } from './cloudflare.ts';
import { dovecot } from './dovecot.ts';
import { envoy } from './envoy.ts';
import { exim } from './exim.ts';
import { go } from './go.ts';
import { googleCloud } from './google-cloud.ts';
import { haproxy } from './haproxy.ts';
import { iis } from './iis.ts';
import { java } from './java.ts';
import { kubernetes } from './kubernetes.ts';
import { lighttpd } from './lighttpd.ts';
import { filesOf } from './missing-file.ts';
import { mysql } from './mysql.ts';
import { nginx } from './nginx.ts';
import { node } from './node.ts';
import { openldap } from './openldap.ts';
import { postfix } from './postfix.ts';
import { postgresql } from './postgresql.ts';
import { proftpd } from './proftpd.ts';
import { stunnel } from './stunnel.ts';
import { traefik } from './traefik.ts';
import { vsftpd } from './vsftpd.ts';
import type { FixText, GeneralTexts, ProductTexts } from './writer.ts';

const TEXTS: Readonly<Partial<Record<Product, ProductTexts>>> = {
  nginx,
  apache,
  haproxy,
  caddy,
  traefik,
  envoy,
  lighttpd,
  stunnel,
  kubernetes,
  iis,
  java,
  node,
  go,
  aws,
  'google-cloud': googleCloud,
  azure,
  cloudflare,
  postfix,
  dovecot,
  exim,
  openldap,
  vsftpd,
  proftpd,
  postgresql,
  mysql,
};

/** The products for which fixes are written, in the order of the docs. */
export const PRODUCTS: readonly Product[] = PRODUCT_NAMES.filter((name) => TEXTS[name] !== undefined);

/** Writes a remedy down for a product; where that has no text of its own, and for `null`, the general one stands. */
export function writeFix(remedy: Remedy, product: Product | null): Omit<Fix, 'docs'> {
  const texts = product === null ? undefined : TEXTS[product];
  const own = texts === undefined ? null : writerOf(texts, remedy.kind);
  const files = filesOf(remedy);
  if (product === null || own === null) return { ...writerOf(any, remedy.kind)(remedy), product: 'any', files };
  return { ...own(remedy), product, files };
}

/** The general fix, then those of the products that have a text of their own. */
export function writeFixes(remedy: Remedy): readonly Omit<Fix, 'docs'>[] {
  const own = PRODUCTS.map((product) => writeFix(remedy, product)).filter(({ product }) => product !== 'any');
  return [writeFix(remedy, null), ...own];
}

type AnyWriter = (remedy: Remedy) => FixText;

function writerOf(texts: GeneralTexts, kind: RemedyKind): AnyWriter;
function writerOf(texts: ProductTexts, kind: RemedyKind): AnyWriter | null;
/** The compiler cannot see that the writer found under a remedy's kind takes that remedy; the tables' types guarantee it. */
function writerOf(texts: ProductTexts, kind: RemedyKind): AnyWriter | null {
  return (texts[kind] ?? null) as AnyWriter | null;
}
