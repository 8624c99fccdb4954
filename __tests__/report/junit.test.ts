import { describe, expect, test } from '@jest/globals';
import { asInterrupted } from '../../src/judge/interrupted.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { type JunitOptions, junitReport } from '../../src/report/junit.ts';
import { hostileRun } from '../helpers/hostile-run.ts';
import { describeWith } from '../helpers/installed.ts';
import { run as runProgram } from '../helpers/process.ts';
import { executedCommands } from '../helpers/runner-commands.ts';
import {
  HOSTILE_TEXTS,
  type SampleOverrides,
  sampleFile,
  sampleFinding,
  sampleFix,
  sampleObservation,
  sampleRun,
  UNRESOLVED,
} from '../helpers/sample-run.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const OPTIONS: JunitOptions = { vantage: null, failOn: 'error', docsBase: null };

const report = (run: RunVerdict, options: Partial<JunitOptions> = {}): string =>
  junitReport(run, { ...OPTIONS, ...options });

/** The elements inside the only case, in order, and the sums of the suite. */
function outcomeOf(overrides: SampleOverrides, options: Partial<JunitOptions> = {}) {
  const xml = report(sampleRun([overrides]), options);
  const [, inside = ''] = /<testcase[^>]*[^/]>([\s\S]*?)<\/testcase>/.exec(xml) ?? [];
  const [, failures, errors, skipped] = /failures="(\d)" errors="(\d)".* skipped="(\d)"/.exec(xml) ?? [];
  const elements = [...inside.matchAll(/^ {3}<([\w-]+)/gm)].map(([, name]) => name);
  const sums = `${failures} failed, ${errors} in error, ${skipped} skipped`;
  return elements.length === 0 ? sums : `${elements.join(', ')}: ${sums}`;
}

const NONE = '0 failed, 0 in error, 0 skipped';
const WARNING = sampleFinding({ severity: 'warning' });
const DOWN: SampleOverrides = {
  observation: sampleObservation({
    resolution: { kind: 'not-found', name: 'a.test', code: 'ENOTFOUND' },
    addresses: [],
  }),
  findings: [sampleFinding({ cause: 'name-not-found' })],
};

test('has a case for each endpoint, with everything found in its text', () => {
  const pem = sampleFix({ files: [sampleFile()] });
  const run = sampleRun([
    { findings: [sampleFinding({ fix: pem }), sampleFinding({ severity: 'warning', cause: 'weak-key' })] },
    { endpoint: { host: 'www.example.com', declaredAt: { file: '<command line>', line: 2, column: 1 } } },
  ]);
  expect(report(run)).toMatchInlineSnapshot(`
"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="TLS Gate" tests="2" failures="1" errors="0" time="0.812">
 <testsuite name="tls-gate" tests="2" failures="1" errors="0" time="0.812" skipped="0" timestamp="2026-11-21T08:00:00">
  <properties><property name="verdict" value="fail"/></properties>
  <testcase name="api.example.com:443" classname="tls-gate" time="0.074" file=".github/tls-gate.yml" line="7">
   <failure message="the intermediate certificate is not sent: The server sends 1 certificate and leaves out &#34;R11&#34;, which signed it; curl, Go, Java and Node refuse it." type="incomplete-chain">error incomplete-chain: The server sends 1 certificate and leaves out &#34;R11&#34;, which signed it; curl, Go, Java and Node refuse it.
sent: 1 certificate: CN=api.example.com
issuer: CN=R11,O=Let&#39;s Encrypt, published at http://r11.i.lencr.org/
Fix (nginx): ssl_certificate must name the full chain, leaf first, then R11
ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;
- check and reload: nginx -t &#38;&#38; nginx -s reload
Read on: docs/causes.md&#35;incomplete-chain
api.example.com-443.missing-intermediates.pem: the intermediate &#34;R11&#34; (valid until 2027-03-12, SHA-256 ab12)
&#35; CN=R11
-----BEGIN CERTIFICATE-----
MIIB
-----END CERTIFICATE-----

warning weak-key: The server sends 1 certificate and leaves out &#34;R11&#34;, which signed it; curl, Go, Java and Node refuse it.
sent: 1 certificate: CN=api.example.com
issuer: CN=R11,O=Let&#39;s Encrypt, published at http://r11.i.lencr.org/
Fix (nginx): ssl_certificate must name the full chain, leaf first, then R11
ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;
- check and reload: nginx -t &#38;&#38; nginx -s reload
Read on: docs/causes.md&#35;weak-key</failure>
  </testcase>
  <testcase name="www.example.com:443" classname="tls-gate" time="0.074"/>
  <system-out>1 of 2 endpoints breaks the policy (1 error, 1 warning).</system-out>
 </testsuite>
</testsuites>
"
`);
});

