import type { CauseId } from './cause-id.ts';
import type { Severity } from './severity.ts';
import type { TlsVersion } from './tls-version.ts';

/** How much validity must be left: whole days, a share of the certificate's own lifetime, or what suits that lifetime. */
export type Threshold =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'percent'; readonly percent: number }
  /** The default: `1/ordinary` of the lifetime, `1/shortLived` where that is SHORT_LIVED_DAYS at most. */
  | { readonly kind: 'auto'; readonly ordinary: number; readonly shortLived: number };

/** `auto` takes a larger share of a certificate that lives no longer than this: a job that runs once a day has few tries left. */
export const SHORT_LIVED_DAYS = 10;

/** Fails below an eighth of the lifetime, a sixth of a short one. */
export const AUTO_MIN: Threshold = { kind: 'auto', ordinary: 8, shortLived: 6 };

/** Warns below a quarter of the lifetime, a third of a short one. */
export const AUTO_WARN: Threshold = { kind: 'auto', ordinary: 4, shortLived: 3 };

/** What "we could not look" means for the step. */
export type OnUnreachable = 'fail' | 'warn' | 'ignore';

/**
 * Which suites and versions count as sound. `baseline` forbids only what is broken or dangerous today; the other two are
 * Mozilla's guideline 6.0, which many sound sites do not meet.
 */
export type Profile = 'baseline' | 'intermediate' | 'modern';

/** The oldest version that each profile lets a server accept, where the policy names none. */
export const PROFILE_MIN_VERSION: Readonly<Record<Profile, TlsVersion>> = {
  baseline: '1.2',
  intermediate: '1.2',
  modern: '1.3',
};

/** Must the server ask for a client certificate and insist on it? */
export type ClientAuth = 'any' | 'required' | 'none';

/** Opt-in demands beyond the profile. */
export type Requirement = 'post-quantum' | 'large-client-hello' | 'sni-fallback' | 'staple';

/** Which roots count as trusted before `ca-file` adds to them: those of the runtime, those of the machine, or either. */
export type TrustSource = 'bundled' | 'system' | 'both';

/** Which URLs that a certificate names may be fetched: those at public addresses, any, or none. */
export type FetchScope = 'public' | 'any' | 'none';

/** `stapled`: what the server sends is read; `ask`: responders and lists are asked too; `strict`: and have to answer. */
export type RevocationCheck = 'off' | 'stapled' | 'ask' | 'strict';

/** Whether the CA is asked when it wants a certificate renewed: at the directories known, or at the one given. */
export type RenewalInfo =
  | { readonly kind: 'off' }
  | { readonly kind: 'known' }
  | { readonly kind: 'directory'; readonly url: string };

/** What one endpoint has to satisfy: complete and defaulted, so that no later stage decides a default again. */
export interface Policy {
  readonly profile: Profile;
  /** Versions that have to be served, whatever else is. */
  readonly requiredTlsVersions: readonly TlsVersion[];
  readonly clientAuth: ClientAuth;
  readonly require: readonly Requirement[];
  readonly minTlsVersion: TlsVersion;
  /** Less validity left than this fails. */
  readonly minRemaining: Threshold;
  /** Less validity left than this warns. */
  readonly warnRemaining: Threshold;
  /** Names that the certificate must cover; lower-case A-labels or IP literals. */
  readonly requiredSans: readonly string[];
  /** RSA keys of fewer bits are weak. */
  readonly minRsaBits: number;
  /** Organisations or common names of CAs, any of which has to stand in the chain; empty allows every one. */
  readonly allowedIssuers: readonly string[];
  readonly trust: TrustSource;
  readonly fetch: FetchScope;
  readonly revocation: RevocationCheck;
  readonly renewalInfo: RenewalInfo;
  /** SHA-256 of SubjectPublicKeyInfo, lower-case hexadecimal: one of these keys has to stand in the chain; empty pins none. */
  readonly pin: readonly string[];
  /** SHA-256 of SubjectPublicKeyInfo, or serial numbers, lower-case hexadecimal: none of these may stand in the chain. */
  readonly block: readonly string[];
  readonly onUnreachable: OnUnreachable;
  /** Overrides of a cause's own severity; `off` drops its findings. */
  readonly severities: Readonly<Partial<Record<CauseId, Severity | 'off'>>>;
}
