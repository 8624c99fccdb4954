import type { RunVerdict } from '../judge/verdict.ts';
import { jsonText } from './escape.ts';
import type { SarifPlaces } from './sarif-place.ts';
import { sarifResults } from './sarif-results.ts';
import { sarifRules } from './sarif-rules.ts';

export interface SarifOptions extends SarifPlaces {
  /** Version of this program. */
  readonly version: string;
  /** Address of the docs of the version in use, ended by a slash; `null` leaves links out. */
  readonly docsBase: string | null;
  /** Tells uploads for one commit apart, since one of the same category takes the place of the last. */
  readonly category: string | null;
  /** Are waived findings listed, as suppressed? Code scanning takes no notice of that and would open an alert for each. */
  readonly waived: 'suppressed' | 'left-out';
}

/**
 * The run as a SARIF 2.1.0 log, ended by a line end and safe to print. Worst results first, since code scanning keeps 5,000
 * of at most 25,000; that there was no room for more is told in a notification.
 */
export function sarifReport(run: RunVerdict, options: SarifOptions): string {
  return `${jsonText(sarifLog(run, options), 1)}\n`;
}

/** The same as plain data. */
export function sarifLog(run: RunVerdict, options: SarifOptions) {
  const { results, omitted } = sarifResults(run, options);
  const rules = sarifRules(results, options.docsBase);
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'TLS Gate',
            version: options.version,
            semanticVersion: options.version,
            ...(options.docsBase === null ? {} : { informationUri: `${options.docsBase}README.md` }),
            rules,
          },
        },
        // The category is what stands before the last slash.
        automationDetails: { id: options.category === null ? 'tls-gate/' : `tls-gate/${options.category}/` },
        invocations: [invocation(run, omitted)],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: results.map(({ ruleId, title, ...result }) => ({ ruleId, ruleIndex: places.get(ruleId), ...result })),
      },
    ],
  } as const;
}

function invocation({ startedAt, tookMs }: RunVerdict, omitted: number) {
  return {
    executionSuccessful: true,
    startTimeUtc: startedAt,
    endTimeUtc: new Date(Date.parse(startedAt) + tookMs).toISOString(),
    ...(omitted === 0 ? {} : { toolExecutionNotifications: [omission(omitted)] }),
  };
}

function omission(omitted: number) {
  const text = `${omitted} more results were left out, the least severe ones; the JSON report has all of them.`;
  return { level: 'warning', message: { text } };
}
