import type { SourceLocation } from '../model/endpoint.ts';
import type { ConfigProblem } from './config-problem.ts';
import type { ConfigEndpoint, ConfigPolicy } from './config-schema.ts';
import type { ConfigWaiver } from './waiver-schema.ts';

/** One endpoint as a config file declares it, and how to find its parts again. */
export interface DeclaredEndpoint {
  readonly entry: ConfigEndpoint;
  readonly at: SourceLocation;
  /** Place of the value of one of its keys. */
  readonly placeOf: (key: string) => SourceLocation;
}

/** One waiver as a config file declares it. */
export interface DeclaredWaiver {
  readonly entry: ConfigWaiver;
  readonly at: SourceLocation;
}

export interface ConfigFile {
  readonly policy: ConfigPolicy;
  /** Place of the value of one of the keys of `policy`. */
  readonly policyPlaceOf: (key: string) => SourceLocation | null;
  readonly endpoints: readonly DeclaredEndpoint[];
  /** Where `endpoints` stands; `null` where it is not written. */
  readonly endpointsAt: SourceLocation | null;
  /** Something stands under `endpoints`, good or bad; true as well for a file that could not be read so far. */
  readonly namesEndpoints: boolean;
  readonly waivers: readonly DeclaredWaiver[];
  readonly problems: readonly ConfigProblem[];
  /** `ca-file` of endpoints that have other faults: looked at only so that everything wrong is told at once. */
  readonly caFilesBesideFaults: readonly { readonly path: string; readonly at: SourceLocation }[];
}

/** Reads a config file or inline config; `file` names it in problems. */
export type ReadConfig = (file: string, bytes: Uint8Array) => ConfigFile;

/** A file that could not be read: nothing is known of what it names. */
export function unreadConfig(problem: ConfigProblem | null): ConfigFile {
  const problems = problem === null ? [] : [problem];
  return {
    policy: {},
    policyPlaceOf: () => null,
    endpoints: [],
    endpointsAt: null,
    namesEndpoints: true,
    waivers: [],
    problems,
    caFilesBesideFaults: [],
  };
}

/** More than any fleet that one run can look at within its deadline. */
export const MOST_ENDPOINTS = 20_000;

/** More than anybody keeps track of. */
export const MOST_WAIVERS = 2_000;
