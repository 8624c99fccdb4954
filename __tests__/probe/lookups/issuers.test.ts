import { spawnSync } from 'node:child_process';
import type { RequestListener } from 'node:http';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { type Minted, type MintSpec, mint, mintRoot } from '../../../src/demo/mint.ts';
import { tlsServer } from '../../../src/demo/servers.ts';
import type { IssuerLookup } from '../../../src/model/lookup.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { createTrustStore } from '../../../src/pki/trust-store.ts';
import { createFetch } from '../../../src/probe/fetch/create-fetch.ts';
import type { Fetch } from '../../../src/probe/fetch/fetch.ts';
import { lookUpIssuers } from '../../../src/probe/lookups/issuers.ts';
import { createProbe } from '../../../src/probe/probe.ts';
import { address, completed, endpoint, flight, hello, policy } from '../../causes/given.ts';
import { describeWith } from '../../helpers/installed.ts';
import { opensslServer, type ServedFiles } from '../../helpers/openssl-server.ts';
import type { RunningServer } from '../../helpers/process.ts';
import { temporaryFolder } from '../../helpers/temporary.ts';
import { days, pem, testAuthority } from '../../helpers/test-authority.ts';
import { facts } from '../../pki/authority.ts';
import { type Web, web } from '../fetch/web.ts';

type Page = Uint8Array | RequestListener;

const folder = temporaryFolder();
const pages = new Map<string, Page>();
let site: Web | null = null;
let server: RunningServer | null = null;
afterEach(async () => {
  await Promise.all([site?.stop(), server?.stop()]);
  [site, server] = [null, null];
  pages.clear();
});
afterAll(() => folder.remove());

async function startSite(): Promise<Web> {
  site = await web((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page === undefined) response.writeHead(404).end('no such page');
    else if (typeof page === 'function') page(request, response);
    else response.end(page);
  });
  return site;
}

const ca = testAuthority();
const years = { notBefore: days(-500), notAfter: days(500) };
const authority = (subject: string, spec: Partial<MintSpec>) =>
  mint({ subject, ca: true, issuer: ca.root, ...years, ...spec });

interface Seen {
  readonly lookups: Observation['lookups'];
  readonly dialled: readonly string[];
}

type Start = (files: ServedFiles) => Promise<RunningServer>;

/** What the probe asks elsewhere when a server sends this chain. */
async function looked(chain: readonly Minted[], more: Partial<Policy> = {}, start: Start = tlsServer): Promise<Seen> {
  server = await start({ chain: pem(...chain), key: chain[0]?.keyPem ?? '' });
  const dialled: string[] = [];
  const fetch = createFetch({ onDial: (to, port) => dialled.push(`${to}:${port}`) });
  const at = { host: 'shop.test', port: server.port, addresses: ['127.0.0.1'], extraRoots: [ca.root.certPem] };
  const target = { endpoint: endpoint(at), policy: policy({ fetch: 'any', ...more }) };
  const settings = { timeoutMs: 5_000, deadlineMs: 60_000, retries: 0, concurrency: 1, failOn: 'error' } as const;
  const rest = { clientIdentities: new Map(), bundles: new Map(), waivers: [], policy: policy() };
  const plan = { targets: [target], settings, ...rest };
  const { lookups } = await createProbe(plan, Date.now() + 60_000, { fetch })(target);
  return { lookups, dialled };
}

/** The real one takes one connection after the other, which costs a second and a half. */
const openssl: Start = (files) => opensslServer(folder, files);

const found = (...certificates: readonly Minted[]): IssuerLookup['outcome'] => ({
  kind: 'certificates',
  certificates: certificates.map(facts),
});

function pkcs7(...certificates: readonly Minted[]): Uint8Array {
  const file = folder.write('certificates.pem', pem(...certificates));
  return spawnSync('openssl', ['crl2pkcs7', '-nocrl', '-certfile', file, '-outform', 'DER']).stdout;
}

