import type { Expiry, RunVerdict, VerdictWord } from '../judge/verdict.ts';
import type { Severity } from '../model/severity.ts';

/** `1 endpoint`, `2 endpoints`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `61 days`, `1 day`, `less than a day`; whole days, rounded down. Not for negative numbers. */
export function daysText(days: number): string {
  const whole = Math.floor(days);
  return whole === 0 ? 'less than a day' : counted(whole, 'day');
}

/** `expires in 61 days`, `intermediate expired 3 days ago`. */
export function expiryText({ daysLeft, of }: Expiry): string {
  const subject = of === 'leaf' ? '' : `${of} `;
  return daysLeft < 0 ? `${subject}expired ${daysText(-daysLeft)} ago` : `${subject}expires in ${daysText(daysLeft)}`;
}

/** OpenSSL's `TLSv1.3` as people write it. */
export function tlsVersionText(version: string): string {
  return version
    .replace(/^TLSv1$/, 'TLS 1.0')
    .replace(/^TLSv/, 'TLS ')
    .replace(/^SSLv/, 'SSL ');
}

/** The run in one sentence without its full stop: `1 of 2 endpoints breaks the policy (1 error)`. */
export function runSentence({ counts }: RunVerdict): string {
  const { endpoints, fail, warn, inconclusive } = counts;
  const open = inconclusive > 0 ? `${inconclusive} could not be judged` : null;
  if (endpoints === 0) return 'There was no endpoint to look at';
  if (fail > 0) {
    const broken = `${fail} of ${counted(endpoints, 'endpoint')} ${fail === 1 ? 'breaks' : 'break'} the policy`;
    return joined([`${broken} (${weights(counts)})`, open]);
  }
  if (inconclusive === endpoints) return `${counted(endpoints, 'endpoint')} could not be judged`;
  const good = endpoints - inconclusive;
  const found = warn > 0 ? ` (${weights(counts)})` : '';
  return joined([`${counted(good, 'endpoint')} ${good === 1 ? 'meets' : 'meet'} the policy${found}`, open]);
}

/** `api.example.com:443, 2027-01-21, 61 days`; `null` where no certificate was seen. */
export function soonestText({ soonestExpiry }: RunVerdict): string | null {
  if (soonestExpiry === null) return null;
  const { endpoint, notAfter, daysLeft } = soonestExpiry;
  const when = daysLeft < 0 ? `expired ${daysText(-daysLeft)} ago` : daysText(daysLeft);
  return `${endpoint}, ${notAfter.slice(0, 10)}, ${when}`;
}

/** Marks that need no colour to be told apart. */
export const SIGNS: Readonly<Record<VerdictWord, string>> = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?' };

function weights(counts: RunVerdict['counts']): string {
  const words: readonly Severity[] = ['error', 'warning', 'notice'];
  return words
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity))
    .join(', ');
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
