import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { htmlReport } from '../../src/report/html.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { everyKindOfRun } from '../helpers/html-run.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import { HOSTILE_TEXTS, REFUSED, type SampleOverrides, sampleFinding, sampleRun } from '../helpers/sample-run.ts';

const report = (run: RunVerdict, limit?: number): string =>
  htmlReport(run, { version: '1.0.0', vantage: 'eu-west', docsBase: null }, limit);

const bytes = (text: string): number => Buffer.byteLength(text);

/** What a reader sees: without style and tags, a line for each block. */
function textOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/\n(?![^<]*<\/code>)/g, '')
    .replaceAll(/<\/(?:td|th|dt|summary)>|<\/span>(?=<)|<(?:dd|h3|h4)>/g, '  ')
    .replaceAll(/<\/?(?:p|div|li|tr|h[1-4]|pre|dl|ol|ul|details|article|section|table)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_entity, code) => String.fromCharCode(Number(code)))
    .replaceAll(/ {2,}/g, '  ')
    .replaceAll(/ *\n\s*/g, '\n')
    .trim();
}

/** The part of the page from the heading with this id to the next one of its level. */
function sectionOf(page: string, id: string): string {
  return textOf(new RegExp(`<h2 id="${id}">.*?(?=<section|</main>)`, 's').exec(page)?.[0] ?? '');
}

