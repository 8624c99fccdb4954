import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { annotationsFor } from '../../src/report/annotations.ts';
import { htmlBlock, htmlText } from '../../src/report/escape.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { CONFIG_FILE, type PicturedRun } from './lab-run.ts';

/*
 * What the gate really printed, in pages that look as GitHub shows it: a file of a pull request with an annotation below its
 * line, and a job summary. Only the frame is ours; the words are those of the run.
 */

/** The lines of the config around the first annotation, as the page "Files changed" shows them. */
export function annotationPage({ run, config }: PicturedRun): string {
  const [annotation] = annotationsFor(run).shown;
  const at = annotation?.place?.line;
  if (annotation === undefined || at === undefined) throw new Error('the run has no annotation in a file');
  const lines = config.trimEnd().split('\n');
  const row = (line: string, index: number): string =>
    `<tr><td class="number">${index + 1}</td><td class="line">+ ${htmlText(line)}</td></tr>`;
  const rows = lines.map(row);
  const note = `<tr><td colspan="2" class="holder"><div class="annotation"><p class="where"><svg width="16" height="16" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"/><path d="M5 5l6 6M11 5l-6 6"/></svg><b>Check failure on line ${at} in ${CONFIG_FILE}</b></p><p class="by">GitHub Actions / TLS</p><p><b>${htmlText(annotation.title)}</b></p><pre>${htmlBlock(annotation.message)}</pre></div></td></tr>`;
  const table = [...rows.slice(Math.max(0, at - 4), at), note, ...rows.slice(at, at + 2)].join('\n');
  return page(`<div class="file"><p class="name">${CONFIG_FILE}</p><table>${table}</table></div>`);
}

/** The job summary, rendered as Markdown of GitHub is. */
export function summaryPage(run: RunVerdict): string {
  const markdown = marked.parse(summaryMarkdown(run), { async: false, gfm: true });
  return page(`<div class="file"><p class="name">TLS summary</p><div class="markdown">${markdown}</div></div>`);
}

function page(body: string): string {
  const style = readFileSync(new URL('github-look.css', import.meta.url), 'utf8');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>TLS Gate</title><style>${style}</style><body>${body}</body></html>`;
}
