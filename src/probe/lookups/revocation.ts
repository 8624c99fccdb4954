import type { CertificateFacts } from '../../model/certificate.ts';
import type { CrlLookup, Lookup, OcspLookup } from '../../model/lookup.ts';
import type { AddressObservation } from '../../model/observation.ts';
import type { FetchScope } from '../../model/policy.ts';
import type { UnixMs } from '../../model/units.ts';
import { examineChain } from '../../pki/chain.ts';
import { readCrl } from '../../pki/crl/read.ts';
import { crlVerdict } from '../../pki/crl/verdict.ts';
import { issuedPairs } from '../../pki/issued-pairs.ts';
import { ocspRequest } from '../../pki/ocsp/request.ts';
import { verifyOcsp } from '../../pki/ocsp/verify.ts';
import type { ChainPath } from '../../pki/paths.ts';
import type { Fetch } from '../fetch/fetch.ts';
import { chainsAt } from './chains.ts';
import type { LookUp, LookupContext } from './look-up.ts';

/**
 * Asks whether the certificates below the root were revoked, where the policy wants that asked: the OCSP responders that
 * they name, then the revocation lists, until one gives an answer that counts.
 */
export const lookUpRevocation: LookUp = async ({ policy }, addresses, context) => {
  if (policy.revocation !== 'ask' && policy.revocation !== 'strict') return [];
  const { fetch, now } = context;
  const pairs = pairsToAsk(addresses, context);
  return (await Promise.all(pairs.map((pair) => ask(pair, { fetch, scope: policy.fetch, now })))).flat();
};

interface Pair {
  readonly certificate: CertificateFacts;
  readonly issuer: CertificateFacts;
}

interface Means {
  readonly fetch: Fetch;
  readonly scope: FetchScope;
  readonly now: UnixMs;
}

/** Each certificate once, leaves first, without those that have expired: CAs drop these from their lists. */
function pairsToAsk(addresses: readonly AddressObservation[], context: LookupContext): readonly Pair[] {
  const sent = addresses.flatMap(chainsAt).map(({ chain }) => chain);
  const chains = new Map(sent.map((chain) => [chain.map(({ sha256 }) => sha256).join(), chain]));
  const found = [...chains.values()]
    .flatMap((chain) => issuedPairs(bestPath(chain, context)))
    .sort((one, other) => one.depth - other.depth);
  const pairs = new Map<string, Pair>();
  for (const { certificate, issuer } of found) {
    if (issuer === null || Date.parse(certificate.notAfter) < context.now || pairs.has(certificate.sha256)) continue;
    pairs.set(certificate.sha256, { certificate, issuer });
  }
  return [...pairs.values()].slice(0, MOST_CERTIFICATES);
}

/** What was sent; where it ends in the open, with what was fetched to complete it. */
function bestPath(sent: readonly CertificateFacts[], { store, now, issuers = [] }: LookupContext): ChainPath {
  const { best } = examineChain(sent, store, now);
  return best.end === 'issuer-missing' && issuers.length > 0
    ? examineChain([...sent, ...issuers], store, now).best
    : best;
}

async function ask(pair: Pair, means: Means): Promise<readonly Lookup[]> {
  const lookups: Lookup[] = [];
  for (const url of fetchable(pair.certificate.ocspUrls)) {
    const lookup = await askResponder(url, pair, means);
    lookups.push(lookup);
    if (answersOcsp(lookup, pair, means.now)) return lookups;
  }
  for (const url of fetchable(pair.certificate.crlUrls)) {
    const lookup = await askList(url, pair, means);
    lookups.push(lookup);
    if (answersCrl(lookup, means.now)) return lookups;
  }
  return lookups;
}

async function askResponder(url: string, { certificate, issuer }: Pair, { fetch, scope }: Means): Promise<OcspLookup> {
  const body = ocspRequest(certificate, issuer) ?? new Uint8Array();
  const answer = await fetch({
    url,
    scope,
    body,
    contentType: 'application/ocsp-request',
    accept: 'application/ocsp-response',
    mostBytes: MOST_OCSP_BYTES,
    timeoutMs: OCSP_TIMEOUT_MS,
  });
  const outcome: OcspLookup['outcome'] =
    answer.kind === 'answered' ? { kind: 'response', response: Buffer.from(answer.body).toString('base64') } : answer;
  return { kind: 'ocsp', of: certificate.sha256, url, outcome };
}

function answersOcsp({ outcome }: OcspLookup, { certificate, issuer }: Pair, now: UnixMs): boolean {
  if (outcome.kind !== 'response') return false;
  const verdict = verifyOcsp(Buffer.from(outcome.response, 'base64'), { certificate, issuer, now });
  return verdict.kind === 'good' || verdict.kind === 'revoked';
}

async function askList(url: string, { certificate, issuer }: Pair, { fetch, scope }: Means): Promise<CrlLookup> {
  const answer = await fetch({
    url,
    scope,
    accept: 'application/pkix-crl',
    mostBytes: MOST_CRL_BYTES,
    timeoutMs: CRL_TIMEOUT_MS,
  });
  return { kind: 'crl', of: certificate.sha256, url, outcome: outcomeOf() };

  function outcomeOf(): CrlLookup['outcome'] {
    if (answer.kind !== 'answered') return answer;
    const list = readCrl(answer.body, certificate, issuer);
    return 'entries' in list ? { kind: 'list', ...list } : { kind: 'unreadable', ...list };
  }
}

function answersCrl({ outcome }: CrlLookup, now: UnixMs): boolean {
  if (outcome.kind !== 'list') return false;
  const { kind } = crlVerdict(outcome, now);
  return kind === 'good' || kind === 'revoked';
}

/** Directories (ldap) are no place to fetch from; past the second URL nobody has an answer either. */
function fetchable(urls: readonly string[]): readonly string[] {
  return urls.filter((url) => /^https?:/i.test(url)).slice(0, 2);
}

/** Of one endpoint: leaf and intermediates, of two chains where addresses differ. */
const MOST_CERTIFICATES = 4;

const MOST_OCSP_BYTES = 64 * 1024;
const OCSP_TIMEOUT_MS = 3_000;
const MOST_CRL_BYTES = 10 * 1024 * 1024;
const CRL_TIMEOUT_MS = 10_000;
