import { describe, expect, test } from '@jest/globals';
import { inTurns } from '../../src/run/turns.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('turns', () => {
  test('give results in the order of the list, whoever is ready first', async () => {
    const work = async (ms: number) => {
      await pause(ms);
      return `${ms}`;
    };
    expect(await inTurns([30, 1, 20, 2], work, { concurrency: 3 })).toEqual(['30', '1', '20', '2']);
    expect(await inTurns([], work, { concurrency: 3 })).toEqual([]);
  });

  test.each([
    ['within the concurrency', 3, 10_000, 3],
    ['beyond it while others only wait', 2, 5, 6],
    ['never side by side where one after another is wanted', 1, 5, 1],
  ])('are handed out %s', async (_given, concurrency, slowMs, most) => {
    let running = 0;
    let highest = 0;
    const work = async () => {
      running += 1;
      highest = Math.max(highest, running);
      await pause(40);
      running -= 1;
    };
    await inTurns([1, 2, 3, 4, 5, 6], work, { concurrency, slowMs });
    expect(highest).toBe(most);
  });

  test('end with the first work that rejects', async () => {
    await expect(inTurns([1], () => Promise.reject(new Error('a bug')), { concurrency: 2 })).rejects.toThrow('a bug');
  });
});
