import { diagnose } from './diagnose/diagnose.ts';
import { spotDivergence } from './diagnose/divergence.ts';
import { spotNotReloaded } from './diagnose/not-reloaded.ts';
import { spotSharedIssuer } from './diagnose/shared-issuer.ts';
import { asInterrupted, isCut } from './judge/interrupted.ts';
import { judge, judgeEndpoint } from './judge/judge.ts';
import type { Diagnosed, RunVerdict } from './judge/verdict.ts';
import type { Observation } from './model/observation.ts';
import { type Plan, plainEndpoint, type Target } from './model/run.ts';
import type { UnixMs } from './model/units.ts';
import { acceptedCauses } from './model/waiver.ts';
import type { Probe } from './probe/probe.ts';
import { createTrustStores } from './probe/roots.ts';
import { createSlimmer } from './run/slim.ts';
import { inTurns } from './run/turns.ts';

/** What the gate needs from outside; tests pass their own. */
export interface GateSurroundings {
  readonly probe: Probe;
  readonly now: () => UnixMs;
  /** Told after each endpoint how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Aborted to end the run early: what is under way is given up, and what is known by then is judged. */
  readonly stop?: AbortSignal;
  /** Keeps all that was seen of endpoints that are well, too; a long list takes gigabytes then. */
  readonly keepAll?: boolean;
}

/** The whole of it: look at every endpoint, find causes, judge by policy. Results keep the order of the list. */
export async function runGate(plan: Plan, surroundings: GateSurroundings): Promise<RunVerdict> {
  const { now, onProgress, keepAll = false } = surroundings;
  const startedAt = now();
  const store = createTrustStores();
  const slim = createSlimmer();
  const look = untilStopped(surroundings);
  const accepted = acceptedCauses(plan.waivers, startedAt);
  let done = 0;
  const checkOne = async (target: Target): Promise<Diagnosed> => {
    const observation = await look(target);
    const covered = accepted(plainEndpoint(target));
    const diagnosis = diagnose({ target, observation, now: now(), store: store(target), accepted: covered });
    const diagnosed = { target, observation, ...diagnosis };
    done += 1;
    onProgress?.(done, plan.targets.length);
    const isWell = diagnosed.findings.length === 0 && judgeEndpoint(diagnosed, startedAt).verdict === 'pass';
    return isWell && !keepAll ? { ...diagnosed, observation: slim(observation) } : diagnosed;
  };
  const diagnosed = await inTurns(plan.targets, checkOne, plan.settings);
  const times = { startedAt: new Date(startedAt).toISOString(), tookMs: now() - startedAt, now: startedAt };
  const run = judge(spotDivergence(spotNotReloaded(spotSharedIssuer(diagnosed))), times, plan);
  return diagnosed.some(({ observation }) => isCut(observation)) ? asInterrupted(run) : run;
}

/** The probe, given up at once when the run is stopped: what a look has seen until then proves nothing. */
function untilStopped({ probe, now, stop }: GateSurroundings): Probe {
  const giveUp = new Set<() => void>();
  stop?.addEventListener('abort', () => {
    for (const one of giveUp) one();
  });
  return (target) => {
    if (stop?.aborted === true) return Promise.resolve(notReached(target, now()));
    return new Promise((resolve, reject) => {
      const cut = () => resolve(notReached(target, now()));
      giveUp.add(cut);
      probe(target)
        .then(resolve, reject)
        .finally(() => giveUp.delete(cut));
    });
  };
}

function notReached({ endpoint }: Target, now: UnixMs): Observation {
  return {
    endpoint: endpoint.name,
    startedAt: new Date(now).toISOString(),
    tookMs: 0,
    resolution: { kind: 'not-reached', why: 'interrupted' },
    addresses: [],
    clientCertificate: null,
    lookups: [],
    connections: 0,
  };
}
