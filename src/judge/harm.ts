import type { CauseId } from '../model/cause-id.ts';
import { REACH_CAUSES } from './weigh.ts';

/** What a finding means for users today, the worst first. */
export const HARMS = ['broken', 'unseen', 'soon', 'weak'] as const;

/**
 * `broken`: clients are turned away or led astray now, as seen by ourselves. `unseen`: nobody could look, which may be the fault of
 * the way from here. `soon`: it works until a date. `weak`: clients are served, though not as the policy wants.
 */
export type Harm = (typeof HARMS)[number];

/** A cause that no list names counts as broken, so that a new one is never hidden behind a lesser one. */
export function harmOf(cause: CauseId): Harm {
  if (REACH_CAUSES.has(cause)) return 'unseen';
  if (SOON.has(cause)) return 'soon';
  return WEAK.has(cause) ? 'weak' : 'broken';
}

const SOON: ReadonlySet<string> = new Set<string>([
  'certificate-expiring',
  'intermediate-expiring',
  'renewal-overdue',
  'renewal-forbidden',
]);

const WEAK: ReadonlySet<string> = new Set<string>([
  'starttls-injection',
  'weak-cipher-accepted',
  'weak-key-exchange',
  'legacy-tls-accepted',
  'issuer-not-allowed',
  'surplus-certificates',
  'weak-key',
  'weak-signature',
  'lifetime-too-long',
  'staple-missing',
  'revocation-unknown',
  'key-unprotected',
  'no-sni-fallback',
  'client-certificate-not-required',
  'waiver-expired',
  'waiver-unused',
]);
