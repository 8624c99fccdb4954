import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { EndpointVerdict, RunVerdict, WaivedFinding } from '../../src/judge/verdict.ts';
import { CAUSE_IDS } from '../../src/model/cause-id.ts';
import { type SarifOptions, sarifLog, sarifReport } from '../../src/report/sarif.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { describeWith } from '../helpers/installed.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import {
  HOSTILE_TEXTS,
  type SampleOverrides,
  sampleFinding,
  sampleObservation,
  sampleRun,
  UNRESOLVED,
} from '../helpers/sample-run.ts';
import { SARIF_MULTITOOL, schemaErrors, validateSarif } from '../helpers/sarif-multitool.ts';

const OPTIONS: SarifOptions = {
  version: '1.0.0',
  docsBase: 'https://github.com/tls-gate/tls-gate/blob/v1/',
  category: 'nightly',
  workspace: '/home/runner/work/shop/shop',
  fallbackFile: '.github/workflows/tls.yml',
  waived: 'suppressed',
};

const resultsOf = (run: RunVerdict, options: Partial<SarifOptions> = {}) =>
  sarifLog(run, { ...OPTIONS, ...options }).runs[0].results;

const firstOf = (run: RunVerdict, options: Partial<SarifOptions> = {}) => {
  const [result] = resultsOf(run, options);
  if (result === undefined) throw new Error('no result');
  return result;
};

test('a result has its rule, the message with the fix, and its place', () => {
  expect(firstOf(sampleRun())).toMatchInlineSnapshot(`
{
  "level": "error",
  "locations": [
    {
      "logicalLocations": [
        {
          "fullyQualifiedName": "api.example.com:443",
          "kind": "resource",
        },
      ],
      "physicalLocation": {
        "artifactLocation": {
          "uri": ".github/tls-gate.yml",
          "uriBaseId": "%SRCROOT%",
        },
        "region": {
          "startColumn": 5,
          "startLine": 7,
        },
      },
    },
  ],
  "message": {
    "text": "api.example.com:443: The server sends 1 certificate and leaves out "R11", which signed it; curl, Go, Java and Node refuse it.
Fix (nginx): ssl_certificate must name the full chain, leaf first, then R11
ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;
- check and reload: nginx -t && nginx -s reload
Read on: https://github.com/tls-gate/tls-gate/blob/v1/docs/causes.md#incomplete-chain",
  },
  "partialFingerprints": {
    "tlsGate/v1": "incomplete-chain/api.example.com:443",
  },
  "ruleId": "incomplete-chain",
  "ruleIndex": 0,
}
`);
});

test('a rule has what docs/causes.md says of the cause, and the address of that', () => {
  expect(sarifLog(sampleRun(), OPTIONS).runs[0].tool.driver.rules).toMatchInlineSnapshot(`
[
  {
    "defaultConfiguration": {
      "level": "error",
    },
    "fullDescription": {
      "text": "The server sends its own certificate, but not the intermediate CA certificate that signed it.",
    },
    "help": {
      "markdown": "**The intermediate certificate is not sent.** The server sends its own certificate, but not the intermediate CA certificate that signed it.

Browsers hide this: they fetch the missing certificate or remember it from another site. curl, Go, Java, Node and most mobile applications do not, and refuse the connection. Where the certificate says where its issuer is published, the issuer is fetched (\`fetch\` in the policy), and the finding hands over as PEM what is to be appended.

See it by hand:

\`\`\`sh
openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"
\`\`\`

References: RFC 8446 §4.4.2 · RFC 5246 §7.4.2 · RFC 5280 §4.2.2.1

The fixes for each server product: [docs/causes.md](https://github.com/tls-gate/tls-gate/blob/v1/docs/causes.md#incomplete-chain)",
      "text": "The server sends its own certificate, but not the intermediate CA certificate that signed it.

Browsers hide this: they fetch the missing certificate or remember it from another site. curl, Go, Java, Node and most mobile applications do not, and refuse the connection. Where the certificate says where its issuer is published, the issuer is fetched (\`fetch\` in the policy), and the finding hands over as PEM what is to be appended.

See it by hand: openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"

References: RFC 8446 §4.4.2, RFC 5246 §7.4.2, RFC 5280 §4.2.2.1

Fixes: https://github.com/tls-gate/tls-gate/blob/v1/docs/causes.md#incomplete-chain",
    },
    "helpUri": "https://github.com/tls-gate/tls-gate/blob/v1/docs/causes.md#incomplete-chain",
    "id": "incomplete-chain",
    "name": "IncompleteChain",
    "properties": {
      "precision": "high",
      "problem.severity": "error",
      "tags": [
        "security",
        "tls",
      ],
    },
    "shortDescription": {
      "text": "The intermediate certificate is not sent.",
    },
  },
]
`);
});

