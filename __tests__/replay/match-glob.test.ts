import { describe, expect, test } from '@jest/globals';
import { globRoot, matchesGlob } from '../../src/replay/match-glob.ts';

describe('a pattern of files', () => {
  test.each([
    ['results/*.json', 'results/a.json', true],
    ['results/*.json', 'results/sub/a.json', false],
    ['results/*.json', 'results/.hidden.json', false],
    ['results/**/*.json', 'results/a.json', true],
    ['results/**/*.json', 'results/x/y/z/a.json', true],
    ['results/**/*.json', 'other/a.json', false],
    ['**/report.json', 'report.json', true],
    ['**/report.json', 'a/b/report.json', true],
    ['s?.json', 's1.json', true],
    ['s?.json', 's12.json', false],
    ['*-*-of-*.json', 'tls-1-of-4.json', true],
    ['a.json', 'aXjson', false],
    ['/tmp/*/a.json', '/tmp/x/a.json', true],
    ['results/**', 'results/a/b.json', true],
    ['results/**', 'results/.git/b.json', false],
    ['**/*.json', '.cache/a.json', false],
    ['.cache/*', '.cache/a', true],
    ['', '', true],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(matchesGlob(pattern, path)).toBe(fits);
  });

  test('takes no time to speak of, however it is made', () => {
    const began = performance.now();
    expect(matchesGlob(`${'*a'.repeat(2000)}b`, 'a'.repeat(4000))).toBe(false);
    expect(matchesGlob(`${'**/a/'.repeat(500)}b`, `${'a/'.repeat(1000)}c`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test.each([
    ['results/*.json', 'results'],
    ['*.json', ''],
    ['/tmp/x/**/*.json', '/tmp/x'],
    ['/*.json', '/'],
    ['a/b.json', 'a'],
  ])('%s is looked for in %j', (pattern, root) => {
    expect(globRoot(pattern)).toBe(root);
  });
});
