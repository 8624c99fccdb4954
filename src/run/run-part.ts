import { info, type Note, warning } from '../github/note.ts';
import type { RunVerdict } from '../judge/verdict.ts';
import type { FailOn } from '../model/run.ts';
import type { Result, UnixMs } from '../model/units.ts';
import type { Recording } from '../report/recording.ts';
import type { ConfigProblem } from '../targets/config-problem.ts';
import type { ReadPlan } from '../targets/plan.ts';

/** What became of the part of the work that this run does. */
export interface PartDone {
  readonly run: RunVerdict;
  readonly vantage: string | null;
  /** What its report tells a merge; `null` where there is none to come. */
  readonly recording: Recording | null;
  /** What there is to say beside the verdict. */
  readonly notes: readonly Note[];
}

interface Progress {
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the look early, with what is known. */
  readonly stop?: AbortSignal;
}

/**
 * Looks at the list, or at this shard of it, or judges what others saw. `declared` is the plan before a pull request
 * narrowed it: by that one runs recognise each other.
 */
export async function runPart(
  plan: ReadPlan,
  declared: ReadPlan,
  now: () => UnixMs,
  progress: Progress = {},
): Promise<Result<PartDone, readonly ConfigProblem[]>> {
  const { part, reports } = plan;
  if (part.kind === 'merge') {
    const { mergeReports } = await import('./merge.ts');
    const { configDigest } = await import('../replay/config-digest.ts');
    const merged = await mergeReports(plan, { ...part, configDigest: configDigest(declared), reports, now });
    if (!merged.ok) return merged;
    const { run, vantage, notes } = merged.value;
    return { ok: true, value: { run, vantage, recording: null, notes: notes.map(warning) } };
  }
  const { runGate } = await import('../gate.ts');
  const { createProbe } = await import('../probe/probe.ts');
  const mine = part.shard === null ? plan : await shardOf(plan, part.shard);
  const { vantage, shard } = part;
  const { stop } = progress;
  const probe = createProbe(mine, now() + plan.settings.deadlineMs, stop === undefined ? {} : { stop });
  // A merge judges again what was seen, of the healthy as well.
  const keepAll = vantage !== null || shard !== null;
  const run = await runGate(mine, { probe, now, ...progress, keepAll });
  const { targets } = plan;
  const empty = run.endpoints.length === 0 && shard !== null;
  const notes = empty ? [info(`Shard ${shard.index}/${shard.of} has none of the ${targets.length} endpoints.`)] : [];
  return { ok: true, value: { run, vantage, recording: await recordingOf(declared, part), notes } };
}

/** Nothing was looked at, because nothing was to be: that fails no shard. */
export function failOnOf(plan: ReadPlan, { endpoints }: RunVerdict): FailOn {
  return isShard(plan) && endpoints.length === 0 ? 'never' : plan.settings.failOn;
}

export function isShard({ part }: Pick<ReadPlan, 'part'>): boolean {
  return part.kind === 'look' && part.shard !== null;
}

async function shardOf(plan: ReadPlan, shard: NonNullable<Recording['shard']>): Promise<ReadPlan> {
  const { inShard } = await import('../replay/in-shard.ts');
  return { ...plan, targets: plan.targets.filter(({ endpoint }) => inShard(endpoint, shard)) };
}

async function recordingOf(
  declared: ReadPlan,
  { shard, vantage }: Extract<ReadPlan['part'], { readonly kind: 'look' }>,
): Promise<Recording | null> {
  if (shard === null && vantage === null) return null;
  const { configDigest } = await import('../replay/config-digest.ts');
  return { shard, configDigest: configDigest(declared) };
}
