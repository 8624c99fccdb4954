import type { FetchFailure } from '../../model/lookup.ts';
import type { FetchScope } from '../../model/policy.ts';
import type { Ms } from '../../model/units.ts';

/** One document that a certificate, or the policy, names. */
export interface FetchRequest {
  readonly url: string;
  readonly scope: FetchScope;
  /** Sent by POST where given, else the request is a GET. */
  readonly body?: Uint8Array;
  readonly contentType?: string;
  readonly accept: string;
  /** More bytes than this end it. */
  readonly mostBytes: number;
  /** For all of it, redirects included. */
  readonly timeoutMs: Ms;
}

export type Fetched =
  | {
      readonly kind: 'answered';
      /** Where the answer came from, after redirects. */
      readonly url: string;
      readonly contentType: string | null;
      readonly body: Uint8Array;
    }
  | FetchFailure;

/** Fetches one document. Never rejects. The same request is answered once in a run. */
export type Fetch = (request: FetchRequest) => Promise<Fetched>;
