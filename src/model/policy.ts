import type { CauseId } from './cause-id.ts';
import type { Severity } from './severity.ts';
import type { TlsVersion } from './tls-version.ts';

/** How much validity must be left: whole days, or a share of the certificate's own lifetime. */
export type Threshold =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** What "we could not look" means for the step. */
export type OnUnreachable = 'fail' | 'warn' | 'ignore';

/** What one endpoint has to satisfy: complete and defaulted, so that no later stage decides a default again. */
export interface Policy {
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