test.each<[string, string, SampleOverrides, Partial<JunitOptions>]>([
  ['a healthy endpoint', NONE, {}, {}],
  ['an error', 'failure: 1 failed, 0 in error, 0 skipped', { findings: [sampleFinding()] }, {}],
  ['a warning', `system-out: ${NONE}`, { findings: [WARNING] }, {}],
  [
    'a warning that fails the run',
    'failure: 1 failed, 0 in error, 0 skipped',
    { findings: [WARNING] },
    { failOn: 'warning' },
  ],
  [
    'a notice where warnings fail the run',
    `system-out: ${NONE}`,
    { findings: [sampleFinding({ severity: 'notice' })] },
    { failOn: 'warning' },
  ],
  ['an endpoint that is down', 'error: 0 failed, 1 in error, 0 skipped', DOWN, {}],
  ['an endpoint that could not be judged', 'error: 0 failed, 1 in error, 0 skipped', UNRESOLVED, {}],
  [
    'one that may be unreachable',
    'skipped: 0 failed, 0 in error, 1 skipped',
    { ...UNRESOLVED, policy: { onUnreachable: 'warn' } },
    {},
  ],
  [
    'one that may be unreachable, with a warning,',
    'skipped, system-out: 0 failed, 0 in error, 1 skipped',
    { ...UNRESOLVED, policy: { onUnreachable: 'ignore' }, findings: [WARNING] },
    {},
  ],
  [
    'a warning that the pull request does not touch',
    `system-out: ${NONE}`,
    { findings: [WARNING], untouched: true },
    { failOn: 'warning' },
  ],
  [
    'one not judged, which fails the run as a warning,',
    'error: 0 failed, 1 in error, 0 skipped',
    { ...UNRESOLVED, policy: { onUnreachable: 'warn' } },
    { failOn: 'warning' },
  ],
  [
    'one not judged that the pull request does not touch',
    'skipped: 0 failed, 0 in error, 1 skipped',
    { ...UNRESOLVED, policy: { onUnreachable: 'warn' }, untouched: true },
    { failOn: 'warning' },
  ],
  [
    'one not judged that is ignored where warnings fail the run',
    'skipped: 0 failed, 0 in error, 1 skipped',
    { ...UNRESOLVED, policy: { onUnreachable: 'ignore' } },
    { failOn: 'warning' },
  ],
])('%s makes a case with %s', (_what, expected, overrides, options) => {
  expect(outcomeOf(overrides, options)).toBe(expected);
});

test('an endpoint that an interrupted run did not get to is in error, whatever the policy makes of it', () => {
  const run = asInterrupted(sampleRun([{ ...UNRESOLVED, policy: { onUnreachable: 'ignore' } }]));
  expect(report(run)).toContain('errors="1"');
});

test('a waived finding fails nothing, and stands in the output of its case', () => {
  const [endpoint] = sampleRun([{}]).endpoints;
  if (endpoint === undefined) throw new Error('no endpoint');
  const declaredAt = { file: 'tls-gate.yml', line: 40, column: 5 };
  const waiver = { endpoint: 'a', cause: 'weak-key', until: '2027-01-31', reason: 'kiosk fleet', declaredAt } as const;
  const waived = [{ finding: sampleFinding({ cause: 'weak-key' }), waiver }];
  const xml = report({ ...sampleRun([{}]), endpoints: [{ ...endpoint, waived }] });
  expect(xml).toContain('<system-out>Waived until 2027-01-31: kiosk fleet\nerror weak-key: ');
  expect(xml).toContain('failures="0" errors="0"');
});

test('a finding about the policy itself is a case of its own, at its own line', () => {
  const at = { file: 'tls-gate.yml', line: 31, column: 5 };
  const finding = { ...sampleFinding({ severity: 'warning', cause: 'weak-key' }), at };
  const lines = report({ ...sampleRun([]), policyFindings: [finding] }).split('\n');
  expect(lines.find((line) => line.includes('<testcase'))).toBe(
    '  <testcase name="weak-key at tls-gate.yml:31" classname="tls-gate.policy" time="0.000" file="tls-gate.yml" line="31">',
  );
});

test('a finding about a waiver that the pull request does not touch fails no case', () => {
  const at = { file: 'tls-gate.yml', line: 31, column: 5 };
  const finding = { ...sampleFinding({ severity: 'warning', cause: 'weak-key' }), at };
  const failures = (untouched: { readonly untouched?: true }): string =>
    /failures="\d"/.exec(
      report({ ...sampleRun([]), policyFindings: [{ ...finding, ...untouched }] }, { failOn: 'warning' }),
    )?.[0] ?? '';
  expect(failures({})).toBe('failures="1"');
  expect(failures({ untouched: true })).toBe('failures="0"');
});

