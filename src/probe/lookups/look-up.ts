import type { CertificateFacts } from '../../model/certificate.ts';
import type { Lookup } from '../../model/lookup.ts';
import type { AddressObservation } from '../../model/observation.ts';
import type { Target } from '../../model/run.ts';
import type { UnixMs } from '../../model/units.ts';
import type { TrustStore } from '../../pki/trust-store.ts';
import type { Fetch } from '../fetch/fetch.ts';
import { lookUpCaa } from './caa.ts';
import { lookUpIssuers } from './issuers.ts';
import { lookUpRenewal } from './renewal.ts';
import { lookUpRevocation } from './revocation.ts';

/** What asking elsewhere needs. */
export interface LookupContext {
  readonly fetch: Fetch;
  /** The roots that count as trusted for this target. */
  readonly store: TrustStore;
  /** When the addresses had been looked at. */
  readonly now: UnixMs;
  /** When the run has to be over; absent where nothing ends it. */
  readonly endsAt?: UnixMs;
  /** Fetched before, to complete what the server sent. */
  readonly issuers?: readonly CertificateFacts[];
}

/** Asks elsewhere about what was seen at an endpoint, as far as the policy wants it. */
export type LookUp = (
  target: Target,
  addresses: readonly AddressObservation[],
  context: LookupContext,
) => Promise<readonly Lookup[]>;

/**
 * Every kind of lookup, side by side. Only whether a certificate is revoked has to wait for its issuer, whose word counts;
 * where the server left none out, that is no wait. Never rejects.
 */
export const lookUp: LookUp = async (target, addresses, context) => {
  const issuers = lookUpIssuers(target, addresses, context);
  const revocation = issuers.then((found) =>
    lookUpRevocation(target, addresses, { ...context, issuers: certificatesIn(found) }),
  );
  const others = SIDE_BY_SIDE.map((one) => one(target, addresses, context));
  return (await Promise.all([issuers, ...others, revocation])).flat();
};

function certificatesIn(lookups: readonly Lookup[]): readonly CertificateFacts[] {
  return lookups.flatMap((lookup) =>
    lookup.kind === 'issuer' && lookup.outcome.kind === 'certificates' ? lookup.outcome.certificates : [],
  );
}

const SIDE_BY_SIDE: readonly LookUp[] = [lookUpRenewal, lookUpCaa];
