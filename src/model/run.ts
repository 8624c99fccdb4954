import type { BundleSource } from './bundle.ts';
import type { Endpoint } from './endpoint.ts';
import type { Policy } from './policy.ts';
import type { Ms } from './units.ts';
import type { Waiver } from './waiver.ts';

/** One endpoint and what it has to satisfy. */
export interface Target {
  readonly endpoint: Endpoint;
  readonly policy: Policy;
  /**
   * `scope: changed` is on, and the pull request touches neither this endpoint nor its policy: it may warn, not fail. The
   * policy of such a one says `warn` of what could not be looked at.
   */
  readonly untouched?: true;
  /** Seen from one of several networks: its endpoint's name says from which. Absent where there is one alone. */
  readonly vantage?: Vantage;
}

/** A network that was looked from, and the name that the endpoint has without it: waivers and fingerprints go by that. */
export interface Vantage {
  readonly name: string;
  readonly endpoint: string;
}

/** The endpoint as the policy names it, wherever it was looked from. */
export function plainName({ endpoint, vantage }: Pick<Target, 'endpoint' | 'vantage'>): string {
  return vantage?.endpoint ?? endpoint.name;
}

/** The same endpoint under that name: what waivers are for, and what is known from run to run. */
export function plainEndpoint(target: Pick<Target, 'endpoint' | 'vantage'>): Endpoint {
  return target.vantage === undefined ? target.endpoint : { ...target.endpoint, name: plainName(target) };
}

/** One of several runs that share a list: the second of four has index 2. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Which findings make the step fail. */
export type FailOn = 'error' | 'warning' | 'never';

/** Which addresses of a name are dialled: all for which the machine has a route, those of one family, or both as a demand. */
export type IpFamily = 'auto' | '4' | '6' | 'both';

/** How the looking is done; belongs to the run, not to an endpoint. */
export interface RunSettings {
  /** Limit of each single stage: name lookup, TCP connect, handshake, answer. */
  readonly timeoutMs: Ms;
  /** Limit of the whole run; what was not reached by then is inconclusive. */
  readonly deadlineMs: Ms;
  /** Further tries after a transport fault; a certificate verdict is never retried. */
  readonly retries: number;
  /** Endpoints looked at side by side. */
  readonly concurrency: number;
  readonly failOn: FailOn;
  /** Absent: `auto`. */
  readonly ipFamily?: IpFamily;
}

/** What the front door hands on: everything a run needs, nothing left to decide. */
export interface Plan {
  readonly targets: readonly Target[];
  readonly settings: RunSettings;
  /** By the ids that endpoints carry. Secret: never printed, never part of an observation. */
  readonly clientIdentities: ReadonlyMap<string, ClientIdentity>;
  /** `user:password` by the ids that proxies carry. Secret, too; absent: none. */
  readonly proxyCredentials?: ReadonlyMap<string, string>;
  /** What `file:` endpoints hold, by the ids that they carry. Secret, too. */
  readonly bundles: ReadonlyMap<string, BundleSource>;
  /** What holds where an endpoint does not say otherwise. */
  readonly policy: Policy;
  /** In the order in which they are written. */
  readonly waivers: readonly Waiver[];
}

/** A client certificate with its private key. */
export type ClientIdentity =
  | { readonly kind: 'pem'; readonly certificate: string; readonly key: string }
  /** PKCS #12 (RFC 7292). */
  | { readonly kind: 'pkcs12'; readonly bytes: Uint8Array; readonly passphrase: string };
