import type { CauseId } from './cause-id.ts';
import type { Severity } from './severity.ts';
import type { TlsVersion } from './tls-version.ts';

/** How much validity must be left: whole days, or a share of the certificate's own lifetime. */
export type Threshold =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'percent'; readonly percent: number };

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
export type Requirement = 'post-quantum' | 'large-client-hello' | 'sni-fallback';

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
  readonly onUnreachable: OnUnreachable;
  /** Overrides of a cause's own severity; `off` drops its findings. */
  readonly severities: Readonly<Partial<Record<CauseId, Severity | 'off'>>>;
}
