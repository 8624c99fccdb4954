import { beforeAll, describe, expect, test } from '@jest/globals';
import { createAuthority } from '../../src/demo/authority.ts';
import { tlsServer } from '../../src/demo/servers.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { annotationsFor } from '../../src/report/annotations.ts';
import { jsonReport } from '../../src/report/json.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { terminalText } from '../../src/report/terminal.ts';
import type { ReadPlan } from '../../src/targets/plan.ts';
import { planOf } from '../targets/sources.ts';
import { mergeTexts, NOW, onceOnly, reportText } from './recorded.ts';

/** One name: from `github` the server itself answers, from `office` something that signs its traffic anew. */
const HOST = 'api.demo.test';
let plans: { readonly plain: ReadPlan; readonly waived: ReadPlan; readonly noted: ReadPlan };
let github: string;
let office: string;
let parts: Record<string, string>;

beforeAll(async () => {
  const authority = createAuthority(NOW);
  const server = await tlsServer(authority.serve(HOST));
  const config = (waivers: string) =>
    `endpoints: [{ host: ${HOST}, connect: "127.0.0.1:${server.port}", ca-file: root.pem }]\n${waivers}`;
  const files = { 'root.pem': authority.rootPem };
  const waiver = (cause: string) =>
    config(`waivers: [{ endpoint: ${HOST}, cause: ${cause}, until: 2099-12-31, reason: the filter of the office }]`);
  plans = {
    plain: planOf({ inputs: { config: config('') }, files }),
    waived: planOf({ inputs: { config: waiver('untrusted-issuer') }, files }),
    noted: planOf({ inputs: { config: waiver('vantage-diverge') }, files }),
  };
  const seenFromGitHub = onceOnly(plans.plain);
  github = await reportText(plans.plain, seenFromGitHub, { vantage: 'github' });
  parts = { 'g-noted.json': await reportText(plans.noted, seenFromGitHub, { vantage: 'github' }) };
  parts['g-waived.json'] = await reportText(plans.waived, seenFromGitHub, { vantage: 'github' });
  await server.stop();
  const filter = await tlsServer(authority.serve(HOST, { by: 'unknown-intermediate' }), { port: server.port });
  const seenFromOffice = onceOnly(plans.plain);
  office = await reportText(plans.plain, seenFromOffice, { vantage: 'office' });
  parts['o-noted.json'] = await reportText(plans.noted, seenFromOffice, { vantage: 'office' });
  parts['o-waived.json'] = await reportText(plans.waived, seenFromOffice, { vantage: 'office' });
  await filter.stop();
});

let merged: RunVerdict;

beforeAll(async () => {
  merged = (await mergeTexts(plans.plain, { 'g.json': github, 'o.json': office })) as RunVerdict;
});

