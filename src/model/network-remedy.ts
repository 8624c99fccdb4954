import type { ServedAt } from './served-at.ts';

/** What is found out between two networks that see an endpoint differently. */
export interface NetworkRemedy {
  readonly kind: 'compare-networks';
  readonly differs: 'reach' | 'handshake' | 'certificate' | 'trust' | 'versions';
  /** The network from which it is not as it should be, and one from which it is. */
  readonly odd: string;
  readonly sound: string;
  /** Who issued the certificate that is seen from the odd one; `null` where that is not the matter. */
  readonly issuer: string | null;
  readonly served: ServedAt;
}
