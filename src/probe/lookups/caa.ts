import type { CertificateFacts } from '../../model/certificate.ts';
import type { CaaLookup } from '../../model/lookup.ts';
import type { Target } from '../../model/run.ts';
import type { UnixMs } from '../../model/units.ts';
import { operatorOf } from '../../pki/ca-operators.ts';
import { matchName } from '../../pki/name-match.ts';
import { isPublicName } from '../../pki/public-name.ts';
import { leavesSent } from './leaves.ts';
import type { LookUp } from './look-up.ts';
import { type ResolveCaa, resolveCaa } from './resolve-caa.ts';

/**
 * Looks up which CAs may issue for the names of each server certificate, as its CA will do when it renews (RFC 8659 §3).
 * Only where that CA is known, since nothing could be said of another.
 */
export const lookUpCaa: LookUp = caaLookup(resolveCaa);

/** The same with another resolver. */
export function caaLookup(resolve: ResolveCaa): LookUp {
  return async (target, addresses, { endsAt = Number.POSITIVE_INFINITY }) => {
    if (target.policy.renewalInfo.kind === 'off') return [];
    const climb = climbing(resolve, endsAt);
    const questions = leavesSent(addresses)
      .filter(({ issuer, selfIssued }) => !selfIssued && operatorOf(issuer) !== null)
      .flatMap((leaf) => namesAskedFor(leaf, target).map((name) => ({ of: leaf.sha256, name })));
    return Promise.all(
      questions.map(
        async ({ of, name }): Promise<CaaLookup> => ({
          kind: 'caa',
          of,
          name,
          outcome: await climb(name.replace(/^\*\./, '')),
        }),
      ),
    );
  };
}

/**
 * Entries of the certificate, wildcards among them, that cover what this endpoint is for: its own name and those that
 * the policy requires. A certificate may hold a hundred others, whose owners look after themselves.
 */
function namesAskedFor(leaf: CertificateFacts, { endpoint, policy }: Target): readonly string[] {
  const wanted = [endpoint.servername ?? endpoint.host, ...policy.requiredSans];
  const entries = wanted.flatMap((name) => {
    const exact = (leaf.sans ?? []).find(({ kind, value }) => kind === 'dns' && value.toLowerCase() === name);
    if (exact !== undefined) return [name];
    const match = matchName(name, leaf);
    return match.kind === 'matched' ? [match.by.toLowerCase().replace(/\.$/, '')] : [];
  });
  return [...new Set(entries)].filter(isPublicName).slice(0, MOST_NAMES);
}

/** From the name upwards to the first record set, the top-level domain included; each place is asked once. */
function climbing(resolve: ResolveCaa, endsAt: UnixMs): (name: string) => Promise<CaaLookup['outcome']> {
  const asked = new Map<string, ReturnType<ResolveCaa>>();
  return async (name) => {
    const labels = name.split('.');
    const until = Math.min(Date.now() + LONGEST_MS, endsAt);
    for (let depth = 0; depth < labels.length; depth += 1) {
      if (depth >= MOST_STEPS) return { kind: 'failed', code: 'TOO_MANY_LABELS' };
      if (Date.now() >= until) return { kind: 'failed', code: 'ETIMEOUT' };
      const at = labels.slice(depth).join('.');
      const answer = asked.get(at) ?? resolve(at, endsAt - Date.now());
      asked.set(at, answer);
      const found = await answer;
      if (found.kind === 'failed') return found;
      if (found.records.length > 0) return { ...found, at };
    }
    return { kind: 'none' };
  };
}

const MOST_NAMES = 5;
const MOST_STEPS = 10;
/** No further step is begun after this. */
const LONGEST_MS = 5_000;
