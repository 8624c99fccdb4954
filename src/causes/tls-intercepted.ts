import type { Evidence } from '../model/finding.ts';
import { valuesOf } from '../model/http-head.ts';
import type { HttpAnswer } from '../model/observation.ts';
import { proxyName } from '../model/proxy.ts';
import type { Remedy } from '../model/remedy.ts';
import { matchName } from '../pki/name-match.ts';
import { defineCause } from './cause.ts';
import { interceptionProduct } from './interception-products.ts';
import { isResigned } from './resigned.ts';
import { expectedName, opensslTrusts } from './seen.ts';
import { calledBy, listed } from './wording.ts';

/** Something between here and the server ends TLS and signs a certificate for the name anew. */
export const tlsIntercepted = defineCause({
  id: 'tls-intercepted',
  title: 'something on the way seems to sign the traffic anew',
  severity: ({ trusted }: { readonly trusted: boolean }) => (trusted ? 'warning' : 'error'),
  scope: 'address',
  docs: {
    what: 'The certificate names the right host, but an inspection product on the way issued it (a security gateway, an antivirus or a debugging proxy), or one private authority did so for unrelated public names.',
    why: 'What was looked at is that product and not the server: clients elsewhere see another certificate, other versions and other suites. Clients behind the product must trust its root. Run the check from a network without inspection to see the server itself. Where the endpoint is looked at through a proxy, whose certificate proves it and whose root is trusted, the endpoint is inconclusive: a server that is down or has expired looks the same. A weight for this cause under `severities`, or a waiver, accepts that.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:"',
    references: ['RFC 8446 §9.3', 'RFC 5280 §6.1', 'RFC 6962 §3'],
    example: { kind: 'bypass-interception', issuer: 'Example Inspection CA', product: null, name: 'api.example.com' },
  },
  explains: ['untrusted-issuer', 'self-signed', 'incomplete-chain'],

  detect(seen) {
    const [leaf] = seen.sent;
    const product = interceptionProduct(seen.sent);
    const { proxy } = seen.endpoint;
    if (seen.at.file !== null) return null;
    // An appliance serves its own pages under its own name; only a forged leaf carries ours.
    if (leaf === undefined || matchName(expectedName(seen.endpoint), leaf).kind !== 'matched') return null;
    const ownKey = isResigned(seen);
    if (product === null && !ownKey) return null;
    const sctList = seen.at.hellos.some(({ outcome }) => outcome.kind === 'server-flight' && outcome.sctList);
    return {
      product,
      issuer: leaf.issuer,
      trusted: opensslTrusts(seen),
      timestamps: leaf.embeddedScts > 0 || sctList,
      proxy: proxy === undefined ? null : proxyName(proxy),
      ownKey,
      answer: ownKey ? proxyAnswer(seen.at.http) : null,
    };
  },

  message({ product, issuer, trusted, proxy, ownKey }, { endpoint }) {
    const issued = `The certificate for "${expectedName(endpoint)}" was issued by "${calledBy(issuer)}"`;
    const although = trusted ? ', although its root is trusted here' : '';
    return ownKey
      ? `${issued} and signed with its own key, as proxies do that sign traffic anew and no CA does: what answered here is the proxy ${proxy} and not the server${although}.`
      : `${issued}, a name that ${product} gives its signing authority: what answered here is probably that product and not the server${although}.`;
  },

  evidence: ({ product, issuer, trusted, timestamps, proxy, ownKey, answer }) => [
    { label: 'issuer', value: issuer },
    ...(product === null ? [] : [{ label: 'known as', value: product }]),
    ...(ownKey ? [{ label: 'signed with', value: 'the key of the certificate itself, which is not self-issued' }] : []),
    ...(proxy === null ? [] : [{ label: 'looked at', value: `through the proxy ${proxy}` }]),
    ...(answer === null ? [] : [{ label: 'answer inside', value: answer }]),
    { label: 'trusted here', value: trusted ? 'yes' : 'no' },
    ...(timestamps ? [] : [{ label: 'CT timestamps', value: 'none, although public CAs add them' }]),
  ],

  remedy: ({ product, issuer, proxy }, { endpoint }) => ({
    kind: 'bypass-interception',
    issuer: calledBy(issuer),
    product,
    name: expectedName(endpoint),
    ...(proxy === null ? {} : { proxy }),
  }),

  key: ({ issuer }) => [issuer],
});

/** `503, X-Squid-Error: ERR_CONNECT_FAIL 111`: the proxy answers in place of a server that it cannot reach or does not trust. */
function proxyAnswer(http: HttpAnswer | null): string | null {
  if (http === null || http.status < 502 || http.status > 504) return null;
  const told = ['X-Squid-Error', 'Proxy-Status', 'Via'].flatMap((name) =>
    valuesOf(http.headers ?? [], name.toLowerCase())
      .slice(0, 1)
      .map((value) => `${name}: ${value}`),
  );
  return told.length === 0 ? null : [String(http.status), ...told].join(', ');
}

/** One private issuer on public names of different owners, as only a look at the whole run shows. */
export interface SharedIssuer {
  readonly issuer: string;
  /** Endpoints that showed it, the one at hand among them. */
  readonly endpoints: readonly string[];
  /** The name at hand. */
  readonly name: string;
}

/** The words of the same cause where it was found by comparing endpoints. */
export function sharedIssuerWords({ issuer, endpoints, name }: SharedIssuer): {
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly remedy: Remedy;
} {
  return {
    message: `The certificates of ${listed(endpoints)} all lead to the private CA "${calledBy(issuer)}", although these public names share no domain: either something on the way signs the traffic anew, or all of them are yours and use one private CA.`,
    evidence: [
      { label: 'issuer', value: issuer },
      { label: 'seen at', value: endpoints.join(', ') },
      { label: 'would tell them apart', value: 'the same check from another network' },
    ],
    remedy: { kind: 'bypass-interception', issuer: calledBy(issuer), product: null, name },
  };
}
