import type { Lookup } from '../model/lookup.ts';
import type { AddressObservation, Observation } from '../model/observation.ts';
import type { Plan, Target } from '../model/run.ts';
import type { UnixMs } from '../model/units.ts';
import type { LookContext } from './first-look.ts';
import { createLanes } from './lanes.ts';
import { lookAtAddress } from './look-at-address.ts';
import { type OwnIdentity, ownIdentities } from './own-identities.ts';
import { resolveEndpoint } from './resolve.ts';
import { createSecureContexts } from './trust.ts';

/** Looks at one target. Never rejects: whatever goes wrong is part of the observation. */
export type Probe = (target: Target) => Promise<Observation>;

/** A probe for one run that must be over at `endsAt`; its lanes keep connections to one address few. */
export function createProbe({ settings, clientIdentities }: Plan, endsAt: UnixMs): Probe {
  const identityOf = ownIdentities(clientIdentities);
  const run = {
    budget: { timeoutMs: settings.timeoutMs, endsAt },
    retries: settings.retries,
    lanes: createLanes(),
    secureContexts: createSecureContexts(),
  };
  return async (target) => lookAtEndpoint(target, run, await identityOf(target.endpoint.clientIdentity));
}

async function lookAtEndpoint(
  target: Target,
  run: Omit<LookContext, 'identity'>,
  own: OwnIdentity,
): Promise<Observation> {
  const look: LookContext = { ...run, identity: own.shown };
  const startedAt = Date.now();
  const observed = (
    resolution: Observation['resolution'],
    addresses: readonly AddressObservation[],
    lookups: readonly Lookup[] = [],
  ): Observation => ({
    endpoint: target.endpoint.name,
    startedAt: new Date(startedAt).toISOString(),
    tookMs: Date.now() - startedAt,
    resolution,
    addresses,
    clientCertificate: own.facts,
    lookups,
    connections: addresses.reduce((sum, { connections }) => sum + connections, 0),
  });
  if (startedAt >= look.budget.endsAt) return observed({ kind: 'not-reached' }, []);
  const { resolution, addresses } = await resolveEndpoint(target.endpoint, look.budget);
  return observed(resolution, await Promise.all(addresses.map((one) => lookAtAddress(one, target, look))));
}
