import type { CertificateFacts } from './certificate.ts';
import type { Product } from './endpoint.ts';
import type { TlsVersion } from './tls-version.ts';

/**
 * What mends a cause, as data. A cause names one; `remedies/<product>.ts` says how it is written down for that product.
 */
export type Remedy =
  | { readonly kind: 'fix-name'; readonly host: string; readonly declaredAt: string }
  | { readonly kind: 'start-listener'; readonly address: string; readonly port: number }
  | { readonly kind: 'open-path'; readonly address: string; readonly port: number }
  | { readonly kind: 'find-resetter'; readonly address: string; readonly port: number; readonly name: string }
  | { readonly kind: 'enable-tls'; readonly port: number; readonly name: string }
  | {
      readonly kind: 'use-right-protocol';
      readonly port: number;
      readonly protocol: string;
      readonly suggestion: string | null;
    }
  | { readonly kind: 'set-versions'; readonly min: TlsVersion; readonly max: TlsVersion; readonly name: string }
  | { readonly kind: 'renew'; readonly names: readonly string[]; readonly notAfter: string }
  | { readonly kind: 'fix-clock-or-wait'; readonly notBefore: string }
  | { readonly kind: 'replace-intermediate'; readonly subject: string; readonly issuerUrl: string | null }
  | {
      readonly kind: 'serve-full-chain';
      readonly missing: string;
      readonly issuerUrl: string | null;
      readonly name: string;
    }
  | { readonly kind: 'reissue'; readonly names: readonly string[]; readonly why: 'name' | 'no-san' | 'key-usage' }
  | { readonly kind: 'replace-self-signed'; readonly name: string }
  | { readonly kind: 'trust-root'; readonly root: string }
  | {
      readonly kind: 'investigate-verification';
      readonly code: string;
      readonly chain: readonly CertificateFacts[];
      readonly name: string;
    };

export type RemedyKind = Remedy['kind'];

/** A remedy written down for one product, the endpoint's own names filled in. */
export interface Fix {
  /** What to do, in one sentence. */
  readonly summary: string;
  /** `any` where the text fits every product. */
  readonly product: Product | 'any';
  /** The exact lines to type, where they exist. */
  readonly snippet: string | null;
  /** What to do around the snippet: check the config, reload, the trap to mind. */
  readonly steps: readonly string[];
  /** Where to read on, e.g. `docs/causes.md#incomplete-chain`. */
  readonly docs: string;
}
