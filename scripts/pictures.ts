import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { TOOL } from '../src/model/tool.ts';
import { htmlReport } from '../src/report/html.ts';
import { launchChromium } from './pictures/browser.ts';
import { annotationPage, summaryPage } from './pictures/github-look.ts';
import { labRun } from './pictures/lab-run.ts';

// Makes the README's pictures in docs/images from what the gate says of servers of its own lab. Certificates, ports and dates
// are new each time, so that no check compares them. Needs Chromium.

interface Picture {
  readonly name: string;
  readonly html: string;
  readonly width: number;
  /** The page is cut below it. */
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

async function take(browser: Browser, { name, html, width, height, colorScheme }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 200 }, colorScheme, deviceScaleFactor: 1.25 });
  await page.setContent(html);
  const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height: Math.min(whole, height) });
  const png = await page.screenshot();
  writeFileSync(`docs/images/${name}.png`, png);
  console.log(`wrote docs/images/${name}.png: ${Math.round(png.length / 1000)} KB`);
  await page.close();
}

const few = await labRun(['leaf-alone.demo.test', 'expiring.demo.test', 'healthy.demo.test']);
const more = await labRun([
  'leaf-alone.demo.test',
  'expired.demo.test',
  'expiring.demo.test',
  'ending-intermediate.demo.test',
  'forgotten.demo.test',
  'no-such-name.invalid',
  'names-only.demo.test',
  'healthy.demo.test',
]);
const report = htmlReport(more.run, { version: TOOL.version, vantage: null, docsBase: null });

mkdirSync('docs/images', { recursive: true });
const browser = await launchChromium(process.env.CHROMIUM ?? '/usr/bin/chromium');
await take(browser, { name: 'annotation', html: annotationPage(few), width: 960, height: 700, colorScheme: 'light' });
await take(browser, { name: 'summary', html: summaryPage(few.run), width: 960, height: 800, colorScheme: 'light' });
await take(browser, { name: 'report', html: report, width: 1120, height: 935, colorScheme: 'light' });
await take(browser, { name: 'report-dark', html: report, width: 1120, height: 935, colorScheme: 'dark' });
await browser.close();
