import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DemoServer, listen } from '../../src/demo/listen.ts';
import { type Minted, mint } from '../../src/demo/mint.ts';
import { tlsServer } from '../../src/demo/servers.ts';
import { runGate } from '../../src/gate.ts';
import type { EndpointVerdict } from '../../src/judge/verdict.ts';
import { caaLookup } from '../../src/probe/lookups/caa.ts';
import { caaResolver } from '../../src/probe/lookups/resolve-caa.ts';
import { createProbe, type Probe } from '../../src/probe/probe.ts';
import { type DnsServer, dnsServer, type ZoneRecord } from '../helpers/dns-server.ts';
import { days, pem, type TestAuthority, testAuthority } from '../helpers/test-authority.ts';
import { planOf } from '../targets/sources.ts';

const ca = testAuthority('Site');
const running: DemoServer[] = [];
const asked: string[] = [];
/** What the CA answers, by the first part of the path; a number is a status. */
let answers: Readonly<Record<string, object | number>> = {};
let acme: DemoServer;

beforeAll(async () => {
  acme = await listen(
    createServer(({ url = '', method, headers }: IncomingMessage, response) => {
      asked.push(`${method} ${url}`);
      const answer = answers[url.split('/')[1] ?? ''] ?? 404;
      if (typeof answer === 'number') response.writeHead(answer).end('no');
      else response.end(JSON.stringify(answer).replace('HOST', headers.host ?? ''));
    }),
  );
  running.push(acme);
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
});

const DIRECTORY = { renewalInfo: 'http://HOST/ari' };

function window(from: number, to: number, more: object = {}): object {
  return { suggestedWindow: { start: days(from).toISOString(), end: days(to).toISOString() }, ...more };
}

interface Asking {
  readonly policy?: string;
  readonly authority?: TestAuthority;
  readonly name?: string;
  readonly probing?: (probe: Probe) => Probe;
}

/** Serves the certificate, and checks it with the CA of the test asked about its renewal. */
async function look(leaf: Minted, { policy, authority = ca, name = 'shop.test', probing }: Asking = {}) {
  const server = await tlsServer({ chain: pem(leaf, authority.intermediate), key: leaf.keyPem });
  running.push(server);
  const keys = policy ?? `renewal-info: "http://127.0.0.1:${acme.port}/directory", fetch: any`;
  const config = `
policy: { ${keys} }
endpoints:
  - { host: ${name}, connect: "127.0.0.1:${server.port}", ca-file: root.pem }
`;
  const plan = planOf({ inputs: { config, timeout: '3s' }, files: { 'root.pem': authority.root.certPem } });
  const probe = createProbe(plan, Date.now() + 30_000);
  asked.length = 0;
  const run = await runGate(plan, { probe: probing?.(probe) ?? probe, now: Date.now, keepAll: true });
  const [endpoint] = run.endpoints;
  if (endpoint === undefined) throw new Error('no endpoint');
  return endpoint;
}

const causes = ({ findings }: EndpointVerdict) => findings.map(({ severity, cause }) => `${severity} ${cause}`);
const middleAged = ca.leaf({ notBefore: days(-60), notAfter: days(30) });
const young = ca.leaf({ notBefore: days(-5), notAfter: days(85) });