describe('the page of a run', () => {
  const page = report(everyKindOfRun());

  test('begins with the verdict, the counts, the soonest expiry, and when and from where it was looked', () => {
    expect(textOf(/<header.*<\/header>/s.exec(page)?.[0] ?? '')).toMatchInlineSnapshot(`
"TLS Gate
✗ 1 of 5 endpoints breaks the policy (1 error, 1 warning), 1 could not be reached, 1 finding waived, 1 waiver to look at
Verdict  fail
Findings  1 error, 1 warning, 1 waived
Soonest expiry  shop.example.com:443, 2026-12-04, 13 days
Looked at  2026-11-21 08:00 UTC, in 812 ms
From  eu-west
Version  tls-gate 1.0.0"
`);
  });

  test('shows when certificates end, in words beside each bar', () => {
    expect(sectionOf(page, 'expiries')).toMatchInlineSnapshot(`
"When certificates end
below warn-days
as long as the policy asks
A bar thickens where warn-days will warn, and again where min-days will fail.
21 Nov202628 Nov5 Dec12 Dec19 Dec26 Dec2 Jan20279 Jan16 Jannow
shop.example.com:443  2026-12-04 intermediate expires in 13 days below warn-days
www.example.com:443  2027-01-21 expires in 61 days
api.example.com:443  2027-01-21 expires in 61 days
legacy.example.com:443  2027-01-21 expires in 61 days
No certificate was seen at 1 endpoint.
Show endpoints by verdictall 5  ✗ fail 1  ? inconclusive 1 (1 not reached)  ! warn 1  ✓ pass 2"
`);
  });

  test('has every endpoint in one table, the worst first', () => {
    expect(sectionOf(page, 'endpoints')).toMatchInlineSnapshot(`
"Endpoints
Verdict  Endpoint  Addresses  TLS  Soonest expiry  Issuer
✗ fail  api.example.com:443  192.0.2.1 +1  TLS 1.3  2027-01-21 expires in 61 days  CN=R11,O=Let's Encrypt,C=US
? inconclusive  db.example.com:5432
! warn  shop.example.com:443  192.0.2.1  TLS 1.3  2026-12-04 intermediate expires in 13 days  CN=R11,O=Let's Encrypt,C=US
✓ pass  legacy.example.com:443  192.0.2.1  TLS 1.3  2027-01-21 expires in 61 days  CN=R11,O=Let's Encrypt,C=US
✓ pass  www.example.com:443  192.0.2.1  TLS 1.3  2027-01-21 expires in 61 days  CN=R11,O=Let's Encrypt,C=US"
`);
  });

  test('tells each finding with evidence and fix, why an endpoint was not judged, and what a waiver covers', () => {
    expect(sectionOf(page, 'findings')).toMatchInlineSnapshot(`
"Findings
A click into a block of code selects all of it.
✗ fail  api.example.com:443
1 error · TLS 1.3 · expires in 61 days
error the intermediate certificate is not sent
incomplete-chain at 192.0.2.1
The server sends 1 certificate and leaves out "R11", which signed it; curl, Go, Java and Node refuse it.
sent  1 certificate: CN=api.example.com
issuer  CN=R11,O=Let's Encrypt, published at http://r11.i.lencr.org/
Fix nginx  ssl_certificate must name the full chain, leaf first, then R11
ssl_certificate  /etc/ssl/api.example.com/fullchain.pem;
check and reload: nginx -t && nginx -s reload
api.example.com-443.missing-intermediates.pem the intermediate "R11" (valid until 2027-03-12, SHA-256 ab12)
# CN=R11
-----BEGIN CERTIFICATE-----
MIIB
-----END CERTIFICATE-----
Read on: docs/causes.md#incomplete-chain
What was seen at 2 addresses
Declared at .github/tls-gate.yml:7 · Server: nginx (HTTP Server header)
192.0.2.1 TLS 1.3 · TLS_AES_128_GCM_SHA256 · X25519MLKEM768 · h2 · leads to CN=ISRG Root X1,O=Internet Security Research Group,C=US
Certificate  Issuer  From  Until  Key
CN=api.example.com  CN=R11,O=Let's Encrypt,C=US  2026-10-23  2027-01-21  EC P-256
192.0.2.9 TLS 1.3 · TLS_AES_128_GCM_SHA256 · X25519MLKEM768 · h2
Certificate  Issuer  From  Until  Key
CN=api.example.com  CN=R11,O=Let's Encrypt,C=US  2026-10-23  2027-01-21  EC P-256
? inconclusive  db.example.com:5432
Could not be reached: the name db.example.com could not be looked up (EAI_AGAIN); the resolver may be at fault.
Where it is declared
Declared at .github/tls-gate.yml:7 · Server: nginx (HTTP Server header)
! warn  shop.example.com:443
1 warning · TLS 1.3 · intermediate expires in 13 days
warning the certificate expires soon
certificate-expiring
The server sends 1 certificate and leaves out "R11", which signed it; curl, Go, Java and Node refuse it.
sent  1 certificate: CN=api.example.com
issuer  CN=R11,O=Let's Encrypt, published at http://r11.i.lencr.org/
Fix nginx  ssl_certificate must name the full chain, leaf first, then R11
ssl_certificate  /etc/ssl/api.example.com/fullchain.pem;
check and reload: nginx -t && nginx -s reload
Read on: docs/causes.md#certificate-expiring
What was seen at 1 address
Declared at .github/tls-gate.yml:7 · Server: nginx (HTTP Server header)
192.0.2.1 TLS 1.3 · TLS_AES_128_GCM_SHA256 · X25519MLKEM768 · h2 · leads to CN=ISRG Root X1,O=Internet Security Research Group,C=US
Certificate  Issuer  From  Until  Key
CN=api.example.com  CN=R11,O=Let's Encrypt,C=US  2026-10-23  2027-01-21  EC P-256
✓ pass  legacy.example.com:443
1 waived · TLS 1.3 · expires in 61 days
waived the server accepts old versions of TLS
legacy-tls-accepted
Waived until 2027-01-31: kiosk fleet, TICKET-42 (.github/tls-gate.yml:31)
What it is, and its fix
The server sends 1 certificate and leaves out "R11", which signed it; curl, Go, Java and Node refuse it.
sent  1 certificate: CN=api.example.com
issuer  CN=R11,O=Let's Encrypt, published at http://r11.i.lencr.org/
Fix nginx  ssl_certificate must name the full chain, leaf first, then R11
ssl_certificate  /etc/ssl/api.example.com/fullchain.pem;
check and reload: nginx -t && nginx -s reload
Read on: docs/causes.md#legacy-tls-accepted
What was seen at 1 address
Declared at .github/tls-gate.yml:7 · Server: nginx (HTTP Server header)
192.0.2.1 TLS 1.3 · TLS_AES_128_GCM_SHA256 · X25519MLKEM768 · h2 · leads to CN=ISRG Root X1,O=Internet Security Research Group,C=US
Certificate  Issuer  From  Until  Key
CN=api.example.com  CN=R11,O=Let's Encrypt,C=US  2026-10-23  2027-01-21  EC P-256"
`);
  });

  test('tells what is wrong with the policy, with the line of it', () => {
    expect(sectionOf(page, 'policy')).toContain('waiver-unused at .github/tls-gate.yml:35');
  });

  test('shows what waivers merely warn of behind the errors, and an error of one before them', () => {
    const run = everyKindOfRun();
    const orderWith = (severity: 'error' | 'warning') => {
      const policyFindings = run.policyFindings.map((finding) => ({ ...finding, severity }));
      return [...report({ ...run, policyFindings }).matchAll(/<h2 id="(policy|findings|healthy)"/g)].map(
        ([, id]) => id,
      );
    };
    expect(orderWith('warning')).toEqual(['findings', 'policy', 'healthy']);
    expect(orderWith('error')).toEqual(['policy', 'findings', 'healthy']);
  });

  test('tells down from wrong in its numbers as in its headline', () => {
    const text = textOf(report(sampleRun([{ findings: [sampleFinding()] }, REFUSED, REFUSED, {}])));
    expect(text).toContain('1 of 4 endpoints breaks the policy (1 error), 2 could not be reached');
    expect(text).toContain('Findings  3 errors (2 of what could not be reached)');
    expect(text).toContain('fail 3 (2 not reached)');
  });

  test('links to the docs of the version in use, where their address is known', () => {
    const docsBase = 'https://github.example/tls-gate/tls-gate/blob/v1/';
    const linked = htmlReport(everyKindOfRun(), { version: '1.0.0', vantage: null, docsBase });
    const link = 'https://github.example/tls-gate/tls-gate/blob/v1/docs/causes.md&#35;incomplete-chain';
    expect(linked).toContain(`Read on: <a href="${link}" rel="noreferrer">docs/causes.md&#35;incomplete-chain</a>`);
    expect(page).toContain('Read on: <code>docs/causes.md&#35;incomplete-chain</code>');
    expect(htmlReport(everyKindOfRun(), { version: '1.0.0', vantage: null, docsBase: 'javascript:' })).not.toContain(
      'href="javascript',
    );
  });

  test('folds the healthy endpoints, and nothing else that has something to tell', () => {
    const folds = [...page.matchAll(/<details class="endpoint (\w+)"( open)?>.*?<h3>(.*?)<\/h3>/g)];
    expect(folds.map(([, verdict, open, name]) => [name, verdict, open === ' open'])).toEqual([
      ['api.example.com:443', 'fail', true],
      ['db.example.com:5432', 'inconclusive', true],
      ['shop.example.com:443', 'warn', true],
      ['legacy.example.com:443', 'pass', true],
      ['www.example.com:443', 'pass', false],
    ]);
    expect(sectionOf(page, 'healthy')).toMatch(/^Healthy\n1 endpoint without findings\n/);
  });

  test('offers the verdicts that occur as a filter', () => {
    const ids = [...page.matchAll(/<input type="radio" name="verdict" id="([\w-]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['only-all', 'only-fail', 'only-inconclusive', 'only-warn', 'only-pass']);
    expect(report(sampleRun([{}]))).not.toContain('type="radio"');
  });

  test('links only to places of its own', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(5);
    expect(ids).toEqual(expect.arrayContaining(targets));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('allows its own style by hash, and neither script nor anything from elsewhere', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe| style=| src=|\bon\w+=|url\(|@import|https?:\/\/(?!r11)/i);
  });

  test('holds nothing that a runner would execute where it is printed', () => {
    expect(executedCommands(page)).toEqual([]);
  });
});

describe.each(HOSTILE_TEXTS)('given %s everywhere', (_what, text) => {
  const page = report(hostileRun(text));
  const plain = report(hostileRun('plain'));

  test('the page keeps its shape', () => {
    const tags = (of: string): readonly string[] => [...of.matchAll(/<\/?[a-z][^\s>]*/gi)].map(([tag]) => tag);
    // Text of several lines stands in a block of its own, so that only blocks may differ.
    const shape = (of: string): string =>
      tags(of)
        .filter((tag) => !/^<\/?(?:pre|code)$/.test(tag))
        .join('');
    expect(shape(page)).toBe(shape(plain));
  });

  test('no line is a command to a runner, and nothing in it is invisible', () => {
    expect(executedCommands(page)).toEqual([]);
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});

describe('the timeline', () => {
  const DAY = 86_400_000;

  const ending = (days: number, index = 0): SampleOverrides => ({
    endpoint: { host: `host-${index}.example.com` },
    expiry: {
      notBefore: '2015-01-01T00:00:00.000Z',
      notAfter: new Date(Date.parse('2026-11-21T08:00:00.000Z') + days * DAY).toISOString(),
      of: 'leaf',
    },
  });

  test.each([
    ['days', [3, 5], '22 Nov 2026 24 Nov 26 Nov 28 Nov 30 Nov 2 Dec 4 Dec'],
    ['weeks', [20, 40], '21 Nov 2026 28 Nov 5 Dec 12 Dec 19 Dec 26 Dec'],
    ['months', [20, 120], 'Dec 2026 Jan 2027 Feb Mar'],
    ['every other month', [20, 380], 'Jan 2027 Mar May Jul Sep Nov'],
    ['13 months at most', [20, 9000], 'Jan 2027 Mar May Jul Sep Nov'],
  ])('has an axis of %s', (_unit, days, labels) => {
    const axis = report(sampleRun(days.map(ending))).matchAll(/<text x="[\d.]+%" y="(?:12|25)">([^<]+)/g);
    expect([...axis].map(([, label]) => label).join(' ')).toBe(labels);
  });

  test('marks an end that lies beyond it', () => {
    expect(report(sampleRun([ending(9000)]))).toContain('class="beyond"');
    expect(report(sampleRun([ending(90)]))).not.toContain('class="beyond"');
  });

  test('is left out where no certificate was seen', () => {
    expect(report(sampleRun([{ expiry: null }]))).not.toContain('id="expiries"');
  });

  test('draws the soonest of a long list, and how all of them spread', () => {
    const page = report(sampleRun(Array.from({ length: 900 }, (_one, index) => ending(index - 3, index))));
    expect(page.match(/<li><span class="of">host-/g)).toHaveLength(200);
    const spread = /<ol class="spread">.*?<\/ol>/s.exec(page)?.[0] ?? '';
    expect(textOf(spread)).toMatchInlineSnapshot(`
"expired  3
within 7 days  7
7 to 30 days  23
30 to 60 days  30
60 to 90 days  30
90 to 200 days  110
200 to 400 days  200
later  497"
`);
    expect(page).toContain('<summary>190 more, from 2026-11-28 on; another 700 later still</summary>');
  });
});

describe('with thousands of endpoints', () => {
  /** Every other one broken. */
  const runOf = (length: number): RunVerdict =>
    sampleRun(
      Array.from({ length }, (_one, index) => ({
        endpoint: { host: `host-${index}.example.com` },
        ...(index % 2 === 0 ? {} : { findings: [sampleFinding()] }),
      })),
    );

  const run = runOf(1000);

  /** Small enough to be read where it differs. */
  const shape = (page: string) => ({
    note: /Shortened to fit: ([^.]*)/.exec(page)?.[1] ?? null,
    rows: page.match(/<tr class="(?:fail|pass)/g)?.length,
    sections: page.match(/<details class="endpoint /g)?.length ?? 0,
    chains: page.match(/<table class="chain">/g)?.length ?? 0,
  });

  test('everything of five thousand is there', () => {
    const page = report(runOf(5000));
    expect(bytes(page)).toBeLessThan(12_000_000);
    expect(shape(page)).toEqual({ note: null, rows: 5000, sections: 5000, chains: 5000 });
  });

  test.each([
    [2_400_000, { note: null, rows: 1000, sections: 1000, chains: 1000 }],
    [2_000_000, { note: 'without the certificates of healthy endpoints', rows: 1000, sections: 1000, chains: 500 }],
    [1_500_000, { note: 'without certificates and without the files of fixes', rows: 1000, sections: 1000, chains: 0 }],
  ])('below %i bytes it shows what fits, and says what it leaves out', (limit, shown) => {
    const page = report(run, limit);
    expect(bytes(page)).toBeLessThan(limit);
    expect(shape(page)).toEqual(shown);
  });

  test('where not all fits, the worst endpoints keep their sections', () => {
    const page = report(run, 1_000_000);
    expect(bytes(page)).toBeLessThan(1_000_000);
    const { note, rows, sections } = shape(page);
    expect(rows).toBe(1000);
    expect(sections).toBeGreaterThan(200);
    expect(note).toBe(`${sections} of 1000 endpoints in detail, the worst first`);
    expect(page.match(/<a href="#endpoint-/g)).toHaveLength(sections);
    expect(page).not.toContain('<details class="endpoint pass');
  });

  test('where not even the table fits, its worst rows stay', () => {
    const page = report(run, 400_000);
    expect(bytes(page)).toBeLessThan(400_000);
    const { note, rows = 0, sections } = shape(page);
    expect(rows).toBeGreaterThan(50);
    expect(sections).toBe(0);
    expect(note).toBe(`0 of 1000 endpoints in detail and ${rows} of them in the table, the worst first`);
    expect(page).not.toContain('<tr class="pass');
  });
});
