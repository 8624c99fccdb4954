import { failingSeverities, openFails } from '../judge/exit-status.ts';
import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict, PolicyFinding, RunVerdict } from '../judge/verdict.ts';
import type { SourceLocation } from '../model/endpoint.ts';
import type { Finding } from '../model/finding.ts';
import type { FailOn } from '../model/run.ts';
import type { Ms } from '../model/units.ts';
import { xmlBlock, xmlText } from './escape.ts';
import { findingLines } from './finding-text.ts';
import { counted, runSentence } from './words.ts';

export interface JunitOptions {
  /** From where it was looked, as the user names the place. */
  readonly vantage: string | null;
  /** With `warning`, a case fails for a warning too, as the run does. */
  readonly failOn: FailOn;
  /** Address of the docs of the version in use, ended by a slash; `null` leaves paths alone. */
  readonly docsBase: string | null;
}

/**
 * The run as JUnit XML, ended by a line end: the dialect that GitLab and Jenkins read. A case for each endpoint and for each
 * finding about the policy itself, with at most one outcome, since readers take the first:
 *
 * - `failure`: an error, or a warning where warnings fail the run and a pull request touches it; its text has everything found
 * - `error`: it could not be reached or not be judged, and that fails the run
 * - `skipped`: the same where the run passes all the same, since a case without outcome would count as looked at
 * - none: a pass; what was found all the same, waived findings among it, stands in `system-out`
 */
export function junitReport(run: RunVerdict, options: JunitOptions): string {
  const suite = options.vantage === null ? 'tls-gate' : `tls-gate.${options.vantage}`;
  const cases = withOwnNames([
    ...run.endpoints.map((endpoint) => endpointCase(endpoint, run, options, suite)),
    ...run.policyFindings.map((finding) => policyCase(finding, options, `${suite}.policy`)),
  ]);
  const count = (kind: Outcome['kind']): number => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  const sums = attributes({
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    time: seconds(run.tookMs),
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'TLS Gate' })}${sums}>`,
    ` <testsuite${attributes({ name: suite })}${sums}${attributes({ skipped: count('skipped'), timestamp: run.startedAt.slice(0, 19) })}>`,
    `  <properties><property${attributes({ name: 'verdict', value: run.verdict })}/></properties>`,
    ...cases.map(caseXml),
    `  <system-out>${xmlText(`${runSentence(run)}.`)}</system-out>`,
    ' </testsuite>',
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

interface TestCase {
  readonly name: string;
  readonly className: string;
  readonly declaredAt: SourceLocation;
  readonly tookMs: Ms;
  readonly outcome: Outcome | null;
  /** Plain text, not yet escaped; none where empty. */
  readonly output: readonly string[];
}

interface Outcome {
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly message: string;
  /** The cause that weighs most. */
  readonly type: string;
  readonly text: readonly string[];
}

function endpointCase(endpoint: EndpointVerdict, run: RunVerdict, options: JunitOptions, className: string): TestCase {
  const { target, observation, findings, waived, reason } = endpoint;
  const { name, declaredAt } = target.endpoint;
  const accepted = waived.flatMap(({ finding, waiver }) => [
    `Waived until ${waiver.until}: ${waiver.reason}`,
    ...findingLines(finding, options.docsBase),
  ]);
  const found = findings.flatMap((finding) => findingLines(finding, options.docsBase));
  const failure = outcomeOf(findings, options, target.untouched);
  // Down is told apart from wrong.
  const outcome =
    failure !== null && notReached(endpoint)
      ? { ...failure, kind: 'error' as const }
      : (failure ?? openOutcome(endpoint, openFails(endpoint, run, options.failOn)));
  const told = failure !== null ? accepted : [...found, ...accepted];
  const open = failure !== null && reason !== null ? [`Could not be judged: ${reason}.`] : [];
  return { name, className, declaredAt, tookMs: observation.tookMs, outcome, output: [...open, ...told] };
}

function policyCase(finding: PolicyFinding, options: JunitOptions, className: string): TestCase {
  const outcome = outcomeOf([finding], options, finding.untouched);
  const name = `${finding.cause} at ${finding.at.file}:${finding.at.line}`;
  return {
    ...{ name, className, declaredAt: finding.at, tookMs: 0, outcome },
    output: outcome === null ? findingLines(finding, options.docsBase) : [],
  };
}

function outcomeOf(
  findings: readonly Finding[],
  { failOn, docsBase }: JunitOptions,
  untouched: true | undefined,
): Outcome | null {
  const fails = failingSeverities(failOn, untouched);
  const failing = findings.filter(({ severity }) => fails.includes(severity));
  const [worst] = failing;
  if (worst === undefined) return null;
  const others = failing.length === 1 ? '' : ` (and ${counted(failing.length - 1, 'more', 'more')})`;
  return {
    kind: 'failure',
    type: worst.cause,
    message: `${worst.title}${others}: ${worst.message}`,
    text: findings.flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...findingLines(finding, docsBase)]),
  };
}

function openOutcome({ reason }: EndpointVerdict, fails: boolean): Outcome | null {
  if (reason === null) return null;
  return {
    kind: fails ? 'error' : 'skipped',
    type: 'not-judged',
    message: `could not be judged: ${reason}`,
    text: [`${reason}.`],
  };
}

/** GitLab shows one case of a name alone; the same server may be on the list twice, dialled in two ways. */
function withOwnNames(cases: readonly TestCase[]): readonly TestCase[] {
  const taken = new Map<string, number>();
  return cases.map((one) => {
    const times = (taken.get(one.name) ?? 0) + 1;
    taken.set(one.name, times);
    return times === 1 ? one : { ...one, name: `${one.name} (${times})` };
  });
}

function caseXml({ name, className, declaredAt, tookMs, outcome, output }: TestCase): string {
  const place = declaredAt.file.startsWith('<') ? {} : { file: declaredAt.file, line: declaredAt.line };
  const open = `  <testcase${attributes({ name, classname: className, time: seconds(tookMs), ...place })}`;
  const parts = [
    ...(outcome === null ? [] : [outcomeXml(outcome)]),
    ...(output.length === 0 ? [] : [`   <system-out>${output.map(xmlBlock).join('\n')}</system-out>`]),
  ];
  return parts.length === 0 ? `${open}/>` : [`${open}>`, ...parts, '  </testcase>'].join('\n');
}

function outcomeXml({ kind, message, type, text }: Outcome): string {
  return `   <${kind}${attributes({ message, type })}>${text.map(xmlBlock).join('\n')}</${kind}>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}

function seconds(ms: Ms): string {
  return (ms / 1000).toFixed(3);
}
