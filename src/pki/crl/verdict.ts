import type { CrlFacts } from '../../model/lookup.ts';
import type { IsoInstant, UnixMs } from '../../model/units.ts';
import { isFinal } from '../revocation-reason.ts';

/** What a list is worth at this moment. */
export type CrlVerdict =
  | { readonly kind: 'good' }
  | { readonly kind: 'revoked'; readonly at: IsoInstant; readonly reason: string | null }
  | { readonly kind: 'unusable'; readonly why: string }
  | { readonly kind: 'expired'; readonly since: IsoInstant }
  | { readonly kind: 'not-yet-valid'; readonly from: IsoInstant };

/**
 * Whether the certificate is revoked by this list. An entry counts past the end of the list too, unless it is on hold. One
 * with `removeFromCRL` takes a hold back (RFC 5280 §5.3.1); only lists of changes should have it, and it never means revoked.
 */
export function crlVerdict({ unusable, entry, thisUpdate, nextUpdate }: CrlFacts, now: UnixMs): CrlVerdict {
  if (unusable !== null) return { kind: 'unusable', why: unusable };
  const revoked =
    entry === null || entry.reason === 'removeFromCRL'
      ? null
      : ({ kind: 'revoked', at: entry.revokedAt, reason: entry.reason } as const);
  if (revoked !== null && isFinal(revoked.reason)) return revoked;
  if (Date.parse(thisUpdate) > now + CLOCK_SKEW_MS) return { kind: 'not-yet-valid', from: thisUpdate };
  // RFC 5280 §5.1.2.5 demands an end; a list without one says of itself that it is the newest.
  if (nextUpdate !== null && Date.parse(nextUpdate) < now) return { kind: 'expired', since: nextUpdate };
  return revoked ?? { kind: 'good' };
}

const CLOCK_SKEW_MS = 5 * 60_000;
