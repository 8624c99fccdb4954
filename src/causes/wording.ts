import type { CertificateFacts } from '../model/certificate.ts';
import { DAY_MS, type IsoInstant, type Ms } from '../model/units.ts';

/** Longest piece of remote text that a message repeats; the whole text stands in the evidence. */
const LONGEST_NAME = 80;

/** What people call a certificate: the common name of an RFC 4514 name, else the whole name; cut when overlong. */
export function calledBy(distinguishedName: string): string {
  const commonName = /^(?:(?:\\.|[^\\,+])*[,+])*?CN=((?:\\.|[^\\,+])*)/i.exec(distinguishedName)?.[1];
  // RFC 4514 §2.4 escapes a special character by a backslash before it; the pairs of hex digits stay as they are.
  const name = (commonName || distinguishedName).replace(/\\([",+;<>= #\\])/g, '$1');
  return name === '' ? '(no name)' : cut(name);
}

/**
 * What people call a certificate whose subject may be empty, as RFC 5280 §4.1.2.6 lets it be where the names stand in
 * subjectAltName: then the first of these.
 */
export function named({ subject, sans }: Pick<CertificateFacts, 'subject' | 'sans'>): string {
  const [first] = sans ?? [];
  return subject === '' && first !== undefined ? cut(first.value) : calledBy(subject);
}

/** Remote text for a message, cut when overlong. */
export function cut(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}

/** `a`, `a and b`, `a, b and c`; past five the rest is counted. */
export function listed(items: readonly string[]): string {
  const shown = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} more`] : items;
  if (shown.length < 2) return shown[0] ?? 'none';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** `1 certificate`, `2 certificates`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A duration as people say it: whole days from one day up, else whole hours, else `less than an hour`; never rounded up. */
export function span(duration: Ms): string {
  const hours = Math.floor(duration / (DAY_MS / 24));
  if (hours < 1) return 'less than an hour';
  if (hours < 24) return counted(hours, 'hour');
  return counted(Math.floor(duration / DAY_MS), 'day');
}

/**
 * Time that is left, and more time that is asked for. Where both would read the same, tenths of days or hours tell them
 * apart: of the time left never rounded up, of that asked for never down.
 */
export function spansApart(left: Ms, asked: Ms): { readonly left: string; readonly asked: string } {
  const plain = { left: span(left), asked: span(asked) };
  if (plain.left !== plain.asked || left < DAY_MS / 24) return plain;
  const [unit, noun] = left < DAY_MS ? [DAY_MS / 24, 'hours'] : [DAY_MS, 'days'];
  return {
    left: `${(Math.floor((left / unit) * 10) / 10).toFixed(1)} ${noun}`,
    asked: `${(Math.ceil((asked / unit) * 10) / 10).toFixed(1)} ${noun}`,
  };
}

/** The date of an instant, UTC: `2026-11-03`. */
export function day(instant: IsoInstant): string {
  return instant.slice(0, 10);
}

/** The instant to the second, as evidence prints it: `2026-11-03 08:15:00 UTC`. */
export function moment(instant: IsoInstant): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
}
