import type { RunVerdict } from '../judge/verdict.ts';
import { byteLength } from './bytes.ts';
import { type Detail, detailsHtml, sectionsWithin } from './html-details.ts';
import { filterHtml } from './html-filter.ts';
import { html } from './html-markup.ts';
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
  return startOf(run, origin, limit);
}

function reportPage(run: RunVerdict, origin: ReportOrigin, { rows, note, ...detail }: Step): string {
  const policy = policyHtml(run, origin);
  const policyFirst = run.policyFindings.some(({ severity }) => severity === 'error');
  return pageHtml(`${SIGNS[run.verdict]} ${runSentence(run)} · TLS Gate`, [
    overviewHtml(run, origin, note),
    ...(policyFirst ? [policy] : []),
    timelineHtml(run),
    filterHtml(run),
    tableHtml(run, { rows, linked: detail.sections }),
    // What waivers merely warn of hides no error.
    detailsHtml(run, { ...detail, docsBase: origin.docsBase }, policyFirst ? html`` : policy),
  ]);
}

/** What a page of this step shows, and what it says about the rest. */
interface Step extends Detail {
  /** Rows of the table, the worst first. */
  readonly rows: number;
  readonly note: string | null;
}

/** No more of each endpoint than its findings. */
const BARE = { seen: 'none', files: false } as const;

const ALL = Number.POSITIVE_INFINITY;

const STEPS: readonly Step[] = [
  { rows: ALL, sections: ALL, seen: 'all', files: true, note: null },
  { rows: ALL, sections: ALL, seen: 'troubled', files: true, note: 'without the certificates of healthy endpoints' },
  { rows: ALL, sections: ALL, ...BARE, note: 'without certificates and without the files of fixes' },
];

/** As much as fits beside the rest, the worst first: of the sections, and where that is not enough of the table. */
function startOf(run: RunVerdict, origin: ReportOrigin, limit: number): string {
  const of = run.endpoints.length;
  const table = (rows: number, sections: number): string =>
    `${sections} of ${of} endpoints in detail${rows < of ? ` and ${rows} of them in the table` : ''}, the worst first`;
  const page = (rows: number, sections: number): string =>
    reportPage(run, origin, { rows, sections, ...BARE, note: table(rows, sections) });
  const room = limit - byteLength(page(of, 0)) - ROOM_FOR_FRAME;
  if (room > 0) return page(of, sectionsWithin(run, room, origin.docsBase));
  return page(rowsWithin(run, limit - byteLength(page(0, 0)) - ROOM_FOR_FRAME), 0);
}

/** For headings, and for the links from the table to its sections. */
const ROOM_FOR_FRAME = 2_000;

/** What browsers open at once and mails and artifacts carry. */
const LARGEST_PAGE = 20_000_000;
