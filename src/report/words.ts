import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict, Expiry, RunVerdict, VerdictWord } from '../judge/verdict.ts';
import { SEVERITIES } from '../model/severity.ts';

/** `scope: changed`: said where something warns that would fail. */
export const UNTOUCHED = 'not touched by this pull request: a warning here';

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

/**
 * The run in one sentence without its full stop: `1 of 3 endpoints breaks the policy (1 error), 1 could not be reached`. What is
 * down is told apart from what is wrong, whatever the policy makes of it.
 */
export function runSentence({ counts, endpoints, policyFindings }: RunVerdict): string {
  if (endpoints.length === 0) return 'There was no endpoint to look at';
  const down = endpoints.filter(notReached);
  const seen = endpoints.filter((endpoint) => !notReached(endpoint));
  const spared = seen.filter(isSpared);
  const weighed = seen.filter((endpoint) => !isSpared(endpoint));
  const open = weighed.filter(({ verdict }) => verdict === 'inconclusive').length;
  const broken = weighed.filter(({ verdict }) => verdict === 'fail').length;
  const good = weighed.length - open - broken;
  const rest = joined([
    down.length > 0 ? `${down.length} could not be reached` : null,
    open > 0 ? `${open} could not be judged` : null,
    counts.waived > 0 ? `${counted(counts.waived, 'finding')} waived` : null,
    policyFindings.length > 0 ? `${counted(policyFindings.length, 'waiver')} to look at` : null,
  ]);
  if (broken > 0) {
    const of = `${broken} of ${counted(endpoints.length, 'endpoint')} ${broken === 1 ? 'breaks' : 'break'} the policy`;
    return joined([`${of} (${weights(weighed)})`, sparedText(spared, 'it'), rest]);
  }
  if (good === 0 && spared.length > 0) {
    const first = sparedText(spared, 'the policy') ?? '';
    return joined([first.replace(/^\d+/, (number) => outOf(Number(number), endpoints.length)), rest]);
  }
  if (good === 0) return rest.replace(/^\d+/, (number) => outOf(Number(number), endpoints.length));
  const found = weights(weighed.filter(({ verdict }) => verdict === 'warn'));
  const meet = `${counted(good, 'endpoint')} ${good === 1 ? 'meets' : 'meet'} the policy`;
  return joined([found === '' ? meet : `${meet} (${found})`, sparedText(spared, 'it'), rest]);
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

/** It breaks the policy, and only warns since the pull request has no part in it. */
function isSpared({ findings }: EndpointVerdict): boolean {
  return findings.some(({ spared }) => spared === true);
}

/** `1 breaks it and is not touched by this pull request (1 warning)`. */
function sparedText(endpoints: readonly EndpointVerdict[], what: string): string | null {
  if (endpoints.length === 0) return null;
  const [breaks, is] = endpoints.length === 1 ? ['breaks', 'is'] : ['break', 'are'];
  return `${endpoints.length} ${breaks} ${what} and ${is} not touched by this pull request (${weights(endpoints)})`;
}

/** `2 endpoints` where that is all of them, else `2 of 3 endpoints`. */
function outOf(number: number, all: number): string {
  return `${number === all ? '' : `${number} of `}${counted(all, 'endpoint')}`;
}

/** `2 errors, 1 warning`; empty where nothing was found. */
function weights(endpoints: readonly EndpointVerdict[]): string {
  const found = endpoints.flatMap(({ findings }) => findings);
  return joined(
    SEVERITIES.map((severity) => {
      const number = found.filter((finding) => finding.severity === severity).length;
      return number === 0 ? null : counted(number, severity);
    }),
  );
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
