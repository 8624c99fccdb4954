import type { RunSettings } from '../model/run.ts';
import { complaint } from './config-problem.ts';
import type { PolicyLayer } from './policy-layers.ts';
import type { SettingsReader } from './raw-settings.ts';
import * as kinds from './value-kinds.ts';

/** What the run leaves behind beside its verdict. */
export interface ReportSettings {
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Path of the JSON report; `null` writes none. */
  readonly reportJson: string | null;
}

/** The run's own settings: they come from inputs or flags alone, never from a file. */
export function readRunSettings(reader: SettingsReader): RunSettings {
  return {
    timeoutMs: reader.one('timeout', kinds.DURATION)?.value ?? 10_000,
    deadlineMs: reader.one('deadline', kinds.DURATION)?.value ?? 300_000,
    retries: reader.one('retries', kinds.count(0, 10))?.value ?? 2,
    concurrency: reader.one('concurrency', kinds.count(1, 256))?.value ?? 20,
    failOn: readFailOn(reader),
  };
}

export function readReportSettings(reader: SettingsReader): ReportSettings {
  return {
    annotations: reader.one('annotations', kinds.YES_OR_NO)?.value !== 'false',
    summary: reader.one('summary', kinds.YES_OR_NO)?.value !== 'false',
    reportJson: reader.one('report-json', kinds.PATH)?.value ?? null,
  };
}

/** The policy that inputs or flags set; keys left out leave the file's word standing. */
export function readPolicySettings(reader: SettingsReader): PolicyLayer {
  return {
    profile: reader.one('profile', kinds.PROFILE)?.value,
    minTlsVersion: reader.one('min-tls-version', kinds.TLS_VERSION)?.value,
    minRemaining: reader.one('min-days', kinds.MIN_REMAINING)?.value,
    warnRemaining: reader.one('warn-days', kinds.WARN_REMAINING)?.value,
    requiredSans: reader.list('required-sans', kinds.SUBJECT_ALT_NAME)?.map(({ value }) => value),
    onUnreachable: reader.one('on-unreachable', kinds.ON_UNREACHABLE)?.value,
  };
}

/** `warn-only: true` is `fail-on: never` by a friendlier name; saying both and meaning different things is an error. */
function readFailOn(reader: SettingsReader): RunSettings['failOn'] {
  const failOn = reader.one('fail-on', kinds.FAIL_ON);
  const warnOnly = reader.one('warn-only', kinds.YES_OR_NO);
  if (warnOnly?.value !== 'true') return failOn?.value ?? 'error';
  if (failOn !== null && failOn.value !== 'never') {
    reader.complain(warnOnly.at, complaint(`warn-only: true contradicts fail-on: ${failOn.value}`, 'one of the two'));
  }
  return 'never';
}
