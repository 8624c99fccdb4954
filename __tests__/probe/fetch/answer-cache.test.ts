import { expect, test } from '@jest/globals';
import { createAnswerCache } from '../../../src/probe/fetch/answer-cache.ts';
import type { Fetched, FetchRequest } from '../../../src/probe/fetch/fetch.ts';

const request = (url: string): FetchRequest => ({ url, scope: 'any', accept: '*/*', mostBytes: 9, timeoutMs: 9 });

function counted(most: number, mostBytes: number) {
  const cache = createAnswerCache(most, mostBytes);
  const asked: string[] = [];
  const get = (url: string, bytes = 1) =>
    cache.get(request(url), async (): Promise<Fetched> => {
      asked.push(url);
      return { kind: 'answered', url, contentType: null, body: new Uint8Array(bytes) };
    });
  return { asked, get };
}

test('keeps the last answers', async () => {
  const { asked, get } = counted(2, 100);
  for (const url of ['a', 'b', 'a', 'c', 'b', 'a']) await get(url);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('keeps no more bytes than it may', async () => {
  const { asked, get } = counted(10, 100);
  await get('a', 60);
  await get('b', 60);
  for (const url of ['b', 'a']) await get(url);
  expect(asked).toEqual(['a', 'b', 'a']);
});

test('does not keep one answer that is too large by itself', async () => {
  const { asked, get } = counted(10, 100);
  await get('a', 200);
  await get('a', 200);
  expect(asked).toEqual(['a', 'a']);
});
