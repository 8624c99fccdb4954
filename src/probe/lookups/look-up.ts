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
}

/** Asks elsewhere about what was seen at an endpoint, as far as the policy wants it. */
export type LookUp = (
  target: Target,
  addresses: readonly AddressObservation[],
  context: LookupContext,
) => Promise<readonly Lookup[]>;

/** Every kind of lookup, side by side. Never rejects. */
export const lookUp: LookUp = async (target, addresses, context) =>
  (await Promise.all(LOOKUPS.map((one) => one(target, addresses, context)))).flat();

const LOOKUPS: readonly LookUp[] = [lookUpIssuers, lookUpRenewal, lookUpCaa, lookUpRevocation];