describeWith(['openssl'], 'of a server that sends its certificate alone, the issuer', () => {
  test.each<[string, () => Uint8Array, readonly Minted[]]>([
    ['in DER', () => ca.intermediate.der, [ca.intermediate]],
    ['in PEM', () => Buffer.from(ca.intermediate.certPem), [ca.intermediate]],
    ['in PKCS #7', () => pkcs7(ca.intermediate, ca.root), [ca.intermediate, ca.root]],
  ])('is fetched %s', async (_form, page, certificates) => {
    const { at, asked, port } = await startSite();
    pages.set('/ca', page());
    const leaf = ca.leaf({ caIssuers: [at('/ca')] });
    const { lookups, dialled } = await looked([leaf], {}, openssl);
    const of = facts(leaf).sha256;
    expect(lookups).toEqual([{ kind: 'issuer', of, url: at('/ca'), outcome: found(...certificates) }]);
    expect([asked, dialled]).toEqual([['GET /ca'], [`127.0.0.1:${port}`]]);
  });

  test('is fetched, and the issuer of that', async () => {
    const { at } = await startSite();
    const upper = authority('Upper', { caIssuers: [at('/root')] });
    const lower = authority('Lower', { issuer: upper, caIssuers: [at('/upper')] });
    const leaf = ca.leaf({ issuer: lower, caIssuers: [at('/lower')] });
    pages.set('/lower', lower.der).set('/upper', upper.der).set('/root', ca.root.der);
    const { lookups } = await looked([leaf], {}, openssl);
    // The root is trusted: nobody asks for it.
    expect(lookups).toEqual([
      { kind: 'issuer', of: facts(leaf).sha256, url: at('/lower'), outcome: found(lower) },
      { kind: 'issuer', of: facts(lower).sha256, url: at('/upper'), outcome: found(upper) },
    ]);
  });

  test('is fetched above a chain that breaks off higher up', async () => {
    const { at } = await startSite();
    const upper = authority('Upper', {});
    const lower = authority('Lower', { issuer: upper, caIssuers: [at('/upper')] });
    pages.set('/upper', upper.der);
    const { lookups } = await looked([ca.leaf({ issuer: lower, caIssuers: [at('/lower')] }), lower]);
    expect(lookups).toEqual([{ kind: 'issuer', of: facts(lower).sha256, url: at('/upper'), outcome: found(upper) }]);
  });

  test('is fetched up to a root that is not trusted, and not beyond', async () => {
    const { at } = await startSite();
    const root = mintRoot({ subject: 'Private Root', ...years, caIssuers: [at('/root')] });
    const lower = authority('Lower', { issuer: root, caIssuers: [at('/root')] });
    pages.set('/lower', lower.der).set('/root', root.der);
    const { lookups } = await looked([ca.leaf({ issuer: lower, caIssuers: [at('/lower')] })]);
    expect(lookups.map(({ outcome }) => outcome)).toEqual([found(lower), found(root)]);
  });

  const html = '<!DOCTYPE html><title>Not here';
  test.each<[string, Page, object]>([
    ['a web page', Buffer.from(html), { kind: 'no-certificates', bytes: html.length, looksLike: 'html', text: html }],
    ['nothing', Buffer.alloc(0), { kind: 'no-certificates', bytes: 0, looksLike: 'empty', text: '' }],
    ['10 MB', Buffer.alloc(10_000_000), { kind: 'too-large', limit: 65_536 }],
    ['a 404', (_request, response) => response.writeHead(404).end(), { kind: 'status', status: 404 }],
    ['no answer', () => {}, { kind: 'timeout', waitedMs: 3_000 }],
    [
      'a redirect to 169.254.169.254',
      (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
      { kind: 'not-allowed', url: 'http://169.254.169.254/latest/', address: '169.254.169.254', range: 'linkLocal' },
    ],
  ])('is not to be had where its place gives %s', async (_what, page, outcome) => {
    const { at, port } = await startSite();
    pages.set('/ca', page);
    const leaf = ca.leaf({ caIssuers: [at('/ca')] });
    const { lookups, dialled } = await looked([leaf]);
    expect(lookups).toMatchObject([{ kind: 'issuer', of: facts(leaf).sha256, url: at('/ca'), outcome }]);
    expect(dialled).toEqual([`127.0.0.1:${port}`]);
  });

  test('is looked for at the second place where the first gives one that did not sign, and not at a third', async () => {
    const { at, asked } = await startSite();
    const twin = authority('Test Intermediate', {});
    pages.set('/wrong', twin.der).set('/right', ca.intermediate.der);
    const places = ['ldap://ca.test/cn=x', at('/wrong'), at('/right'), at('/third')];
    const { lookups } = await looked([ca.leaf({ caIssuers: places })]);
    expect(lookups.map(({ outcome }) => outcome)).toEqual([found(twin), found(ca.intermediate)]);
    expect(asked).toEqual(['GET /wrong', 'GET /right']);
  });

  test('that did not sign is kept, since that is to be said, and ends it', async () => {
    const { at, asked } = await startSite();
    const stranger = authority('Stranger', { caIssuers: [at('/more')] });
    pages.set('/ca', stranger.der);
    const { lookups } = await looked([ca.leaf({ caIssuers: [at('/ca')] })]);
    expect(lookups.map(({ outcome }) => outcome)).toEqual([found(stranger)]);
    expect(asked).toEqual(['GET /ca']);
  });

  test('and its issuer may sign each other in a circle', async () => {
    const { at, asked } = await startSite();
    const seed = mintRoot({ subject: 'A', ...years });
    const b = authority('B', { issuer: seed, caIssuers: [at('/a')] });
    const a = authority('A', { issuer: b, key: seed.key, caIssuers: [at('/b')] });
    pages.set('/a', a.der).set('/b', b.der);
    const { lookups } = await looked([ca.leaf({ issuer: a, caIssuers: [at('/a')] })]);
    expect(lookups.map(({ outcome }) => outcome)).toEqual([found(a), found(b), found(a)]);
    expect(asked).toEqual(['GET /a', 'GET /b']);
  });

  test('is looked for four steps up at most', async () => {
    const { at, asked } = await startSite();
    let above: Minted = mintRoot({ subject: 'Top', ...years });
    for (let level = 9; level > 0; level -= 1) {
      pages.set(`/${level}`, above.der);
      above = authority(`Level ${level}`, { issuer: above, caIssuers: [at(`/${level}`)] });
    }
    pages.set('/0', above.der);
    const { lookups } = await looked([ca.leaf({ issuer: above, caIssuers: [at('/0')] })]);
    expect(asked).toEqual(['GET /0', 'GET /1', 'GET /2', 'GET /3']);
    expect(lookups).toHaveLength(4);
  });

  test.each<[string, Partial<Policy>, object]>([
    ['nothing is fetched', { fetch: 'none' }, { kind: 'switched-off' }],
    ['only public addresses count', { fetch: 'public' }, { kind: 'not-allowed', range: 'loopback' }],
  ])('is not fetched where %s', async (_when, more, outcome) => {
    const { at, asked } = await startSite();
    pages.set('/ca', ca.intermediate.der);
    const leaf = ca.leaf({ caIssuers: [at('/ca')] });
    const { lookups, dialled } = await looked([leaf], more);
    expect(lookups).toMatchObject([{ kind: 'issuer', of: facts(leaf).sha256, url: at('/ca'), outcome }]);
    expect([asked, dialled]).toEqual([[], []]);
  });

  test('in a directory only is said not to be for us', async () => {
    const { lookups, dialled } = await looked([ca.leaf({ caIssuers: ['ldap://ca.test/cn=x'] })]);
    expect(lookups).toMatchObject([{ outcome: { kind: 'bad-url', problem: expect.stringContaining('ldap:') } }]);
    expect(dialled).toEqual([]);
  });
});

describeWith(['openssl'], 'nothing is dialled for a server', () => {
  const at = 'http://127.0.0.1:9/ca';
  const oldRoot = mintRoot({ subject: 'Test Root', ...years, key: ca.root.key, notAfter: days(-3) });
  test.each<[string, () => readonly Minted[]]>([
    [
      'that sends a full chain',
      () => [
        ca.leaf({ caIssuers: [at] }),
        authority('Test Intermediate', { key: ca.intermediate.key, caIssuers: [at] }),
      ],
    ],
    ['whose certificate has expired', () => [ca.leaf({ caIssuers: [at], notAfter: days(-1) }), ca.intermediate]],
    ['that signs its certificate itself', () => [mint({ subject: 'shop.test', ...years, caIssuers: [at] })]],
    [
      'that sends a root which is not trusted',
      () => {
        const root = mintRoot({ subject: 'Private', ...years });
        return [ca.leaf({ issuer: root, caIssuers: [at] }), root];
      },
    ],
    ['whose chain names no place', () => [ca.leaf()]],
    ['that sends an expired twin of its root', () => [ca.leaf({ caIssuers: [at] }), ca.intermediate, oldRoot]],
  ])('%s', async (_what, chain) => {
    expect(await looked(chain(), {}, openssl)).toEqual({ lookups: [], dialled: [] });
  });
});

describe('the issuer is looked for', () => {
  const store = createTrustStore([ca.root.certPem]);
  const leaf = facts(ca.leaf({ caIssuers: ['http://ca.test/ca'] }));
  const refused = { kind: 'refused', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', message: '' } as const;

  async function asks(...addresses: Parameters<typeof lookUpIssuers>[1]): Promise<readonly string[]> {
    const asked: string[] = [];
    const fetch: Fetch = async ({ url }) => {
      asked.push(url);
      return { kind: 'answered', url, contentType: null, body: ca.intermediate.der };
    };
    const target = { endpoint: endpoint(), policy: policy() };
    const lookups = await lookUpIssuers(target, addresses, { fetch, store, now: Date.now() });
    expect(lookups).toHaveLength(asked.length);
    return asked;
  }

  test('once where many addresses send one chain, or chains that one certificate completes', async () => {
    const same = address({ handshake: completed({ chain: [leaf], verification: refused }) });
    const twice = address({ handshake: completed({ chain: [leaf, leaf], verification: refused }) });
    const other = facts(ca.leaf({ caIssuers: ['http://ca.test/ca'] }));
    const another = address({ handshake: completed({ chain: [other], verification: refused }) });
    expect(await asks(same, same, twice, another)).toEqual(['http://ca.test/ca']);
  });

  test('where only a hello of ours got to see the chain', async () => {
    const handshake = { kind: 'alert', alert: 40, message: '', tookMs: 1 } as const;
    expect(await asks(address({ handshake, hellos: [hello('modern', flight(0x0303, { chain: [leaf] }))] }))).toEqual([
      'http://ca.test/ca',
    ]);
  });

  test('nowhere where OpenSSL found its way, or nothing was seen', async () => {
    expect(await asks(address({ handshake: completed({ chain: [leaf] }) }))).toEqual([]);
    expect(await asks(address({ handshake: { kind: 'not-attempted' } }))).toEqual([]);
    expect(await asks()).toEqual([]);
  });
});
