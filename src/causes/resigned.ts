import { isSignedBy } from '../pki/issued-by.ts';
import { matchName } from '../pki/name-match.ts';
import { expectedName, type SeenAddress } from './seen.ts';

/**
 * Proof that a proxy signed the certificate anew: it names the endpoint, and its own key signed it although another is
 * named as its issuer. Squid and mitmproxy have one key for all that they sign; no CA gives its key to a server.
 */
export function isResigned({ endpoint, at, sent: [leaf] }: Pick<SeenAddress, 'endpoint' | 'at' | 'sent'>): boolean {
  if (endpoint.proxy === undefined || at.file !== null || leaf === undefined || leaf.selfIssued) return false;
  return matchName(expectedName(endpoint), leaf).kind === 'matched' && isSignedBy(leaf, leaf);
}
