import { DAY_MS, type UnixMs } from '../model/units.ts';
import type { Expiry, Validity } from './verdict.ts';

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
