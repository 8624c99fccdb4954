import { isExpired } from '../model/waiver.ts';
import { defineCause } from './cause.ts';
import { EXAMPLE_WAIVER, waivedThing, waiverPlace } from './seen-waiver.ts';

/** A waiver that covers nothing: what it was for is mended, or it names an endpoint that is not there. */
export const waiverUnused = defineCause({
  id: 'waiver-unused',
  title: 'a waiver covers nothing',
  scope: 'waiver',
  docs: {
    what: 'The endpoint of the waiver was looked at throughout and does not show the cause, or no list names that endpoint. An endpoint that could not be judged, or is no part of the run (others were named on the command line, or it belongs to another shard), leaves its waivers alone. Where the config has no list of its own, so that each run may have another, an endpoint without a list is a notice.',
    why: 'A waiver that nothing needs would silently cover the same fault when it comes back; one with a misspelt endpoint does not cover what it was written for.',
    seeByHand: `grep -n -A3 'waivers:' .github/tls-gate.yml`,
    references: ['docs/configuration.md, "Accepting a finding until a date"'],
    example: { kind: 'drop-waiver', waiver: EXAMPLE_WAIVER, meant: null },
  },
  explains: [],

  detect({ waiver, now, met }) {
    if (isExpired(waiver, now)) return null;
    if (met === 'gone') return { waiver, unlisted: null };
    return met === 'unlisted' ? { waiver, unlisted: waiver.unlisted ?? null } : null;
  },

  severity: ({ unlisted }) => (unlisted === null || unlisted.sure ? 'warning' : 'notice'),

  message: ({ waiver, unlisted }) =>
    unlisted === null
      ? `The waiver for ${waivedThing(waiver)} covers nothing: the endpoint was looked at and does not show it.`
      : `The waiver for ${waivedThing(waiver)} covers nothing: no list names this endpoint.`,

  evidence: ({ waiver, unlisted }) => [
    { label: 'waiver', value: waiverPlace(waiver) },
    { label: 'until', value: waiver.until },
    { label: 'reason', value: waiver.reason },
    ...(unlisted?.nearest == null ? [] : [{ label: 'nearest endpoint', value: unlisted.nearest }]),
  ],

  remedy: ({ waiver, unlisted }) => ({ kind: 'drop-waiver', waiver, meant: unlisted?.nearest ?? null }),

  key: ({ waiver }) => [waiver.cause],
});
