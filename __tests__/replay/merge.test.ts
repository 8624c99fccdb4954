import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../../src/demo/lab.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { DAY_MS } from '../../src/model/units.ts';
import type { Probe } from '../../src/probe/probe.ts';
import { jsonReport } from '../../src/report/json.ts';
import { loadBundles } from '../../src/targets/load-bundles.ts';
import type { ReadPlan } from '../../src/targets/plan.ts';
import { planOf } from '../targets/sources.ts';
import { mergeTexts, NOW, onceOnly, reportText } from './recorded.ts';

/** One server for each fault that this program knows, each of them looked at once. */
let lab: Lab;
let plan: ReadPlan;
let probe: Probe;
let texts: Record<string, string>;

const OF = 4;

beforeAll(async () => {
  lab = await startLab(NOW);
  const quick = { timeout: '1s', retries: '1' };
  const read = planOf({ inputs: { ...quick, config: lab.config }, files: lab.files });
  plan = { ...read, bundles: await loadBundles(read.bundles, isTracked) };
  probe = onceOnly(plan);
  const shards = Array.from({ length: OF }, (_, at) => ({ index: at + 1, of: OF }));
  const written = shards.map(async (shard) => [`s${shard.index}.json`, await reportText(plan, probe, { shard })]);
  texts = Object.fromEntries(await Promise.all(written));
}, 120_000);

afterAll(() => lab.stop());

describe('four shards and a merge', () => {
  test('give the very report that one run gives, to the byte', async () => {
    const one = await reportText(plan, probe);
    const merged = await mergeTexts(plan, texts);
    const bare = { version: '1.0.0', vantage: null };
    const asOne = JSON.parse(one);
    expect(asOne.endpoints.length).toBe(plan.targets.length);
    const withoutRecording = {
      ...asOne,
      configDigest: null,
      certificates: null,
      endpoints: asOne.endpoints.map((endpoint: object) => ({ ...endpoint, observation: null })),
    };
    expect(jsonReport(merged as RunVerdict, bare)).toBe(jsonReportOf(withoutRecording));
  });

  test.each([
    ['one is missing', ['s1.json', 's2.json', 's4.json'], 'shard 3/4 is missing: no report of it was found'],
    ['two are missing', ['s1.json', 's4.json'], 'shards 2/4, 3/4 are missing: no report of them was found'],
  ])('say so where %s', async (_what, names, message) => {
    const some = Object.fromEntries(Object.entries(texts).filter(([name]) => names.includes(name)));
    expect(await mergeTexts(plan, some)).toBe(message);
  });

  test('name both files where one is there twice', async () => {
    expect(await mergeTexts(plan, { ...texts, 'again.json': texts['s2.json'] ?? '' })).toBe(
      'shard 2/4 is there twice: in the report "s2.json" and in the report "again.json"',
    );
  });

  test('are not mixed with parts of another number, nor with the whole', async () => {
    const third = await reportText(plan, probe, { shard: { index: 1, of: 3 } });
    const whole = await reportText(plan, probe, {});
    expect(await mergeTexts(plan, { ...texts, 'third.json': third })).toBe(
      'the report "s1.json" is shard 1/4, and the report "third.json" shard 1/3',
    );
    expect(await mergeTexts(plan, { ...texts, 'whole.json': whole })).toBe(
      'the report "s1.json" is shard 1/4, and the report "whole.json" the whole list',
    );
  });

  test('hold for the list and the policy that they were made for', async () => {
    const stricter = planOf({ inputs: { config: lab.config, 'min-days': '30' }, files: lab.files });
    expect(await mergeTexts(stricter, texts)).toBe(
      'the report "s1.json" and 3 more were made for another list of endpoints, other policies or other waivers; expected the config and inputs of this merge',
    );
  });

  test('are judged at the time of the merge: what ran out meanwhile is expired', async () => {
    const [now, later] = [await mergeTexts(plan, texts), await mergeTexts(plan, texts, { now: NOW + 7 * DAY_MS })];
    const causes = (run: RunVerdict | string) =>
      (run as RunVerdict).endpoints
        .filter(({ target }) => target.endpoint.host === 'expiring.demo.test')
        .flatMap(({ findings }) => findings.map(({ cause }) => cause));
    expect([causes(now), causes(later)]).toEqual([['certificate-expiring'], ['certificate-expired']]);
  });

  test('do not count an endpoint that two shards looked at, or that is in none', async () => {
    const first = JSON.parse(texts['s1.json'] ?? '');
    const [stray] = first.endpoints;
    const second = JSON.parse(texts['s2.json'] ?? '');
    const twice = JSON.stringify({
      ...second,
      endpoints: [...second.endpoints, stray],
      certificates: { ...first.certificates, ...second.certificates },
    });
    expect(await mergeTexts(plan, { ...texts, 's2.json': twice })).toBe(
      `"${stray.name}" stands twice, in the report "s1.json" and in the report "s2.json"`,
    );
    const none = JSON.stringify({ ...first, endpoints: first.endpoints.slice(1) });
    expect(await mergeTexts(plan, { ...texts, 's1.json': none })).toBe(`no report holds "${stray.name}"`);
    const renamed = {
      ...stray,
      name: 'evil.test:443',
      observation: { ...stray.observation, endpoint: 'evil.test:443' },
    };
    const other = JSON.stringify({ ...first, endpoints: [...first.endpoints, renamed] });
    expect(await mergeTexts(plan, { ...texts, 's1.json': other })).toBe(
      'the report "s1.json" holds "evil.test:443", which is not on the list',
    );
  });
});

async function isTracked(paths: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  return new Map(paths.map((path) => [path, lab.tracked.has(path)]));
}

/** As `jsonReport` prints it. */
function jsonReportOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
