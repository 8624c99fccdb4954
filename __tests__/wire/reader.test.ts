import { describe, expect, test } from '@jest/globals';
import { ByteQueue } from '../../src/wire/byte-queue.ts';
import { printable } from '../../src/wire/printable.ts';
import { Reader } from '../../src/wire/reader.ts';
import { orMalformed } from '../../src/wire/wire-error.ts';
import { Writer } from '../../src/wire/writer.ts';

const reading = (hex: string, read: (reader: Reader) => unknown) =>
  orMalformed(() => {
    const reader = new Reader(Buffer.from(hex, 'hex'), 'message');
    const value = read(reader);
    reader.end();
    return value;
  });

describe('Reader', () => {
  test.each<[string, string, (reader: Reader) => unknown, unknown]>([
    ['one byte', '7f', (r) => r.u8('a'), 0x7f],
    ['two bytes, high one first', '1301', (r) => r.u16('a'), 0x1301],
    ['three bytes beyond 2^16', 'ff0001', (r) => r.u24('a'), 0xff0001],
    ['a list to its end', '0004 0001 0002', (r) => r.list(2, 'all', (i) => i.u16('one')), [1, 2]],
    ['an empty list', '00', (r) => r.list(1, 'all', (i) => i.u16('one')), []],
    ['the number of bytes left', '000000', (r) => [r.u8('a'), r.left, r.rest().length], [0, 2, 2]],
  ])('reads %s', (_what, hex, read, expected) => {
    expect(reading(hex.replaceAll(' ', ''), read)).toEqual(expected);
  });

  test.each<[string, string, (reader: Reader) => unknown, string, string]>([
    ['a short number', '00', (r) => r.u16('a'), 'message/a', 'needs 2 bytes, 1 left'],
    ['a missing byte', '', (r) => r.u8('a'), 'message/a', 'needs 1 byte, 0 left'],
    ['a short length', '00', (r) => r.opaque(2, 'a'), 'message/a.length', 'needs 2 bytes, 1 left'],
    ['a length beyond the end', '000200', (r) => r.opaque(2, 'a'), 'message/a', 'needs 2 bytes, 1 left'],
    [
      'a vector that was not emptied',
      '020000',
      (r) => r.vector(1, 'a', (c) => c.u8('b')),
      'message/a',
      '1 byte too many',
    ],
    ['a message that was not emptied', '010203', (r) => r.u8('a'), 'message', '2 bytes too many'],
    [
      'a vector inside a vector',
      '020500',
      (r) => r.vector(1, 'a', (c) => c.opaque(1, 'b')),
      'message/a/b',
      'needs 5 bytes, 1 left',
    ],
    ['half an item', '03000100', (r) => r.list(1, 'a', (c) => c.u16('b')), 'message/a/b', 'needs 2 bytes, 1 left'],
  ])('blames the field of %s', (_what, hex, read, at, problem) => {
    expect(reading(hex, read)).toEqual({ kind: 'malformed', at, problem });
  });
});

describe('orMalformed', () => {
  test('lets an error of our own through', () => {
    expect(() =>
      orMalformed(() => {
        throw new RangeError('a bug');
      }),
    ).toThrow('a bug');
  });
});

describe('Writer', () => {
  test('fills in lengths of nested vectors', () => {
    const bytes = new Writer()
      .u16(0x002b)
      .vector(2, (data) => data.vector(1, (list) => list.u16(0x0304).u16(0x0303)))
      .finish();
    expect(Buffer.from(bytes).toString('hex')).toBe('002b00050403040303');
  });

  test('grows beyond its first buffer', () => {
    const bytes = new Writer().vector(3, (content) => content.bytes(new Uint8Array(70_000).fill(9))).finish();
    expect([bytes.length, bytes[0], bytes[1], bytes[2], bytes.at(-1)]).toEqual([70_003, 1, 0x11, 0x70, 9]);
  });

  test.each([
    ['a number above its field', () => new Writer().u8(256)],
    ['a negative number', () => new Writer().u16(-1)],
    ['a vector longer than its length can say', () => new Writer().vector(1, (c) => c.bytes(new Uint8Array(256)))],
  ])('refuses %s', (_what, write) => {
    expect(write).toThrow(/does not fit/);
  });
});

describe('ByteQueue', () => {
  test('gives bytes back in order, whatever the pieces', () => {
    const queue = new ByteQueue();
    const taken: number[] = [];
    for (let at = 0; at < 5000; at++) {
      queue.push(Uint8Array.of(at % 251));
      if (at % 3 === 2) taken.push(...queue.take(3));
    }
    taken.push(...queue.take(queue.length));
    expect(taken).toEqual(Array.from({ length: 5000 }, (_, at) => at % 251));
  });

  test('keeps the content of views handed out before', () => {
    const queue = new ByteQueue();
    queue.push(Uint8Array.of(1, 2, 3));
    const view = queue.take(3);
    for (let round = 0; round < 10; round++) queue.push(new Uint8Array(1000).fill(round));
    expect([...view]).toEqual([1, 2, 3]);
  });
});

describe('printable', () => {
  test.each([
    ['h2', 'h2'],
    ['a b', 'a\\x20b'],
    ['::error::\n', '::error::\\x0a'],
    ['\\', '\\\\'],
    ['é', '\\xc3\\xa9'],
  ])('writes %j as %s', (text, expected) => {
    expect(printable(Buffer.from(text))).toBe(expected);
  });
});
