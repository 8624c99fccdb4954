import type { KeyType } from './key-type.ts';

/**
 * What a hello of our own was sent to find out. Each kind but the first two differs from `modern` in exactly one thing,
 * so that another outcome has one explanation.
 */
export type HelloQuestion =
  /** Does the server accept a version below the policy's minimum? Offers nothing else. */
  | { readonly kind: 'below-minimum'; readonly offered: readonly number[] }
  /**
   * What a browser of today sends: TLS 1.3 and 1.2, a post-quantum key share, more bytes than one TCP segment carries,
   * written in two pieces. Offers every suite and group there is; the answer is read to its end, encrypted or not.
   */
  | { readonly kind: 'browser' }
  /** The same in one small piece: no post-quantum share. */
  | { readonly kind: 'modern' }
  /** `modern` with the post-quantum share, in one write. */
  | { readonly kind: 'post-quantum' }
  /** `modern`, padded to the size of the post-quantum hello, in one write. */
  | { readonly kind: 'padded'; readonly size: number }
  /** `modern`, written in two pieces 50 ms apart. */
  | { readonly kind: 'split' }
  /** `modern` that asks for a stapled OCSP response, once more: some servers fetch one only when somebody asks. */
  | { readonly kind: 'staple'; readonly round: number }
  /** `modern` without a server name. */
  | { readonly kind: 'no-sni' }
  /** `modern` for another name. */
  | { readonly kind: 'other-sni'; readonly name: string }
  /** One version alone, with every suite of it. */
  | { readonly kind: 'version'; readonly offered: number }
  /** These suites alone, at TLS 1.2 and below (1.3 for suites of 1.3). `policy`: those that the policy forbids. */
  | { readonly kind: 'suites'; readonly why: 'forbidden' | 'dhe' | 'accepted'; readonly offered: readonly number[] }
  /** `modern` with the suites and signatures of this kind of key alone: is there a certificate for it too? */
  | { readonly kind: 'key-type'; readonly offered: Exclude<KeyType, 'eddsa'> }
  /** These groups alone. */
  | { readonly kind: 'groups'; readonly offered: readonly number[] };
