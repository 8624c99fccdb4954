import type { RunVerdict } from '../judge/verdict.ts';
import { type ExpiryState, type ShownExpiry, shownExpiries } from './html-expiries.ts';
import { spreadHtml } from './html-expiry-spread.ts';
import { type Html, html } from './html-markup.ts';
import { type TimeScale, timeScale } from './html-time-scale.ts';
import { dayHtml, nameText } from './html-words.ts';
import { counted, expiryText } from './words.ts';

/**
 * When certificates end, the soonest first: a bar for each endpoint from the time of the run to the end, which thickens
 * where the policy will warn and again where it will fail. Of a long list only the soonest, and how the others spread.
 */
export function timelineHtml({ endpoints, startedAt }: RunVerdict): Html {
  const now = Date.parse(startedAt);
  const all = shownExpiries(endpoints, now);
  if (all.length === 0) return html``;
  const drawn = all.slice(0, MOST_BARS);
  const scale = timeScale(
    now,
    drawn.map(({ end }) => end),
  );
  const urgent = drawn.filter(({ state }) => state !== 'sound').length;
  const open = Math.min(MOST_OPEN, Math.max(FEWEST_OPEN, urgent));
  const unseen = endpoints.length - all.length;
  return html`<section class="timeline" aria-labelledby="expiries"><h2 id="expiries">When certificates end</h2>
${drawn.length < all.length ? spreadHtml(all) : null}${legendHtml(drawn)}<div class="axis" aria-hidden="true"><span></span>${axisHtml(scale)}<span></span></div>
${barsHtml(drawn.slice(0, open), scale)}${moreHtml(drawn.slice(open), all.length - drawn.length, scale)}${unseen === 0 ? null : html`<p class="hint">No certificate was seen at ${counted(unseen, 'endpoint')}.</p>\n`}</section>
`;
}

function barsHtml(expiries: readonly ShownExpiry[], scale: TimeScale): Html {
  return html`<ol class="bars">
${expiries.map((one) => barHtml(one, scale))}</ol>
`;
}

/** What ends later is folded; what ends later still is counted. */
function moreHtml(folded: readonly ShownExpiry[], left: number, scale: TimeScale): Html {
  const [first] = folded;
  if (first === undefined) return html``;
  const later = left === 0 ? '' : `; another ${left} later still`;
  return html`<details class="more"><summary>${folded.length} more, from ${first.expiry.notAfter.slice(0, 10)} on${later}</summary>
${barsHtml(folded, scale)}</details>
`;
}

function barHtml(one: ShownExpiry, scale: TimeScale): Html {
  const { endpoint, expiry, state } = one;
  const marks = scale.ticks.map(({ at }) => html`<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`);
  const word = state === 'sound' || state === 'expired' ? null : html` <b>${STATE_WORDS[state]}</b>`;
  return html`<li><span class="of">${nameText(endpoint.target.endpoint.name)}</span><svg width="100%" height="28" aria-hidden="true">${marks}<line class="now" x1="${scale.now}%" x2="${scale.now}%" y1="0" y2="100%"/>${stretches(one, scale)}${endMark(one, scale)}</svg><span class="when ${state}">${dayHtml(expiry.notAfter)} ${expiryText(expiry)}${word}</span></li>
`;
}

/** Sound until the policy warns, then until it fails, then until the end; what lies behind us is left out. */
function stretches({ end, thresholds, state }: ShownExpiry, scale: TimeScale): readonly Html[] {
  const { now } = scale;
  const last = scale.place(end);
  if (state === 'expired') return [stretch('expired', last, now)];
  if (thresholds === null) return [stretch(state, now, last)];
  const warn = Math.max(now, scale.place(thresholds.warn));
  const fail = Math.max(now, scale.place(thresholds.fail));
  return [stretch('sound', now, warn), stretch('warn-days', warn, fail), stretch('min-days', fail, last)];
}

function stretch(state: ExpiryState, from: number, to: number): Html {
  const width = Math.round((to - from) * 100) / 100;
  const height = THICKNESS[state];
  return width <= 0
    ? html``
    : html`<rect class="${state}" x="${from}%" width="${width}%" y="${14 - height / 2}" height="${height}"/>`;
}

function endMark({ end, state }: ShownExpiry, scale: TimeScale): Html {
  const place = scale.place(end);
  const outside = place === 0 ? 'M4 -5L-1 0L4 5' : 'M-5 -5L0 0L-5 5';
  const path = scale.holds(end) ? html`<path d="${MARKS[state]}"/>` : html`<path class="beyond" d="${outside}"/>`;
  return html`<svg class="mark ${state}" x="${place}%" y="14" overflow="visible">${path}</svg>`;
}

function axisHtml({ ticks, now }: TimeScale): Html {
  const labels = ticks
    .filter(({ at }) => at < 97)
    .map(
      ({ at, label, year }) =>
        html`<text x="${at}%" y="12">${label}</text>${year === null ? null : html`<text x="${at}%" y="25">${year}</text>`}`,
    );
  return html`<svg width="100%" height="44">${labels}<text class="now" x="${now}%" y="41">now</text></svg>`;
}

function legendHtml(expiries: readonly ShownExpiry[]): Html {
  const states = STATES.filter((state) => expiries.some((one) => one.state === state));
  const marks = states.map(
    (state) =>
      html`<li><svg width="14" height="14" aria-hidden="true"><svg class="mark ${state}" x="7" y="7" overflow="visible"><path d="${MARKS[state]}"/></svg></svg> ${STATE_WORDS[state]}</li>`,
  );
  const thresholds = expiries.some((one) => one.thresholds !== null && one.state !== 'expired');
  return html`<ul class="legend">${marks}${thresholds ? html`<li>A bar thickens where warn-days will warn, and again where min-days will fail.</li>` : null}</ul>
`;
}

/** A shape for each, so that no colour is needed: disc, triangle, diamond, cross. */
const MARKS: Readonly<Record<ExpiryState, string>> = {
  sound: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0',
  'warn-days': 'M0 -5.5L5.5 4.5L-5.5 4.5Z',
  'min-days': 'M0 -6L6 0L0 6L-6 0Z',
  expired: 'M-5 -5L5 5M5 -5L-5 5',
};

const THICKNESS: Readonly<Record<ExpiryState, number>> = { sound: 4, 'warn-days': 8, 'min-days': 12, expired: 4 };

const STATE_WORDS: Readonly<Record<ExpiryState, string>> = {
  sound: 'as long as the policy asks',
  'warn-days': 'below warn-days',
  'min-days': 'below min-days',
  expired: 'expired',
};

const STATES: readonly ExpiryState[] = ['expired', 'min-days', 'warn-days', 'sound'];

/** What needs attention stands in the open, within bounds. */
const FEWEST_OPEN = 10;

const MOST_OPEN = 30;

const MOST_BARS = 200;
