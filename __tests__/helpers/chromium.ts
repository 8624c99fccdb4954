import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/pictures/browser.ts';
import { programPath } from './installed.ts';
import type { TemporaryFolder } from './temporary.ts';

/** Debian's own Chromium, told to ask nothing of anybody. */
export async function startChromium(): Promise<Browser> {
  const executablePath = programPath('chromium');
  if (executablePath === null) throw new Error('chromium is not installed');
  return launchChromium(executablePath);
}

/** A page that was opened from disk, with everything that it complained about or asked for. */
export interface OpenedPage {
  readonly page: Page;
  /** Messages on the console, among them what the Content-Security-Policy refused; and uncaught errors. */
  readonly complaints: readonly string[];
  /** Addresses beyond that of the page itself. */
  readonly requests: readonly string[];
}

/** Opens HTML as a reader would who double-clicks it. */
export async function openFromDisk(
  browser: Browser,
  folder: TemporaryFolder,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const url = pathToFileURL(folder.write('report.html', html)).href;
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url());
  });
  await page.goto(url);
  return { page, complaints, requests };
}

/** What axe-core holds against the page by WCAG 2 A and AA, and by its own best practices: rule and element. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: tags }),
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
