import type { Endpoint } from '../model/endpoint.ts';
import type { Plan, Target } from '../model/run.ts';
import type { Waiver } from '../model/waiver.ts';
import { fingerprint } from '../pki/digest.ts';

/**
 * What two runs must have in common so that one may judge what the other saw: every endpoint with its policy, and the
 * waivers. Reports are published, so that nothing secret goes in: a digest of a guess would tell whether it was right.
 */
export function configDigest({ targets, waivers, policy }: Pick<Plan, 'targets' | 'waivers' | 'policy'>): string {
  const parts = [
    ...targets.map(({ endpoint, policy: own }: Target) => [endpointPart(endpoint), own]),
    ...waivers.map(waiverPart),
    policy.severities,
  ];
  return fingerprint(parts.map((part) => JSON.stringify(part)));
}

function endpointPart(endpoint: Endpoint): readonly unknown[] {
  return [
    ...countedIn(COUNTS).map((key) => endpoint[key]),
    endpoint.clientIdentity !== null,
    endpoint.file?.path ?? null,
  ];
}

function waiverPart(waiver: Waiver): readonly unknown[] {
  return countedIn(WAIVER_COUNTS).map((key) => waiver[key] ?? null);
}

function countedIn<Key extends string>(counts: Readonly<Record<Key, boolean>>): readonly Key[] {
  return (Object.keys(counts) as Key[]).filter((key) => counts[key]);
}

/** Every field has to stand here: what is left out by mistake could differ unseen. */
const COUNTS: Readonly<Record<keyof Endpoint, boolean>> = {
  name: true,
  host: true,
  port: true,
  servername: true,
  starttls: true,
  application: true,
  connect: true,
  addresses: true,
  extraRoots: true,
  // Its id is made of what it holds, or of where it lies: whether there is one is all that is told.
  clientIdentity: false,
  server: true,
  file: false,
  // Each network has its own, and its credentials are secret.
  proxy: false,
  // Made of the others.
  variant: false,
  // A line that moved, or another checkout, changes nothing.
  declaredAt: false,
};

const WAIVER_COUNTS: Readonly<Record<keyof Waiver, boolean>> = {
  endpoint: true,
  connect: true,
  cause: true,
  until: true,
  reason: true,
  declaredAt: false,
  // What a pull request does to it, and where else it could be meant, is for the run that judges.
  untouched: false,
  unlisted: false,
};
