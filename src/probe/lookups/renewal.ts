import type { CertificateFacts } from '../../model/certificate.ts';
import type { RenewalLookup } from '../../model/lookup.ts';
import type { FetchScope, RenewalInfo } from '../../model/policy.ts';
import type { UnixMs } from '../../model/units.ts';
import { operatorOf } from '../../pki/ca-operators.ts';
import { readRenewalInfo, renewalCertId, renewalUrl } from '../../pki/renewal-info.ts';
import type { Fetch, Fetched } from '../fetch/fetch.ts';
import { leavesSent } from './leaves.ts';
import type { LookUp } from './look-up.ts';

/**
 * Asks the CA of each server certificate when it wants it renewed (RFC 9773), where the policy wants that and an ACME
 * directory is known. Never after the expiry, when nobody may ask (§4.3.3).
 */
export const lookUpRenewal: LookUp = async ({ policy }, addresses, { fetch, now }) => {
  const questions = leavesSent(addresses).flatMap((leaf) => questionOf(leaf, policy.renewalInfo, now));
  return Promise.all(
    questions.map(
      async ({ of, directory, certId }): Promise<RenewalLookup> => ({
        kind: 'renewal-info',
        of,
        directory,
        outcome: await ask(directory, certId, policy.fetch, fetch),
      }),
    ),
  );
};

interface Question {
  readonly of: string;
  readonly directory: string;
  readonly certId: string;
}

function questionOf(leaf: CertificateFacts, wanted: RenewalInfo, now: UnixMs): readonly Question[] {
  if (wanted.kind === 'off' || leaf.selfIssued || Date.parse(leaf.notAfter) < now) return [];
  const directory = wanted.kind === 'directory' ? wanted.url : (operatorOf(leaf.issuer)?.directory ?? null);
  const certId = renewalCertId(leaf);
  return directory === null || certId === null ? [] : [{ of: leaf.sha256, directory, certId }];
}

async function ask(
  directory: string,
  certId: string,
  scope: FetchScope,
  fetch: Fetch,
): Promise<RenewalLookup['outcome']> {
  const get = (url: string): Promise<Fetched> =>
    fetch({ url, scope, accept: 'application/json', mostBytes: MOST_BYTES, timeoutMs: TIMEOUT_MS });
  const found = await get(directory);
  if (found.kind !== 'answered') return found;
  const where = renewalUrl(found.body, certId);
  if (where.kind === 'no-window') return where;
  const answer = await get(where.url);
  if (answer.kind === 'status' && answer.status === 404) {
    return { kind: 'no-window', problem: 'the CA does not know this certificate' };
  }
  return answer.kind === 'answered' ? readRenewalInfo(answer.body) : answer;
}

const MOST_BYTES = 64 * 1024;
const TIMEOUT_MS = 3_000;
