import { describe, expect, test } from '@jest/globals';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import {
  HOSTILE_TEXTS,
  type SampleOverrides,
  sampleFile,
  sampleFinding,
  sampleFix,
  sampleRun,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const bytes = (text: string): number => Buffer.byteLength(text);

test('shows the table, then each finding with evidence and fix', () => {
  const pem = { label: 'missing certificate', value: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' };
  const run = sampleRun([{ findings: [sampleFinding({ evidence: [pem] })] }, UNRESOLVED, {}]);
  expect(summaryMarkdown(run)).toMatchInlineSnapshot(`
"## TLS Gate: 1 of 3 endpoints breaks the policy (1 error), 1 could not be judged

Soonest expiry: api.example.com:443, 2027-01-21, 61 days

| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |
|---|---|---|---|---|---|
| ✗ fail | \`api.example.com:443\` | 192.0.2.1 | TLS 1.3 | 2027-01-21, expires in 61 days | CN=R11,O=Let&#39;s Encrypt,C=US |
| ? inconclusive | \`db.example.com:5432\` |  |  |  |  |

<details><summary>1 endpoint without findings</summary>

| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |
|---|---|---|---|---|---|
| ✓ pass | \`api.example.com:443\` | 192.0.2.1 | TLS 1.3 | 2027-01-21, expires in 61 days | CN=R11,O=Let&#39;s Encrypt,C=US |

</details>

### ✗ \`api.example.com:443\`

<details open><summary><b>error</b> <code>incomplete-chain</code>: the intermediate certificate is not sent</summary>

The server sends 1 certificate and leaves out &#34;R11&#34;, which signed it; curl, Go, Java and Node refuse it.

missing certificate:

\`\`\`
-----BEGIN CERTIFICATE-----
MIIB
-----END CERTIFICATE-----
\`\`\`

**Fix (nginx):** ssl&#95;certificate must name the full chain, leaf first, then R11

\`\`\`nginx
ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;
\`\`\`

1. check and reload: nginx -t &#38;&#38; nginx -s reload

Read on: \`docs/causes.md#incomplete-chain\`

</details>

### ? \`db.example.com:5432\`

Could not be judged: the name db.example.com could not be looked up (EAI&#95;AGAIN); the resolver may be at fault.
"
`);
});

test('shrinks in steps, and says so', () => {
  const run = sampleRun([
    { findings: [sampleFinding()] },
    {
      findings: Array.from({ length: 9 }, () => sampleFinding({ severity: 'warning', cause: 'certificate-expiring' })),
    },
    ...Array.from({ length: 40 }, () => ({})),
  ]);
  const full = summaryMarkdown(run);
  expect(full).not.toContain('Shortened');
  expect(full).toContain('certificate-expiring');

  const failingOnly = summaryMarkdown(run, bytes(full));
  expect(failingOnly).toContain('details of failing endpoints only');
  expect(failingOnly).toContain('<code>incomplete-chain</code>');
  expect(failingOnly).not.toContain('<code>certificate-expiring</code>');

  const table = summaryMarkdown(run, bytes(failingOnly));
  expect(table).toContain('the table without details');
  expect(table.split('\n').filter((line) => /^\| [✓✗!?]/.test(line))).toHaveLength(42);

  const part = summaryMarkdown(run, bytes(table) - 1500);
  const rows = part.split('\n').filter((line) => /^\| [✓✗!?]/.test(line));
  expect(rows.length).toBeLessThan(42);
  expect(rows[0]).toContain('✗ fail');
  expect(part).toContain(`${rows.length} of 42 endpoints, the worst first`);
});

test.each([
  ['healthy', {}],
  ['failing', { findings: Array.from({ length: 5 }, () => sampleFinding()) }],
  ['not judged', UNRESOLVED],
] as const)('5,000 %s endpoints stay under 1 MiB', (_what, overrides: SampleOverrides) => {
  const markdown = summaryMarkdown(sampleRun(Array.from({ length: 5000 }, () => overrides)));
  expect(bytes(markdown)).toBeLessThan(1024 * 1024);
  expect(markdown.split('\n').filter((line) => /^\| [✓✗!?]/.test(line)).length).toBeGreaterThan(3000);
});

test('a limit that leaves no room for a row still gives the sum', () => {
  expect(summaryMarkdown(sampleRun(), 300)).toContain('0 of 2 endpoints');
});

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  const markdown = summaryMarkdown(hostileRun(text));

  test('only our own elements stand outside code', () => {
    const elements = outsideCode(markdown).match(/<[^>]*>/g) ?? [];
    const ours = new Set([
      '<details>',
      '<details open>',
      '</details>',
      '<summary>',
      '</summary>',
      '<b>',
      '</b>',
      '<code>',
      '</code>',
    ]);
    expect(elements.filter((element) => !ours.has(element))).toEqual([]);
    expect(elements.filter((element) => element.startsWith('<details')).length).toBe(
      elements.filter((element) => element === '</details>').length,
    );
  });

  test('rows keep their six cells, and nothing links or mentions outside code', () => {
    for (const row of markdown.split('\n').filter((line) => /^\| [✓✗!?]/.test(line))) {
      expect(row.split('|')).toHaveLength(8);
    }
    expect(outsideCode(markdown)).not.toMatch(/@\w|(?<!&)#\d|:\/\/|www\.|\]\(/);
  });
});

/** What is left when fenced blocks and code spans are taken out, as CommonMark finds them. */
function outsideCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '').replaceAll(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, '');
}

test.each([
  ['nginx', "certbot certonly --nginx -d a.test --deploy-hook 'x'", 'sh'],
  ['haproxy', 'cat certificate.pem privkey.pem > a.pem', 'sh'],
  ['caddy', 'journalctl -u caddy', 'sh'],
  ['any', 'dig +short a.test A', 'sh'],
  ['nginx', 'ssl_protocols TLSv1.2;', 'nginx'],
  ['caddy', 'a.test {\n}', 'caddy'],
  ['any', 'ca-file: root.pem', ''],
] as const)('fences a snippet for %s in its own language: %s', (product, snippet, language) => {
  const findings = [sampleFinding({ fix: sampleFix({ product, snippet }) })];
  expect(summaryMarkdown(sampleRun([{ findings }]))).toContain(`\n\`\`\`${language}\n${snippet}\n\`\`\`\n`);
});

test('shows a file that the fix hands over, with its name and what it is', () => {
  const fix = sampleFix({ files: [sampleFile()] });
  const [, shown = ''] = summaryMarkdown(sampleRun([{ findings: [sampleFinding({ fix })] }])).split(
    'nginx -s reload\n',
  );
  expect(shown).toMatchInlineSnapshot(`
"
\`api.example.com-443.missing-intermediates.pem\`: the intermediate &#34;R11&#34; (valid until 2027-03-12, SHA-256 ab12)

\`\`\`pem
# CN=R11
-----BEGIN CERTIFICATE-----
MIIB
-----END CERTIFICATE-----
\`\`\`

Read on: \`docs/causes.md#incomplete-chain\`

</details>
"
`);
});
