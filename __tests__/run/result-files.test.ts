import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readResultFiles } from '../../src/run/result-files.ts';
import { type TemporaryFolder, temporaryFolder } from '../helpers/temporary.ts';

let folder: TemporaryFolder;

beforeAll(() => {
  folder = temporaryFolder();
  for (const name of ['r/2.json', 'r/1.json', 'r/deep/er/3.json', 'r/.hidden/4.json', 'r/other.txt', 'r/odd[*].json'])
    folder.write(name, name);
  symlinkSync(folder.path, join(folder.path, 'r/loop'));
  symlinkSync(join(folder.path, 'r/1.json'), join(folder.path, 'r/link.json'));
  symlinkSync(join(folder.path, 'gone'), join(folder.path, 'r/dangling.json'));
});

afterAll(() => folder.remove());

/** What is read, by the texts of the files, and what could not be. */
function readAll(...patterns: readonly string[]): readonly string[] {
  return [...readResultFiles(patterns.map((pattern) => join(folder.path, pattern)))].map((file) =>
    file.ok ? file.value.text : file.error.replaceAll(`${folder.path}/`, ''),
  );
}

test.each([
  [['r/?.json'], ['r/1.json', 'r/2.json']],
  [['r/*.json'], ['r/1.json', 'r/2.json', 'r/1.json', 'r/odd[*].json']],
  [['r/**/*.json'], ['r/1.json', 'r/2.json', 'r/deep/er/3.json', 'r/1.json', 'r/odd[*].json']],
  [['r/.hidden/*.json'], ['r/.hidden/4.json']],
  [['r/odd[*].json'], ['r/odd[*].json']],
  [
    ['r/1.json', 'r/?.json', 'r/1.json'],
    ['r/1.json', 'r/2.json'],
  ],
  [
    ['r/9.json', 'r/2.json'],
    ['no file fits "r/9.json"', 'r/2.json'],
  ],
  [['r'], ['no file fits "r"']],
  [['nowhere/**'], ['no file fits "nowhere/**"']],
])('%j are %j', (patterns, texts) => {
  expect(readAll(...patterns)).toEqual(texts);
});

test('a file that is no report by its size is not read', () => {
  const path = join(folder.path, 'large.json');
  writeFileSync(path, '');
  // Sparse: it takes no room on the disk.
  truncateSync(path, 257 * 1024 * 1024);
  expect(readAll('large.json')).toEqual(['the report "large.json" is larger than 256 MiB']);
});