describe('the CA is asked when it wants the certificate renewed', () => {
  test('and wanted it ten days ago', async () => {
    answers = { directory: DIRECTORY, ari: window(-12, -10) };
    const endpoint = await look(middleAged);
    expect(causes(endpoint)).toEqual(['warning renewal-overdue']);
    expect(endpoint.verdict).toBe('warn');
    expect(asked).toEqual([
      'GET /directory',
      expect.stringMatching(/^GET \/ari\/[A-Za-z0-9_-]{27}\.[A-Za-z0-9_-]{22}$/),
    ]);
  });

  test('and wants it back though it is young', async () => {
    const explanationURL = 'https://ca.example/incident';
    answers = { directory: DIRECTORY, ari: window(-0.1, -0.05, { explanationURL }) };
    const endpoint = await look(young);
    expect(causes(endpoint)).toEqual(['error renewal-overdue']);
    expect(JSON.stringify(endpoint.findings)).toContain(explanationURL);
  });

  test.each<[string, Readonly<Record<string, object | number>>, object]>([
    ['and wants it next week', { directory: DIRECTORY, ari: window(3, 5) }, { kind: 'window' }],
    ['and offers nothing of the kind', { directory: { newNonce: 'x' } }, { kind: 'no-window' }],
    ['and does not know it', { directory: DIRECTORY }, { kind: 'no-window', problem: expect.stringContaining('know') }],
    ['and is out of order', { directory: DIRECTORY, ari: 503 }, { kind: 'status', status: 503 }],
    ['and talks nonsense', { directory: DIRECTORY, ari: { suggestedWindow: 'soon' } }, { kind: 'no-window' }],
    ['and has gone', {}, { kind: 'status', status: 404 }],
  ])('%s: nothing is wrong', async (_what, pages, outcome) => {
    answers = pages;
    const endpoint = await look(middleAged);
    expect(causes(endpoint)).toEqual([]);
    expect(endpoint.verdict).toBe('pass');
    expect(endpoint.observation.lookups).toMatchObject([{ kind: 'renewal-info', outcome }]);
  });

  test('but not once it has expired, and not without being told to', async () => {
    answers = { directory: DIRECTORY, ari: window(-12, -10) };
    expect(causes(await look(ca.leaf({ notBefore: days(-90), notAfter: days(-1) })))).toEqual([
      'error certificate-expired',
    ]);
    expect(causes(await look(middleAged, { policy: 'fetch: any' }))).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('but not at an address of this network unless the policy lets it', async () => {
    answers = { directory: DIRECTORY, ari: window(-12, -10) };
    const endpoint = await look(middleAged, { policy: `renewal-info: "http://127.0.0.1:${acme.port}/directory"` });
    expect(endpoint.observation.lookups).toMatchObject([{ outcome: { kind: 'not-allowed', range: 'loopback' } }]);
    expect(asked).toEqual([]);
  });
});

describe('CAA records are looked up for a CA that is known', () => {
  // Nobody but the test trusts it: what it is called is what counts.
  const issuer = mint({
    subject: [
      ['O', "Let's Encrypt"],
      ['CN', 'R99'],
    ],
    ca: true,
    issuer: ca.root,
    notBefore: days(-500),
    notAfter: days(500),
  });
  const authority: TestAuthority = { ...ca, intermediate: issuer };
  const leaf = ca.leaf({
    issuer,
    subject: 'www.shop.example.com',
    sans: [{ kind: 'dns', value: '*.shop.example.com' }],
  });
  let server: DnsServer | null = null;

  /** The name server of the test in place of the machine's, and no CA asked. */
  const withDns =
    (dns: DnsServer) =>
    (probe: Probe): Probe =>
    async (target) => {
      const quiet = { ...target, policy: { ...target.policy, renewalInfo: { kind: 'off' as const } } };
      const seen = await probe(quiet);
      const lookUp = caaLookup(caaResolver([dns.address]));
      return { ...seen, lookups: await lookUp(target, seen.addresses, {} as never) };
    };

  async function lookWith(records: readonly ZoneRecord[]) {
    server = await dnsServer({ 'example.com': records });
    const seen = await look(leaf, {
      policy: 'renewal-info: true',
      authority,
      name: 'www.shop.example.com',
      probing: withDns(server),
    });
    await server.stop();
    return seen;
  }

  test('that may issue', async () => {
    const endpoint = await lookWith([[0, 'issue', 'letsencrypt.org']]);
    expect(causes(endpoint)).toEqual([]);
    expect(server?.asked).toEqual(['shop.example.com', 'example.com']);
  });

  test('that may not', async () => {
    const endpoint = await lookWith([
      [0, 'issue', 'letsencrypt.org'],
      [0, 'issuewild', 'pki.goog'],
    ]);
    expect(causes(endpoint)).toEqual(['warning renewal-forbidden']);
    expect(endpoint.findings[0]?.fix.snippet).toBe('example.com. IN CAA 0 issuewild "letsencrypt.org"');
  });
});

describe('keys and serial numbers that the policy knows', () => {
  const hash = (certificate: Minted) =>
    certificate.key.publicKey.export({ type: 'spki', format: 'der' }) as unknown as Uint8Array;
  const sha256 = async (bytes: Uint8Array) => Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));

  test('are found wherever they stand in the chain, in any form', async () => {
    const base64 = (await sha256(hash(ca.intermediate))).toString('base64');
    expect(causes(await look(young, { policy: `pin: ["sha256//${base64}"]` }))).toEqual([]);
    expect(causes(await look(young, { policy: `block: ["${base64}"]` }))).toEqual(['error certificate-blocked']);
    const root = (await sha256(hash(ca.root))).toString('hex').toUpperCase();
    expect(causes(await look(young, { policy: `pin: ["${root}"]` }))).toEqual([]);
    const serial = (young.serial.match(/../g) ?? []).join(':');
    expect(causes(await look(young, { policy: `block: ["00:${serial}"]` }))).toEqual(['error certificate-blocked']);
  });

  test('are missed', async () => {
    expect(causes(await look(young, { policy: `pin: ["${'00'.repeat(32)}"]` }))).toEqual(['error pin-mismatch']);
    expect(causes(await look(young, { policy: `block: ["${'00'.repeat(32)}", "01"]` }))).toEqual([]);
  });
});
