import type { EndpointVerdict, RunVerdict, VerdictWord } from '../judge/verdict.ts';
import { byteLength } from './bytes.ts';
import { markdownText } from './escape.ts';
import { skippedText } from './skipped.ts';
import { endpointDetails } from './summary-details.ts';
import { summaryTable, TABLE_HEAD, tableRow } from './summary-table.ts';
import { counted, runSentence, soonestText } from './words.ts';

/**
 * The run as the Markdown of a job summary, under `limit` bytes of UTF-8. It shrinks in steps and says so: every
 * finding in full, those of failing endpoints only, the table alone, and as much of the table as fits, worst first.
 */
export function summaryMarkdown(run: RunVerdict, limit = JOB_SUMMARY_LIMIT): string {
  const shapes = [inFull, failingOnly, tableOnly];
  for (const shape of shapes) {
    const markdown = shape(run);
    if (byteLength(markdown) < limit) return markdown;
  }
  return tableStart(run, limit);
}

function inFull(run: RunVerdict): string {
  return [...head(run), ...tables(run), ...details(run.endpoints)].join('\n\n').concat('\n');
}

function failingOnly(run: RunVerdict): string {
  const failing = run.endpoints.filter(({ verdict }) => verdict === 'fail');
  const note = '_Shortened to fit: details of failing endpoints only; the JSON report has all of them._';
  return [...head(run), note, ...tables(run), ...details(failing)].join('\n\n').concat('\n');
}

function tableOnly(run: RunVerdict): string {
  const note = '_Shortened to fit: the table without details; the JSON report has all of them._';
  return [...head(run), note, ...tables(run)].join('\n\n').concat('\n');
}

function tableStart(run: RunVerdict, limit: number): string {
  const sorted = [...run.endpoints].sort((one, other) => ORDER[one.verdict] - ORDER[other.verdict]);
  const note = (shown: number): string =>
    `_Shortened to fit: ${shown} of ${counted(sorted.length, 'endpoint')}, the worst first; the JSON report has all of them._`;
  let left = limit - byteLength([...head(run), note(sorted.length), TABLE_HEAD].join('\n\n')) - SPARE;
  const rows: string[] = [];
  for (const row of sorted.map(tableRow)) {
    left -= byteLength(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  return [...head(run), note(rows.length), [TABLE_HEAD, ...rows].join('\n')].join('\n\n').concat('\n');
}

function head(run: RunVerdict): readonly string[] {
  const soonest = soonestText(run);
  const skipped = skippedText(run);
  return [
    `## TLS Gate: ${markdownText(runSentence(run))}`,
    ...(soonest === null ? [] : [`Soonest expiry: ${markdownText(soonest)}`]),
    ...(skipped === null ? [] : [markdownText(skipped)]),
  ];
}

/** What needs attention in the open, what is healthy folded below it. */
function tables(run: RunVerdict): readonly string[] {
  const healthy = run.endpoints.filter(isHealthy);
  const others = run.endpoints.filter((endpoint) => !isHealthy(endpoint));
  const shown = others.length === 0 ? [] : [summaryTable(others)];
  if (healthy.length === 0) return shown;
  const title = `${counted(healthy.length, 'endpoint')} without findings`;
  return [...shown, `<details><summary>${title}</summary>`, summaryTable(healthy), '</details>'];
}

function details(endpoints: readonly EndpointVerdict[]): readonly string[] {
  return endpoints.filter((endpoint) => !isHealthy(endpoint)).flatMap(endpointDetails);
}

function isHealthy({ verdict, findings }: EndpointVerdict): boolean {
  return verdict === 'pass' && findings.length === 0;
}

/** The runner drops a summary of more than 1 MiB per step; a little is left for what others append. */
const JOB_SUMMARY_LIMIT = 1024 * 1024 - 1024;

/** For the line ends between the parts. */
const SPARE = 16;

const ORDER: Readonly<Record<VerdictWord, number>> = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
