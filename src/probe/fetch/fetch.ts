import type { FetchFailure } from '../../model/lookup.ts';
import type { FetchScope } from '../../model/policy.ts';
import type { Ms } from '../../model/units.ts';

/** One document that a certificate, or the policy, names. */
export interface FetchRequest {
  /** Taken as hostile: a stranger wrote it into a certificate. */
  readonly url: string;
  /** The policy's: `none` fetches nothing, `public` from public addresses only, `any` from private and loopback ones too. */
  readonly scope: FetchScope;
  /** Sent by POST where given, else the request is a GET. */
  readonly body?: Uint8Array;
  readonly contentType?: string;
  readonly accept: string;
  /** More bytes than this end it. */
  readonly mostBytes: number;
  /** For all of it, name lookup and redirects included; the wait for a turn is not counted. */
  readonly timeoutMs: Ms;
}

export type Fetched =
  | {
      readonly kind: 'answered';
      /** Where the answer came from, after redirects. */
      readonly url: string;
      /** What the server calls it; not to be believed. */
      readonly contentType: string | null;
      /** As sent: an encoding that nobody asked for (RFC 9110 §8.4) is not undone. */
      readonly body: Uint8Array;
    }
  | FetchFailure;

/**
 * Fetches one document. Never rejects. The same request is answered once in a run; a host that timed out or refused the
 * connection is not waited for again.
 *
 * What it must not become is somebody's way into the network of the runner: http and https only, no credentials, no
 * proxy; every address of the host is classified before any of them is dialled, the one classified is the one dialled,
 * and each redirect is treated like a URL of its own. Ports are not restricted, since CAs use odd ones; what can be sent
 * to one is a GET, or a POST of our own making.
 */
export type Fetch = (request: FetchRequest) => Promise<Fetched>;