test('without an address of the docs, links are left out and the path of the docs stays', () => {
  const { driver } = sarifLog(sampleRun(), { ...OPTIONS, docsBase: null }).runs[0].tool;
  expect(driver).not.toHaveProperty('informationUri');
  expect(driver.rules[0]).not.toHaveProperty('helpUri');
  expect(driver.rules[0]?.help.text).toContain('Fixes: docs/causes.md#incomplete-chain');
});

test('every cause of the catalogue makes a whole rule', () => {
  const findings = CAUSE_IDS.map((cause) => sampleFinding({ cause }));
  const { rules } = sarifLog(sampleRun([{ findings }]), OPTIONS).runs[0].tool.driver;
  expect(rules.map(({ id }) => id)).toEqual([...CAUSE_IDS].sort());
  expect(rules.filter(({ shortDescription }) => shortDescription.text.length > 1024)).toEqual([]);
  expect(rules.filter(({ help }) => !('markdown' in help))).toEqual([]);
});

test('worst results come first, and each knows the place of its rule', () => {
  const run = sampleRun([
    { findings: [sampleFinding({ severity: 'notice', cause: 'renewal-overdue' })] },
    { findings: [sampleFinding({ severity: 'warning', cause: 'certificate-expiring' })] },
    { findings: [sampleFinding()] },
  ]);
  const { results, tool } = sarifLog(run, OPTIONS).runs[0];
  expect(results.map(({ level, ruleId }) => `${level} ${ruleId}`)).toEqual([
    'error incomplete-chain',
    'warning certificate-expiring',
    'note renewal-overdue',
  ]);
  expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex ?? -1]?.id)).toEqual(
    results.map(({ ruleId }) => ruleId),
  );
});

test('the level of a rule is the worst that the policy gave it', () => {
  const run = sampleRun([
    { findings: [sampleFinding({ severity: 'notice' })] },
    { findings: [sampleFinding({ severity: 'warning' })] },
  ]);
  expect(sarifLog(run, OPTIONS).runs[0].tool.driver.rules[0]).toMatchObject({
    defaultConfiguration: { level: 'warning' },
    properties: { 'problem.severity': 'warning' },
  });
});

test('an endpoint that could not be judged has a result, so that no earlier alert is closed without one', () => {
  expect(firstOf(sampleRun([UNRESOLVED]))).toMatchObject({
    ruleId: 'not-judged',
    level: 'error',
    message: { text: expect.stringMatching(/^db\.example\.com:5432: the name .* could not be looked up/) },
  });
  const tolerated = { ...UNRESOLVED, policy: { onUnreachable: 'ignore' } } as const;
  expect(firstOf(sampleRun([tolerated]))).toMatchObject({ level: 'note' });
});

test('endpoints of one name that could not be judged have alerts of their own', () => {
  const staging = { ...UNRESOLVED, endpoint: { ...UNRESOLVED.endpoint, variant: 'connect 10.0.0.7:5432' } };
  const prints = sarifLog(sampleRun([UNRESOLVED, staging]), OPTIONS).runs[0].results.map(
    ({ partialFingerprints }) => partialFingerprints['tlsGate/v1'],
  );
  expect(prints).toEqual(['not-judged/db.example.com:5432', 'not-judged/db.example.com:5432 (connect 10.0.0.7:5432)']);
});

test('what could not be reached says so once', () => {
  const refused = sampleFinding({ cause: 'name-not-found', severity: 'error' });
  const missing = sampleObservation({
    resolution: { kind: 'not-found', name: 'a.test', code: 'ENOTFOUND' },
    addresses: [],
  });
  const run = sampleRun([{ policy: { onUnreachable: 'warn' }, observation: missing, findings: [refused] }]);
  expect(resultsOf(run).map(({ ruleId }) => ruleId)).toEqual(['name-not-found']);
});

