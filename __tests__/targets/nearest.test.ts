import { describe, expect, test } from '@jest/globals';
import { editDistance, nearest } from '../../src/targets/nearest.ts';

describe('the nearest word', () => {
  const known = ['min-days', 'warn-days', 'min-tls-version', 'retries', 'on-unreachable'];
  test.each([
    ['min-day', 'min-days'],
    ['MIN-DAYS', 'min-days'],
    ['mni-days', 'min-days'],
    ['min-tls', 'min-tls-version'],
    ['tls-version', 'min-tls-version'],
    ['retry', null],
    ['days', null],
    ['unreachable', 'on-unreachable'],
    ['xyz', null],
    ['retriesandmore', 'retries'],
    ['', null],
    ['m'.repeat(100_000), null],
  ])('to %s is %s', (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abd', 1],
    ['abc', 'xabc', 1],
    ['abcd', 'badc', 2],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s and %s are %i apart, either way round', (from, to, distance) => {
    expect([editDistance(from, to, 99), editDistance(to, from, 99)]).toEqual([distance, distance]);
  });

  test('a distance at or above the bound is the bound', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(2);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  });
});
