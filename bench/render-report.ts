import { largeRun } from '../__tests__/helpers/large-run.ts';
import type { RunVerdict } from '../src/judge/verdict.ts';

// One report of a long made-up run, in a process of its own, so that its peak of memory is that of this report alone.

const [kind = 'nothing', endpoints = '100'] = process.argv.slice(2);
const run = largeRun(Number(endpoints));
// Loads what it takes, so that the time is that of the report alone.
await render(kind, largeRun(10));
const began = performance.now();
const bytes = await render(kind, run);
const ms = performance.now() - began;
console.log(JSON.stringify({ ms, bytes, peakKiB: process.resourceUsage().maxRSS }));

/** Bytes of what it comes to. */
async function render(name: string, verdict: RunVerdict): Promise<number> {
  switch (name) {
    case 'nothing':
      return 0;
    case 'annotations': {
      const { annotationsFor } = await import('../src/report/annotations.ts');
      return size(JSON.stringify(annotationsFor(verdict)));
    }
    case 'terminal': {
      const { terminalText } = await import('../src/report/terminal.ts');
      return size(terminalText(verdict, { width: 120, colour: false }));
    }
    case 'summary': {
      const { summaryMarkdown } = await import('../src/report/summary.ts');
      return size(summaryMarkdown(verdict));
    }
    case 'outputs': {
      const { outputsOf } = await import('../src/report/outputs.ts');
      return size(Object.values(outputsOf(verdict)).join(''));
    }
    case 'json':
    case 'sarif':
    case 'junit':
    case 'html':
    case 'markdown': {
      const { renderReport } = await import('../src/github/report-files.ts');
      const context = { version: '1.0.0', vantage: null, failOn: 'error', docsBase: null, category: null } as const;
      const places = { workspace: '/work', fallbackFile: '.github/workflows/tls.yml' };
      return size(await renderReport(name, verdict, { ...context, places, onGitHub: true }));
    }
    default:
      throw new Error(`no such report: ${name}`);
  }
}

function size(text: string): number {
  return Buffer.byteLength(text);
}
