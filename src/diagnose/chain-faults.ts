import { type ChainFault, pathFaults } from '../causes/chain-fault.ts';
import { opensslTrusts, type SeenAddress } from '../causes/seen.ts';
import type { CauseId } from '../model/cause-id.ts';
import type { ChainPath } from '../pki/paths.ts';
import { weakSignatures } from '../pki/weak-signature.ts';

/**
 * What is wrong along the best path and no found cause says already. OpenSSL stops at the first fault, so that mending it
 * alone would only bring up the next. Empty where OpenSSL accepts the chain, whatever we make of it.
 */
export function faultsUntold(seen: SeenAddress, found: ReadonlySet<CauseId>): readonly ChainFault[] {
  const { chain } = seen;
  if (chain === null || !isRefused(seen)) return [];
  const { certificates } = chain.best;
  const faults: readonly ChainFault[] = [
    ...pathFaults(seen),
    ...weakSignatures(certificates).map((weak): ChainFault => ({ kind: 'weak-signature', ...weak })),
  ];
  const told = toldBy(found, faults, chain.best);
  return faults.filter((fault) => !told.has(fault));
}

function isRefused(seen: SeenAddress): boolean {
  const { handshake, file } = seen.at;
  if (file !== null) return !opensslTrusts(seen);
  return handshake.kind === 'completed' && handshake.verification.kind === 'refused';
}

/**
 * The faults that have a cause of their own; intermediate-expired names the lowest one alone. An intermediate that is not
 * valid yet has none: it is rare, and verification-failed names it with its date.
 */
function toldBy(
  found: ReadonlySet<CauseId>,
  faults: readonly ChainFault[],
  { certificates: [leaf], anchor }: ChainPath,
): ReadonlySet<ChainFault> {
  const expiredCa = faults.find(
    ({ kind, certificate }) => kind === 'expired' && certificate !== leaf && !certificate.selfIssued,
  );
  return new Set(
    faults.filter((fault) => {
      const cause = CAUSE_OF[fault.kind];
      if (cause !== undefined) return found.has(cause);
      if (fault.kind === 'expired' && fault.certificate === anchor) return found.has('root-expired');
      if (fault === expiredCa) return found.has('intermediate-expired');
      if (fault.certificate !== leaf) return false;
      if (fault.kind === 'expired') return found.has('certificate-expired');
      return fault.kind === 'not-yet-valid' && found.has('certificate-not-yet-valid');
    }),
  );
}

/** Kinds that one cause tells wherever they stand. */
const CAUSE_OF: Readonly<Partial<Record<ChainFault['kind'], CauseId>>> = {
  'weak-signature': 'weak-signature',
  'name-not-allowed': 'name-constraint-violated',
  'not-a-ca': 'chain-invalid',
  'may-not-sign': 'chain-invalid',
  'path-too-long': 'chain-invalid',
  'purpose-not-allowed': 'chain-invalid',
  'unknown-critical-extension': 'chain-invalid',
};
