import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { afterAll, expect, test } from '@jest/globals';
import { faultyServer } from '../../src/demo/faulty-servers.ts';
import type { DemoServer } from '../../src/demo/listen.ts';
import { type Minted, mint } from '../../src/demo/mint.ts';
import { sendsCertificates } from '../../src/demo/raw-flight.ts';
import { tlsServer } from '../../src/demo/servers.ts';
import { runGate } from '../../src/gate.ts';
import type { EndpointVerdict } from '../../src/judge/verdict.ts';
import type { Plan } from '../../src/model/run.ts';
import { certificatePem } from '../../src/pki/pem.ts';
import { createProbe } from '../../src/probe/probe.ts';
import { endpoint, policy } from '../causes/given.ts';
import { days, testAuthority } from '../helpers/test-authority.ts';
import { mutated, randomNumbers } from '../pki/mutations.ts';

const ca = testAuthority();
const running: DemoServer[] = [];
afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
});

interface Served {
  readonly what: string;
  readonly ders: readonly Uint8Array[];
  readonly key: string;
}

/** Serves the chain as it is: by a real stack if one would load it, else by one that loads anything. */
async function serve({ ders, key }: Served): Promise<DemoServer> {
  const chain = ders.map((der) => certificatePem(Buffer.from(der).toString('base64'))).join('');
  const server = await (isLoadable(ders, chain, key)
    ? tlsServer({ chain, key })
    : faultyServer(sendsCertificates(ders)));
  running.push(server);
  return server;
}

/** OpenSSL loads PEM up to the first certificate that it cannot read, so each is read by itself as well. */
function isLoadable(ders: readonly Uint8Array[], chain: string, key: string): boolean {
  try {
    const parsed = ders.map((der) => new X509Certificate(der));
    createSecureContext({ cert: chain, key });
    const own = createPublicKey(createPrivateKey(key)).export({ type: 'spki', format: 'der' });
    return (
      parsed.every(({ raw }, index) => Buffer.compare(raw, ders[index] ?? raw) === 0) &&
      parsed[0]?.publicKey.export({ type: 'spki', format: 'der' }).equals(own) === true
    );
  } catch {
    return false;
  }
}

async function look(all: readonly Served[]): Promise<readonly EndpointVerdict[]> {
  const targets = [];
  for (const one of all) {
    const { port } = await serve(one);
    const connect = { host: '127.0.0.1', port };
    const shop = { host: 'shop.test', name: `${one.what}:${port}`, servername: 'shop.test', connect };
    targets.push({ endpoint: endpoint({ ...shop, extraRoots: [ca.root.certPem] }), policy: policy() });
  }
  const settings = { timeoutMs: 10_000, deadlineMs: 110_000, retries: 0, concurrency: 16, failOn: 'error' } as const;
  const rest = { clientIdentities: new Map(), bundles: new Map(), waivers: [], policy: policy() };
  const plan: Plan = { targets, settings, ...rest };
  const probe = createProbe(plan, Date.now() + settings.deadlineMs);
  return (await runGate(plan, { probe, now: Date.now })).endpoints;
}

/** What node:tls refuses, at the chain or in mid-handshake. */
function isRefused({ observation }: EndpointVerdict): boolean {
  return observation.addresses.some(
    ({ handshake }) =>
      handshake.kind !== 'completed' ||
      handshake.verification.kind === 'refused' ||
      handshake.identity.kind === 'refused',
  );
}

function readsCommonName({ findings }: EndpointVerdict): boolean {
  return findings.some(({ cause }) => cause === 'no-subject-alt-name');
}

function words({ target, verdict, findings, observation }: EndpointVerdict): string {
  const { handshake } = observation.addresses[0] ?? {};
  const openssl = handshake?.kind === 'completed' ? handshake.verification : handshake;
  return `${target.endpoint.name} ${verdict} ${findings.map(({ cause }) => cause)} ${JSON.stringify(openssl)}`;
}

