import type { UnixMs } from '../model/units.ts';
import { logLine, shorten } from '../report/escape.ts';
import type { ApiTrouble } from './api.ts';
import { type ApiFailure, isRateLimit, isRepeatable, type Refused } from './api-failure.ts';
import { acceptedPermissions, permissionFor } from './permissions.ts';

export interface Attempt {
  readonly route: string;
  readonly tried: number;
  /** Until when GitHub wants to hear nothing, where it said so. */
  readonly limitedUntil: UnixMs | null;
}

/** Why GitHub did not do it, and what its owner can do about it. */
export function apiTrouble(failure: ApiFailure, attempt: Attempt): ApiTrouble {
  const tries = attempt.tried > 1 ? ` after ${attempt.tried} tries` : '';
  switch (failure.kind) {
    case 'unreachable':
      return {
        status: null,
        message: `no answer from GitHub${tries} (${harmless(failure.reason)})${unsure(failure.sent, attempt.route)}`,
      };
    case 'unreadable':
      return {
        status: failure.status,
        message: `GitHub's answer cannot be read${tries}: ${harmless(failure.reason)}${unsure(true, attempt.route)}`,
      };
    case 'refused':
      return refusalTrouble(failure, attempt, tries);
  }
}

function refusalTrouble(failure: Refused, attempt: Attempt, tries: string): ApiTrouble {
  const { status, said } = failure;
  const as = (message: string): ApiTrouble => ({ status, message });
  if (isRateLimit(failure)) {
    const until = attempt.limitedUntil === null ? '' : ` until ${instant(attempt.limitedUntil)}`;
    return as(`GitHub takes no more requests from this token${until} (${status}, rate limit)`);
  }
  if (status >= 500) return as(`GitHub has trouble of its own (${status})${tries}${unsure(true, attempt.route)}`);
  if (status >= 300 && status < 400) return as(`the repository has moved (${status})`);
  switch (status) {
    case 401:
      return as('GitHub does not accept the token (401): it is wrong, expired or revoked');
    case 403:
      return as(forbidden(failure, attempt.route));
    case 404:
      return as(`GitHub finds nothing there, or the token may not see it (404)${takes(failure, attempt.route)}`);
    case 410:
      return as(
        /\/issues\b/.test(attempt.route)
          ? 'issues are switched off in this repository (410)'
          : `GitHub has no ${attempt.route} any more (410)`,
      );
    case 422:
      return { ...as(`GitHub does not accept the request (422): ${invalid(failure)}`), fields: fieldsOf(failure) };
    default:
      return as(`GitHub refuses (${status}): ${harmless(said)}`);
  }
}

/** A 403 means a dozen things. GitHub tells them apart by words alone. */
function forbidden(failure: Refused, route: string): string {
  const { said, headers } = failure;
  if ('x-github-sso' in headers || /SAML/.test(said)) {
    return 'the organisation asks for SAML single sign-on, which this token has not passed (403): authorise the token for the organisation';
  }
  if (/IP allow list/i.test(said)) return "the organisation's IP allow list does not have this runner (403)";
  if (/archived/i.test(said)) return 'the repository is archived, so that nothing can be written to it (403)';
  if (/locked/i.test(said)) return 'the conversation is locked (403)';
  if (/not accessible by|permission|must have/i.test(said)) {
    return `the token may not do this (403)${takes(failure, route)}`;
  }
  return `GitHub refuses (403): ${harmless(said)}`;
}

/** A person's token gets its permissions where it is made; `permissions:` are for `GITHUB_TOKEN`. */
function takes({ said, headers }: Refused, route: string): string {
  const known = permissionFor(route);
  const lines = known === null ? acceptedPermissions(headers['x-accepted-github-permissions'] ?? '') : [known];
  if (lines.length === 0) return '';
  const where = /personal access token/i.test(said) ? 'granted to the token' : "under the job's `permissions:`";
  return `: it takes ${lines.map((line) => `\`${line}\``).join(' or ')} ${where}`;
}

/** GitHub's list of what is invalid: `{ resource, field, code, message, value }`, or a text. */
function invalid({ said, errors }: Refused): string {
  const listed = errors.slice(0, MOST_ERRORS).map((error) => {
    if (typeof error === 'string') return error;
    const { field, code, message, value } = (error ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof message === 'string') return message;
    return [field, typeof value === 'string' ? `"${value}"` : null, code]
      .filter((part) => typeof part === 'string')
      .join(' ');
  });
  const words = listed.filter((text) => text !== '').join('; ');
  return harmless(words === '' ? said : words);
}

function fieldsOf({ errors }: Refused): readonly string[] {
  return errors
    .slice(0, MOST_ERRORS)
    .map((error) => (typeof error === 'object' && error !== null && 'field' in error ? error.field : null))
    .filter((field) => typeof field === 'string');
}

function unsure(sent: boolean, route: string): string {
  return sent && !isRepeatable(route) ? '; it may be done all the same, so it was not sent again' : '';
}

function harmless(text: string): string {
  const line = logLine(shorten(text.trim(), MOST_CHARACTERS)).replace(/\.$/, '');
  return line === '' ? 'without a word' : line;
}

function instant(at: UnixMs): string {
  return at < LAST_INSTANT ? new Date(at).toISOString().replace(/\.\d+Z$/, 'Z') : 'long after this run';
}

const MOST_ERRORS = 3;
const MOST_CHARACTERS = 200;
/** Above it, a `Date` is invalid. */
const LAST_INSTANT = 8.64e15;
