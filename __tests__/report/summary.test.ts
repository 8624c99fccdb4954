import { describe, expect, test } from '@jest/globals';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { largeRun } from '../helpers/large-run.ts';
import {
  HOSTILE_TEXTS,
  REFUSED,
  type SampleOverrides,
  sampleFile,
  sampleFinding,
  sampleFix,
  sampleRun,
  sampleWaiver,
  UNJUDGED,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const bytes = (text: string): number => Buffer.byteLength(text);

test('shows the table, then each finding with evidence and fix', () => {
  const pem = { label: 'missing certificate', value: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' };
  const run = sampleRun([{ findings: [sampleFinding({ evidence: [pem] })] }, UNRESOLVED, {}]);
  expect(summaryMarkdown(run)).toMatchInlineSnapshot(`
"## TLS Gate: 1 of 3 endpoints breaks the policy (1 error), 1 could not be reached

Soonest expiry: api.example.com:443, 2027-01-21, 61 days

| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |
|---|---|---|---|---|---|
| ✗ fail | \`api.example.com:443\` | 192.0.2.1 | TLS 1.3 | 2027-01-21, expires in 61 days | CN=R11,O=Let&#39;s Encrypt,C=US |
| ? not reached | \`db.example.com:5432\` |  |  |  |  |

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

Could not be reached: the name db.example.com could not be looked up (EAI&#95;AGAIN); the resolver may be at fault.
"
`);
});

const rowsOf = (markdown: string) => markdown.split('\n').filter((line) => /^\| [✓✗!?]/.test(line));

describe('shrinks in steps, and says so', () => {
  const run = sampleRun([
    { findings: [sampleFinding({ severity: 'warning', cause: 'certificate-expiring' })] },
    { findings: [sampleFinding()] },
    ...Array.from({ length: 40 }, () => ({})),
  ]);
  const full = summaryMarkdown(run);

  test('not at all where there is room', () => {
    expect(full).not.toContain('Shortened');
    expect(rowsOf(full)).toHaveLength(42);
    expect(full).toContain('<code>certificate-expiring</code>');
  });

  test('first the healthy ones are listed in part', () => {
    const markdown = summaryMarkdown(run, { limit: bytes(full) });
    const healthy = rowsOf(markdown).filter((row) => row.includes('✓')).length;
    expect(healthy).toBeLessThan(40);
    expect(markdown).toContain(
      `_Shortened to fit: ${healthy} of 40 healthy endpoints. The JSON report has all of them._`,
    );
    expect(markdown).toContain('40 endpoints without findings');
    expect(markdown).toContain('<code>certificate-expiring</code>');
  });

  test('then the details of the less bad go', () => {
    const markdown = summaryMarkdown(run, { limit: 2500 });
    expect(markdown).toContain('1 of 2 endpoints in detail, the worst first');
    expect(markdown).toContain('<code>incomplete-chain</code>');
    expect(markdown).not.toContain('<code>certificate-expiring</code>');
    expect(rowsOf(markdown)[0]).toContain('✗ fail');
    expect(rowsOf(markdown)[1]).toContain('! warn');
  });

  test('then rows of the table', () => {
    const markdown = summaryMarkdown(run, { limit: 1650 });
    expect(rowsOf(markdown)).toHaveLength(1);
    expect(markdown).toContain('1 of 2 endpoints with findings, the worst first; 0 of 2 endpoints in detail');
  });

  test('and never longer than the limit', () => {
    for (let limit = 1700; limit < bytes(full) + 100; limit += 97) {
      expect(bytes(summaryMarkdown(run, { limit }))).toBeLessThan(limit);
    }
  });
});

describe('5,000 endpoints stay under 1 MiB', () => {
  test.each([
    ['healthy', {}],
    ['failing', { findings: Array.from({ length: 5 }, () => sampleFinding()) }],
    ['not reached', UNRESOLVED],
  ] as const)('all of them %s', (_what, overrides: SampleOverrides) => {
    const markdown = summaryMarkdown(sampleRun(Array.from({ length: 5000 }, () => overrides)));
    expect(bytes(markdown)).toBeLessThan(1024 * 1024);
    expect(rowsOf(markdown).length).toBeGreaterThan(3000);
  });

  test('of all kinds, with the details of the worst and every row that needs attention', () => {
    const markdown = summaryMarkdown(largeRun(5000));
    expect(bytes(markdown)).toBeLessThan(1024 * 1024);
    expect(rowsOf(markdown).filter((row) => row.includes('✗'))).toHaveLength(1500);
    expect(markdown.match(/^### /gm)?.length).toBeGreaterThan(100);
    expect(markdown).toMatch(/_Shortened to fit: \d+ of \d+ endpoints in detail, the worst first; \d+ of 2000 healthy/);
  });
});

test('a limit that leaves no room for a row still gives the sum', () => {
  expect(summaryMarkdown(sampleRun(), { limit: 300 })).toContain('0 of 1 endpoints with findings');
});

describe('tells at a glance', () => {
  const cells = (run: RunVerdict) => rowsOf(summaryMarkdown(run)).map((row) => row.split('|')[1]?.trim());

  test('what is down from what is wrong', () => {
    expect(cells(sampleRun([UNJUDGED, UNRESOLVED, REFUSED, { findings: [sampleFinding()] }]))).toEqual([
      '✗ fail',
      '✗ fail, not reached',
      '? inconclusive',
      '? not reached',
    ]);
    const markdown = summaryMarkdown(sampleRun([REFUSED]));
    expect(markdown).toContain('1 endpoint could not be reached');
    expect(markdown).toContain('could not be reached: nothing listens on this port</summary>');
  });

  test('what the pull request does not touch', () => {
    const run = sampleRun([{ findings: [sampleFinding({ severity: 'warning' })] }, {}]);
    const untouched = {
      ...run,
      endpoints: run.endpoints.map((one) => ({ ...one, target: { ...one.target, untouched: true as const } })),
    };
    expect(cells(untouched)).toEqual(['! warn, untouched', '✓ pass']);
    expect(summaryMarkdown(untouched)).toContain('_Untouched: the pull request changes neither');
    expect(summaryMarkdown(run)).not.toMatch(/untouched/i);
  });

  test('what was waived, until when and why', () => {
    const waived = [{ finding: sampleFinding(), waiver: sampleWaiver({ reason: 'kiosk | fleet' }) }];
    const run = sampleRun([{}]);
    const markdown = summaryMarkdown({ ...run, endpoints: run.endpoints.map((one) => ({ ...one, waived })) });
    expect(rowsOf(markdown)[0]).toContain('| ✓ pass, 1 waived |');
    expect(markdown).toContain('<details><summary>1 finding waived</summary>');
    expect(markdown).toContain('| `api.example.com:443` | `incomplete-chain` | 2027-01-31 | kiosk &#124; fleet |');
  });

  test('which waivers ask to be looked at, with their place', () => {
    const at = { file: '.github/tls-gate.yml', line: 12, column: 5 };
    const run = { ...sampleRun([{}]), policyFindings: [{ ...sampleFinding({ severity: 'warning' }), at }] };
    expect(summaryMarkdown(run)).toContain('### Waivers to look at\n\nAt `.github/tls-gate.yml:12`:\n\n<details>');
  });
});

test('links the docs of the version in use', () => {
  expect(summaryMarkdown(sampleRun(), { docsBase: 'https://github.com/acme/tls-gate/blob/v1/' })).toContain(
    'Read on: [docs/causes.md#incomplete-chain](https://github.com/acme/tls-gate/blob/v1/docs/causes.md#incomplete-chain)',
  );
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
