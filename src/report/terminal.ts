import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict, PolicyFinding, RunVerdict, WaivedFinding } from '../judge/verdict.ts';
import type { Finding } from '../model/finding.ts';
import type { FixFile } from '../model/fix.ts';
import type { FailOn } from '../model/run.ts';
import type { Severity } from '../model/severity.ts';
import { inert, logLine, oneLine, severalLines } from './escape.ts';
import { settingThatFails } from './failure-message.ts';
import type { WrittenFiles } from './fix-files.ts';
import { hang, padded, size, widest, wrap, wrapBehind } from './layout.ts';
import { type Paint, painter, SEVERITY_TINT, VERDICT_TINT } from './paint.ts';
import { addressesText, versionsText } from './seen.ts';
import { skippedText } from './skipped.ts';
import { expiryText, runSentence, SIGNS, soonestText, UNTOUCHED } from './words.ts';

export interface TerminalOptions {
  /** Columns to fill; snippets are printed as they are, even where wider. */
  readonly width: number;
  readonly colour: boolean;
  /** Where files of fixes were written; the others are printed. None where absent. */
  readonly written?: WrittenFiles;
  /** Says why the run fails where its findings do not. Absent: somebody else does. */
  readonly failOn?: FailOn;
}

/**
 * The whole run as text, ended by a line end: every endpoint in the order of the list, what is to be said of the policy
 * itself, then one line that sums up.
 */
export function terminalText(run: RunVerdict, options: TerminalOptions): string {
  const nameWidth = Math.min(WIDEST_NAME, widest(run.endpoints.map(({ target }) => target.endpoint.name)));
  const blocks = [
    ...run.endpoints.flatMap((endpoint) => endpointLines(endpoint, nameWidth, options)),
    ...run.policyFindings.flatMap((finding) => policyLines(finding, options)),
  ];
  const soonest = soonestText(run);
  const why = options.failOn === undefined ? '' : settingThatFails(run, options.failOn, 'run');
  const sum = `${runSentence(run)}.${why}${soonest === null ? '' : ` Soonest expiry: ${soonest}.`}`;
  const skipped = skippedText(run);
  const notes = skipped === null ? [] : wrapBehind('', skipped, options.width);
  const lines = [...blocks, '', ...notes, ...wrapBehind('', sum, options.width)];
  return `${lines.join('\n')}\n`;
}

/** One endpoint: a single line where nothing was found, else its findings and why it could not be judged below. */
export function endpointLines(
  endpoint: EndpointVerdict,
  nameWidth: number,
  { width, colour, written = new Map() }: TerminalOptions,
): readonly string[] {
  const paint = painter(colour);
  return [
    ...headLines(endpoint, nameWidth, width, paint),
    ...(endpoint.target.untouched === true && endpoint.verdict !== 'pass' ? [`  ${UNTOUCHED}`] : []),
    ...(endpoint.reason === null
      ? []
      : wrapBehind(notReached(endpoint) ? '  not reached  ' : '  not judged  ', endpoint.reason, width)),
    ...endpoint.findings.flatMap((finding) => findingLines(finding, width, paint, written)),
    ...endpoint.waived.flatMap((one) => waivedLines(one, width, paint)),
  ];
}

/** What a waiver covers needs no more than its name and why: whoever wants the rest finds it in the report. */
function waivedLines({ finding, waiver }: WaivedFinding, width: number, paint: Paint): readonly string[] {
  const text = `${finding.cause}  until ${waiver.until}: ${waiver.reason}`;
  const [first = '', ...more] = wrapBehind('  waived  ', text, width);
  return [first.replace('waived', (word) => paint('dim', word)), ...more];
}

/** A finding about the policy, under the line that it is about. */
export function policyLines(finding: PolicyFinding, { width, colour }: TerminalOptions): readonly string[] {
  const paint = painter(colour);
  const sign = POLICY_SIGNS[finding.severity];
  const place = `${finding.at.file}:${finding.at.line}`;
  return [
    inert(`${paint(SEVERITY_TINT[finding.severity], sign)} ${paint('bold', oneLine(place))}`),
    ...findingLines(finding, width, paint, new Map()),
  ];
}

function headLines(endpoint: EndpointVerdict, nameWidth: number, width: number, paint: Paint): readonly string[] {
  const facts = [
    addressesText(endpoint),
    versionsText(endpoint),
    endpoint.expiry === null ? '' : expiryText(endpoint.expiry),
  ].filter((fact) => fact !== '');
  const name = oneLine(endpoint.target.endpoint.name);
  const sign = paint(VERDICT_TINT[endpoint.verdict], SIGNS[endpoint.verdict]);
  const head = [padded(name, facts.length === 0 ? 0 : nameWidth), ...facts.map(oneLine)].join('   ');
  if (size(head) + 2 <= width) return [inert(`${sign} ${head.replace(name, () => paint('bold', name))}`)];
  const [first = '', ...more] = wrap(head.replaceAll(/ {3,}/g, '  '), width - 4);
  return [`${sign} ${first}`, ...more.map((line) => `    ${line}`)].map(inert);
}

function findingLines(finding: Finding, width: number, paint: Paint, written: WrittenFiles): readonly string[] {
  const { severity, cause, message, evidence, fix } = finding;
  const [first = '', ...more] = wrapBehind(`  ${severity}  `, `${cause}  ${message}`, width);
  const product = fix.product === 'any' ? 'fix' : `fix ${fix.product}`;
  const labels = [...evidence.map(({ label }) => label), product, 'read on'].map(oneLine);
  const column = Math.min(WIDEST_LABEL, widest(labels)) + 3;
  const behind = (label: string, text: string): readonly string[] =>
    wrapBehind(`${INDENT}${padded(label, column)}`, text, width);
  return [
    first.replace(severity, (word) => paint(SEVERITY_TINT[severity], word)),
    ...more,
    ...evidence.flatMap(({ label, value }) => rowLines(oneLine(label), value, column, width)),
    ...behind(product, fix.summary),
    ...snippetLines(fix.snippet, column),
    ...fix.steps.flatMap((step) => behind('', `- ${step}`)),
    ...fix.files.flatMap((file) => behind('pem', `${file.about}; ${whereIs(file, written)}`)),
    ...behind('read on', fix.docs),
    ...fix.files.filter((file) => !written.has(file)).flatMap(contentLines),
  ];
}

function whereIs(file: FixFile, written: WrittenFiles): string {
  const path = written.get(file);
  return path === undefined ? `save what follows as ${file.name}` : `written to ${path}`;
}

/** To be copied: neither indented nor wrapped. */
function contentLines({ content }: FixFile): readonly string[] {
  return severalLines(content.trimEnd()).map(logLine);
}

/** A value of several lines, such as PEM, is for copying: it is not wrapped. */
function rowLines(label: string, value: string, column: number, width: number): readonly string[] {
  const lines = severalLines(value.trimEnd());
  const first = `${INDENT}${padded(label, column - 2)}  `;
  if (lines.length === 1) return wrapBehind(first, lines[0] ?? '', width);
  return hang(first, lines).map(logLine);
}

function snippetLines(snippet: string | null, column: number): readonly string[] {
  if (snippet === null) return [];
  return severalLines(snippet.trimEnd()).map((line) => logLine(`${INDENT}${' '.repeat(column)}  ${line}`.trimEnd()));
}

const POLICY_SIGNS: Readonly<Record<Severity, string>> = { error: SIGNS.fail, warning: SIGNS.warn, notice: SIGNS.pass };

const INDENT = ' '.repeat(9);

const WIDEST_NAME = 32;

const WIDEST_LABEL = 20;
