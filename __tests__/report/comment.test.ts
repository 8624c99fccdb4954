import { describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { type CommentContext, draftComment, isCommentOf } from '../../src/report/comment.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import {
  HOSTILE_TEXTS,
  sampleFinding,
  sampleObservation,
  sampleRun,
  sampleWaiver,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const CONTEXT: CommentContext = {
  key: 'CI/tls',
  failOn: 'error',
  runUrl: 'https://github.com/acme/shop/actions/runs/7',
  docsBase: null,
  commit: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
};

const EXPIRED = sampleFinding({
  cause: 'certificate-expired',
  title: 'the certificate has expired',
  fingerprint: '0123456789abcdef',
});
const EXPIRING = sampleFinding({
  cause: 'certificate-expiring',
  severity: 'warning',
  title: 'the certificate ends soon',
  fingerprint: 'fedcba9876543210',
});
const WWW = { host: 'www.example.com' };

/** The comment of a run that follows another. */
function second(before: RunVerdict, now: RunVerdict): string {
  return draftComment(now, CONTEXT, draftComment(before, CONTEXT, null).body).body;
}

/** Without the marker, and without what the job summary has as well. */
function news(body: string): string {
  return body.slice(body.indexOf('\n')).split('\n\n| |')[0] ?? '';
}

test('of a first run says what is wrong and how it is mended', () => {
  expect(draftComment(sampleRun(), CONTEXT, null).body).toMatchInlineSnapshot(`
"<!-- tls-gate:comment:CI/tls {"version":1,"count":1,"digest":"76e830cab794656c","problems":{"error incomplete-chain":["api.example.com:443 incomple"]}} -->

### ✗ TLS Gate: 1 of 2 endpoints breaks the policy (1 error)

| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |
|---|---|---|---|---|---|
| ✗ fail | \`api.example.com:443\` | 192.0.2.1 | TLS 1.3 | 2027-01-21, expires in 61 days | CN=R11,O=Let&#39;s Encrypt,C=US |

1 endpoint without findings.

### ✗ \`api.example.com:443\`

<details open><summary><b>error</b> <code>incomplete-chain</code>: the intermediate certificate is not sent</summary>

The server sends 1 certificate and leaves out &#34;R11&#34;, which signed it; curl, Go, Java and Node refuse it.

- sent: \`1 certificate: CN=api.example.com\`
- issuer: \`CN=R11,O=Let's Encrypt, published at http://r11.i.lencr.org/\`

**Fix (nginx):** ssl&#95;certificate must name the full chain, leaf first, then R11

\`\`\`nginx
ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;
\`\`\`

1. check and reload: nginx -t &#38;&#38; nginx -s reload

Read on: \`docs/causes.md#incomplete-chain\`

</details>

<sub>Commit \`6dcb09b5\` · 2026-11-21 08:00 UTC · [this run](https://github.com/acme/shop/actions/runs/7) · CI/tls · kept up to date in place</sub>"
`);
});

test('of a later run begins with what has changed', () => {
  const before = sampleRun([
    { findings: [sampleFinding(), EXPIRING] },
    { endpoint: WWW, findings: [EXPIRED] },
    { endpoint: { host: 'old.example.com' }, findings: [EXPIRED] },
    { endpoint: { host: 'kiosk.example.com' }, findings: [EXPIRED] },
    { ...UNRESOLVED, observation: sampleObservation(), findings: [EXPIRED] },
  ]);
  const now = sampleRun(
    [
      { findings: [{ ...EXPIRING, severity: 'error' }] },
      { endpoint: WWW, findings: [EXPIRED] },
      { endpoint: { host: 'new.example.com' }, findings: [sampleFinding()] },
      { endpoint: { host: 'kiosk.example.com' }, findings: [EXPIRED] },
      UNRESOLVED,
    ],
    [sampleWaiver({ endpoint: 'kiosk.example.com:443', cause: 'certificate-expired' })],
  );
  expect(news(second(before, now))).toMatchInlineSnapshot(`
"

### ✗ TLS Gate: 3 of 5 endpoints break the policy (3 errors), 1 could not be reached, 1 finding waived

**New (3)**

- ✗ \`api.example.com:443\`: the certificate ends soon (\`certificate-expiring\`), a warning before
- ✗ \`new.example.com:443\`: the intermediate certificate is not sent (\`incomplete-chain\`)
- ✗ \`db.example.com:5432\`: could not be reached: the name db.example.com could not be looked up (EAI&#95;AGAIN); the resolver may be at fault

**Fixed (1)**

- \`api.example.com:443\`: \`incomplete-chain\`

**Waived now (1)**

- \`kiosk.example.com:443\`: \`certificate-expired\`

**No longer on the list (1)**

- \`old.example.com:443\`: \`certificate-expired\`

**Not looked at this time, so not known to be fixed (1)**

- \`db.example.com:5432\`: \`certificate-expired\`

1 still open."
`);
});

test('says that nothing is new', () => {
  expect(news(second(sampleRun(), sampleRun()))).toMatchInlineSnapshot(`
"

### ✗ TLS Gate: 1 of 2 endpoints breaks the policy (1 error)

Nothing has changed since the last run; 1 still open."
`);
});

test('says that all is well again, and what was fixed', () => {
  expect(news(second(sampleRun(), sampleRun([{}, { endpoint: WWW }])))).toMatchInlineSnapshot(`
"

### ✓ TLS Gate: 2 endpoints meet the policy

**Fixed (1)**

- \`api.example.com:443\`: \`incomplete-chain\`

<sub>Commit \`6dcb09b5\` · 2026-11-21 08:00 UTC · [this run](https://github.com/acme/shop/actions/runs/7) · CI/tls · kept up to date in place</sub>"
`);
});

test('says so where the last run cannot be compared with', () => {
  const { body, changed } = draftComment(sampleRun(), CONTEXT, '<!-- tls-gate:comment:CI/tls {"version":0} -->\n\nold');
  expect(news(body)).toContain('cannot be told');
  expect(changed).toBe(true);
});

test.each([
  ['nothing', sampleRun([{}]), false, false],
  ['a notice', sampleRun([{ findings: [sampleFinding({ severity: 'notice' })] }]), false, false],
  ['a warning', sampleRun([{ findings: [EXPIRING] }]), false, true],
  ['an error', sampleRun(), true, true],
  ['an endpoint that could not be judged', sampleRun([UNRESOLVED]), true, true],
] as const)(
  'of a first run with %s knows whether it is a failure and whether it is news',
  (_what, run, fails, changed) => {
    expect(draftComment(run, CONTEXT, null)).toMatchObject({ fails, changed });
  },
);

test('takes a warning for a failure where the step does', () => {
  const run = sampleRun([{ findings: [EXPIRING] }]);
  expect(draftComment(run, { ...CONTEXT, failOn: 'warning' }, null).fails).toBe(true);
});

describe('with 3,000 findings', () => {
  const run = sampleRun(
    Array.from({ length: 3000 }, (_, index) => ({
      endpoint: { host: `host-${index}.example.com` },
      findings: [sampleFinding({ fingerprint: String(index).padStart(8, '0') })],
    })),
  );
  const { body } = draftComment(run, CONTEXT, null);

  test('keeps within the limit, shows the worst and says what it left out', () => {
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(60_000);
    expect(body).toMatch(
      /_Shortened to fit: \d+ of 3000 endpoints with findings, the worst first; \d+ of 3000 endpoints in detail/,
    );
    expect(body.trimEnd()).toMatch(/kept up to date in place<\/sub>$/);
  });

  test('still knows afterwards whether anything changed', () => {
    expect(draftComment(run, CONTEXT, body)).toMatchObject({ changed: false });
    const later = draftComment(sampleRun([{}]), CONTEXT, body);
    expect(later.changed).toBe(true);
    expect(later.body).toMatch(/\*\*No longer on the list \(\d+\)\*\*/);
    expect(later.body.length).toBeLessThan(30_000);
  });
});

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  const { body } = draftComment(
    hostileRun(text),
    { ...CONTEXT, key: text },
    draftComment(hostileRun(text), { ...CONTEXT, key: text }, null).body,
  );

  test('nobody is mentioned, and nothing links or hides outside code but what is ours', () => {
    const words = outsideCode(body.slice(body.indexOf('\n')));
    expect(words).not.toMatch(/@\w|(?<!&)#\d|www\.|<!--/);
    expect(words.replace('[this run](https://github.com/acme/shop/actions/runs/7)', '')).not.toMatch(/:\/\/|\]\(/);
    const ours = /<\/?(?:details|summary|b|code|sub)(?: open)?>/g;
    expect(words.replaceAll(ours, '')).not.toMatch(/<[a-z/!]/i);
  });

  test('it renders to our own elements, behind a comment that nobody sees', () => {
    const html = marked.parse(body, { async: false });
    const shown = html.replace(/^<!-- tls-gate:comment:[^<>]* -->/, '');
    expect(shown).not.toContain('tls-gate:comment');
    const foreign = (shown.match(/<[^>]*>/g) ?? []).filter((element) => !OURS.test(element));
    expect(foreign).toEqual([]);
  });

  test('it is found again by its key alone', () => {
    expect(isCommentOf(body, text)).toBe(true);
    expect(isCommentOf(body, 'CI/tls')).toBe(false);
  });
});

/** Elements that Markdown makes, and those that the summary writes. */
const OURS =
  /^<\/?(?:p|h3|t(?:able|head|body|[rhd])|code(?: class="language-nginx")?|code class="language-pem"|pre|details(?: open)?|summary|[uo]l|li|b|strong|em|sub|a(?: href="https:\/\/github\.com\/acme\/shop\/actions\/runs\/7")?)>$/;

/** What is left when fenced blocks and code spans are taken out, as CommonMark finds them. */
function outsideCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '').replaceAll(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, '');
}