describe('two vantage points, one behind a path that signs anew', () => {
  test('yield vantage-diverge, which names both issuers, at the place that is at odds', () => {
    const found = merged.endpoints.map(({ target, findings }) => [
      target.endpoint.name,
      ...findings.map(({ cause, severity }) => `${severity} ${cause}`),
    ]);
    expect(found).toEqual([
      [`${HOST}:443 (from github)`],
      [`${HOST}:443 (from office)`, 'error untrusted-issuer', 'warning vantage-diverge'],
    ]);
    const told = merged.endpoints[1]?.findings.find(({ cause }) => cause === 'vantage-diverge');
    expect(told?.message).toMatchInlineSnapshot(
      `"api.demo.test:443 shows a certificate of "TLS Gate Demo Intermediate" from github and one of "Somebody Else Intermediate" from office; the first leads to the root of ca-file "TLS Gate Demo Root", the other leads to no root that counts there."`,
    );
  });

  test('read well on a terminal, in annotations and in outputs', () => {
    expect(
      terminalText(merged, { width: 100, colour: false })
        .split('\n')
        .filter((line) => /^[✓✗]/.test(line)),
    ).toEqual([
      expect.stringMatching(/^✓ api\.demo\.test:443 \(from github\) /),
      expect.stringMatching(/^✗ api\.demo\.test:443 \(from office\) /),
    ]);
    expect(outputsOf(merged)).toMatchObject({
      result: 'fail',
      'endpoints-checked': '2',
      'endpoints-failed': '1',
      'failed-endpoints': `${HOST}:443 (from office)`,
    });
    const room = { error: 10, warning: 10, notice: 10 };
    const { shown } = annotationsFor(merged, { room, filesIn: 'the log', docsBase: null });
    expect(shown.map(({ title }) => title)).toEqual([
      expect.stringContaining(`${HOST}:443 (from office)`),
      expect.stringContaining(`${HOST}:443 (from office)`),
    ]);
  });

  test('keep the plain name apart from the place in the JSON report, and its fingerprints as they were', () => {
    const report = JSON.parse(jsonReport(merged, { version: '1.0.0', vantage: null }));
    const places = report.endpoints.map(({ name, vantage }: { name: string; vantage: string }) => [name, vantage]);
    expect(places).toEqual([
      [`${HOST}:443`, 'github'],
      [`${HOST}:443`, 'office'],
    ]);
    const alone = JSON.parse(office).endpoints[0].findings[0];
    expect(report.endpoints[1].findings[0].fingerprint).toBe(alone.fingerprint);
  });

  test('are covered by a waiver of the plain name', async () => {
    const names = { 'g.json': parts['g-waived.json'] ?? '', 'o.json': parts['o-waived.json'] ?? '' };
    const run = (await mergeTexts(plans.waived, names)) as RunVerdict;
    expect(run.endpoints.map(({ verdict, waived }) => [verdict, waived.length])).toEqual([
      ['pass', 0],
      ['warn', 1],
    ]);
    expect(run.policyFindings).toEqual([]);
  });

  test('are what a waiver of vantage-diverge waits for: one place alone shows nothing of it', async () => {
    const one = (await mergeTexts(plans.noted, { 'g.json': parts['g-noted.json'] ?? '' })) as RunVerdict;
    expect(one.policyFindings).toEqual([]);
    const both = { 'g.json': parts['g-noted.json'] ?? '', 'o.json': parts['o-noted.json'] ?? '' };
    const run = (await mergeTexts(plans.noted, both)) as RunVerdict;
    expect(run.endpoints[1]?.waived.map(({ finding }) => finding.cause)).toEqual(['vantage-diverge']);
    expect(run.policyFindings).toEqual([]);
  });

  test('carry no name where there is only one of them', async () => {
    const run = (await mergeTexts(plans.plain, { 'g.json': github })) as RunVerdict;
    expect(run.endpoints.map(({ target }) => target.endpoint.name)).toEqual([`${HOST}:443`]);
  });
});

describe('the vantages of a merge', () => {
  test.each([
    [['github', 'office', 'eu'], 'the vantage "eu" is missing: no report was made there'],
    [['github'], 'nobody expected a report from the vantage "office"'],
  ])('are those that %j names', async (vantages, message) => {
    expect(await mergeTexts(plans.plain, { 'g.json': github, 'o.json': office }, { vantages })).toBe(message);
  });

  test('are all named, or none', async () => {
    const unnamed = JSON.stringify({ ...JSON.parse(office), vantage: null });
    expect(await mergeTexts(plans.plain, { 'g.json': github, 'o.json': unnamed })).toBe(
      'the report "o.json" names no vantage, and others do; expected a vantage in each',
    );
  });

  test('have each a list of their own: a shard of one place is none of another', async () => {
    const half = JSON.stringify({ ...JSON.parse(office), shard: { index: 1, of: 2 } });
    expect(await mergeTexts(plans.plain, { 'g.json': github, 'o.json': half })).toBe(
      'shard 2/2 is missing of the vantage "office": no report of it was found',
    );
  });
});
