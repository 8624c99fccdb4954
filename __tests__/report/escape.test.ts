import { describe, expect, test } from '@jest/globals';
import {
  htmlBlock,
  htmlText,
  jsonText,
  logLine,
  markdownBlock,
  markdownCode,
  markdownText,
  oneLine,
  severalLines,
  shorten,
} from '../../src/report/escape.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import { HOSTILE_TEXTS } from '../helpers/sample-run.ts';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  test('one line stays one visible line', () => {
    expect(oneLine(text)).not.toMatch(INVISIBLE);
  });

  test('several lines hold nothing invisible', () => {
    for (const line of severalLines(text)) expect(line).not.toMatch(INVISIBLE);
  });

  test('a printed line is no command, wherever the text stands in it', () => {
    for (const line of [logLine(text), logLine(`  ${text}`), logLine(`x ${text}`)]) {
      expect(executedCommands(line)).toEqual([]);
      expect(logLine(line)).toBe(line);
    }
  });

  test('Markdown text keeps no character that means something', () => {
    const escaped = markdownText(text);
    expect(escaped.replaceAll(/&#\d+;/g, '')).not.toMatch(/[&<>"'`*_[\]|~$\\{}\n]/);
    expect(escaped).not.toMatch(/@\w|(?<!&)#\d|:\/\/|www\.|^[#+=-]/i);
  });

  test('a code span ends where we end it', () => {
    const [, fence = '', inner = ''] = /^(`+)(.*?)`+$/s.exec(markdownCode(text)) ?? [];
    expect(markdownCode(text).endsWith(fence)).toBe(true);
    expect(inner.match(/`+/g) ?? []).not.toContain(fence);
    expect(inner).not.toContain('\n');
  });

  test('a code block ends where we end it', () => {
    const [first = '', ...rest] = markdownBlock(text, 'nginx').split('\n');
    const fence = first.replace('nginx', '');
    expect(rest.at(-1)).toBe(fence);
    expect(rest.slice(0, -1).join('\n')).not.toContain(fence);
  });

  test('HTML text and blocks keep no character that means something, there or on a runner', () => {
    for (const escaped of [htmlText(text), htmlBlock(text)]) {
      expect(escaped.replaceAll(/&#\d+;/g, '')).not.toMatch(/[&<>"'`#]|^:|::/m);
      expect(executedCommands(escaped)).toEqual([]);
    }
    expect(htmlText(text)).not.toContain('\n');
  });

  test('JSON is printable, and reads back as it was', () => {
    const json = jsonText({ text });
    expect(JSON.parse(json)).toEqual({ text });
    expect(json.replaceAll('\n', '')).not.toMatch(INVISIBLE);
    expect(executedCommands(json)).toEqual([]);
  });
});

test.each([
  ['CN=R11,O=Example', 'CN=R11,O=Example'],
  ['192.0.2.1', '192.0.2.1'],
  ['café 証明書', 'café 証明書'],
  ['\u001b[31mred', '\\x1b[31mred'],
  ['a\u202eb', 'a\\u202eb'],
  ['\u{e0041}', '\\u{e0041}'],
])('%j is shown as %j', (text, shown) => {
  expect(oneLine(text)).toBe(shown);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['api.example.com:443', 'api.example.com:443'],
  ['a|b <b>', 'a&#124;b &#60;b&#62;'],
  ['@everyone #12', '&#8203;@&#8203;everyone #&#8203;12'],
  ['1. pass', '&#8203;1&#8203;. pass'],
  ['http://r11.i.lencr.org/', 'http:&#8203;//r11.i.lencr.org/'],
])('in Markdown %j is written %j', (text, written) => {
  expect(markdownText(text)).toBe(written);
});

test.each([
  ['api.example.com:443', 'api.example.com:443'],
  ['[2001:db8::1]:443', '[2001:db8:&#58;1]:443'],
  ['a < b & "c"', 'a &#60; b &#38; &#34;c&#34;'],
  ['::error::x', '&#58;&#58;error:&#58;x'],
  ['##[error]x', '&#35;&#35;[error]x'],
])('in HTML %j is written %j', (text, written) => {
  expect(htmlText(text)).toBe(written);
});

test.each([
  ['  ::error::x', '  : :error::x'],
  ['a ##[error]x', 'a # #[error]x'],
  ['host ::1 is local', 'host ::1 is local'],
  ['###[x', '## #[x'],
])('on a runner %j is printed %j', (line, printed) => {
  expect(logLine(line)).toBe(printed);
});

test('hundreds of thousands of runs, blanks or line ends neither overflow nor take long', () => {
  const started = performance.now();
  for (const text of ['` ', '\n', ' ', '##[', '@a', '\u001b[']) {
    const long = `${text.repeat(300_000)}x`;
    for (const written of [
      oneLine,
      logLine,
      htmlText,
      htmlBlock,
      markdownText,
      markdownCode,
      markdownBlock,
      jsonText,
    ]) {
      expect(written(long).length).toBeGreaterThanOrEqual(long.length);
    }
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀b', 3, 'a…'],
])('%j cut to %i is %j', (text, limit, cut) => {
  expect(shorten(text, limit)).toBe(cut);
});
