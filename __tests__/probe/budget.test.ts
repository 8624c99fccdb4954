import { describe, expect, test } from '@jest/globals';
import { backoffMs, pause, stageLimit } from '../../src/probe/budget.ts';

describe('a stage', () => {
  test('has its own limit while the run has more time left', () => {
    expect(stageLimit({ timeoutMs: 500, endsAt: Date.now() + 60_000 })).toEqual({ ms: 500, cutByDeadline: false });
  });

  test('has what is left of the run where that is less, and says so', () => {
    const { ms, cutByDeadline } = stageLimit({ timeoutMs: 60_000, endsAt: Date.now() + 400 });
    expect(cutByDeadline).toBe(true);
    expect(ms).toBeGreaterThan(300);
    expect(ms).toBeLessThanOrEqual(400);
  });

  test('has no time at all once the run is over', () => {
    expect(stageLimit({ timeoutMs: 500, endsAt: Date.now() - 1 })).toEqual({ ms: 0, cutByDeadline: true });
  });
});

describe('the back-off', () => {
  test.each([
    [1, 0, 100],
    [1, 1, 200],
    [2, 0, 200],
    [2, 1, 400],
    [3, 0.5, 600],
    [4, 1, 1_600],
    [5, 0, 1_500],
    [5, 1, 3_000],
    [12, 1, 3_000],
  ])('before try %d with chance %d is %d ms', (tries, random, ms) => {
    expect(backoffMs(tries, random)).toBe(ms);
  });

  test('is waited out only where the run has the time', async () => {
    expect(await pause({ timeoutMs: 500, endsAt: Date.now() + 10_000 }, 10)).toBe(true);
    expect(await pause({ timeoutMs: 500, endsAt: Date.now() + 20 }, 10_000)).toBe(false);
  });
});
