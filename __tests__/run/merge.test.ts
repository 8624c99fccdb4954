import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate.ts';
import { exitStatus } from '../../src/judge/exit-status.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Target } from '../../src/model/run.ts';
import { DAY_MS } from '../../src/model/units.ts';
import type { Probe } from '../../src/probe/probe.ts';
import { configDigest } from '../../src/replay/config-digest.ts';
import { inShard } from '../../src/replay/in-shard.ts';
import { jsonReport } from '../../src/report/json.ts';
import { mergeReports } from '../../src/run/merge.ts';
import type { ReportSettings } from '../../src/targets/gate-settings.ts';
import { address, NOW } from '../causes/given.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { planOf } from '../targets/sources.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Places that refuse connections are no matter of the policy here: all that is left is what was not looked at. */
const POLICY = 'policy: { on-unreachable: ignore, severities: { connection-refused: notice } }\n';
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}.example.com`);
const OF = 2;

const planFor = (endpoints: readonly string[], rest = '') =>
  planOf({ inputs: { config: `${POLICY}endpoints:\n${endpoints.map((one) => `  - ${one}\n`).join('')}${rest}` } });

const plan = planFor(NAMES);

function refusing({ endpoint }: Target): Observation {
  const { host, port } = endpoint.connect ?? { host: '192.0.2.1', port: endpoint.port };
  const seen = { ...address(), hellos: [], http: null, address: host, port };
  return {
    endpoint: endpoint.name,
    startedAt: new Date(NOW).toISOString(),
    tookMs: 1,
    resolution: { kind: 'given' },
    addresses: [{ ...seen, tcp: { kind: 'refused' }, handshake: { kind: 'not-attempted' } }],
    clientCertificate: null,
    lookups: [],
    connections: 1,
  };
}

interface Part {
  readonly of?: typeof plan;
  readonly shard?: number;
  readonly vantage?: string;
  /** The endpoint at which a signal comes. */
  readonly cutAt?: string;
  readonly probe?: Probe;
}

/** One run that writes its report to a file. */
async function write({ of: whole = plan, shard, vantage, cutAt, probe }: Part): Promise<string> {
  const part = shard === undefined ? null : { index: shard, of: OF };
  const targets = whole.targets.filter(({ endpoint }) => part === null || inShard(endpoint, part));
  const stop = new AbortController();
  const look: Probe = async (target) => {
    if (target.endpoint.host !== cutAt) return probe?.(target) ?? refusing(target);
    stop.abort();
    return new Promise(() => {});
  };
  const one = { ...whole, targets, settings: { ...whole.settings, concurrency: 1 } };
  const run = await runGate(one, { probe: look, now: () => NOW, stop: stop.signal, keepAll: true });
  const recording = { shard: part, configDigest: configDigest(whole) };
  const text = jsonReport(run, { version: '1.0.0', vantage: vantage ?? null, recording });
  return folder.write(`${vantage ?? 'shard'}-${shard ?? 'all'}-${cutAt ?? 'whole'}.json`, text);
}

const mergeInto = (reports: Partial<ReportSettings>, results: readonly string[], of = plan, now = NOW) =>
  mergeReports(of, {
    results,
    vantages: [],
    configDigest: configDigest(of),
    reports: { ...of.reports, ...reports },
    now: () => now,
  });

async function merge(results: readonly string[], of = plan, now = NOW) {
  const merged = await mergeInto({}, results, of, now);
  if (!merged.ok) throw new Error(merged.error.map(({ message }) => message).join('\n'));
  return merged.value;
}

const inFirst = NAMES.filter((_, at) => {
  const target = plan.targets[at];
  return target !== undefined && inShard(target.endpoint, { index: 1, of: OF });
});

describe('a merge of shards', () => {
  test('of which one was interrupted is no pass, whatever the policy makes of what was not looked at', async () => {
    const [cutAt = ''] = inFirst.slice(1);
    const files = [await write({ shard: 1, cutAt }), await write({ shard: 2 })];
    const { run, notes } = await merge(files);
    const open = run.endpoints.filter(({ reason }) => reason?.startsWith('the run was interrupted'));
    expect(open.map(({ target }) => target.endpoint.host)).toEqual(inFirst.slice(1));
    expect([run.verdict, exitStatus(run, { failOn: 'error' })]).toEqual(['inconclusive', 2]);
    const left = inFirst.length - 1;
    expect(notes).toEqual([
      `the report "${files[0]}" is of a run that was interrupted: ${left} of its ${inFirst.length} endpoints were not looked at.`,
    ]);
  });

  test('that came to their end is not interrupted, and has nothing to say of them', async () => {
    const { run, notes } = await merge([await write({ shard: 1 }), await write({ shard: 2 })]);
    expect([run.interrupted, notes]).toEqual([undefined, []]);
  });

  test('says how old they are', async () => {
    const files = [await write({ shard: 1 }), await write({ shard: 2 })];
    expect((await merge(files, plan, NOW + 2 * DAY_MS)).notes[0]).toBe(
      `the report "${files[0]}" was made 2 days ago: what changed since is not in it.`,
    );
  });
});

describe('a report of a merge', () => {
  test.each<readonly [keyof ReportSettings, string, string]>([
    ['reportJson', 'report-json', 'shard-1-whole.json'],
    ['reportHtml', 'report-html', 'link-to-2.json'],
    ['reportSarif', 'report-sarif', 'x/../shard-2-whole.json'],
  ])('takes the place of none that is merged: %s', async (setting, name, file) => {
    const files = [await write({ shard: 1 }), await write({ shard: 2 })];
    const link = join(folder.path, 'link-to-2.json');
    rmSync(link, { force: true });
    symlinkSync(files[1] ?? '', link);
    const path = `${folder.path}/${file}`;
    const merged = await mergeInto({ [setting]: path }, [join(folder.path, 'shard-?-whole.json')]);
    expect(merged.ok ? [] : merged.error).toEqual([
      { at: null, message: `${name}: ${JSON.stringify(path)} is a file that the run reads; expected another file` },
    ]);
  });

  test('may stand beside them', async () => {
    const files = [await write({ shard: 1 }), await write({ shard: 2 })];
    const merged = await mergeInto({ reportJson: join(folder.path, 'merged.json') }, files);
    expect(merged.ok && merged.value.run.endpoints.length).toBe(NAMES.length);
  });
});

describe('endpoints of one name that are dialled at two places', () => {
  const twice = planFor(
    [
      '{ host: a.example.com, connect: "10.0.0.7:443" }',
      '{ host: a.example.com, connect: "10.0.0.8:443" }',
      'b.example.com',
    ],
    'waivers: [{ endpoint: a.example.com, connect: "10.0.0.8:443", cause: connection-refused, until: 2099-12-31, reason: moving }]\n',
  );
  const seen = (run: Awaited<ReturnType<typeof merge>>['run']) =>
    run.endpoints.map(({ target, observation, waived }) => [
      target.endpoint.name,
      observation.addresses[0]?.address,
      waived.length,
    ]);

  test('are told apart by shards and their merge, and by waivers', async () => {
    const { run } = await merge([await write({ of: twice, shard: 1 }), await write({ of: twice, shard: 2 })], twice);
    expect(seen(run)).toEqual([
      ['a.example.com:443', '10.0.0.7', 0],
      ['a.example.com:443', '10.0.0.8', 1],
      ['b.example.com:443', '192.0.2.1', 0],
    ]);
  });

  test('are told apart from each of two networks, and so is what is at odds there', async () => {
    const answers: Probe = async (target) => {
      const seen = refusing(target);
      const handshake = { kind: 'closed', how: 'rst', tookMs: 1 } as const;
      const tcp = { kind: 'connected', tookMs: 1 } as const;
      return { ...seen, addresses: seen.addresses.map((at) => ({ ...at, tcp, handshake })) };
    };
    const files = [
      await write({ of: twice, vantage: 'github', probe: answers }),
      await write({ of: twice, vantage: 'office' }),
    ];
    const { run } = await merge(files, twice);
    expect(seen(run).slice(0, 4)).toEqual([
      ['a.example.com:443 (from github)', '10.0.0.7', 0],
      ['a.example.com:443 (from office)', '10.0.0.7', 0],
      ['a.example.com:443 (from github)', '10.0.0.8', 0],
      ['a.example.com:443 (from office)', '10.0.0.8', 1],
    ]);
    const odd = run.endpoints.flatMap(({ findings }) => findings.filter(({ cause }) => cause === 'vantage-diverge'));
    expect(new Set(odd.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});
