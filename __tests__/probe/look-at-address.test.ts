import { expect, test } from '@jest/globals';
import { rungTimeout } from '../../src/probe/look-at-address.ts';

test.each([
  ['a server that answers at once', 10_000, 20, 5_000],
  ['one that takes 6 s for each answer', 20_000, 6_000, 12_000],
  ['one that takes longer than twice fits into the timeout', 10_000, 6_000, 10_000],
  ['a timeout that is shorter than a rung', 2_000, 20, 2_000],
])(
  'a rung waits for %s, with a timeout of %d ms and a handshake of %d ms, for %d ms',
  (_given, timeout, took, waits) => {
    expect(rungTimeout(timeout, 5_000, took)).toBe(waits);
  },
);
