import type { RunVerdict } from '../judge/verdict.ts';
import { byteLength } from './bytes.ts';
import { type Detail, detailsHtml } from './html-details.ts';
import { filterHtml } from './html-filter.ts';
import { overviewHtml, policyHtml, type ReportOrigin } from './html-overview.ts';
import { pageHtml } from './html-page.ts';
import { rowsWithin, tableHtml } from './html-table.ts';
import { timelineHtml } from './html-timeline.ts';
import { runSentence, SIGNS } from './words.ts';

/**
 * The run as one HTML page that needs nothing but itself: no script, nothing loaded, readable in any browser. Under `limit`
 * bytes of UTF-8; it shrinks in steps and says so.
 */
export function htmlReport(run: RunVerdict, origin: ReportOrigin, limit = LARGEST_PAGE): string {
  for (const step of STEPS) {
    const page = reportPage(run, origin, step);
    if (byteLength(page) < limit) return page;
  }
  return reportPage(run, origin, tableStart(run, origin, limit));
}

function reportPage(run: RunVerdict, origin: ReportOrigin, { rows, note, ...detail }: Step): string {
  return pageHtml(`${SIGNS[run.verdict]} ${runSentence(run)} · TLS Gate`, [
    overviewHtml(run, origin, note),
    policyHtml(run),
    timelineHtml(run),
    filterHtml(run),
    tableHtml(run, rows, detail.findings),
    detailsHtml(run, detail),
  ]);
}

/** What a page of this step shows, and what it says about the rest. */
interface Step extends Detail {
  /** Rows of the table, the worst first. */
  readonly rows: number;
  readonly note: string | null;
}

const STEPS: readonly Step[] = [
  { findings: 'all', seen: 'all', files: true, rows: Number.POSITIVE_INFINITY, note: null },
  {
    findings: 'all',
    seen: 'troubled',
    files: true,
    rows: Number.POSITIVE_INFINITY,
    note: 'without the certificates of healthy endpoints',
  },
  {
    findings: 'all',
    seen: 'none',
    files: false,
    rows: Number.POSITIVE_INFINITY,
    note: 'without certificates and without the files of fixes',
  },
  {
    findings: 'failing',
    seen: 'none',
    files: false,
    rows: Number.POSITIVE_INFINITY,
    note: 'with the findings of failing endpoints only, without certificates and without the files of fixes',
  },
  { findings: 'none', seen: 'none', files: false, rows: Number.POSITIVE_INFINITY, note: 'the table without findings' },
];

/** As many rows of the table as fit beside the rest. */
function tableStart(run: RunVerdict, origin: ReportOrigin, limit: number): Step {
  const none = { findings: 'none', seen: 'none', files: false } as const;
  const note = (rows: number): string => `the first ${rows} rows of the table, the worst first`;
  const frame = reportPage(run, origin, { ...none, rows: 0, note: note(run.endpoints.length) });
  const rows = rowsWithin(run, limit - byteLength(frame));
  return { ...none, rows, note: note(rows) };
}

/** What browsers open at once and mails and artifacts carry. */
const LARGEST_PAGE = 20_000_000;
