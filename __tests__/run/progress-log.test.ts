import { expect, test } from '@jest/globals';
import { progressLog } from '../../src/run/progress-log.ts';

function linesOf(of: number): readonly string[] {
  const lines: string[] = [];
  const log = progressLog((line) => lines.push(line), 60_000);
  for (let done = 1; done <= of; done += 1) log.show(done, of);
  log.end();
  return lines;
}

test('a long list says a line for each tenth, and leaves the last to the report', () => {
  const lines = linesOf(1_000);
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([
    9,
    '100 of 1000 endpoints looked at.',
    '900 of 1000 endpoints looked at.',
  ]);
});

test('a short list needs no progress', () => {
  expect(linesOf(9)).toEqual([]);
});

test('a run that only waits says so from time to time', async () => {
  const lines: string[] = [];
  const log = progressLog((line) => lines.push(line), 20);
  await new Promise((resolve) => setTimeout(resolve, 50));
  log.show(1, 4);
  await new Promise((resolve) => setTimeout(resolve, 50));
  log.end();
  expect([lines[0], lines.at(-1)]).toEqual([
    'No endpoint has been looked at to the end yet.',
    '1 of 4 endpoints looked at.',
  ]);
});
