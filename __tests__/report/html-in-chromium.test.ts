import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { oneLine } from '../../src/report/escape.ts';
import { htmlReport } from '../../src/report/html.ts';
import { accessibilityFaults, openFromDisk, startChromium } from '../helpers/chromium.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { everyKindOfRun } from '../helpers/html-run.ts';
import { describeWith } from '../helpers/installed.ts';
import { HOSTILE_TEXTS, sampleRun } from '../helpers/sample-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../helpers/temporary.ts';

const report = (run: RunVerdict): string => htmlReport(run, { version: '1.0.0', vantage: 'eu-west', docsBase: null });

describeWith(['chromium'], 'the HTML report in Chromium', () => {
  let browser: Browser;
  let folder: TemporaryFolder;

  beforeAll(async () => {
    browser = await startChromium();
    folder = temporaryFolder();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    folder?.remove();
  });

  const open = (html: string, options = {}) => openFromDisk(browser, folder, html, options);

  test.each([true, false])(
    'opens from disk with JavaScript %s, complains of nothing and asks for nothing',
    async (on) => {
      const { page, complaints, requests } = await open(report(everyKindOfRun()), { javaScriptEnabled: on });
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
        '1 of 5 endpoints breaks the policy',
      );
      expect(await page.getByRole('heading', { name: 'the intermediate certificate is not sent' }).isVisible()).toBe(
        true,
      );
      expect(
        await page.getByText('ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;').first().isVisible(),
      ).toBe(true);
      expect(await page.getByText('kiosk fleet, TICKET-42').first().isVisible()).toBe(true);
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
      await page.context().close();
    },
  );

  test('draws the ends of certificates on one axis, the sooner further left', async () => {
    const { page } = await open(report(everyKindOfRun()));
    const marks = await page.locator('.bars .mark path').all();
    const boxes = await Promise.all(marks.map((mark) => mark.boundingBox()));
    const places = boxes.map((box) => Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2));
    const svg = await page.locator('.bars svg').first().boundingBox();
    const [first = 0, ...later] = places;
    expect(later).toHaveLength(3);
    for (const place of later) expect(place).toBeGreaterThan(first + (svg?.width ?? 0) / 2);
    for (const place of places) expect(place).toBeLessThan((svg?.x ?? 0) + (svg?.width ?? 0));
    expect(await page.locator('.axis text.now').isVisible()).toBe(true);
    await page.context().close();
  });

  test.each([true, false])('filters by verdict from the keyboard, with JavaScript %s', async (on) => {
    const { page } = await open(report(everyKindOfRun()), { javaScriptEnabled: on });
    await page.getByRole('radio', { name: 'all' }).focus();
    expect(await shownNames(page)).toEqual([ALL, ALL.filter((name) => name !== 'www.example.com:443')]);
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'fail' }).isChecked()).toBe(true);
    expect(await shownNames(page)).toEqual([['api.example.com:443'], ['api.example.com:443']]);
    await page.keyboard.press('ArrowRight');
    expect(await shownNames(page)).toEqual([['db.example.com:5432'], ['db.example.com:5432']]);
    await page.keyboard.press('End');
    await page.getByRole('radio', { name: 'pass' }).press('Space');
    expect(await shownNames(page)).toEqual([
      ['legacy.example.com:443', 'www.example.com:443'],
      ['legacy.example.com:443'],
    ]);
    expect(await page.getByText('1 endpoint without findings').isVisible()).toBe(true);
    await page.context().close();
  });

  test('is reached by the keyboard in a sensible order, with the focus to be seen', async () => {
    const { page } = await open(report(everyKindOfRun()));
    const stops: string[] = [];
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops).toEqual([
      'Skip to the results, outlined',
      'all 5, outlined',
      'api.example.com:443, outlined',
      'db.example.com:5432, outlined',
      'shop.example.com:443, outlined',
    ]);
    await page.context().close();
  });

  test('a link to a healthy endpoint opens the folds around it', async () => {
    const { page } = await open(report(everyKindOfRun()));
    expect(await page.locator('#endpoint-1').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'www.example.com:443' }).press('Enter');
    expect(await page.locator('#endpoint-1').isVisible()).toBe(true);
    await page.context().close();
  });

  test('hostile texts show as text, letter by letter, whatever a certificate is called', async () => {
    const hostile = HOSTILE_TEXTS.map(([, text]) => hostileRun(text));
    const [run = sampleRun()] = hostile;
    const { page, complaints, requests } = await open(
      report({ ...run, endpoints: hostile.flatMap(({ endpoints }) => endpoints) }),
    );
    const names = await page.locator('.chain th[scope=row]').allTextContents();
    expect(names).toEqual(expect.arrayContaining(HOSTILE_TEXTS.map(([, text]) => oneLine(text))));
    const counts = await page.evaluate(
      `['script', 'img', 'link', 'h1', 'main', 'article'].map((tag) => document.querySelectorAll(tag).length)`,
    );
    expect(counts).toEqual([0, 0, 0, 1, 1, HOSTILE_TEXTS.length]);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    await page.context().close();
  });

  test('were there a hole in the escaping, nothing would run or be fetched', async () => {
    const elsewhere = await listening();
    const { url } = elsewhere;
    const hole = [
      `<script>document.title = 'run'</script><script src="${url}"></script><iframe src="${url}"></iframe>`,
      `<img src="${url}" onerror="document.title = 'run'"><style>@import "${url}"; h1 { display: none }</style></main>`,
    ].join('');
    const { page, complaints } = await open(report(everyKindOfRun()).replace('</main>', () => hole));
    expect(await page.title()).toMatch(/^✗ 1 of 5/);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(complaints.filter((complaint) => complaint.includes('Content Security Policy'))).toHaveLength(6);
    expect(elsewhere.asked()).toBe(0);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'has no fault that axe-core finds, in %s colours',
    async (colorScheme) => {
      const { page } = await open(report(everyKindOfRun()), { colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test('a table that scrolls in itself has no fault either', async () => {
    const many = Array.from({ length: 80 }, (_one, index) => ({ endpoint: { host: `host-${index}.example.com` } }));
    const { page } = await open(report(sampleRun(many)));
    expect(await page.locator('.table.long').count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  test.each([
    ['every kind of endpoint', everyKindOfRun()],
    ['one word without end', hostileRun('w'.repeat(5000))],
    ['wide characters without end', hostileRun('漢'.repeat(5000))],
  ])('fits a telephone: %s', async (_what, run) => {
    const { page } = await open(report(run), { viewport: { width: 360, height: 740 } });
    await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.context().close();
  });

  test('prints without what only a screen needs', async () => {
    const { page } = await open(report(everyKindOfRun()));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filter').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'the intermediate certificate is not sent' }).isVisible()).toBe(
      true,
    );
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.context().close();
  });
});

/** A server on this machine that counts what it is asked; ends with the test process. */
async function listening(): Promise<{ readonly url: string; readonly asked: () => number }> {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.end();
  }).unref();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`, asked: () => asked };
}

const ALL = [
  'api.example.com:443',
  'db.example.com:5432',
  'shop.example.com:443',
  'legacy.example.com:443',
  'www.example.com:443',
];

/** Names in the table, and those of open or closed sections; the fold of healthy ones counts where it stands open. */
async function shownNames(page: Page): Promise<readonly (readonly string[])[]> {
  const visible = async (selector: string): Promise<readonly string[]> => {
    const all = await page.locator(selector).all();
    const shown = await Promise.all(all.map(async (one) => ((await one.isVisible()) ? await one.textContent() : null)));
    return shown.filter((name) => name !== null);
  };
  return [await visible('.table tbody th'), await visible('.endpoint h3')];
}

async function focused(page: Page): Promise<string> {
  const [text, outlined] = (await page.evaluate(`(() => {
    const { activeElement } = document;
    const around = activeElement.closest('label') ?? activeElement;
    return [around.textContent, getComputedStyle(around).outlineStyle !== 'none'];
  })()`)) as [string, boolean];
  return `${text.trim()}${outlined ? ', outlined' : ''}`;
}
