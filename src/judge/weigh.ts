import { CAUSE_IDS, type CauseId } from '../model/cause-id.ts';
import type { Finding } from '../model/finding.ts';
import type { OnUnreachable } from '../model/policy.ts';
import type { Target } from '../model/run.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';

/** What decides how much a finding weighs. */
export type Weight = Pick<Target, 'policy' | 'untouched'>;

/**
 * Gives each finding the weight that the policy gives it, drops what is `off`, and sorts: worst first, then catalogue
 * order. An explicit severity wins over `on-unreachable`, since it names the cause. Where a pull request does not touch
 * the endpoint, no error is left: it warns.
 */
export function weigh(findings: readonly Finding[], { policy, untouched }: Weight): readonly Finding[] {
  return findings
    .flatMap((finding) => {
      const severity = policy.severities[finding.cause] ?? ownSeverity(finding, policy.onUnreachable);
      if (severity === 'off') return [];
      if (untouched !== true || severity !== 'error') return [{ ...finding, severity }];
      return [{ ...finding, severity: atMostWarning(severity), spared: true as const }];
    })
    .sort(worstFirst);
}

/** An error that a pull request has no part in. */
export function atMostWarning(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}

/** Order of reports: severity, then catalogue, then address and fingerprint so that runs compare. */
export function worstFirst(one: Finding, other: Finding): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    CAUSE_IDS.indexOf(one.cause) - CAUSE_IDS.indexOf(other.cause) ||
    compareText(one.addresses.join(), other.addresses.join()) ||
    compareText(one.fingerprint, other.fingerprint)
  );
}

function ownSeverity({ cause, severity }: Finding, onUnreachable: OnUnreachable): Severity {
  if (!REACH_CAUSES.has(cause) || onUnreachable === 'fail') return severity;
  if (onUnreachable === 'ignore') return 'notice';
  return atMostWarning(severity);
}

/** By code unit: the same order on every machine, whatever its locale. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** "Could not look": they say why there was no connection, and nothing about TLS. */
export const REACH_CAUSES: ReadonlySet<CauseId> = new Set([
  'name-not-found',
  'connection-refused',
  'connection-timeout',
  'connection-reset',
  'proxy-refused',
]);
