import type { CertificateFacts } from '../model/certificate.ts';
import type { Observation } from '../model/observation.ts';
import { DAY_MS, type UnixMs } from '../model/units.ts';
import type { Expiry, Validity } from './verdict.ts';

/**
 * The validity that ends first on the chains sent, over all addresses: the leaf and the issuers that lead on from it.
 * A certificate off that path, and a self-issued one at its end, do not count: clients ignore them (RFC 8446 §4.4.2).
 * `null` where no handshake showed a certificate.
 */
export function soonestValidity(observation: Observation): Validity | null {
  let soonest: Validity | null = null;
  for (const { handshake } of observation.addresses) {
    if (handshake.kind !== 'completed') continue;
    for (const [depth, { notBefore, notAfter }] of pathSent(handshake.chain).entries()) {
      const earlier = soonest === null || Date.parse(notAfter) < Date.parse(soonest.notAfter);
      if (earlier) soonest = { notBefore, notAfter, of: depth === 0 ? 'leaf' : 'intermediate' };
    }
  }
  return soonest;
}

/** Measures a validity against `now`; `null` where its dates cannot be read. */
export function measureExpiry(validity: Validity | null, now: UnixMs): Expiry | null {
  if (validity === null) return null;
  const [start, end] = [Date.parse(validity.notBefore), Date.parse(validity.notAfter)];
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  const share = end > start ? Math.min(1, Math.max(0, (end - now) / (end - start))) : 0;
  return {
    notAfter: validity.notAfter,
    daysLeft: Math.floor(((end - now) / DAY_MS) * 10) / 10,
    lifetimeLeft: Math.floor(share * 100) / 100,
    of: validity.of,
  };
}

function pathSent(chain: readonly CertificateFacts[]): readonly CertificateFacts[] {
  const [leaf, ...rest] = chain;
  if (leaf === undefined) return [];
  const path = [leaf];
  for (let last = leaf; !last.selfIssued && path.length <= chain.length; ) {
    const issuer = issuerOf(last, rest);
    if (issuer === null || path.includes(issuer)) break;
    if (issuer.selfIssued) break;
    path.push(issuer);
    last = issuer;
  }
  return path;
}

/** Where a cross-signed issuer was sent twice, a client may take either: the one that lasts longer counts. */
function issuerOf(child: CertificateFacts, sent: readonly CertificateFacts[]): CertificateFacts | null {
  let best: CertificateFacts | null = null;
  for (const candidate of sent) {
    if (candidate.subject !== child.issuer || !keyIdsAgree(child, candidate)) continue;
    if (best === null || Date.parse(candidate.notAfter) > Date.parse(best.notAfter)) best = candidate;
  }
  return best;
}

function keyIdsAgree(child: CertificateFacts, issuer: CertificateFacts): boolean {
  return child.authorityKeyId === null || issuer.subjectKeyId === null || child.authorityKeyId === issuer.subjectKeyId;
}
