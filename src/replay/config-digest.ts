import type { Endpoint } from '../model/endpoint.ts';
import type { Plan, Target } from '../model/run.ts';
import { fingerprint } from '../pki/digest.ts';

/**
 * What two runs must have in common so that one may judge what the other saw: every endpoint with its policy, and the
 * waivers. Reports are published, so that nothing secret goes in: a digest of a guess would tell whether it was right.
 */
export function configDigest({ targets, waivers, policy }: Pick<Plan, 'targets' | 'waivers' | 'policy'>): string {
  const parts = [
    ...targets.map(({ endpoint, policy: own }: Target) => [endpointPart(endpoint), own]),
    ...waivers.map(({ endpoint, cause, until, reason }) => [endpoint, cause, until, reason]),
    policy.severities,
  ];
  return fingerprint(parts.map((part) => JSON.stringify(part)));
}

function endpointPart(endpoint: Endpoint): readonly unknown[] {
  const keys = Object.keys(COUNTS).filter((key): key is keyof Endpoint => COUNTS[key as keyof Endpoint]);
  return [...keys.map((key) => endpoint[key]), endpoint.clientIdentity !== null, endpoint.file?.path ?? null];
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
