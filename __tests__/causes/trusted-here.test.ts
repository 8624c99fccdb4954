import { expect, test } from '@jest/globals';
import { trustedHere } from '../../src/causes/trusted-here.ts';
import type { AddressTrust } from '../../src/model/trust.ts';

const trust: AddressTrust = {
  address: '192.0.2.1',
  stores: [
    { from: 'bundled', name: 'the list of Mozilla in Node.js v24.21.0', roots: 121 },
    { from: 'ca-file', name: 'ca-file', roots: 1 },
  ],
  accepted: false,
  anchor: null,
  from: null,
  elsewhere: null,
};

test('names the stores that refused', () => {
  expect(trustedHere({ trust })).toEqual([
    { label: 'trusted here', value: 'the list of Mozilla in Node.js v24.21.0 (121 roots) and ca-file (1 root)' },
  ]);
});

test('says that ca-file holds no root', () => {
  const stores = [{ from: 'ca-file', name: 'ca-file', roots: 0 }] as const;
  expect(trustedHere({ trust: { ...trust, stores } })).toEqual([{ label: 'trusted here', value: 'ca-file (no root)' }]);
});

test.each([
  ['system', 'its root stands in the store of this machine, which does not count under trust: bundled'],
  ['bundled', "its root stands in Mozilla's list, which does not count under trust: system"],
] as const)('says that %s would have led to a root', (elsewhere, value) => {
  expect(trustedHere({ trust: { ...trust, elsewhere } })[1]).toEqual({ label: 'but', value });
});

test('says nothing where no store is known', () => {
  expect(trustedHere({ trust: { ...trust, stores: [] } })).toEqual([]);
});
