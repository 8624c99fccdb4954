import { describe, expect, test } from '@jest/globals';
import { createLanes } from '../../src/probe/lanes.ts';

describe('lanes', () => {
  test.each([
    ['one address', ['a', 'a', 'a', 'a', 'a', 'a', 'a'], 2, 2],
    ['two addresses', ['a', 'b', 'a', 'b', 'a', 'b', 'a'], 2, 4],
    ['one lane', ['a', 'a', 'a'], 1, 1],
  ])('for %s keep the connections side by side within the limit of each', async (_given, turns, perAddress, most) => {
    const lanes = createLanes({ perAddress });
    let running = 0;
    let highest = 0;
    const work = async () => {
      running += 1;
      highest = Math.max(highest, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return 'done';
    };
    const results = await Promise.all(turns.map((address) => lanes.turn(address, work)));
    expect(results).toEqual(turns.map(() => 'done'));
    expect(highest).toBe(most);
  });

  test('are free again after work that failed', async () => {
    const lanes = createLanes({ perAddress: 1 });
    await expect(lanes.turn('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await lanes.turn('a', () => Promise.resolve('next'))).toBe('next');
  });
});
