import type { Ms, UnixMs } from '../model/units.ts';

/** One try that did not bring what was asked for. */
export type ApiFailure = Refused | Unreachable | Unreadable;

/** GitHub answered, with an error or with a redirection that is not followed. */
export interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** GitHub's own words, as they came: hostile until escaped. */
  readonly said: string;
  /** Entries of `errors`, which a 422 has, as they came. */
  readonly errors: readonly unknown[];
}

export interface Unreachable {
  readonly kind: 'unreachable';
  /** Code or words of the system, hostile until escaped. */
  readonly reason: string;
  /** Whether the request may have reached GitHub, and may have been acted on. */
  readonly sent: boolean;
}

/** An answer that is no answer of GitHub's: an HTML page of a proxy, half a JSON text, something too long. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly status: number;
  readonly reason: string;
  readonly lasting: boolean;
}

/** GitHub's primary limit (so many requests an hour) or a secondary one (too many at once, too much content). */
export function isRateLimit({ status, headers, said }: Refused): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse detection/i.test(said)
  );
}

/**
 * How long to wait before the same request is made again; `null` where another try would not help or could do a thing
 * twice. What GitHub asks for goes first: `retry-after`, then `x-ratelimit-reset`, then a minute, doubled each time.
 */
export function waitBeforeRetry(
  failure: ApiFailure,
  {
    route,
    tried,
    now,
    random,
  }: { readonly route: string; readonly tried: number; readonly now: UnixMs; readonly random: number },
): Ms | null {
  const backOff = A_SECOND * 2 ** (tried - 1) * (0.5 + random / 2);
  switch (failure.kind) {
    case 'refused':
      // A request beyond the rate was not acted on, so that even what creates something may be sent again.
      if (isRateLimit(failure)) return limitedFor(failure, now) ?? A_MINUTE * 2 ** (tried - 1);
      if (failure.status < 500 || !isRepeatable(route)) return null;
      return retryAfter(failure) ?? backOff;
    case 'unreachable':
      return failure.sent && !isRepeatable(route) ? null : backOff;
    case 'unreadable':
      return failure.lasting || !isRepeatable(route) ? null : backOff;
  }
}

/**
 * Whether doing it twice is doing it once. A second POST is a second comment or issue, and an update of a check run
 * adds its annotations to those that are there.
 */
export function isRepeatable(route: string): boolean {
  return !/^POST (?!\/graphql$)|^PATCH \S+\/check-runs\//.test(route);
}

function limitedFor(failure: Refused, now: UnixMs): Ms | null {
  const asked = retryAfter(failure);
  if (asked !== null) return asked;
  const reset = Number(failure.headers['x-ratelimit-reset'] ?? Number.NaN);
  if (failure.headers['x-ratelimit-remaining'] !== '0' || !Number.isSafeInteger(reset)) return null;
  // The second that is named must have passed, by a clock that may differ a little from ours.
  return Math.max(0, reset * A_SECOND - now) + A_SECOND;
}

/** GitHub writes whole seconds, never a date. */
function retryAfter({ headers }: Refused): Ms | null {
  const seconds = headers['retry-after'] ?? '';
  return /^\d{1,7}$/.test(seconds) ? Number(seconds) * A_SECOND : null;
}

const A_SECOND = 1000;
const A_MINUTE = 60_000;
