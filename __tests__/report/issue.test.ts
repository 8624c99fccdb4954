import { describe, expect, test } from '@jest/globals';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { type IssueStep, issueStep, type LastIssue } from '../../src/report/issue.ts';
import type { KeptContext } from '../../src/report/kept-body.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import {
  HOSTILE_TEXTS,
  sampleAddress,
  sampleFinding,
  sampleObservation,
  sampleRun,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

const CONTEXT: KeptContext = {
  key: 'Nightly/tls',
  failOn: 'error',
  runUrl: 'https://github.com/acme/shop/actions/runs/7',
  docsBase: null,
};

const WWW = { host: 'www.example.com' };
const EXPIRED = sampleFinding({ cause: 'certificate-expired', title: 'the certificate has expired' });
const RED = sampleRun();
const OTHER_RED = sampleRun([{}, { endpoint: WWW, findings: [EXPIRED] }]);
const GREEN = sampleRun([{}, { endpoint: WWW }]);
const resolution = { kind: 'failed', name: 'api.example.com', code: 'EAI_AGAIN' } as const;
const DOWN = { observation: sampleObservation({ resolution, addresses: [] }), expiry: null };
/** The endpoint that was red cannot be looked at, and the policy lets that pass. */
const UNSEEN = sampleRun([{ ...DOWN, policy: { onUnreachable: 'ignore' } }, { endpoint: WWW }]);
/** The same, where the policy makes it fail. */
const DOWN_FAILS = sampleRun([DOWN, { endpoint: WWW }]);
/** The endpoint that was red ends every handshake, and the policy makes that a warning. */
const HANGS_UP = sampleRun([
  {
    policy: { severities: { 'closed-after-hello': 'warning' } },
    findings: [sampleFinding({ cause: 'closed-after-hello', title: 'the server hangs up' })],
    observation: sampleObservation({
      addresses: [sampleAddress({ handshake: { kind: 'closed', how: 'fin', tookMs: 3 } })],
    }),
  },
  { endpoint: WWW },
]);
/** Only an endpoint that never was red is down. */
const OTHER_UNSEEN = sampleRun([{}, { ...UNRESOLVED, policy: { onUnreachable: 'ignore' } }]);

/** The issue as these runs leave it, one night after the other. */
function leftBy(...runs: readonly RunVerdict[]): LastIssue | null {
  return runs.reduce<LastIssue | null>((last, run) => {
    const step = issueStep(run, CONTEXT, last);
    if (step.kind === 'none') return last;
    return { body: step.body, open: step.kind === 'update' ? last?.open === true : step.kind !== 'close' };
  }, null);
}

function commentIn(step: IssueStep): string | null {
  return 'comment' in step ? step.comment : null;
}

describe('an issue whose last state nobody can read', () => {
  test.each([
    ['closes when all is seen to be well', GREEN, 'close'],
    ['stays open where an endpoint is down', UNSEEN, 'update'],
    ['stays open where handshakes end before anybody could look', HANGS_UP, 'update'],
  ] as const)('%s', (_what, now, kind) => {
    const last = leftBy(RED);
    const body = last?.body.replace('"count":', '"count":x') ?? '';
    expect(issueStep(now, CONTEXT, { body, open: true }).kind).toBe(kind);
  });
});

