import type { IsoInstant } from '../model/units.ts';
import type { DerValue } from './der-read.ts';
import { TAG } from './der-tags.ts';

/** An instant, and whether it stands in the one form that RFC 5280 allows. */
export interface TimeReading {
  readonly instant: IsoInstant;
  /** `null` when it is in form. */
  readonly defect: string | null;
}

/**
 * Time (RFC 5280 §4.1.2.5). BER's looser forms (no seconds, an offset, a fraction) are read and noted.
 * Throws DerError for what is no time at all.
 */
export function readTime(value: DerValue): TimeReading {
  const tag = value.universalTag;
  if (tag !== TAG.utcTime && tag !== TAG.generalizedTime) throw value.fault('is no time');
  const text = Buffer.from(value.bytes()).toString('latin1');
  const parts = (tag === TAG.utcTime ? UTC_TIME : GENERALIZED_TIME).exec(text)?.groups;
  if (parts === undefined) throw value.fault('is no time');
  const year = fullYear(parts.year ?? '');
  const instant = instantOf(year, parts);
  if (instant === null) throw value.fault('is no date of the calendar');
  return { instant, defect: defectOf(tag, text) };
}

type TimeParts = Readonly<Record<string, string | undefined>>;

/** RFC 5280 §4.1.2.5.1: two digits from 50 on belong to the 20th century. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number >= 50 ? 1900 + number : 2000 + number;
}

function instantOf(year: number, { month, day, hour, minute, second, offset }: TimeParts): IsoInstant | null {
  const date = new Date(0);
  // Date.UTC would move the years 0 to 99 into the 20th century.
  date.setUTCFullYear(year, Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute), Number(second ?? 0));
  const written = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
  if (written.some((number, index) => number !== Number([month, day, hour, minute][index]))) return null;
  const shifted = new Date(date.getTime() - offsetMs(offset));
  const shiftedYear = shifted.getUTCFullYear();
  return shiftedYear < 0 || shiftedYear > 9999 ? null : shifted.toISOString();
}

function offsetMs(offset: string | undefined): number {
  if (offset === undefined || offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** X.690 §11.7 and §11.8 leave one form. GeneralizedTime before 2050 is against RFC 5280 too, but every client reads it. */
function defectOf(tag: number, text: string): string | null {
  const strict = tag === TAG.utcTime ? /^\d{12}Z$/ : /^\d{14}Z$/;
  return strict.test(text) ? null : 'is not written to the second in UTC';
}

const UTC_TIME =
  /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<offset>Z|[+-]\d{4})?$/;
const GENERALIZED_TIME =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?:[.,]\d{1,9})?(?<offset>Z|[+-]\d{4})?$/;
