import pLimit from 'p-limit';
import { diagnose } from './diagnose/diagnose.ts';
import { spotDivergence } from './diagnose/divergence.ts';
import { spotNotReloaded } from './diagnose/not-reloaded.ts';
import { spotSharedIssuer } from './diagnose/shared-issuer.ts';
import { judge } from './judge/judge.ts';
import type { Diagnosed, RunVerdict } from './judge/verdict.ts';
import { type Plan, plainName, type Target } from './model/run.ts';
import type { UnixMs } from './model/units.ts';
import { acceptedCauses } from './model/waiver.ts';
import type { Probe } from './probe/probe.ts';
import { createTrustStores } from './probe/roots.ts';

/** What the gate needs from outside; tests pass their own. */
export interface GateSurroundings {
  readonly probe: Probe;
  readonly now: () => UnixMs;
  /** Told after each endpoint how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** The whole of it: look at every endpoint, find causes, judge by policy. Results keep the order of the list. */
export async function runGate(plan: Plan, { probe, now, onProgress }: GateSurroundings): Promise<RunVerdict> {
  const startedAt = now();
  const store = createTrustStores();
  const turn = pLimit(plan.settings.concurrency);
  const accepted = acceptedCauses(plan.waivers, startedAt);
  let done = 0;
  const checkOne = async (target: Target): Promise<Diagnosed> => {
    const observation = await probe(target);
    const covered = accepted.get(plainName(target)) ?? new Set();
    const diagnosis = diagnose({ target, observation, now: now(), store: store(target), accepted: covered });
    done += 1;
    onProgress?.(done, plan.targets.length);
    return { target, observation, ...diagnosis };
  };
  const diagnosed = await Promise.all(plan.targets.map((target) => turn(() => checkOne(target))));
  const times = { startedAt: new Date(startedAt).toISOString(), tookMs: now() - startedAt, now: startedAt };
  return judge(spotDivergence(spotNotReloaded(spotSharedIssuer(diagnosed))), times, plan);
}
