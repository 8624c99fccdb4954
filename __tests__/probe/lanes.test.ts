import { describe, expect, test } from '@jest/globals';
import { createLanes, type Mood } from '../../src/probe/lanes.ts';

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
    const results = await Promise.all(turns.map((address) => lanes.turn({ address, port: 443 }, work)));
    expect(results).toEqual(turns.map(() => 'done'));
    expect(highest).toBe(most);
  });

  test('are free again after work that failed', async () => {
    const lanes = createLanes({ perAddress: 1 });
    await expect(lanes.turn({ address: 'a', port: 443 }, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(await lanes.turn({ address: 'a', port: 443 }, () => Promise.resolve('next'))).toBe('next');
  });

  test('become fewer and slower where an address tires, and come back as it recovers', async () => {
    const waits: number[] = [];
    const lanes = createLanes({ perAddress: 6, wait: async (ms) => waits.push(ms), random: () => 1 });
    const pace = async (address: string) => {
      let running = 0;
      let highest = 0;
      await Promise.all(
        Array.from({ length: 12 }, () =>
          lanes.turn({ address, port: 443 }, async () => {
            running += 1;
            highest = Math.max(highest, running);
            await new Promise((resolve) => setTimeout(resolve, 1));
            running -= 1;
          }),
        ),
      );
      return highest;
    };
    const sayMood = (mood: Mood) =>
      lanes.turn(
        { address: 'edge', port: 443 },
        async () => mood,
        (seen) => seen,
      );

    await sayMood('strained');
    expect([await pace('edge'), waits.at(-1)]).toEqual([3, 250]);
    await sayMood('strained');
    await sayMood('strained');
    expect([await pace('edge'), waits.at(-1)]).toEqual([1, 1_000]);
    for (let times = 0; times < 9; times += 1) await sayMood('strained');
    expect([await pace('edge'), waits.at(-1)]).toEqual([1, 4_000]);
    waits.length = 0;
    expect([await pace('another'), waits]).toEqual([6, []]);
    for (let times = 0; times < 30; times += 1) await sayMood('at-ease');
    waits.length = 0;
    expect([await pace('edge'), waits]).toEqual([6, []]);
  });

  test('count a burst of resets as one', async () => {
    const waits: number[] = [];
    const lanes = createLanes({ perAddress: 6, wait: async (ms) => waits.push(ms), random: () => 0 });
    const burst = Array.from({ length: 6 }, () =>
      lanes.turn(
        { address: 'edge', port: 443 },
        async () => 'reset',
        () => 'strained',
      ),
    );
    await Promise.all(burst);
    await lanes.turn({ address: 'edge', port: 443 }, async () => 'next');
    expect(waits).toEqual([125]);
  });

  test('are counted for the address, while who tires is the server at one port', async () => {
    const waits: number[] = [];
    const lanes = createLanes({ perAddress: 2, wait: async (ms) => waits.push(ms) });
    let running = 0;
    let highest = 0;
    const work = async () => {
      running += 1;
      highest = Math.max(highest, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    await lanes.turn({ address: 'a', port: 443 }, work, () => 'strained');
    await Promise.all([1, 2, 3, 4].map((port) => lanes.turn({ address: 'a', port }, work)));
    expect([highest, waits]).toEqual([2, []]);
  });

  test('are half as many, after a short pause, where a server serves and says each time that it is busy', async () => {
    const waits: number[] = [];
    const lanes = createLanes({ perAddress: 6, wait: async (ms) => waits.push(ms), random: () => 1 });
    let running = 0;
    let highest = 0;
    const work = async () => {
      running += 1;
      highest = Math.max(highest, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    };
    const place = { address: 'busy', port: 443 };
    for (let times = 0; times < 20; times += 1) await lanes.turn(place, work, () => 'tired');
    highest = 0;
    await Promise.all(Array.from({ length: 60 }, () => lanes.turn(place, work, () => 'tired')));
    expect([highest, Math.max(...waits)]).toEqual([3, 80]);
    for (let times = 0; times < 6; times += 1) await lanes.turn(place, work, () => 'at-ease');
    waits.length = 0;
    await lanes.turn(place, work);
    expect(waits).toEqual([]);
  });

  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test.each([
    ['another port', 8443],
    ['another name at the same port', 443],
  ])('are not kept from those that are answered by %s that says nothing', async (_given, port) => {
    const lanes = createLanes({ perAddress: 3, slowMs: 30 });
    let answer: () => void = () => {};
    const silence = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const silent = Promise.all(
      Array.from({ length: 9 }, () => lanes.turn({ address: 'a', port: 443 }, async () => silence)),
    );
    let running = 0;
    let highest = 0;
    const work = async () => {
      running += 1;
      highest = Math.max(highest, running);
      await sleep(1);
      running -= 1;
    };
    const served = Array.from({ length: 30 }, () => lanes.turn({ address: 'a', port }, work, () => 'at-ease'));
    await Promise.all(served);
    expect(highest).toBeLessThanOrEqual(3);
    answer();
    await silent;
  });

  test('keep only so many waiting beside them, and with one lane nobody', async () => {
    const most = async (perAddress: number) => {
      const lanes = createLanes({ perAddress, slowMs: 5 });
      let begun = 0;
      let answer: () => void = () => {};
      const silence = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const work = async () => {
        begun += 1;
        await silence;
      };
      const all = Promise.all(Array.from({ length: 40 }, () => lanes.turn({ address: 'a', port: 443 }, work)));
      await sleep(300);
      const before = begun;
      answer();
      await all;
      return before;
    };
    expect([await most(2), await most(1)]).toEqual([12, 1]);
  });

  test('make the queue of a server that answers one after another no longer', async () => {
    const lanes = createLanes({ perAddress: 4, slowMs: 100 });
    let queue = Promise.resolve<unknown>(null);
    let running = 0;
    let highest = 0;
    const work = async () => {
      running += 1;
      highest = Math.max(highest, running);
      queue = queue.then(() => sleep(40));
      await queue;
      running -= 1;
    };
    const place = { address: 'slow', port: 443 };
    await Promise.all(Array.from({ length: 20 }, () => lanes.turn(place, work, () => 'at-ease')));
    expect(highest).toBe(4);
  });
});
