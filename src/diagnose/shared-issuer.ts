import { isBuiltInIssuer } from '../causes/built-in-certificates.ts';
import { expectedName } from '../causes/seen.ts';
import { sharedIssuerWords, tlsIntercepted } from '../causes/tls-intercepted.ts';
import { UNTRUSTED_CA } from '../causes/untrusted-issuer.ts';
import { identityOf } from '../model/endpoint.ts';
import type { Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import { proxyName } from '../model/proxy.ts';
import { plainEndpoint, type Target } from '../model/run.ts';
import { fingerprint } from '../pki/digest.ts';
import { isPublicName } from '../pki/public-name.ts';
import { writeFix } from '../remedies/index.ts';
import type { DiagnosedEndpoint } from './diagnose.ts';

/** A diagnosed endpoint together with what it is and what was seen there. */
export interface InRun extends DiagnosedEndpoint {
  readonly target: Target;
  readonly observation: Observation;
}

/**
 * What only a look at all endpoints shows: one untrusted issuer on public names of three or more different domains is
 * most likely something on the way that signs the traffic anew, so untrusted-issuer becomes tls-intercepted there. Pure.
 */
export function spotSharedIssuer<Endpoint extends InRun>(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const byIssuer = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints.filter(isPublic)) {
    for (const issuer of new Set(endpoint.findings.flatMap(untrustedIssuers))) {
      byIssuer.set(issuer, [...(byIssuer.get(issuer) ?? []), endpoint]);
    }
  }
  const suspects = new Map(
    [...byIssuer].filter(
      ([issuer, showing]) => !isBuiltInIssuer(issuer) && new Set(showing.map(domainOf)).size >= fewestDomains(showing),
    ),
  );
  return endpoints.map((endpoint) => {
    const findings = endpoint.findings.map((finding) => {
      const issuer = untrustedIssuers(finding).find((name) => suspects.get(name)?.includes(endpoint));
      return issuer === undefined ? finding : renamed(finding, endpoint, issuer, suspects.get(issuer) ?? []);
    });
    return { ...endpoint, findings };
  });
}

function renamed(finding: Finding, { target, server }: InRun, issuer: string, showing: readonly InRun[]): Finding {
  const { endpoint } = target;
  const names = [...new Set(showing.map((other) => other.target.endpoint.name))].sort();
  const words = sharedIssuerWords({ issuer, endpoints: names, name: expectedName(endpoint) });
  return {
    ...finding,
    cause: tlsIntercepted.id,
    title: tlsIntercepted.title,
    message: words.message,
    evidence: [...words.evidence, ...finding.evidence.filter(({ label }) => label === 'chain')],
    fix: { ...writeFix(words.remedy, server.product), docs: `docs/causes.md#${tlsIntercepted.id}` },
    fingerprint: fingerprint([tlsIntercepted.id, identityOf(plainEndpoint(target)), issuer]),
  };
}

function untrustedIssuers({ cause, evidence }: Finding): readonly string[] {
  if (cause !== 'untrusted-issuer') return [];
  return evidence.flatMap(({ label, value }) => (label === UNTRUSTED_CA ? [value] : []));
}

/** A private CA is no surprise on a private name, at a private address, or on a machine that is dialled in place of the name. */
function isPublic({ target: { endpoint }, observation }: InRun): boolean {
  if (endpoint.file !== null) return false;
  if (!isPublicName(expectedName(endpoint))) return false;
  if (endpoint.connect !== null || endpoint.addresses.length > 0) return false;
  return (
    observation.addresses.length > 0 &&
    observation.addresses.every(({ address, family }) => family === null || !PRIVATE_ADDRESS.test(address))
  );
}

/** A rough "same owner": the last two labels. */
function domainOf({ target }: InRun): string {
  return expectedName(target.endpoint).split('.').slice(-2).join('.');
}

/** A proxy that every one of them was looked at through makes the suspicion stronger. */
function fewestDomains(showing: readonly InRun[]): number {
  const proxies = new Set(
    showing.map(({ target: { endpoint } }) => (endpoint.proxy === undefined ? null : proxyName(endpoint.proxy))),
  );
  return proxies.size === 1 && !proxies.has(null) ? 2 : FEWEST_DOMAINS;
}

const FEWEST_DOMAINS = 3;

/** Loopback, RFC 1918, RFC 6598, RFC 3927; RFC 4193 and RFC 4291 §2.5.6 in IPv6. */
const PRIVATE_ADDRESS =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.|::1$|f[cd]|fe[89ab])/i;
