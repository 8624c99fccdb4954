import { CAUSE_IDS, type CauseId, POLICY_CAUSE_IDS } from '../model/cause-id.ts';
import { complaint, quoted } from './config-problem.ts';
import { choice, type ValueKind } from './value-kinds.ts';

const POLICY_CAUSES: ReadonlySet<CauseId> = new Set(POLICY_CAUSE_IDS);

/** What an endpoint can show. What is said of waivers cannot be waived: it is mended in the same file. */
export const WAIVED_CAUSE: ValueKind<CauseId> = choice(
  CAUSE_IDS.filter((id) => !POLICY_CAUSES.has(id)),
  'a cause that an endpoint can show',
);

const DAY_EXPECTED = 'a day such as 2027-01-31';

/** RFC 3339 §5.6, `full-date`, and a day that the calendar has. */
export const DAY: ValueKind<string> = {
  expected: DAY_EXPECTED,
  read: (text) => {
    const day = isDay(text);
    if (day === true) return { ok: true, value: text };
    const wrong = day === 'impossible' ? 'is no day of the calendar' : 'is not a day';
    return { ok: false, error: complaint(`${quoted(text)} ${wrong}`, DAY_EXPECTED, meantDay(text)) };
  },
  schema: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
};

const LONGEST_REASON = 500;
const REASON_EXPECTED = 'a sentence or a ticket, so that others can follow the decision';

/** For people: any text that says something. */
export const REASON: ValueKind<string> = {
  expected: REASON_EXPECTED,
  read: (text) => {
    const reason = text.trim();
    if (!/[\p{L}\p{N}]/u.test(reason))
      return {
        ok: false,
        error: complaint(reason === '' ? 'it is empty' : `${quoted(reason)} says nothing`, REASON_EXPECTED),
      };
    return reason.length <= LONGEST_REASON
      ? { ok: true, value: reason }
      : { ok: false, error: complaint(`it has ${reason.length} characters`, `at most ${LONGEST_REASON}`) };
  },
  schema: { type: 'string', minLength: 1, maxLength: LONGEST_REASON },
};

function isDay(text: string): true | 'impossible' | false {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const instant = Date.parse(text);
  // The 30th of February is read as the 2nd of March by some engines.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text) ? true : 'impossible';
}

/** `2027-1-31` and `2027/01/31` are written by hand; `31.01.2027` may be either of two days elsewhere, and gets no guess. */
function meantDay(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:T.*)?$/.exec(text) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return meant !== text && isDay(meant) === true ? meant : null;
}
