import type { EndpointVerdict, Expiry, RunVerdict } from '../judge/verdict.ts';
import { DAY_MS } from '../model/units.ts';
import { markdownBlock, mermaidText, shorten } from './escape.ts';
import { completedHandshakes } from './seen.ts';
import { counted, expiryText } from './words.ts';

/**
 * When certificates end, as a Gantt chart that GitHub draws: the soonest first, those of one certificate on one bar. Nothing
 * for a few endpoints, whose table says it as well.
 */
export function expiryTimeline(run: RunVerdict): readonly string[] {
  const bars = barsOf(run.endpoints);
  const dated = bars.reduce((sum, { names }) => sum + names.length, 0);
  if (dated < FEWEST_ENDPOINTS) return [];
  const shown = bars.slice(0, MOST_BARS);
  const days = shown.at(-1)?.expiry.daysLeft ?? 0;
  // Whole dates would run into each other; each bar has its own.
  const axis = `  axisFormat ${days < MONTHS_FROM_DAYS ? '%b %d' : '%b %Y'}`;
  const chart = ['gantt', '  dateFormat YYYY-MM-DD', axis, ...sectionLines(shown, run.startedAt)];
  const rest = bars.length - shown.length;
  const note =
    rest === 0 ? [] : [`_${counted(rest, 'certificate')} that ${rest === 1 ? 'ends' : 'end'} later not drawn._`];
  return [
    '<details open><summary>When certificates end</summary>',
    markdownBlock(chart.join('\n'), 'mermaid'),
    ...note,
    '</details>',
  ];
}

/** A certificate, or the point in a chain, that ends, and the endpoints that it ends for. */
interface Bar {
  readonly expiry: Expiry;
  readonly names: string[];
}

function barsOf(endpoints: readonly EndpointVerdict[]): readonly Bar[] {
  const bars = new Map<string, Bar>();
  for (const endpoint of endpoints) {
    const { expiry, target } = endpoint;
    if (expiry === null) continue;
    const key = `${expiry.of} ${expiry.notAfter} ${expiry.of === 'leaf' ? leafOf(endpoint) : ''}`;
    const bar = bars.get(key) ?? { expiry, names: [] };
    bar.names.push(target.endpoint.name);
    bars.set(key, bar);
  }
  return [...bars.values()].sort((one, other) => one.expiry.daysLeft - other.expiry.daysLeft);
}

/** Endpoints of the same leaf share a bar; where none is known each has its own. */
function leafOf(endpoint: EndpointVerdict): string {
  return completedHandshakes(endpoint)[0]?.chain[0]?.sha256 ?? endpoint.target.endpoint.name;
}

function sectionLines(bars: readonly Bar[], startedAt: string): readonly string[] {
  const lines: string[] = [];
  let last = '';
  for (const bar of bars) {
    const section = SECTIONS.find(({ days }) => bar.expiry.daysLeft < days)?.title ?? 'Later';
    if (section !== last) lines.push(`  section ${section}`);
    last = section;
    lines.push(barLine(bar, startedAt));
  }
  return lines;
}

/** From the day of the run to the end of the validity, or the other way round; a bar of no length would not be drawn. */
function barLine({ expiry, names }: Bar, startedAt: string): string {
  const run = Date.parse(startedAt);
  const last = Math.min(Date.parse(expiry.notAfter), run + FARTHEST_DAYS * DAY_MS);
  const first = Math.max(last, run - LONGEST_PAST_DAYS * DAY_MS);
  const [from, to] = last < run ? [first, run] : [last - run < DAY_MS ? run - DAY_MS : run, last];
  const name = shorten(mermaidText(names[0] ?? ''), LONGEST_NAME);
  const more = names.length === 1 ? '' : ` and ${names.length - 1} more`;
  const tag = expiry.daysLeft < 0 ? 'crit, ' : expiry.daysLeft < SOON_DAYS ? 'active, ' : '';
  // A sign before each name: no word at the start of a line is read as one of Mermaid's own.
  return `  • ${name}${more}, ${expiry.notAfter.slice(0, 10)}, ${expiryText(expiry)} :${tag}${dayOf(from)}, ${dayOf(to)}`;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

const SECTIONS = [
  { days: 0, title: 'Expired' },
  { days: 30, title: 'Within 30 days' },
  { days: 90, title: 'Within 90 days' },
] as const;

const SOON_DAYS = 30;
const MONTHS_FROM_DAYS = 200;
/** One certificate of ten years would squeeze the others into nothing; its label has the date. */
const FARTHEST_DAYS = 400;
const LONGEST_PAST_DAYS = 60;
const FEWEST_ENDPOINTS = 4;
const MOST_BARS = 40;
const LONGEST_NAME = 60;
