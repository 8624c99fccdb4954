import { isAllowedIssuerOpen } from '../causes/issuer-not-allowed.ts';
import { isPinOpen } from '../causes/pin-mismatch.ts';
import { isResigned } from '../causes/resigned.ts';
import { opensslTrusts, type SeenEndpoint } from '../causes/seen.ts';
import type { CauseId } from '../model/cause-id.ts';
import type { Undecided } from '../model/finding.ts';
import { proxyName } from '../model/proxy.ts';

/**
 * What the policy asks and the chain leaves open, one sentence for each address, since it breaks off below a CA certificate
 * that nobody has. A cause says that too; but where the policy plays that cause down, the question must not pass unanswered.
 * Behind a proxy that signs anew and is trusted everything is open: its certificate is in order, whatever the server shows it.
 */
export function undecided({ addresses }: Pick<SeenEndpoint, 'addresses'>): readonly Undecided[] {
  return addresses.flatMap((seen) => {
    const { address } = seen.at;
    const { proxy } = seen.endpoint;
    if (proxy !== undefined && opensslTrusts(seen) && isResigned(seen))
      return [
        open(
          'tls-intercepted',
          `${address}: what answered is the proxy ${proxyName(proxy)}, which signs the traffic anew, so that the server itself was not looked at`,
        ),
      ];
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
