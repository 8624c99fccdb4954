import { expect, test } from '@jest/globals';
import { readDer } from '../../src/pki/der-read.ts';
import { TAG } from '../../src/pki/der-tags.ts';
import { primitive, toDer } from '../../src/pki/der-write.ts';
import { readTime } from '../../src/pki/time.ts';

function read(tag: number, text: string) {
  return readTime(readDer(toDer(primitive(tag, Buffer.from(text, 'latin1'))), 'time'));
}

const LOOSE = 'is not written to the second in UTC';

test.each<[number, string, string, string | null]>([
  [TAG.utcTime, '260601120000Z', '2026-06-01T12:00:00.000Z', null],
  [TAG.utcTime, '490101000000Z', '2049-01-01T00:00:00.000Z', null],
  [TAG.utcTime, '500101000000Z', '1950-01-01T00:00:00.000Z', null],
  [TAG.utcTime, '2606011200Z', '2026-06-01T12:00:00.000Z', LOOSE],
  [TAG.utcTime, '260601120000+0230', '2026-06-01T09:30:00.000Z', LOOSE],
  [TAG.utcTime, '260601233000-0100', '2026-06-02T00:30:00.000Z', LOOSE],
  [TAG.generalizedTime, '20600601120000Z', '2060-06-01T12:00:00.000Z', null],
  [TAG.generalizedTime, '20260601120000Z', '2026-06-01T12:00:00.000Z', null],
  [TAG.generalizedTime, '00010101000000Z', '0001-01-01T00:00:00.000Z', null],
  [TAG.generalizedTime, '20600601120000.5Z', '2060-06-01T12:00:00.000Z', LOOSE],
  [TAG.generalizedTime, '20600601120000', '2060-06-01T12:00:00.000Z', LOOSE],
])('tag %i with %s is %s', (tag, text, instant, defect) => {
  expect(read(tag, text)).toEqual({ instant, defect });
});

test.each([
  [TAG.utcTime, '', 'is no time'],
  [TAG.utcTime, '26060112000', 'is no time'],
  [TAG.utcTime, '20260601120000Z', 'is no time'],
  [TAG.utcTime, '260229120000Z', 'is no date of the calendar'],
  [TAG.utcTime, '260601240000Z', 'is no date of the calendar'],
  [TAG.utcTime, '260601126000Z', 'is no date of the calendar'],
  [TAG.generalizedTime, '99991231235959-0100', 'is no date of the calendar'],
  [TAG.ia5String, '260601120000Z', 'is no time'],
])('tag %i with %j is refused', (tag, text, problem) => {
  expect(() => read(tag, text)).toThrow(`time: ${problem}`);
});
