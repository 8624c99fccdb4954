import type { Lookup } from '../model/lookup.ts';
import type { AddressObservation, Observation } from '../model/observation.ts';
import type { IpFamily, Plan, Target } from '../model/run.ts';
import type { UnixMs } from '../model/units.ts';
import { createAcquaintance } from './acquaintance.ts';
import { followAliases } from './aliases.ts';
import { pause, stageLimit } from './budget.ts';
import { createFetch } from './fetch/create-fetch.ts';
import type { Fetch } from './fetch/fetch.ts';
import type { LookContext } from './first-look.ts';
import { createLanes } from './lanes.ts';
import { lookAtAddress } from './look-at-address.ts';
import { lookAtFile } from './look-at-file.ts';
import { lookUp } from './lookups/look-up.ts';
import { type OwnIdentity, ownIdentities } from './own-identities.ts';
import { resolveEndpoint } from './resolve.ts';
import { createTrustStores } from './roots.ts';
import { createSecureContexts } from './trust.ts';
import { wantsAliases } from './wants-aliases.ts';

/** Looks at one target. Never rejects: whatever goes wrong is part of the observation. */
export type Probe = (target: Target) => Promise<Observation>;

/** What every look at an endpoint shares. */
interface Run extends Omit<LookContext, 'identity'> {
  readonly fetch: Fetch;
  readonly storeOf: ReturnType<typeof createTrustStores>;
  readonly bundles: Plan['bundles'];
  readonly ipFamily: IpFamily;
}

export interface ProbeOptions {
  /** Tests pass their own. */
  readonly fetch?: Fetch;
  /** Aborted to end the run before its time: from then on nothing more is dialled. */
  readonly stop?: AbortSignal;
}

/** A probe for one run that must be over at `endsAt`; its lanes keep connections to one address few. */
export function createProbe(
  { settings, clientIdentities, bundles, proxyCredentials }: Plan,
  endsAt: UnixMs,
  { fetch = createFetch({ endsAt }), stop }: ProbeOptions = {},
): Probe {
  const identityOf = ownIdentities(clientIdentities);
  const budget = { timeoutMs: settings.timeoutMs, endsAt, stop };
  const run: Run = {
    budget,
    retries: settings.retries,
    lanes: createLanes({ wait: (ms) => pause(budget, ms) }),
    acquaintance: createAcquaintance(),
    secureContexts: createSecureContexts(),
    fetch,
    storeOf: createTrustStores(),
    bundles,
    proxyCredentials,
    ipFamily: settings.ipFamily ?? 'auto',
  };
  return async (target) => lookAtEndpoint(target, run, await identityOf(target.endpoint.clientIdentity));
}

async function lookAtEndpoint(target: Target, run: Run, own: OwnIdentity): Promise<Observation> {
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
    ...(run.ipFamily === 'auto' ? {} : { ipFamily: run.ipFamily }),
    addresses,
    clientCertificate: own.facts,
    lookups,
    connections: addresses.reduce((sum, { connections }) => sum + connections, 0),
  });
  if (startedAt >= look.budget.endsAt) return observed({ kind: 'not-reached' }, []);
  const { resolution, addresses } = await lookAround(target, run, look);
  const now = Date.now();
  const lookups =
    now < look.budget.endsAt
      ? await lookUp(target, addresses, {
          fetch: run.fetch,
          store: run.storeOf(target),
          now,
          endsAt: look.budget.endsAt,
        })
      : [];
  return observed(resolution, addresses, lookups);
}

async function lookAround(
  target: Target,
  { bundles, ipFamily }: Run,
  look: LookContext,
): Promise<Pick<Observation, 'resolution' | 'addresses'>> {
  const { file } = target.endpoint;
  if (file !== null) return { resolution: { kind: 'given' }, addresses: await lookAtFile(bundles.get(file.source)) };
  const { resolution, addresses } = await resolveEndpoint(target.endpoint, look.budget, ipFamily);
  const seen = await Promise.all(addresses.map((one) => lookAtAddress(one, target, look)));
  return { resolution: await withAliases(resolution, seen, look), addresses: seen };
}

/** What the name stands for is asked only where something failed, and costs a healthy endpoint nothing. */
async function withAliases(
  resolution: Observation['resolution'],
  addresses: readonly AddressObservation[],
  { budget }: LookContext,
): Promise<Observation['resolution']> {
  if (resolution.kind !== 'resolved' && resolution.kind !== 'not-found') return resolution;
  const { ms } = stageLimit(budget);
  if (ms === 0 || !wantsAliases(resolution, addresses) || isReserved(resolution.name)) return resolution;
  const aliases = await followAliases(resolution, ms);
  return aliases.length === 0 ? resolution : { ...resolution, aliases };
}

/** RFC 6761 §6.2 to §6.4: names that no name server is asked for. */
function isReserved(name: string): boolean {
  return /(?:^|\.)(?:test|localhost|invalid)$/.test(name);
}