describe('the issue', () => {
  test.each([
    ['is not opened by a green run', [], GREEN, 'none', false],
    ['is opened by a red one', [], RED, 'open', false],
    ['is not opened by what could not be looked at', [], UNSEEN, 'none', false],
    ['is opened by it where that fails', [], DOWN_FAILS, 'open', false],
    ['is brought up to date without a word where the same fails', [RED], RED, 'update', false],
    ['tells that something else fails', [RED], OTHER_RED, 'update', true],
    ['tells that it could not be judged, where that fails', [RED], DOWN_FAILS, 'update', true],
    ['stays open, without a word, where nobody could look', [RED], UNSEEN, 'update', false],
    ['stays open where handshakes end before anybody could look', [RED], HANGS_UP, 'update', false],
    ['says nothing either when the same is seen again', [RED, UNSEEN], RED, 'update', false],
    ['closes when it is seen to be mended', [RED, UNSEEN], GREEN, 'close', true],
    ['closes though an endpoint that never failed is down', [RED], OTHER_UNSEEN, 'close', true],
    ['rests while all is green', [RED, GREEN], GREEN, 'none', false],
    ['rests while nobody can look', [RED, GREEN], UNSEEN, 'none', false],
    ['is opened again', [RED, GREEN], RED, 'reopen', true],
  ] as const)('%s', (_what, before, now, kind, speaks) => {
    const step = issueStep(now, CONTEXT, leftBy(...before));
    expect([step.kind, commentIn(step) !== null]).toEqual([kind, speaks]);
  });

  test.each([
    ['red', RED, 'update'],
    ['green', GREEN, 'close'],
    ['green, with an endpoint down', OTHER_UNSEEN, 'update'],
  ] as const)('that somebody wrote over is told from by no comparison: %s', (_what, run, kind) => {
    const step = issueStep(run, CONTEXT, { body: '<!-- tls-gate:issue:Nightly/tls x -->', open: true });
    expect(step.kind).toBe(kind);
  });

  test('counts warnings where they fail the step', () => {
    const warned = sampleRun([{ findings: [sampleFinding({ severity: 'warning' })] }]);
    expect(issueStep(warned, CONTEXT, null).kind).toBe('none');
    expect(issueStep(warned, { ...CONTEXT, failOn: 'warning' }, null).kind).toBe('open');
  });

  test('is the same for another certificate with the same fault: its set is of endpoints and causes', () => {
    const renewed = sampleRun([{ findings: [sampleFinding({ fingerprint: 'another' })] }, { endpoint: WWW }]);
    expect(commentIn(issueStep(renewed, CONTEXT, leftBy(RED)))).toBe(null);
  });
});

describe('its words, for whoever is paged', () => {
  test('title and text of a new one', () => {
    const step = issueStep(sampleRun([{ findings: [sampleFinding()] }]), CONTEXT, null);
    expect(step.kind === 'open' && step.title).toMatchInlineSnapshot(`"TLS Gate: endpoints fail (Nightly/tls)"`);
    expect(step.kind === 'open' && step.body).toMatchInlineSnapshot(`
"<!-- tls-gate:issue:Nightly/tls {"version":1,"count":1,"digest":"8edb7b658ff853eb","problems":{"error incomplete-chain":["api.example.com:443 "]}} -->

### ✗ TLS Gate: 1 of 1 endpoint breaks the policy (1 error)

Last run: 2026-11-21 08:00 UTC · **fail** · [this run](https://github.com/acme/shop/actions/runs/7)

| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |
|---|---|---|---|---|---|
| ✗ fail | \`api.example.com:443\` | 192.0.2.1 | TLS 1.3 | 2027-01-21, expires in 61 days | CN=R11,O=Let&#39;s Encrypt,C=US |

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

<sub>Kept by TLS Gate for Nightly/tls: every run brings this text up to date, a comment comes only when the set of what fails changes, and the issue is closed when nothing fails. To live with a finding until a date, give it a waiver in the config file.</sub>"
`);
  });

  test('when something else fails', () => {
    expect(commentIn(issueStep(OTHER_RED, CONTEXT, leftBy(RED)))).toMatchInlineSnapshot(`
"What fails has changed: 1 of 2 endpoints breaks the policy (1 error) · [this run](https://github.com/acme/shop/actions/runs/7)

**New (1)**

- ✗ \`www.example.com:443\`: the certificate has expired (\`certificate-expired\`)

**Fixed (1)**

- \`api.example.com:443\`: \`incomplete-chain\`"
`);
  });

  test('when what failed could not be looked at', () => {
    expect(commentIn(issueStep(DOWN_FAILS, CONTEXT, leftBy(RED)))).toMatchInlineSnapshot(`
"What fails has changed: 1 endpoint meets the policy, 1 could not be reached · [this run](https://github.com/acme/shop/actions/runs/7)

**New (1)**

- ✗ \`api.example.com:443\`: could not be reached: the name api.example.com could not be looked up (EAI&#95;AGAIN); the resolver may be at fault

**Not looked at this time, so not known to be fixed (1)**

- \`api.example.com:443\`: \`incomplete-chain\`"
`);
    expect(top(issueStep(UNSEEN, CONTEXT, leftBy(RED)))).toMatchInlineSnapshot(`
"

### ✓ TLS Gate: 1 endpoint meets the policy, 1 could not be reached

Last run: 2026-11-21 08:00 UTC · **pass** · [this run](https://github.com/acme/shop/actions/runs/7)

**Not looked at this time, so not known to be fixed (1)**

- \`api.example.com:443\`: \`incomplete-chain\`"
`);
  });

  test('when all is well, and what is left behind then', () => {
    const step = issueStep(GREEN, CONTEXT, leftBy(RED));
    expect(commentIn(step)).toMatchInlineSnapshot(`
"Nothing fails any more, so this is closed: 2 endpoints meet the policy · [this run](https://github.com/acme/shop/actions/runs/7)

**Fixed (1)**

- \`api.example.com:443\`: \`incomplete-chain\`"
`);
    expect(top(step)).toMatchInlineSnapshot(`
"

### ✓ TLS Gate: 2 endpoints meet the policy

Last run: 2026-11-21 08:00 UTC · **pass** · [this run](https://github.com/acme/shop/actions/runs/7)"
`);
  });

  test('when it fails again', () => {
    expect(commentIn(issueStep(RED, CONTEXT, leftBy(RED, GREEN)))).toMatchInlineSnapshot(`
"Failing again: 1 of 2 endpoints breaks the policy (1 error) · [this run](https://github.com/acme/shop/actions/runs/7)

- ✗ \`api.example.com:443\`: the intermediate certificate is not sent (\`incomplete-chain\`)"
`);
  });

  test('when somebody closed it and it still fails', () => {
    const last = leftBy(RED);
    const closed = { body: last?.body ?? '', open: false };
    expect(commentIn(issueStep(RED, CONTEXT, closed))).toMatchInlineSnapshot(`
"Closed, yet still failing, so opened again: 1 of 2 endpoints breaks the policy (1 error) · [this run](https://github.com/acme/shop/actions/runs/7)

- ✗ \`api.example.com:443\`: the intermediate certificate is not sent (\`incomplete-chain\`)

To live with a finding until a date, give it a waiver in the config file."
`);
  });
});

