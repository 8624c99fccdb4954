import type { CauseId } from './cause-id.ts';
import type { SourceLocation } from './endpoint.ts';

/** A finding that a team has agreed to live with until a date, and why. */
export interface Waiver {
  /** Name of the endpoint as reports print it: `legacy.example.com:443`, `file:certs/site.pem`. */
  readonly endpoint: string;
  readonly cause: CauseId;
  /** `2027-01-31`: the last day on which it counts, in UTC. */
  readonly until: string;
  readonly reason: string;
  readonly declaredAt: SourceLocation;
}
