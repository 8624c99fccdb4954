import { isAllowedIssuerOpen } from '../causes/issuer-not-allowed.ts';
import { isPinOpen } from '../causes/pin-mismatch.ts';
import type { SeenEndpoint } from '../causes/seen.ts';

/**
 * What the policy asks and the chain leaves open, one sentence for each address, since it breaks off below a CA certificate
 * that nobody has. A cause says that too; but where the policy plays that cause down, the question must not pass unanswered.
 */
export function undecided({ addresses }: Pick<SeenEndpoint, 'addresses'>): readonly string[] {
  return addresses.flatMap((seen) => {
    const { address } = seen.at;
    if (isPinOpen(seen))
      return [`${address}: the chain breaks off, so that nobody knows whether a pinned key stands in it`];
    if (isAllowedIssuerOpen(seen))
      return [`${address}: the chain breaks off, so that nobody knows whether an allowed CA stands above it`];
    return [];
  });
}