test('keeps within the limits of GitHub with 3,000 findings and a long key', () => {
  const run = sampleRun(
    Array.from({ length: 3000 }, (_, index) => ({
      endpoint: { host: `host-${index}.example.com` },
      findings: [sampleFinding()],
    })),
  );
  const long = { ...CONTEXT, key: 'k'.repeat(900) };
  const step = issueStep(run, long, null);
  expect(step.kind === 'open' && step.body.length).toBeLessThanOrEqual(65_536);
  expect(step.kind === 'open' && step.title.length).toBeLessThanOrEqual(256);
  const last = { body: step.kind === 'open' ? step.body : '', open: true };
  expect(commentIn(issueStep(run, long, last))).toBe(null);
  expect(commentIn(issueStep(GREEN, long, last))?.length).toBeLessThan(65_536);
});

test.each(HOSTILE_TEXTS)('keeps within them where every name is %s, as often as it fits', (_what, text) => {
  const name = text.padEnd(300, `${text}.`);
  const run = sampleRun(
    Array.from({ length: 60 }, (_, index) => ({
      endpoint: { name: `${index}${name}` },
      findings: [sampleFinding({ title: name, message: name, cause: index % 2 === 0 ? 'revoked' : 'weak-key' })],
    })),
  );
  const opened = issueStep(run, CONTEXT, null);
  const last = { body: opened.kind === 'open' ? opened.body : '', open: false };
  const steps = [opened, issueStep(run, CONTEXT, last), issueStep(RED, CONTEXT, { ...last, open: true })];
  expect(steps.map(({ kind }) => kind)).toEqual(['open', 'reopen', 'update']);
  for (const step of steps) {
    expect('body' in step && step.body.length).toBeLessThanOrEqual(65_536);
    expect((commentIn(step) ?? '').length).toBeLessThanOrEqual(65_536);
  }
});

test.each(HOSTILE_TEXTS)('mentions nobody and links nowhere, given %s', (_what, text) => {
  const context = { ...CONTEXT, key: text };
  const opened = issueStep(hostileRun(text), context, null);
  const last = { body: opened.kind === 'open' ? opened.body : '', open: true };
  for (const words of [commentIn(issueStep(GREEN, context, last)) ?? '', last.body.slice(last.body.indexOf('\n'))]) {
    expect(words.length).toBeGreaterThan(50);
    const plain = outsideCode(words).replace('[this run](https://github.com/acme/shop/actions/runs/7)', '');
    expect(plain).not.toMatch(/@\w|(?<!&)#\d|www\.|<!--|:\/\/|\]\(/);
  }
});

/** Of the text what stands above the table, without the marker. */
function top(step: IssueStep): string {
  const body = 'body' in step ? step.body : '';
  return body.slice(body.indexOf('\n')).split(/\n\n(?:\| \||<sub>)/)[0] ?? '';
}

/** What is left when fenced blocks and code spans are taken out, as CommonMark finds them. */
function outsideCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '').replaceAll(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, '');
}
