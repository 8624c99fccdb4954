import { describe, expect, test } from '@jest/globals';
import type { Endpoint } from '../../src/model/endpoint.ts';
import { inShard } from '../../src/replay/in-shard.ts';
import { endpoint } from '../causes/given.ts';

const OF = 7;
const list = Array.from({ length: 7000 }, (_, index) => endpoint({ host: `service-${index}.example.com` }));

function shardsOf(endpoints: readonly Endpoint[], of = OF): readonly number[] {
  return endpoints.map((one) => {
    const mine = Array.from({ length: of }, (_, at) => at + 1).filter((index) => inShard(one, { index, of }));
    if (mine.length !== 1) throw new Error(`${one.name} is in ${mine.length} shards`);
    return mine[0] ?? 0;
  });
}

describe('shards', () => {
  test('deal every endpoint to exactly one of them, and about as many to each', () => {
    const dealt = shardsOf(list);
    const sizes = Array.from({ length: OF }, (_, at) => dealt.filter((index) => index === at + 1).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(list.length);
    expect(Math.min(...sizes)).toBeGreaterThan(900);
    expect(Math.max(...sizes)).toBeLessThan(1100);
  });

  test('leave an endpoint where it is, whatever else is on the list and wherever it is declared', () => {
    const before = shardsOf(list);
    const moved = list.map((one) => ({ ...one, declaredAt: { file: 'other.yml', line: 99, column: 1 } }));
    expect(shardsOf(moved.toReversed()).toReversed()).toEqual(before);
  });

  test('are the same in every version: a report of last week fits', () => {
    const named = ['www.example.com', 'api.example.com', 'mail.example.com'].map((host) => endpoint({ host }));
    expect(shardsOf(named, 4)).toMatchInlineSnapshot(`
[
  4,
  3,
  2,
]
`);
  });

  test('tell the same name apart that is dialled in two ways', () => {
    const dialled = Array.from({ length: 64 }, (_, port) => endpoint({ connect: { host: '10.0.0.7', port } }));
    expect(new Set(shardsOf(dialled)).size).toBe(OF);
  });

  test('one of one is everything', () => {
    expect(list.every((one) => inShard(one, { index: 1, of: 1 }))).toBe(true);
  });
});
