import { DAY_MS } from '../model/units.ts';
import { isExpired } from '../model/waiver.ts';
import { defineCause } from './cause.ts';
import { EXAMPLE_WAIVER, waivedThing, waiverPlace } from './seen-waiver.ts';
import { span } from './wording.ts';

/** The last day of a waiver is over: what it covered counts again, and somebody has to decide anew. */
export const waiverExpired = defineCause({
  id: 'waiver-expired',
  title: 'a waiver has run out',
  scope: 'waiver',
  docs: {
    what: 'The day in `until` is over, so that the waiver covers nothing any more: its finding counts as it did before. `until` is the last day that counts, in UTC. The finding stands at the line of the waiver, also where the endpoint shows the cause no more. An endpoint that is no part of the run says nothing about its waivers.',
    why: 'A finding was accepted until a date, and the date has come: either it is mended, or somebody decides once more, with a reason that still holds. Without an end nobody would ask again.',
    seeByHand: `grep -n 'until:' .github/tls-gate.yml; date -u +%F`,
    references: ['RFC 3339 §5.6', 'docs/configuration.md, "Accepting a finding until a date"'],
    example: { kind: 'renew-waiver', waiver: EXAMPLE_WAIVER, needed: true, again: '2027-04-30' },
  },
  explains: [],

  detect({ waiver, now, met }) {
    if (met === 'elsewhere' || !isExpired(waiver, now)) return null;
    return { waiver, now, met, over: now - Date.parse(waiver.until) - DAY_MS };
  },

  severity: 'warning',

  message({ waiver, met, over }) {
    const ended = `The waiver for ${waivedThing(waiver)} ended with ${waiver.until}, ${span(over)} ago`;
    switch (met) {
      case 'found':
        return `${ended}: the finding counts again.`;
      case 'gone':
        return `${ended}, and the endpoint shows nothing of it any more.`;
      case 'unlisted':
        return `${ended}, and no list names the endpoint any more.`;
      default:
        return `${ended}; whether the endpoint still shows it could not be seen.`;
    }
  },

  evidence: ({ waiver }) => [
    { label: 'waiver', value: waiverPlace(waiver) },
    { label: 'reason', value: waiver.reason },
  ],

  remedy: ({ waiver, met, now }) => ({
    kind: 'renew-waiver',
    waiver,
    needed: met === 'unknown' ? null : met === 'found',
    again: new Date(now + AGAIN_MS).toISOString().slice(0, 10),
  }),

  key: ({ waiver }) => [waiver.cause],
});

/** A quarter: long enough to mend most things, and short enough that somebody remembers. */
const AGAIN_MS = 90 * DAY_MS;
