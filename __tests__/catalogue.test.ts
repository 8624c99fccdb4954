import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { causesPage } from '../scripts/causes-page.ts';
import { PRODUCT_PAGES } from '../scripts/product-pages.ts';
import { CAUSES } from '../src/causes/index.ts';
import { CAUSE_IDS } from '../src/model/cause-id.ts';
import { writeFix } from '../src/remedies/index.ts';

/** Files of the room that are no cause: what the causes share. */
const SHARED = [
  'after-hello',
  'built-in-certificates',
  'ca-file-holds',
  'cause',
  'chain-fault',
  'clear-protocols',
  'client-auth',
  'fetch-failures',
  'first-bytes',
  'fleet',
  'groups-seen',
  'hello-answers',
  'index',
  'interception-products',
  'issuer-lookups',
  'key-troubles',
  'known-chain',
  'lost-tries',
  'missing-issuers',
  'name-answers',
  'names',
  'own-certificate',
  'remaining',
  'resigned',
  'revocation',
  'seen',
  'seen-vantage',
  'seen-waiver',
  'sent-chain',
  'staples',
  'starttls-words',
  'suite-faults',
  'suites-seen',
  'symptoms',
  'trusted-here',
  'untaken-curve',
  'vantages',
  'versions-seen',
  'wording',
];

describe('the catalogue of causes', () => {
  test('lists every id once, in the order of the model', () => {
    expect(CAUSES.map(({ id }) => id)).toEqual([...CAUSE_IDS]);
  });

  test('has one file for each cause, and no other file', () => {
    const files = readdirSync('src/causes').map((file) => file.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual([...CAUSE_IDS, ...SHARED].sort());
  });

  test.each(CAUSES.map((cause) => [cause.id, cause] as const))('%s is named in its own file', (id) => {
    expect(readFileSync(`src/causes/${id}.ts`, 'utf8')).toContain(`id: '${id}'`);
  });

  test.each(CAUSE_IDS)('%s has a test file with a snapshot of its words', (id) => {
    const file = `__tests__/causes/${id}.test.ts`;
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/reads\([\s\S]*toMatchInlineSnapshot\(\s*`/);
  });

  test.each(CAUSES.map((cause) => [cause.id, cause] as const))('%s is documented', (_id, { title, docs }) => {
    expect(docs.references.length).toBeGreaterThan(0);
    expect(docs.seeByHand).toMatch(/^(?:openssl|curl|dig|grep) /);
    expect(docs.what).toMatch(/\.$/);
    expect(docs.why).toMatch(/\.$/);
    expect(title).toMatch(/^(?:[a-z]|OpenSSL).*[^.]$/);
  });

  test.each(CAUSES.map((cause) => [cause.id, cause] as const))(
    '%s has a fix that fits every product',
    (_id, { docs }) => {
      const fix = writeFix(docs.example, null);
      expect(fix.product).toBe('any');
      expect(fix.summary).not.toBe('');
      expect(fix.steps.length).toBeGreaterThan(0);
    },
  );

  test.each(CAUSES.map((cause) => [cause.id, cause] as const))('%s explains only other causes', (id, { explains }) => {
    expect(explains.filter((other) => !CAUSE_IDS.includes(other) || other === id)).toEqual([]);
  });

  test('is what docs/causes.md says (npm run docs writes it)', () => {
    expect(readFileSync('docs/causes.md', 'utf8')).toBe(causesPage());
  });

  test.each(PRODUCT_PAGES)('is what $file says', ({ file, text }) => {
    expect(readFileSync(file, 'utf8')).toBe(text());
  });

  test('fits the page of causes into what GitHub renders', () => {
    expect(Buffer.byteLength(causesPage())).toBeLessThan(512 * 1024);
  });

  test('has a section in docs/causes.md for each cause', () => {
    const sections = [...readFileSync('docs/causes.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, id]) => id);
    expect(sections).toEqual([...CAUSE_IDS]);
  });
});