function damaged(count: number): readonly Served[] {
  const next = randomNumbers(4_242);
  const leaf = ca.leaf();
  return Array.from({ length: count }, (_, index) => {
    const ders = [leaf.der, ca.intermediate.der];
    const place = next(3) === 0 ? 1 : 0;
    return {
      what: `damaged-${index}`,
      ders: ders.map((der, at) => (at === place ? mutated(der, next) : der)),
      key: leaf.keyPem,
    };
  });
}

/** Chains that are well-formed and wrong, each in one way. */
function odd(): readonly Served[] {
  const served = (what: string, leaf: Minted, ...above: readonly Minted[]): Served => ({
    what,
    ders: [leaf, ...above].map(({ der }) => der),
    key: leaf.keyPem,
  });
  const between = (spec: Parameters<typeof mint>[0] | object): Minted =>
    mint({ subject: 'Odd', ca: true, issuer: ca.root, notBefore: days(-50), notAfter: days(50), ...spec });
  const empty = Uint8Array.of(5, 0);
  const extensions = [
    '2.5.29.14',
    '2.5.29.15',
    '2.5.29.17',
    '2.5.29.19',
    '2.5.29.30',
    '2.5.29.31',
    '2.5.29.35',
    '2.5.29.37',
  ];
  const intermediates = [
    between({ ca: false }),
    between({ keyUsage: ['digitalSignature'] }),
    between({ extendedKeyUsage: ['clientAuth'] }),
    between({ nameConstraints: { permitted: { dns: ['other.test'] } } }),
    between({ nameConstraints: { excluded: { dns: ['test'] } } }),
    between({ notAfter: days(-1) }),
    between({ notBefore: days(1) }),
    between({ extraCritical: '1.2.3.4' }),
    between({ hash: 'sha1' }),
    ...extensions.map((oid) => between({ rawExtensions: [{ oid, critical: true, value: empty }] })),
  ];
  const leaves = [
    ca.leaf({ notAfter: days(-1) }),
    ca.leaf({ notBefore: days(1) }),
    ca.leaf({ notBefore: days(10), notAfter: days(-10) }),
    ca.leaf({ extraCritical: '1.2.3.4' }),
    ca.leaf({ extendedKeyUsage: ['clientAuth'] }),
    ca.leaf({ keyUsage: ['keyCertSign'] }),
    ca.leaf({ sans: [{ kind: 'dns', value: 'other.test' }] }),
    ca.leaf({ sans: null }),
    ca.leaf({ issuer: { ...ca.intermediate, serial: '01' }, authorityCertIssuer: true }),
    ca.leaf({ issuer: { ...ca.intermediate, subject: [] } }),
    ca.leaf({ issuer: { ...ca.intermediate, key: ca.root.key } }),
    ...extensions.map((oid) => ca.leaf({ rawExtensions: [{ oid, critical: false, value: empty }] })),
  ];
  const twice = ['2.5.29.17', '2.5.29.37'].map((oid) =>
    ca.leaf({ rawExtensions: [1, 2].map(() => ({ oid, critical: false, value: empty })) }),
  );
  return [
    ...intermediates.map((issuer, index) => served(`odd-issuer-${index}`, ca.leaf({ issuer }), issuer)),
    ...[...leaves, ...twice].map((leaf, index) => served(`odd-leaf-${index}`, leaf, ca.intermediate)),
    served('alone', ca.leaf()),
    served('stranger', ca.leaf(), between({})),
    served('reversed', ca.leaf(), ca.root, ca.intermediate),
  ];
}

test.each([
  ['300 damaged chains', damaged(300)],
  ['chains that are wrong in one way', odd()],
])(
  'what node:tls refuses is an error: %s',
  async (_what, all) => {
    const verdicts = await look(all);
    const refused = verdicts.filter(isRefused);
    expect(refused.length).toBeGreaterThan(20);
    const passed = refused.filter(
      ({ verdict, findings }) => verdict !== 'fail' || !findings.some(({ severity }) => severity === 'error'),
    );
    expect(passed.map(words)).toEqual([]);
    // And the other way round: no alarm over what it takes, but for the common name, which node:tls alone still reads.
    const alarms = verdicts.filter((one) => !isRefused(one) && one.verdict === 'fail' && !readsCommonName(one));
    expect(alarms.map(words)).toEqual([]);
  },
  120_000,
);
