import { isAllowedIssuerOpen } from '../causes/issuer-not-allowed.ts';
import { isPinOpen } from '../causes/pin-mismatch.ts';
import type { SeenEndpoint } from '../causes/seen.ts';
import type { CauseId } from '../model/cause-id.ts';
import type { Undecided } from '../model/finding.ts';

/**
 * What the policy asks and the chain leaves open, one sentence for each address, since it breaks off below a CA certificate
 * that nobody has. A cause says that too; but where the policy plays that cause down, the question must not pass unanswered.
 */
export function undecided({ addresses }: Pick<SeenEndpoint, 'addresses'>): readonly Undecided[] {
  return addresses.flatMap((seen) => {
    const { address } = seen.at;
    if (isPinOpen(seen))
      return [
        open(
          'pin-mismatch',
          `${address}: the chain breaks off, so that nobody knows whether a pinned key stands in it`,
        ),
      ];
    if (isAllowedIssuerOpen(seen))
      return [
        open(
          'issuer-not-allowed',
          `${address}: the chain breaks off, so that nobody knows whether an allowed CA stands above it`,
        ),
      ];
    return [];
  });
}

function open(cause: CauseId, words: string): Undecided {
  return { cause, words };
}
