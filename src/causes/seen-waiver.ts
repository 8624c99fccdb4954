import type { UnixMs } from '../model/units.ts';
import { type Waiver, waivedEndpoint } from '../model/waiver.ts';

/** A waiver and what became of it in this run. */
export interface SeenWaiver {
  readonly waiver: Waiver;
  readonly now: UnixMs;
  readonly met: Met;
}

/**
 * `found`: its endpoint shows the cause. `gone`: it was looked at throughout and does not. `unknown`: it could not be
 * looked at so far as to tell. `unlisted`: no list names it. `elsewhere`: it is no part of this run.
 */
export type Met = 'found' | 'gone' | 'unknown' | 'unlisted' | 'elsewhere';

/** `legacy-tls-accepted at legacy.example.com:443`. */
export function waivedThing(waiver: Waiver): string {
  return `${waiver.cause} at ${waivedEndpoint(waiver)}`;
}

/** `.github/tls-gate.yml:12`, as editors follow it. */
export function waiverPlace({ declaredAt: { file, line } }: Waiver): string {
  return `${file}:${line}`;
}

/** The one of the docs. */
export const EXAMPLE_WAIVER: Waiver = {
  endpoint: 'api.example.com:443',
  cause: 'legacy-tls-accepted',
  until: '2027-01-31',
  reason: 'kiosk fleet, TICKET-42',
  declaredAt: { file: '.github/tls-gate.yml', line: 12, column: 5 },
};