test('a finding about the policy itself stands at its own line', () => {
  const at = { file: 'tls-gate.yml', line: 31, column: 5 };
  const run = { ...sampleRun([]), policyFindings: [{ ...sampleFinding({ severity: 'warning' }), at }] };
  expect(firstOf(run).locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'tls-gate.yml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 31, startColumn: 5 },
      },
    },
  ]);
});

test.each([
  ['.github/tls-gate.yml', '.github/tls-gate.yml:7'],
  ['./lists/prod hosts.txt', 'lists/prod%20hosts.txt:7'],
  ['lists/../tls-gate.yml', 'tls-gate.yml:7'],
  ['/home/runner/work/shop/shop/tls-gate.yml', 'tls-gate.yml:7'],
  ['<command line>', '.github/workflows/tls.yml:1'],
  ['<input endpoints>', '.github/workflows/tls.yml:1'],
  ['/etc/tls-gate.yml', '.github/workflows/tls.yml:1'],
  ['../elsewhere/tls-gate.yml', '.github/workflows/tls.yml:1'],
  ['C:\\tls-gate.yml', '.github/workflows/tls.yml:1'],
  ['a\ud800b.yml', 'a%EF%BF%BDb.yml:7'],
])('what %s declares is shown at %s', (file, shown) => {
  const declaredAt = { file, line: 7, column: 5 };
  const run = sampleRun([{ endpoint: { declaredAt }, findings: [sampleFinding()] }]);
  const [{ physicalLocation }] = firstOf(run).locations as [Located];
  expect(`${physicalLocation.artifactLocation.uri}:${physicalLocation.region.startLine}`).toBe(shown);
});

describe('the fingerprint', () => {
  const printsAt = (...places: readonly (readonly [string, number])[]) =>
    resultsOf(
      sampleRun(
        places.map(([file, line], index) => ({
          endpoint: { host: `h${index}.test`, declaredAt: { file, line, column: 1 } },
          findings: [sampleFinding({ fingerprint: `print-${index}` })],
        })),
      ),
    ).map(({ partialFingerprints }) => partialFingerprints);

  test("is the finding's own, whatever its line and its words", () => {
    const words = sampleFinding({ message: 'Other words.', title: 'another title' });
    const moved = sampleRun([
      { endpoint: { declaredAt: { file: 'tls-gate.yml', line: 70, column: 1 } }, findings: [words] },
    ]);
    expect(firstOf(moved).partialFingerprints).toEqual(firstOf(sampleRun()).partialFingerprints);
  });

  test('leaves the hash of the line to the uploader where the line tells results apart', () => {
    expect(printsAt(['tls-gate.yml', 1], ['tls-gate.yml', 2])).toEqual([
      { 'tlsGate/v1': 'print-0' },
      { 'tlsGate/v1': 'print-1' },
    ]);
  });

  test.each([
    ['one line', 'tls-gate.yml'],
    ['no file', '<command line>'],
  ])('takes the place of that hash where several endpoints are declared in %s', (_what, file) => {
    expect(printsAt([file, 3], [file, 3])).toEqual([
      { 'tlsGate/v1': 'print-0', primaryLocationLineHash: 'print-0:1' },
      { 'tlsGate/v1': 'print-1', primaryLocationLineHash: 'print-1:1' },
    ]);
  });
});

describe('a waived finding', () => {
  const run = withWaived(sampleRun([{}]));

  test('is suppressed, with the reason and the last day', () => {
    expect(firstOf(run).suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'kiosk fleet (until 2027-01-31)' },
    ]);
  });

  test('is left out for code scanning, which opens an alert for what is suppressed', () => {
    expect(resultsOf(run, { waived: 'left-out' })).toEqual([]);
  });
});

test.each([
  ['nightly', 'tls-gate/nightly/'],
  [null, 'tls-gate/'],
])('the category of %s is %s', (category, id) => {
  expect(sarifLog(sampleRun(), { ...OPTIONS, category }).runs[0].automationDetails).toEqual({ id });
});

