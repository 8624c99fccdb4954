import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict, RunVerdict } from '../judge/verdict.ts';
import { byteLength } from './bytes.ts';
import { markdownText } from './escape.ts';
import { type Fitting, fitting } from './fitting.ts';
import { skippedText } from './skipped.ts';
import { endpointDetails } from './summary-details.ts';
import { TABLE_HEAD, tableRow } from './summary-table.ts';
import { expiryTimeline } from './summary-timeline.ts';
import { policyDetails, WAIVED_HEAD, waivedRows } from './summary-waived.ts';
import { counted, runSentence, soonestText } from './words.ts';

export interface SummaryOptions {
  /** Bytes of UTF-8 that the text stays under. */
  readonly limit: number;
  /** Address of the docs of the version in use, ended by a slash; `null` names their path alone. */
  readonly docsBase: string | null;
}

/**
 * The run as the Markdown of a job summary. Where it is too long it shrinks in steps, and says so: first the list of healthy
 * endpoints goes, then the details of the less bad, then rows of the table from its healthy end.
 */
export function summaryMarkdown(
  run: RunVerdict,
  { limit = JOB_SUMMARY_LIMIT, docsBase = null }: Partial<SummaryOptions> = {},
): string {
  const sick = run.endpoints.filter((endpoint) => !isHealthy(endpoint)).sort(worstFirst);
  const healthy = run.endpoints.filter(isHealthy);
  const [head, timeline] = [headOf(run), expiryTimeline(run)];
  const room = limit - sizeOf([...head, ...timeline]) - ROOM_FOR_NOTES;
  // What is more important takes its part first: each is rendered once, whatever the length of the list.
  const policy = fitting(policyDetails(run, docsBase), room / 4);
  const waived = fitting(waivedRows(run), room / 4);
  const left = room - policy.bytes - waived.bytes;
  const rows = fitting(sick, left * ROWS_SHARE, tableRow);
  const details = fitting(sick, left - rows.bytes, (endpoint) => endpointDetails(endpoint, docsBase).join('\n\n'));
  const healthyRows = fitting(healthy, left - rows.bytes - details.bytes, tableRow);
  const parts = { policy, waived, rows, details, healthyRows };
  return [
    ...head,
    ...noteOf(parts),
    ...table(rows.texts),
    ...untouchedNote(run),
    ...healthyFold(healthy.length, healthyRows.texts),
    ...timeline,
    ...(policy.texts.length === 0 ? [] : ['### Waivers to look at', ...policy.texts]),
    ...waivedFold(run, waived.texts),
    ...details.texts,
  ]
    .join('\n\n')
    .concat('\n');
}

function headOf(run: RunVerdict): readonly string[] {
  const soonest = soonestText(run);
  const skipped = skippedText(run);
  return [
    `## TLS Gate: ${markdownText(runSentence(run))}`,
    ...(soonest === null ? [] : [`Soonest expiry: ${markdownText(soonest)}`]),
    ...(skipped === null ? [] : [markdownText(skipped)]),
  ];
}

function table(rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [[TABLE_HEAD, ...rows].join('\n')];
}

function untouchedNote({ endpoints }: RunVerdict): readonly string[] {
  if (!endpoints.some(({ target, verdict }) => target.untouched === true && verdict !== 'pass')) return [];
  return [
    '_Untouched: the pull request changes neither the endpoint nor its policy, so that it warns and does not fail._',
  ];
}

/** What is healthy, folded away. */
function healthyFold(number: number, rows: readonly string[]): readonly string[] {
  if (number === 0) return [];
  const title = `${counted(number, 'endpoint')} without findings`;
  if (rows.length === 0) return [`${title}.`];
  return [`<details><summary>${title}</summary>`, ...table(rows), '</details>'];
}

function waivedFold({ counts }: RunVerdict, rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  const number = Math.max(counts.waived, rows.length);
  return [
    `<details><summary>${counted(number, 'finding')} waived</summary>`,
    [WAIVED_HEAD, ...rows].join('\n'),
    '</details>',
  ];
}

type Parts = Readonly<Record<'policy' | 'waived' | 'rows' | 'details' | 'healthyRows', Fitting>>;

/** What was left out, and where it stands. */
function noteOf(parts: Parts): readonly string[] {
  const named = [
    partText(parts.rows, 'endpoints with findings, the worst first'),
    partText(parts.details, 'endpoints in detail, the worst first'),
    partText(parts.healthyRows, 'healthy endpoints'),
    partText(parts.waived, 'waived findings'),
    partText(parts.policy, 'waivers to look at'),
  ].filter((text) => text !== null);
  return named.length === 0 ? [] : [`_Shortened to fit: ${named.join('; ')}. The JSON report has all of them._`];
}

function partText({ texts, of }: Fitting, what: string): string | null {
  return texts.length === of ? null : `${texts.length} of ${of} ${what}`;
}

function isHealthy({ verdict, findings }: EndpointVerdict): boolean {
  return verdict === 'pass' && findings.length === 0;
}

/** What is wrong before what is down, within one verdict; else the order of the list. */
function worstFirst(one: EndpointVerdict, other: EndpointVerdict): number {
  return rankOf(one) - rankOf(other);
}

function rankOf(endpoint: EndpointVerdict): number {
  const rank = ['fail', 'inconclusive', 'warn', 'pass'].indexOf(endpoint.verdict);
  return rank * 2 + (notReached(endpoint) ? 1 : 0);
}

function sizeOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + byteLength(block) + 2, 0);
}

/** The runner drops a summary of more than 1 MiB per step; a little is left for what others append. */
const JOB_SUMMARY_LIMIT = 1024 * 1024 - 1024;

/** For headings, folds and the words about what was left out. */
const ROOM_FOR_NOTES = 1024;

/** Of thousands of sick endpoints the table comes first, but the worst of them keep their details. */
const ROWS_SHARE = 0.75;
