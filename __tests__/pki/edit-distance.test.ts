import { expect, test } from '@jest/globals';
import { editDistance, nearestName } from '../../src/pki/edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['www.a.test', 'wwww.a.test', 1],
  ['same', 'same', 0],
])('from %j to %j takes %i edits', (one, other, edits) => {
  expect(editDistance(one, other)).toBe(edits);
});

test('the nearest name is the first of equals', () => {
  expect(nearestName('b.test', ['a.test', 'c.test'])).toBe('a.test');
  expect(nearestName('b.test', [])).toBeNull();
});
