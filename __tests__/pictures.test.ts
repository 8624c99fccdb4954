import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { annotationPage, summaryPage } from '../scripts/pictures/github-look.ts';
import { sampleRun } from './helpers/sample-run.ts';

const readme = readFileSync('README.md', 'utf8');
const inMarkdown = [...readme.matchAll(/!\[([^\]]*)\]\((docs\/images\/[^)]+)\)/g)];
const inHtml = [...readme.matchAll(/<img src="(docs\/images\/[^"]+)" alt="([^"]*)"/g)];
const sources = [...readme.matchAll(/srcset="(docs\/images\/[^"]+)"/g)].map(([, path]) => path ?? '');
const pictures = [
  ...inMarkdown.map(([, alt = '', path = '']) => ({ path, alt })),
  ...inHtml.map(([, path = '', alt = '']) => ({ path, alt })),
];

describe('the pictures of the README', () => {
  test('are an annotation, a summary and the HTML report', () => {
    expect(pictures.map(({ path }) => path)).toEqual([
      'docs/images/annotation.png',
      'docs/images/summary.png',
      'docs/images/report.png',
    ]);
  });

  test('are described for those who do not see them', () => {
    for (const { alt } of pictures) expect(alt.length).toBeGreaterThan(60);
  });

  test('are small enough to be kept in the repository', () => {
    for (const path of [...pictures.map((picture) => picture.path), ...sources]) {
      expect(statSync(path).size).toBeLessThan(200_000);
    }
  });

  test('show the words of a run, in a frame that looks as GitHub does', () => {
    const run = sampleRun();
    const config = Array.from({ length: 8 }, (_one, index) => `line ${index + 1}`).join('\n');
    const annotation = annotationPage({ run, config });
    expect(annotation).toContain('<b>api.example.com:443: the intermediate certificate is not sent</b>');
    expect(annotation.indexOf('+ line 7')).toBeLessThan(annotation.indexOf('Check failure on line 7'));
    expect(summaryPage(run)).toContain('TLS Gate: 1 of 2 endpoints breaks the policy (1 error)</h2>');
  });
});
