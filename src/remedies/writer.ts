import type { Fix } from '../model/fix.ts';
import type { Remedy, RemedyKind } from '../model/remedy.ts';

/** A fix without its place in the docs, which only the cause knows. */
export type FixText = Pick<Fix, 'summary' | 'snippet' | 'steps'>;

export type RemedyOf<Kind extends RemedyKind> = Extract<Remedy, { readonly kind: Kind }>;

/** Writes one kind of remedy down. */
export type Writer<Kind extends RemedyKind> = (remedy: RemedyOf<Kind>) => FixText;

/** A text for every kind of remedy, true of all server products. */
export type GeneralTexts = { readonly [Kind in RemedyKind]: Writer<Kind> };

/** Kinds that a setting of the server, or of what obtains its certificates, mends: every product has to say how. */
export type SettingKind =
  | 'accept-large-hello'
  | 'align-addresses'
  | 'enable-tls'
  | 'load-newer-file'
  | 'mend-chain'
  | 'mend-stapling'
  | 'provide-client-certificate'
  | 'read-server-log'
  | 'reissue'
  | 'renew'
  | 'renew-as-asked'
  | 'replace-intermediate'
  | 'replace-revoked'
  | 'replace-self-signed'
  | 'require-client-certificate'
  | 'serve-full-chain'
  | 'serve-name'
  | 'serve-without-name'
  | 'set-dh-params'
  | 'set-groups'
  | 'set-suites'
  | 'set-versions'
  | 'tidy-chain'
  | 'trust-client-ca';

/**
 * The texts of one product; `null` says that the general text fits, so that no kind which a setting mends can be forgotten.
 * The other kinds are left out, unless the product has more to say than the general text.
 */
export type ProductTexts = { readonly [Kind in SettingKind]: Writer<Kind> | null } & {
  readonly [Kind in Exclude<RemedyKind, SettingKind>]?: Writer<Kind> | null;
};
