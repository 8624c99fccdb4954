import { describe, expect, test } from '@jest/globals';
import { remembered } from '../../src/judge/changes.ts';
import type { Problem } from '../../src/judge/problems.ts';
import { isMarked, markerLine, rememberedIn } from '../../src/report/marker.ts';
import { HOSTILE_TEXTS } from '../helpers/sample-run.ts';

const PROBLEM: Problem = {
  endpoint: 'api.example.com:443',
  cause: 'incomplete-chain',
  severity: 'error',
  print: '0123abcd',
};
const MEMORY = remembered([PROBLEM, { ...PROBLEM, endpoint: 'file:a b.pem', cause: 'not-judged', print: '' }]);

test('is one invisible line that says whose it is and what was found', () => {
  expect(markerLine('comment', 'CI/tls', MEMORY)).toMatchInlineSnapshot(
    `"<!-- tls-gate:comment:CI/tls {"version":1,"count":2,"digest":"9e341ad787c753b1","problems":{"error incomplete-chain":["api.example.com:443 0123abcd"],"error not-judged":["file:a b.pem "]}} -->"`,
  );
});

test('gives back what was left', () => {
  const body = `${markerLine('issue', 'CI/tls', MEMORY)}\n\nwords`;
  expect(rememberedIn(body, 'issue', 'CI/tls')).toEqual(MEMORY);
  expect(rememberedIn(body.replaceAll('\n', '\r\n'), 'issue', 'CI/tls')).toEqual(MEMORY);
});

const HEADING = '### ✓ TLS Gate: 1 endpoint meets the policy';

test.each(['cc @team', 'cc @team\n\n# Read me\n', '\n', '> quoted'])(
  'is found below what people put above it',
  (above) => {
    for (const end of ['\n', '\r\n']) {
      const body = `${above}\n${markerLine('comment', 'CI/tls', MEMORY)}\n\n${HEADING}\n\nwords`.replaceAll('\n', end);
      expect(rememberedIn(body, 'comment', 'CI/tls')).toEqual(MEMORY);
      expect(isMarked(body, 'comment', 'CI/other')).toBe(false);
    }
  },
);

test('is not found below our heading, be there another heading or not', () => {
  const forged = markerLine('comment', 'CI/tls', MEMORY);
  const hostile = `words\n\n${HEADING}\n\n\`\`\`\n${forged}\n${HEADING}\n\`\`\``;
  expect(isMarked(hostile, 'comment', 'CI/tls')).toBe(false);
  const own = markerLine('comment', 'CI/tls', remembered([PROBLEM]));
  expect(rememberedIn(`cc\n${own}\n\n${hostile}`, 'comment', 'CI/tls')).toEqual(remembered([PROBLEM]));
});

test('counts at the start of a text, or above our heading, where no server can put one', () => {
  const body = `words\n\n${markerLine('comment', 'CI/tls', MEMORY)}`;
  expect(isMarked(body, 'comment', 'CI/tls')).toBe(false);
  expect(rememberedIn(body, 'comment', 'CI/tls')).toBe(null);
});

describe.each([
  ['another key', 'CI/tls', 'CI/other'],
  ['a key that begins alike', 'CI/tls', 'CI/tls-nightly'],
  ['a key with a blank behind', 'tls', 'tls gate'],
  ['a key of another case', 'CI/tls', 'ci/tls'],
  ['a key with a percent sign', 'a b', 'a%20b'],
])('%s', (_what, one, other) => {
  test('is another gate, both ways', () => {
    expect(isMarked(markerLine('comment', one, MEMORY), 'comment', one)).toBe(true);
    expect(isMarked(markerLine('comment', one, MEMORY), 'comment', other)).toBe(false);
    expect(isMarked(markerLine('comment', other, MEMORY), 'comment', one)).toBe(false);
  });
});

test('of an issue is none of a comment', () => {
  expect(isMarked(markerLine('issue', 'k', MEMORY), 'comment', 'k')).toBe(false);
});

test.each([...HOSTILE_TEXTS, ['the end of the marker', '--> <b>x</b>'], ['a part of its end', 'a--']])(
  'keeps to its line and its comment with %s as key and as endpoint',
  (_what, text) => {
    const memory = remembered([{ ...PROBLEM, endpoint: text }]);
    const line = markerLine('comment', text, memory);
    expect(line).toMatch(/^<!-- tls-gate:comment:[^<>\n]* -->$/);
    expect(line).not.toMatch(/[@#&]|\p{Cc}/u);
    expect(rememberedIn(line, 'comment', text)?.problems[0]?.endpoint).toBe(text);
  },
);

test('leaves out the light end where there is no room, and still knows all of it', () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({ ...PROBLEM, endpoint: `host-${index}.example.com:443` }));
  const line = markerLine('comment', 'k', remembered(many));
  expect(line.length).toBeLessThan(21_000);
  const read = rememberedIn(line, 'comment', 'k');
  expect(read).toMatchObject({ count: 3000, digest: remembered(many).digest });
  expect(read?.problems.length).toBeGreaterThan(400);
  expect(read?.problems[0]).toEqual(many[0]);
});

describe('what others made of it', () => {
  const good = JSON.stringify({ version: 1, count: 1, digest: '0123456789abcdef', problems: {} });
  const marker = (text: string): string => `<!-- tls-gate:comment:k ${text} -->`;

  test('is read as long as it has the right form', () => {
    expect(rememberedIn(marker(good), 'comment', 'k')).toEqual({ count: 1, digest: '0123456789abcdef', problems: [] });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"version":1'],
    ['another value', '[1]'],
    ['another version', good.replace('1', '2')],
    ['a number that is none', good.replace('"count":1', '"count":"1"')],
    ['less than nothing', good.replace('"count":1', '"count":-1')],
    ['a digest of another form', good.replace('0123456789abcdef', '@octocat')],
    ['an unknown cause', good.replace('{}', '{"error made-up":["a:1 "]}')],
    ['an unknown weight', good.replace('{}', '{"fatal revoked":["a:1 "]}')],
    ['a prototype', good.replace('{}', '{"__proto__":["a:1 "]}')],
    ['an entry that is no text', good.replace('{}', '{"error revoked":[1]}')],
    ['an entry without an end', good.replace('{}', '{"error revoked":["a:1"]}')],
    ['an endless name', good.replace('{}', `{"error revoked":["${'a'.repeat(1001)} "]}`)],
    ['more entries than it counts', good.replace('{}', '{"error revoked":["a:1 ","b:1 "]}')],
    ['an endless line', good.replace('{}', `{"error revoked":["a:1 "]}${' '.repeat(30_000)}`)],
  ])('is not believed: %s', (_what, text) => {
    expect(rememberedIn(marker(text), 'comment', 'k')).toBe(null);
  });
});
