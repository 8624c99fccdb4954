import { NOT_JUDGED, OPEN_SEVERITY, type ProblemCause } from '../judge/problems.ts';
import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict, RunVerdict } from '../judge/verdict.ts';
import { REACH_CAUSES } from '../judge/weigh.ts';
import { identityOf } from '../model/endpoint.ts';
import type { Finding } from '../model/finding.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import type { Waiver } from '../model/waiver.ts';
import { sarifText, shorten } from './escape.ts';
import { fixLines } from './finding-text.ts';
import type { SarifOptions } from './sarif.ts';
import { type SarifPlace, sarifPlace } from './sarif-place.ts';

/** A result as the log has it, with the title for its rule beside it. */
export interface SarifResult {
  readonly ruleId: ProblemCause;
  readonly title: string;
  readonly level: SarifLevel;
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
}

export type SarifLevel = (typeof LEVEL)[Severity];

/**
 * Everything that was found, worst first, then in the order of the list, as far as there is room. An endpoint that could not
 * be judged has a result of its own: without one, earlier alerts about it would be closed as if mended, and nothing open.
 */
export function sarifResults(run: RunVerdict, options: SarifOptions) {
  const all = [
    ...run.endpoints.flatMap((endpoint) => told(endpoint, options)),
    ...run.policyFindings.map((finding) => ({ ...finding, endpoint: null, place: sarifPlace(finding.at, options) })),
  ];
  const sorted = SEVERITIES.flatMap((severity) => all.filter((one) => one.severity === severity));
  const kept = sorted.slice(0, MOST_RESULTS);
  const lines = new Map<string, number>();
  for (const one of kept) lines.set(lineKey(one), (lines.get(lineKey(one)) ?? 0) + 1);
  const results = kept.map((one) =>
    resultOf(one, one.place.standIn || (lines.get(lineKey(one)) ?? 0) > 1, options.docsBase),
  );
  return { results, omitted: sorted.length - kept.length };
}

/** What a result tells, and where. */
interface Told extends Pick<Finding, 'severity' | 'title' | 'message' | 'fingerprint'> {
  readonly cause: ProblemCause;
  /** `null`: about the policy itself. */
  readonly endpoint: string | null;
  readonly place: SarifPlace;
  /** `null` where there is none to give. */
  readonly fix?: Finding['fix'];
  readonly waiver?: Waiver;
}

function told(endpoint: EndpointVerdict, options: SarifOptions): readonly Told[] {
  const { target, findings, waived, reason } = endpoint;
  const { name, declaredAt } = target.endpoint;
  const identity = identityOf(target.endpoint);
  const at = { endpoint: name, place: sarifPlace(declaredAt, options) };
  const suppressed = options.waived === 'suppressed' ? waived : [];
  return [
    ...findings.map((finding) => ({ ...finding, ...at })),
    ...suppressed.map(({ finding, waiver }) => ({ ...finding, ...at, waiver })),
    ...(reason === null || saysWhy(endpoint)
      ? []
      : [{ ...at, ...notJudged(identity, reason, OPEN_SEVERITY[target.policy.onUnreachable]) }]),
  ];
}

/** That it could not be reached is said by the finding, where there is one. */
function saysWhy(endpoint: EndpointVerdict): boolean {
  return notReached(endpoint) && endpoint.findings.some(({ cause }) => REACH_CAUSES.has(cause));
}

function notJudged(identity: string, reason: string, severity: Severity) {
  const title = 'the endpoint could not be judged';
  return {
    cause: NOT_JUDGED,
    severity,
    title,
    message: `${reason}.`,
    fingerprint: `${NOT_JUDGED}/${identity}`,
  } as const;
}

function resultOf(one: Told, crowded: boolean, docsBase: string | null): SarifResult {
  const { cause, title, severity, message, endpoint, place, fix, fingerprint, waiver } = one;
  const subject = endpoint === null ? '' : `${endpoint}: `;
  const lines = [`${subject}${message}`, ...(fix === undefined ? [] : fixLines(fix, docsBase))];
  return {
    ruleId: cause,
    title,
    level: LEVEL[severity],
    message: { text: shorten(lines.map(sarifText).join('\n'), LONGEST_MESSAGE) },
    locations: [locationOf(place, endpoint)],
    partialFingerprints: {
      'tlsGate/v1': fingerprint,
      // By this alone code scanning tells results of a rule in one file apart. Its uploader takes the hash of the line, which
      // would make one of several at the same line; but it warns of each that is set, so that it is set only for those.
      ...(crowded ? { primaryLocationLineHash: `${fingerprint}:1` } : {}),
    },
    ...(waiver === undefined ? {} : { suppressions: [suppressionOf(waiver)] }),
  };
}

function locationOf({ uri, line, column }: SarifPlace, endpoint: string | null) {
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
    ...(endpoint === null ? {} : { logicalLocations: [{ fullyQualifiedName: endpoint, kind: 'resource' }] }),
  };
}

function suppressionOf({ reason, until }: Waiver) {
  return { kind: 'external', status: 'accepted', justification: `${reason} (until ${until})` };
}

function lineKey({ cause, place: { uri, line } }: Told): string {
  return JSON.stringify([cause, uri, line]);
}

const LEVEL = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>;

/** GitHub refuses an upload with more. */
const MOST_RESULTS = 25_000;

const LONGEST_MESSAGE = 4_000;