test('gives each case a name of its own, since GitLab shows one of a name alone', () => {
  const names = [
    ...report(sampleRun([{}, {}, { endpoint: { host: 'b.test' } }])).matchAll(/<testcase name="([^"]+)"/g),
  ];
  expect(names.map(([, name]) => name)).toEqual(['api.example.com:443', 'api.example.com:443 (2)', 'b.test:443']);
});

test('the place that it was looked from parts the cases of several runs', () => {
  expect(report(sampleRun(), { vantage: 'office' })).toContain('classname="tls-gate.office"');
});

describe.each(HOSTILE_TEXTS)('given %s', (_what, text) => {
  const xml = report(hostileRun(text));

  test('the runner executes nothing of what is printed', () => {
    expect(executedCommands(xml)).toEqual([]);
  });

  test('only our own elements stand in the file', () => {
    const elements = [...xml.matchAll(/<[/?!]?([^\s/>]*)/g)].map(([, name]) => name ?? '');
    expect(elements.filter((name) => !OURS.has(name))).toEqual([]);
  });
});

/** What Jenkins and GitLab read of JUnit XML, as far as it is used here: RELAX NG. */
const SCHEMA = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="testsuites"><attribute name="name"/><ref name="sums"/><oneOrMore><ref name="suite"/></oneOrMore></element>
  </start>
  <define name="sums">
    <attribute name="tests"><data type="nonNegativeInteger"/></attribute>
    <attribute name="failures"><data type="nonNegativeInteger"/></attribute>
    <attribute name="errors"><data type="nonNegativeInteger"/></attribute>
    <attribute name="time"><data type="decimal"/></attribute>
  </define>
  <define name="suite">
    <element name="testsuite">
      <attribute name="name"/><ref name="sums"/>
      <attribute name="skipped"><data type="nonNegativeInteger"/></attribute>
      <attribute name="timestamp"><data type="dateTime"/></attribute>
      <element name="properties"><oneOrMore><ref name="property"/></oneOrMore></element>
      <zeroOrMore><ref name="case"/></zeroOrMore>
      <element name="system-out"><text/></element>
    </element>
  </define>
  <define name="property"><element name="property"><attribute name="name"/><attribute name="value"/></element></define>
  <define name="case">
    <element name="testcase">
      <attribute name="name"/><attribute name="classname"/><attribute name="time"><data type="decimal"/></attribute>
      <optional><attribute name="file"/><attribute name="line"><data type="positiveInteger"/></attribute></optional>
      <optional><choice>
        <element name="failure"><ref name="outcome"/></element>
        <element name="error"><ref name="outcome"/></element>
        <element name="skipped"><ref name="outcome"/></element>
      </choice></optional>
      <optional><element name="system-out"><text/></element></optional>
    </element>
  </define>
  <define name="outcome"><attribute name="message"/><attribute name="type"/><text/></define>
</grammar>`;

describeWith(['xmllint'], 'the parser of libxml2', () => {
  const folder = temporaryFolder();
  const schema = folder.write('junit.rng', SCHEMA);
  const validate = (...xml: readonly string[]) => {
    const files = xml.map((text, index) => folder.write(`${index}.xml`, text));
    return runProgram('xmllint', ['--noout', '--relaxng', schema, ...files]);
  };

  test('takes every report, and finds only elements and attributes that GitLab and Jenkins know', async () => {
    const beyond = '\ufffe\uffff\u{1f512}\u{1fffe}';
    const texts = [...HOSTILE_TEXTS.map(([, text]) => text), beyond];
    const reports = [sampleRun(), sampleRun([DOWN, UNRESOLVED]), sampleRun([]), ...texts.map(hostileRun)];
    const ended = await validate(...reports.map((run) => report(run)));
    expect(ended.stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))).toEqual([]);
    expect(ended.status).toBe(0);
  });

  test('reads back what was said, the hostile text too', async () => {
    const file = folder.write('said.xml', report(hostileRun(']]></failure><x y="1">&amp;')));
    const { stdout } = await runProgram('xmllint', ['--xpath', 'string(//testcase[1]/failure/@message)', file]);
    expect(stdout.trim()).toBe(']]></failure><x y="1">&amp;: ]]></failure><x y="1">&amp;');
  });

  test('would say so', async () => {
    expect((await validate(report(sampleRun()).replace('<testcase', '<testcase wrong="1"'))).status).not.toBe(0);
  });
});

const OURS: ReadonlySet<string> = new Set([
  'xml',
  'testsuites',
  'testsuite',
  'properties',
  'property',
  'testcase',
  'failure',
  'error',
  'skipped',
  'system-out',
]);
