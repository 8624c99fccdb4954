import { afterAll, describe, expect, test } from '@jest/globals';
import type { DemoServer } from '../../src/demo/listen.ts';
import type { Minted } from '../../src/demo/mint.ts';
import { type Presents, tlsServer } from '../../src/demo/servers.ts';
import { runGate } from '../../src/gate.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { createProbe } from '../../src/probe/probe.ts';
import { annotationsFor } from '../../src/report/annotations.ts';
import { jsonReport } from '../../src/report/json.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalText } from '../../src/report/terminal.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';
import { planOf } from '../targets/sources.ts';

const site = testAuthority('Site');
const clients = testAuthority('Clients');
const strangers = testAuthority('Strangers');
const asClient = { subject: 'deploy', extendedKeyUsage: ['clientAuth'] };
const right = clients.leaf(asClient);
const expired = clients.leaf({ ...asClient, notBefore: days(-90), notAfter: days(-3) });
const stranger = strangers.leaf(asClient);
const forServers = clients.leaf({ subject: 'deploy', extendedKeyUsage: ['serverAuth'] });

const server = site.leaf();
const presents: Presents = { chain: pem(server, site.intermediate), key: server.keyPem };
const trusting = { authorities: pem(clients.intermediate, clients.root) };
const running: DemoServer[] = [];
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
});

interface Shown {
  readonly certificate: string;
  readonly key: string;
}

/** Runs the gate against a server that asks for a certificate, or does not. */
async function runAgainst(
  clientCertificates: Presents['clientCertificates'],
  maxVersion: Presents['maxVersion'],
  shown: Shown | null,
  policy = '',
  host = 'https://shop.test',
): Promise<RunVerdict> {
  const lab = await tlsServer({
    ...presents,
    ...(maxVersion === undefined ? {} : { maxVersion }),
    ...(clientCertificates === undefined ? {} : { clientCertificates }),
  });
  running.push(lab);
  const file = `client-${running.length}.pem`;
  const keys = shown === null ? '' : `, client-cert: ${file}, client-key-env: CLIENT_KEY`;
  const config = `
policy: {${policy}}
endpoints:
  - {host: "${host}", connect: "127.0.0.1:${lab.port}", ca-file: root.pem${keys}}
`;
  const plan = planOf({
    inputs: { config, timeout: '3s' },
    files: { 'root.pem': site.root.certPem, [file]: shown?.certificate ?? '' },
    env: { CLIENT_KEY: shown?.key ?? '' },
  });
  return runGate(plan, { probe: createProbe(plan, Date.now() + 30_000), now: Date.now });
}

function show(leaf: Minted, issuer: Minted, key = leaf.keyPem): Shown {
  return { certificate: pem(leaf, issuer), key };
}

function found(run: RunVerdict): readonly string[] {
  return run.endpoints.flatMap(({ findings }) => findings.map(({ severity, cause }) => `${severity} ${cause}`));
}

describe.each(['TLSv1.2', 'TLSv1.3'] as const)(
  'A Node server that insists on a client certificate, at %s,',
  (version) => {
    const insisting = { ...trusting, insist: true };

    test.each<[string, Shown | null, readonly string[]]>([
      ['no certificate', null, ['error client-certificate-required']],
      ['one of another CA', show(stranger, strangers.intermediate), ['error client-certificate-untrusted']],
      ['an expired one', show(expired, clients.intermediate), ['error client-certificate-expired']],
      ['one for servers', show(forServers, clients.intermediate), ['error client-certificate-unsuitable']],
      [
        'the key of another one',
        show(right, clients.intermediate, stranger.keyPem),
        ['error client-certificate-unsuitable'],
      ],
      ['the right one', show(right, clients.intermediate), []],
    ])('given %s', async (_given, shown, expected) => {
      const run = await runAgainst(insisting, version, shown);
      expect(found(run)).toEqual(expected);
      expect(run.verdict).toBe(expected.length === 0 ? 'pass' : 'fail');
    });

    test.each<[string, Shown | null, string]>([
      ['no certificate', null, 'client-certificate-required'],
      ['one of another CA', show(stranger, strangers.intermediate), 'client-certificate-untrusted'],
      ['an expired one', show(expired, clients.intermediate), 'client-certificate-expired'],
    ])('at a port that says nothing of HTTP, given %s', async (_given, shown, cause) => {
      const run = await runAgainst(insisting, version, shown, '', 'shop.test:9000');
      expect(found(run)).toEqual([`error ${cause}`]);
    });

    test('names the CAs that it asks for', async () => {
      const [endpoint] = (await runAgainst(insisting, version, null)).endpoints;
      expect(endpoint?.findings[0]?.message).toContain(
        'the server accepts certificates of "Clients Intermediate" and "Clients Root"',
      );
    });

    test('is as it should be under client-auth: required', async () => {
      const run = await runAgainst(insisting, version, null, 'client-auth: required');
      expect(found(run)).toEqual(['notice client-certificate-required']);
      expect(run.verdict).toBe('pass');
    });
  },
);

describe('A Node server that asks and lets in, or does not ask,', () => {
  const optional = { ...trusting, insist: false };

  test.each([
    ['is no finding by itself', optional, '', []],
    ['breaks client-auth: required', optional, 'client-auth: required', ['error client-certificate-not-required']],
    [
      'breaks it as well where it does not ask',
      undefined,
      'client-auth: required',
      ['error client-certificate-not-required'],
    ],
    ['gets a notice under client-auth: none', optional, 'client-auth: none', ['notice client-certificate-required']],
  ])('%s', async (_what, asks, policy, expected) => {
    expect(found(await runAgainst(asks, undefined, null, policy))).toEqual(expected);
  });
});

test('No report holds a line of the key', async () => {
  for (const shown of [
    show(right, clients.intermediate),
    show(stranger, strangers.intermediate),
    show(right, clients.intermediate, stranger.keyPem),
  ]) {
    const run = await runAgainst({ ...trusting, insist: true }, 'TLSv1.3', shown);
    const told = [
      terminalText(run, { width: 80, colour: false }),
      jsonReport(run, { version: '0', vantage: null }),
      summaryMarkdown(run),
      JSON.stringify([annotationsFor(run), outputsOf(run)]),
    ].join('\n');
    expect(told).toContain('shop.test');
    for (const line of shown.key.split('\n').filter((one) => one !== '')) expect(told).not.toContain(line);
  }
});
