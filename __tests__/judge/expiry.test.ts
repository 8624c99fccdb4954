import { expect, test } from '@jest/globals';
import { measureExpiry } from '../../src/judge/expiry.ts';
import { NOW } from '../helpers/sample-run.ts';

const day = (offset: number): string => new Date(NOW + offset * 86_400_000).toISOString();

test.each([
  ['a third left', -60, 30, 30, 0.33],
  ['part of a day left', -89.95, 0.05, 0, 0],
  ['61.27 days left', -28.73, 61.27, 61.2, 0.68],
  ['just expired', -90, -0.01, -0.1, 0],
  ['long expired', -90, -12.5, -12.5, 0],
  ['not begun', 1, 11, 11, 1],
  ['ending before it begins', 5, 4, 4, 0],
])('with %s', (_what, start, end, daysLeft, lifetimeLeft) => {
  const validity = { notBefore: day(start), notAfter: day(end), of: 'leaf' } as const;
  expect(measureExpiry(validity, NOW)).toEqual({ notAfter: day(end), daysLeft, lifetimeLeft, of: 'leaf' });
});

test('a date that cannot be read measures nothing', () => {
  expect(measureExpiry({ notBefore: 'x', notAfter: 'y', of: 'leaf' }, NOW)).toBeNull();
  expect(measureExpiry(null, NOW)).toBeNull();
});
