import type { Product } from '../../model/endpoint.ts';

type Marks = readonly (readonly [Product, RegExp])[];

/** The product that a Server header names; `null` for products without texts of their own. */
export function productOf(header: string): Product | null {
  return first(SERVER_HEADERS, header);
}

/**
 * The product that an entry of a Via header names. Each proxy adds its own behind the others (RFC 9110 §7.6.3), so the
 * last is the one that faces us, if it takes part at all: nginx and HAProxy do not.
 */
export function productOfVia(entry: string): Product | null {
  return first(VIA, entry);
}

/** The product that greets like this, or answers like this in its own protocol. */
export function productOfGreeting(greeting: string): Product | null {
  return first(GREETINGS, greeting);
}

function first(marks: Marks, text: string): Product | null {
  return marks.find(([, mark]) => mark.test(text))?.[0] ?? null;
}

/** openresty and Tengine take nginx's directives. `Apache-Coyote` is Tomcat, which takes none of Apache's. */
const SERVER_HEADERS: Marks = [
  ['nginx', /^(?:nginx|openresty|tengine)\b/i],
  ['apache', /^apache(?![-\w]| tomcat)/i],
  ['haproxy', /^haproxy\b/i],
  ['caddy', /^caddy\b/i],
  ['traefik', /^traefik\b/i],
  ['envoy', /^(?:envoy|istio-envoy)\b/i],
  ['lighttpd', /^lighttpd\b/i],
  ['iis', /^Microsoft-(?:IIS|HTTPAPI)\//i],
  ['java', /^(?:Apache-Coyote|Apache Tomcat|Jetty|WildFly|JBoss|GlassFish|Payara|Eclipse GlassFish|WebLogic)\b/i],
  ['aws', /^(?:awselb|AmazonS3|CloudFront|Amazon(?:S3)?|AWS)\b/i],
  ['google-cloud', /^(?:Google Frontend|UploadServer)\b/i],
  ['azure', /^(?:Microsoft-Azure-Application-Gateway|Windows-Azure-\w+)\b/i],
  ['cloudflare', /^cloudflare\b/i],
];

const VIA: Marks = [
  ['caddy', /^\S+ Caddy\b/i],
  ['aws', /\.cloudfront\.net \(CloudFront\)/i],
  ['google-cloud', /^1\.1 google\b/i],
  ['azure', /^\S+ Azure\b/i],
];

/** The words that each product says unless it is told to say others; a host name before them may hold anything. */
const GREETINGS: Marks = [
  ['postfix', /^220[ -]\S+ ESMTP Postfix\b/],
  ['exim', /^220[ -]\S+ ESMTP Exim \d/],
  ['dovecot', /^(?:\* OK (?:\[[^\]]*\] )?|\+OK |220[ -]\S+ )Dovecot\b/],
  ['dovecot', /^"IMPLEMENTATION" "Dovecot\b/],
  ['vsftpd', /^220[ -]\(vsFTPd /],
  ['proftpd', /^220[ -]ProFTPD /],
  ['openldap', /OpenLDAProotDSE/],
  // As the probe writes the first packet down; proxies and other databases speak the same protocol.
  ['mysql', /^MySQL protocol 10, version (?!.*(?:tidb|vitess|proxysql|maxscale|singlestore|doris|starrocks))/i],
];
