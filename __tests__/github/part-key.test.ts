import { expect, test } from '@jest/globals';
import { keyOfPart } from '../../src/github/part-key.ts';
import type { PartSettings } from '../../src/targets/gate-settings.ts';

test.each<[PartSettings, string | null]>([
  [{ kind: 'look', shard: null, vantage: null }, 'CI/tls'],
  [{ kind: 'look', shard: null, vantage: 'office' }, 'CI/tls/office'],
  [{ kind: 'look', shard: { index: 2, of: 4 }, vantage: null }, 'CI/tls/2 of 4'],
  [{ kind: 'look', shard: { index: 2, of: 4 }, vantage: 'office' }, 'CI/tls/office/2 of 4'],
  [{ kind: 'merge', results: ['*.json'], vantages: ['office'] }, 'CI/tls'],
])('the jobs of a matrix have keys of their own: %j', (part, key) => {
  expect(keyOfPart('CI/tls', part)).toBe(key);
});
