import type { CertificateFacts } from '../../model/certificate.ts';
import type { IssuerLookup } from '../../model/lookup.ts';
import type { AddressObservation } from '../../model/observation.ts';
import type { FetchScope } from '../../model/policy.ts';
import { examineChain } from '../../pki/chain.ts';
import { isSignedBy, namesAsIssuer } from '../../pki/issued-by.ts';
import { readIssuerAnswer } from '../../pki/issuer-certificates.ts';
import type { Fetch } from '../fetch/fetch.ts';
import { chainsAt } from './chains.ts';
import type { LookUp } from './look-up.ts';

/**
 * Where a chain ends in the open, fetches who signed its last certificate, and who signed that, until a trusted root or a
 * self-signed certificate is reached, or nobody knows further. Where OpenSSL finds its way nothing is asked.
 */
export const lookUpIssuers: LookUp = async ({ policy }, addresses, { fetch, store, now }) => {
  const lookups: IssuerLookup[] = [];
  const asked = new Set<string>();
  // One after the other: what was fetched for one chain is likely to complete the next.
  for (const sent of openChains(addresses)) {
    for (let round = 0; round < MOST_ROUNDS && lookups.length < MOST_FETCHES; round += 1) {
      const { best } = examineChain([...sent, ...fetched(lookups)], store, now);
      const last = best.certificates.at(-1);
      if (best.end !== 'issuer-missing' || last === undefined || asked.has(last.sha256)) break;
      asked.add(last.sha256);
      lookups.push(...(await askFor(last, MOST_FETCHES - lookups.length, policy.fetch, fetch)));
    }
  }
  return lookups;
};

/** Chains sent under the endpoint's name that OpenSSL did not accept, each once. */
function openChains(addresses: readonly AddressObservation[]): readonly (readonly CertificateFacts[])[] {
  const chains = addresses
    .flatMap(chainsAt)
    .filter(({ acceptedByOpenSsl }) => !acceptedByOpenSsl)
    .map(({ chain }) => chain);
  const distinct = new Map(chains.map((chain) => [chain.map(({ sha256 }) => sha256).join(' '), chain]));
  return [...distinct.values()].slice(0, MOST_CHAINS);
}

function fetched(lookups: readonly IssuerLookup[]): readonly CertificateFacts[] {
  return lookups.flatMap(({ outcome }) => (outcome.kind === 'certificates' ? outcome.certificates : []));
}

/** Asks the places that a certificate names, until one gives the issuer. */
async function askFor(
  certificate: CertificateFacts,
  most: number,
  scope: FetchScope,
  fetch: Fetch,
): Promise<readonly IssuerLookup[]> {
  const lookups: IssuerLookup[] = [];
  for (const url of placesOf(certificate).slice(0, most)) {
    const answer = await fetch({ url, scope, accept: ACCEPT, mostBytes: MOST_BYTES, timeoutMs: TIMEOUT_MS });
    const outcome = answer.kind === 'answered' ? readIssuerAnswer(answer.body) : answer;
    lookups.push({ kind: 'issuer', of: certificate.sha256, url, outcome });
    const found = outcome.kind === 'certificates' && outcome.certificates.some((one) => signed(certificate, one));
    // Of these two, the next place would say the same.
    if (found || outcome.kind === 'switched-off' || outcome.kind === 'not-attempted') break;
  }
  return lookups;
}

/** Directories (ldap) only where nothing else is named: that they cannot be asked is to be said then. */
function placesOf({ caIssuers }: CertificateFacts): readonly string[] {
  const distinct = [...new Set(caIssuers)];
  const web = distinct.filter((url) => /^https?:/i.test(url));
  return (web.length > 0 ? web : distinct).slice(0, MOST_PLACES);
}

function signed(certificate: CertificateFacts, issuer: CertificateFacts): boolean {
  return namesAsIssuer(certificate, issuer) && isSignedBy(certificate, issuer);
}

/** RFC 5280 §4.2.2.1 names these two; servers that know neither shall send what they have. */
const ACCEPT = 'application/pkix-cert, application/pkcs7-mime;q=0.9, */*;q=0.8';

/** Steps up from the last certificate sent; real chains lack one, rarely two. */
const MOST_ROUNDS = 4;

/** Of one endpoint. */
const MOST_FETCHES = 8;
const MOST_PLACES = 2;
const MOST_CHAINS = 3;
const MOST_BYTES = 64 * 1024;
const TIMEOUT_MS = 3_000;
