import { DAY_MS, type UnixMs } from '../model/units.ts';

/** The stretch of time that a timeline shows; places on it are percentages of its width. */
export interface TimeScale {
  readonly now: number;
  readonly ticks: readonly Tick[];
  /** 0 and 100 for what lies before and behind it. */
  readonly place: (at: UnixMs) => number;
  readonly holds: (at: UnixMs) => boolean;
}

export interface Tick {
  readonly at: number;
  /** `Jan`, or `12 Jan` where the stretch is short. */
  readonly label: string;
  /** On the first tick, and where a year begins. */
  readonly year: string | null;
}

/**
 * As far as the last of the ends, but two weeks at least and 13 months at most, so that one root of 2045 does not squeeze
 * the rest; a little of the past where something ended there.
 */
export function timeScale(now: UnixMs, ends: readonly UnixMs[]): TimeScale {
  const last = ends.reduce((latest, end) => Math.max(latest, end), now);
  const ahead = Math.min(LONGEST, Math.max(SHORTEST, last - now)) * 1.04;
  const from = now - ahead * (ends.some((end) => end < now) ? 0.12 : 0.02);
  const to = now + ahead;
  const place = (at: UnixMs): number =>
    Math.round(Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100)) * 100) / 100;
  const holds = (at: UnixMs): boolean => at >= from && at <= to;
  return { now: place(now), place, holds, ticks: ticksOf(from, to, place) };
}

function ticksOf(from: UnixMs, to: UnixMs, place: TimeScale['place']): readonly Tick[] {
  const days = (to - from) / DAY_MS;
  const starts = days < 70 ? dayStarts(from, to, days < 21 ? 2 : 7) : monthStarts(from, to, days < 300 ? 1 : 2);
  return starts.map((at, index) => {
    const date = new Date(at);
    const month = MONTHS[date.getUTCMonth()] ?? '';
    const before = starts[index - 1];
    const newYear = before === undefined || new Date(before).getUTCFullYear() !== date.getUTCFullYear();
    return {
      at: place(at),
      label: days < 70 ? `${date.getUTCDate()} ${month}` : month,
      year: newYear ? String(date.getUTCFullYear()) : null,
    };
  });
}

function dayStarts(from: UnixMs, to: UnixMs, step: number): readonly UnixMs[] {
  const starts: UnixMs[] = [];
  for (let at = Math.ceil(from / DAY_MS) * DAY_MS; at <= to; at += step * DAY_MS) starts.push(at);
  return starts;
}

function monthStarts(from: UnixMs, to: UnixMs, step: number): readonly UnixMs[] {
  const first = new Date(from);
  const starts: UnixMs[] = [];
  for (let month = first.getUTCMonth() + 1; starts.length < 24; month += 1) {
    const at = Date.UTC(first.getUTCFullYear(), month, 1);
    if (at > to) break;
    if (month % step === 0) starts.push(at);
  }
  return starts;
}

const SHORTEST = 14 * DAY_MS;

const LONGEST = 398 * DAY_MS;

const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
