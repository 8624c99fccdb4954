import type { RunVerdict } from '../judge/verdict.ts';
import { type ExpiryState, type ShownExpiry, shownExpiries } from './html-expiries.ts';
import { spreadHtml } from './html-expiry-spread.ts';
import { type Html, html } from './html-markup.ts';
import { type TimeScale, timeScale } from './html-time-scale.ts';
import { dayHtml, nameText } from './html-words.ts';
import { counted, expiryText } from './words.ts';

/**
 * When certificates end, the soonest first: a bar for each endpoint from the time of the run to the end, with the stretches
 * in which the policy will warn and fail. Of many endpoints the soonest, and how the others spread.
 */
export function timelineHtml({ endpoints, startedAt }: RunVerdict): Html {
  const now = Date.parse(startedAt);
  const all = shownExpiries(endpoints, now);
  if (all.length === 0) return html``;
  const shown = all.length <= MOST_BARS ? all : all.slice(0, SOONEST);
  const scale = timeScale(
    now,
    shown.map(({ end }) => end),
  );
  const states = STATES.filter((state) => shown.some((one) => one.state === state));
  return html`<section class="timeline" aria-labelledby="expiries"><h2 id="expiries">When certificates end</h2>
${shown.length < all.length ? html`${spreadHtml(all)}<p class="hint">The ${shown.length} that end first:</p>\n` : null}<ul class="legend">${states.map(legendHtml)}</ul>
<div class="axis" aria-hidden="true"><span></span>${axisHtml(scale)}<span></span></div>
<ol class="bars">
${shown.map((one) => barHtml(one, scale))}</ol>
${endpoints.length > all.length ? html`<p class="hint">No certificate was seen of ${counted(endpoints.length - all.length, 'endpoint')}.</p>\n` : null}</section>
`;
}

function barHtml(one: ShownExpiry, scale: TimeScale): Html {
  const { endpoint, expiry, state } = one;
  const marks = scale.ticks.map(({ at }) => html`<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`);
  const word = state === 'sound' ? null : html` <b class="${state}">${STATE_WORDS[state]}</b>`;
  return html`<li><span class="of">${nameText(endpoint.target.endpoint.name)}</span><svg width="100%" height="22" aria-hidden="true">${marks}<line class="now" x1="${scale.now}%" x2="${scale.now}%" y1="0" y2="100%"/>${stretches(one, scale)}${endMark(one, scale)}</svg><span class="when">${dayHtml(expiry.notAfter)} ${expiryText(expiry)}${word}</span></li>
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
  return width <= 0 ? html`` : html`<rect class="${state}" x="${from}%" width="${width}%" y="8" height="6"/>`;
}

function endMark({ end, state }: ShownExpiry, scale: TimeScale): Html {
  const place = scale.place(end);
  const outside = place === 0 ? 'M4 -5L-1 0L4 5' : 'M-5 -5L0 0L-5 5';
  const path = scale.holds(end) ? html`<path d="${MARKS[state]}"/>` : html`<path class="beyond" d="${outside}"/>`;
  return html`<svg class="mark ${state}" x="${place}%" y="11" overflow="visible">${path}</svg>`;
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

function legendHtml(state: ExpiryState): Html {
  return html`<li><svg width="14" height="14" aria-hidden="true"><svg class="mark ${state}" x="7" y="7" overflow="visible"><path d="${MARKS[state]}"/></svg></svg> ${LEGEND[state]}</li>`;
}

/** A shape for each, so that no colour is needed: disc, triangle, diamond, cross. */
const MARKS: Readonly<Record<ExpiryState, string>> = {
  sound: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0',
  'warn-days': 'M0 -5.5L5.5 4.5L-5.5 4.5Z',
  'min-days': 'M0 -6L6 0L0 6L-6 0Z',
  expired: 'M-5 -5L5 5M5 -5L-5 5',
};

const STATE_WORDS: Readonly<Record<ExpiryState, string>> = {
  sound: '',
  'warn-days': 'below warn-days',
  'min-days': 'below min-days',
  expired: 'expired',
};

const LEGEND: Readonly<Record<ExpiryState, string>> = { ...STATE_WORDS, sound: 'longer than warn-days asks' };

const STATES: readonly ExpiryState[] = ['expired', 'min-days', 'warn-days', 'sound'];

/** So many bars can still be read at one go. */
const MOST_BARS = 60;

const SOONEST = 30;
