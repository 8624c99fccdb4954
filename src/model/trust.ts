/** Where a trusted root comes from: the runtime's own list, the store of the machine, or the file that the user names. */
export type RootSource = 'bundled' | 'system' | 'ca-file';

/** One set of roots that counted. */
export interface TrustPart {
  readonly from: RootSource;
  /** As a reader would call it, e.g. `Node.js v24.21.0`. */
  readonly name: string;
  readonly roots: number;
}

/** Which roots counted at one address, and what became of its chain there. */
export interface AddressTrust {
  readonly address: string;
  readonly stores: readonly TrustPart[];
  /** What OpenSSL said of the chain with these roots; `null` where it did not come to that. */
  readonly accepted: boolean | null;
  /** Subject of the trusted root that the best path ends in; `null` where it ends in none. */
  readonly anchor: string | null;
  /** The first store that holds this root. */
  readonly from: RootSource | null;
  /** A store that did not count here and would have led to a trusted root; `null` where none would. */
  readonly elsewhere: 'bundled' | 'system' | null;
}
