import { describe, expect, test } from '@jest/globals';
import type { ExpiryOf } from '../../src/judge/verdict.ts';
import { DAY_MS } from '../../src/model/units.ts';
import { expiryTimeline } from '../../src/report/summary-timeline.ts';
import {
  HOSTILE_TEXTS,
  NOW,
  type SampleOverrides,
  sampleAddress,
  sampleCertificate,
  sampleHandshake,
  sampleObservation,
  sampleRun,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const serving = (name: string, days: number, sha256 = name, of: ExpiryOf = 'leaf'): SampleOverrides => ({
  endpoint: { name, host: name },
  observation: sampleObservation({
    addresses: [sampleAddress({ handshake: sampleHandshake({ chain: [sampleCertificate({ sha256 })] }) })],
  }),
  expiry: { notBefore: '2025-01-01T00:00:00.000Z', notAfter: new Date(NOW + days * DAY_MS).toISOString(), of },
});

const draw = (endpoints: readonly SampleOverrides[]) => expiryTimeline(sampleRun(endpoints)).join('\n');
const barsIn = (text: string) => text.split('\n').filter((line) => line.startsWith('  • '));

test('draws when certificates end, the soonest first, the endpoints of one certificate on one bar', () => {
  const text = draw([
    serving('later.example.com:443', 3000),
    serving('www.example.com:443', 20.5, 'shared'),
    serving('ends-today.example.com:443', 0.2),
    UNRESOLVED,
    serving('shop.example.com:8443', 20.5, 'shared'),
    serving('old.example.com:443', -10.5, 'old', 'intermediate'),
    serving('api.example.com:443', 61.2),
  ]);
  expect(text).toMatchInlineSnapshot(`
"<details open><summary>When certificates end</summary>
\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  axisFormat %b %Y
  section Expired
  • old.example.com∶443, 2026-11-10, intermediate expired 10 days ago :crit, 2026-11-10, 2026-11-21
  section Within 30 days
  • ends-today.example.com∶443, 2026-11-21, expires in less than a day :active, 2026-11-20, 2026-11-21
  • www.example.com∶443 and 1 more, 2026-12-11, expires in 20 days :active, 2026-11-21, 2026-12-11
  section Within 90 days
  • api.example.com∶443, 2027-01-21, expires in 61 days :2026-11-21, 2027-01-21
  section Later
  • later.example.com∶443, 2035-02-07, expires in 3000 days :2026-11-21, 2027-12-26
\`\`\`
</details>"
`);
});

test('what ended years ago, or ends in years, does not squeeze the others', () => {
  const text = draw([serving('a.test', -2000), serving('b.test', 3), serving('c.test', 40), serving('d.test', 150)]);
  expect(text).toContain('a.test, 2021-05-31, expired 2000 days ago :crit, 2026-09-22, 2026-11-21');
  expect(text).toContain('  axisFormat %b %d\n');
});

test('draws nothing for a few endpoints, or where no certificate was seen', () => {
  expect(draw([serving('a.test', 1), serving('b.test', 2), serving('c.test', 3), UNRESOLVED])).toBe('');
  expect(draw([UNRESOLVED, UNRESOLVED, UNRESOLVED, UNRESOLVED])).toBe('');
});

test('draws forty bars at most, and says how many certificates are not drawn', () => {
  const text = draw(Array.from({ length: 5000 }, (_, index) => serving(`h${index}.test`, 5000 - index)));
  expect(barsIn(text)).toHaveLength(40);
  expect(barsIn(text)[0]).toContain('h4999.test');
  expect(text).toContain('_4960 certificates that end later not drawn._');
});

/**
 * The lexer of Mermaid 11 takes words such as `section`, `click` or a date at the start of a line for its own, a colon for the end
 * of a name, and `%%`, `#` and `;` for comment, entity and end of statement.
 */
const LINE = /^ {2}• [\p{L}\p{N} .,*+@/()[\]∶_·…-]+ :(?:crit, |active, )?\d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d$/u;

describe('a name means nothing to Mermaid', () => {
  const words = [
    'section x',
    'click here',
    '2026-01-01.test',
    'gantt.test',
    'title x',
    '%%{init: {}}%%',
    'x #35; y',
    'end',
  ];
  test.each([...HOSTILE_TEXTS.map(([, text]) => text), ...words, 'x'.repeat(500)])('%j', (name) => {
    const text = draw([name, 'b.test', 'c.test', 'd.test'].map((one, index) => serving(one, 40, String(index))));
    const bars = barsIn(text);
    expect(bars).toHaveLength(4);
    for (const bar of bars) {
      expect(bar).toMatch(LINE);
      expect(bar.length).toBeLessThan(150);
    }
    expect(text.split('\n')).toHaveLength(12);
  });
});
