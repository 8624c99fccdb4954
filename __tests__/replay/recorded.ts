import { runGate } from '../../src/gate.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import type { Observation } from '../../src/model/observation.ts';
import { createProbe, type Probe } from '../../src/probe/probe.ts';
import { configDigest } from '../../src/replay/config-digest.ts';
import { gather } from '../../src/replay/gather.ts';
import { inShard } from '../../src/replay/in-shard.ts';
import { type RecordedReport, readReport } from '../../src/replay/read-report.ts';
import { jsonReport } from '../../src/report/json.ts';
import type { ReadPlan } from '../../src/targets/plan.ts';

/** The instant at which everything here is judged, unless a test says otherwise. */
export const NOW = Date.now();

/** Looks at each endpoint once, over real sockets, and gives the same answer ever after. */
export function onceOnly(plan: ReadPlan): Probe {
  const probe = createProbe(plan, NOW + 60_000);
  const known = new Map<string, Promise<Observation>>();
  return (target) => {
    const { name } = target.endpoint;
    const look = known.get(name) ?? probe(target);
    known.set(name, look);
    return look;
  };
}

/** The report of one run, as it would write it. */
export async function reportText(
  plan: ReadPlan,
  probe: Probe,
  { shard = null, vantage = null }: { readonly shard?: RecordedReport['shard']; readonly vantage?: string | null } = {},
): Promise<string> {
  const targets = plan.targets.filter(({ endpoint }) => shard === null || inShard(endpoint, shard));
  const run = await runGate({ ...plan, targets }, { probe, now: () => NOW, keepAll: true });
  return jsonReport(run, { version: '1.0.0', vantage, recording: { shard, configDigest: configDigest(plan) } });
}

/** Reads reports and judges what they saw; the first problem where they cannot be put together. */
export async function mergeTexts(
  plan: ReadPlan,
  texts: Readonly<Record<string, string>>,
  { now = NOW, vantages = [] }: { readonly now?: number; readonly vantages?: readonly string[] } = {},
): Promise<RunVerdict | string> {
  const reports: RecordedReport[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const read = readReport(path, text);
    if (!read.ok) return `${path} ${read.error}`;
    reports.push(read.value);
  }
  const gathered = gather(reports, { targets: plan.targets, configDigest: configDigest(plan), vantages });
  if (!gathered.ok) return gathered.error.join('\n');
  const { targets, lookAt } = gathered.value;
  return runGate({ ...plan, targets }, { probe: async (target) => lookAt(target), now: () => now });
}