test('keeps the worst 25,000 results, and says how many it left out', () => {
  const findings = Array.from({ length: 5 }, (_one, index) =>
    sampleFinding({ severity: index === 0 ? 'error' : 'warning', fingerprint: String(index) }),
  );
  const run = sampleRun(Array.from({ length: 5_001 }, () => ({ findings })));
  const { results, invocations } = sarifLog(run, OPTIONS).runs[0];
  expect(results).toHaveLength(25_000);
  expect(results.filter(({ level }) => level === 'error')).toHaveLength(5_001);
  expect(invocations[0]).toMatchObject({
    toolExecutionNotifications: [{ message: { text: expect.stringContaining('5 more results were left out') } }],
  });
});

test('5,000 failing endpoints stay far below the 10 MB that may be uploaded', () => {
  const log = sarifReport(sampleRun(manyEndpoints(5_000)), OPTIONS);
  expect(gzipSync(log).length).toBeLessThan(5_000_000);
});

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  const log = sarifReport(withWaived(hostileRun(text)), OPTIONS);

  test('the runner executes nothing of what is printed', () => {
    expect(executedCommands(log)).toEqual([]);
  });

  test('no message has a link', () => {
    const messages = resultsOf(hostileRun(text)).map(({ message }) => message.text);
    expect(messages.filter((message) => message.includes(']('))).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
  });
});

describeWith([SARIF_MULTITOOL], 'the program that checks SARIF', () => {
  const logs = [
    sarifReport(withWaived(sampleRun([...manyEndpoints(3), UNRESOLVED])), OPTIONS),
    sarifReport(sampleRun([{ findings: CAUSE_IDS.map((cause) => sampleFinding({ cause })) }]), OPTIONS),
    sarifReport(sampleRun([{}]), OPTIONS),
    sarifReport(sampleRun([]), { ...OPTIONS, category: null }),
    sarifReport(
      { ...sampleRun([]), endpoints: HOSTILE_TEXTS.flatMap(([, text]) => hostileRun(text).endpoints) },
      OPTIONS,
    ),
  ];

  test('has nothing to say about any log', async () => {
    expect(await validateSarif(logs)).toEqual([]);
  }, 120_000);

  test('misses nothing but the address of the project where that is not known', async () => {
    const log = sarifReport(sampleRun(), { ...OPTIONS, docsBase: null });
    expect(await validateSarif([log])).toEqual([expect.stringMatching(/^SARIF2005 warning .*informationUri/)]);
  }, 120_000);

  test('would say so: a result without a place is none for GitHub', async () => {
    const log = sarifLog(sampleRun(), OPTIONS);
    const [first] = log.runs;
    const placeless = first.results.map((result) => ({ ...result, locations: [] }));
    const said = await validateSarif([JSON.stringify({ ...log, runs: [{ ...first, results: placeless }] })]);
    expect(said).toContainEqual(expect.stringMatching(/^GH1015 error/));
  }, 120_000);

  test('brings the schema, which every log meets and a misspelt one does not', () => {
    expect(logs.flatMap((log) => schemaErrors(JSON.parse(log)))).toEqual([]);
    expect(schemaErrors({ ...sarifLog(sampleRun(), OPTIONS), version: '2.1' })).not.toEqual([]);
  });
});

interface Located {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number };
  };
}

/** The same run with a waived finding at its first endpoint. */
function withWaived(run: RunVerdict): RunVerdict {
  const waived: WaivedFinding = {
    finding: sampleFinding({ cause: 'legacy-tls-accepted', fingerprint: 'waived' }),
    waiver: {
      endpoint: 'api.example.com:443',
      cause: 'legacy-tls-accepted',
      until: '2027-01-31',
      reason: 'kiosk fleet',
      declaredAt: { file: '.github/tls-gate.yml', line: 40, column: 5 },
    },
  };
  const endpoints = run.endpoints.map(
    (endpoint, index): EndpointVerdict => (index === 0 ? { ...endpoint, waived: [waived] } : endpoint),
  );
  return { ...run, endpoints };
}

/** Each on a line of its own, with five findings whose words differ. */
function manyEndpoints(count: number): readonly SampleOverrides[] {
  return Array.from({ length: count }, (_one, index) => ({
    endpoint: { host: `h${index}.example.com`, declaredAt: { file: 'tls-gate.yml', line: index + 1, column: 3 } },
    findings: CAUSE_IDS.slice(20, 25).map((cause) =>
      sampleFinding({ cause, message: `Seen at h${index}.`, fingerprint: `${cause}/${index}` }),
    ),
  }));
}
