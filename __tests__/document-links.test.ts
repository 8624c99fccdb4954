import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { PAGES } from './helpers/document-blocks.ts';

test.each(PAGES)('%s links to pages and headings that are there', (page) => {
  const dead = linksIn(page).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(file)) return true;
    return anchor !== undefined && !(statSync(file).isFile() && headingsOf(file).has(anchor));
  });
  expect(dead).toEqual([]);
});

test('every recipe stands in the index of the README', () => {
  const recipes = PAGES.filter((page) => page.startsWith('docs/recipes/'));
  expect(recipes.length).toBeGreaterThan(10);
  expect(recipes.filter((page) => !linksIn('README.md').includes(page))).toEqual([]);
});

/** Links within the repository, outside of blocks. */
function linksIn(page: string): readonly string[] {
  return [...withoutBlocks(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** Anchors as GitHub makes them: lower case, no punctuation but hyphens, a hyphen for each blank. */
function headingsOf(page: string): ReadonlySet<string> {
  const known = headingsByPage.get(page) ?? readHeadings(page);
  headingsByPage.set(page, known);
  return known;
}

const headingsByPage = new Map<string, ReadonlySet<string>>();

function readHeadings(page: string): ReadonlySet<string> {
  const headings = withoutBlocks(page).matchAll(/^#{1,6} +(.+)$/gm);
  return new Set(
    [...headings].map(([, text]) =>
      (text ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

function withoutBlocks(page: string): string {
  return readFileSync(page, 'utf8').replace(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2 *$/gm, '');
}
