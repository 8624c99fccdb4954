import { afterEach, describe, expect, test } from '@jest/globals';
import { faultyServer } from '../../src/demo/faulty-servers.ts';
import { CLOSE, PASS, RESET, type Rule } from '../../src/demo/reactions.ts';
import { runGate } from '../../src/gate.ts';
import type { EndpointVerdict } from '../../src/judge/verdict.ts';
import { createProbe } from '../../src/probe/probe.ts';
import { type MoodyServer, moodyServer, type Reaction } from '../helpers/moody-server.ts';
import { freePort } from '../helpers/process.ts';
import { pem, testAuthority } from '../helpers/test-authority.ts';
import { planOf } from '../targets/sources.ts';

const ca = testAuthority();
const leaf = ca.leaf();
const own = { cert: pem(leaf, ca.intermediate), key: leaf.keyPem };
const files = { 'root.pem': pem(ca.root) };

const running: MoodyServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function start(react: (n: number) => Reaction, port = 0): Promise<number> {
  const server = await moodyServer(own, react, { address: '0.0.0.0', port });
  running.push(server);
  return server.port;
}

/** Looks at `shop.test` at each of these places, one after another unless said otherwise. */
async function look(
  places: readonly string[],
  { retries = '3', concurrency = '1', timeout = '2s' } = {},
  onProgress: (done: number) => void = () => {},
): Promise<readonly EndpointVerdict[]> {
  const list = places.map(
    (place, index) => `  - { host: "shop.test:${9001 + index}", connect: "${place}", ca-file: root.pem }`,
  );
  const config = ['policy: { revocation: "off" }', 'endpoints:', ...list].join('\n');
  const plan = planOf({ inputs: { config, timeout, retries, concurrency }, files });
  const { endpoints } = await runGate(plan, {
    probe: createProbe(plan, Date.now() + 60_000),
    now: Date.now,
    onProgress,
  });
  return endpoints;
}

function told({ verdict, findings }: EndpointVerdict): readonly string[] {
  return [verdict, ...findings.map(({ severity, cause, message }) => `${severity} ${cause}: ${message}`)];
}

describe('an endpoint that serves some of our connections', () => {
  test('is a warning with their number when the first is reset', async () => {
    const port = await start((n) => (n === 1 ? 'reset' : 200));
    const [one] = await look([`127.0.0.1:${port}`]);
    expect(one === undefined ? [] : told(one).map((text) => text.replace(`${port}`, 'N'))).toMatchInlineSnapshot(`
[
  "warn",
  "warning connection-reset: Port N of shop.test serves, but 1 of 2 tries was reset before TLS was agreed: one of several machines behind the address, or something that limits how often a client may come.",
]
`);
  });

  test('is not said to reject large hellos when the hello of a browser was reset by chance', async () => {
    const port = await start((n) => (n === 2 ? 'reset' : 200));
    const [one] = await look([`127.0.0.1:${port}`]);
    expect([one?.verdict, one?.findings.map(({ cause }) => cause)]).toEqual(['warn', ['connection-reset']]);
    expect(one?.findings[0]?.evidence.at(-1)?.value).toBe('1 of 3 tries was reset');
  });

  test('is neither failed nor misread when every third connection is reset', async () => {
    const port = await start((n) => (n % 3 === 0 ? 'reset' : 200));
    const [one] = await look([`127.0.0.1:${port}`]);
    expect(['pass', 'warn']).toContain(one?.verdict);
    expect(one?.findings.filter(({ cause }) => cause !== 'connection-reset')).toEqual([]);
  });

  test('is a warning when the first connection alone is never answered', async () => {
    const port = await start((n) => (n === 1 ? 'silent' : 200));
    const [one] = await look([`127.0.0.1:${port}`]);
    expect(one === undefined ? [] : told(one).map((text) => text.replace(`${port}`, 'N'))).toMatchInlineSnapshot(`
[
  "warn",
  "warning connection-timeout: Port N of shop.test serves, but 1 of 2 tries was not answered: packets are lost on the way, or one of several machines behind the address is down.",
]
`);
  });

  test.each<[string, Reaction, (n: number) => boolean]>([
    ['every second one is reset after the hello', 'reset-after-hello', (n) => n % 2 === 0],
    ['every second one is closed', 'end', (n) => n % 2 === 0],
    ['the first and the third are closed', 'end', (n) => n === 1 || n === 3],
    ['every third one is closed', 'end', (n) => n % 3 === 0],
    ['the hello of a browser is not answered', 'silent', (n) => n === 2],
  ])('is a warning, with no cause made up, when %s', async (_given, how, isLost) => {
    const port = await start((n) => (isLost(n) ? how : 200));
    const [one] = await look([`127.0.0.1:${port}`]);
    const allowed = ['warning connection-reset', 'warning connection-timeout'];
    const found = one?.findings.map(({ cause, severity }) => `${severity} ${cause}`) ?? [];
    expect(found.filter((text) => !allowed.includes(text))).toEqual([]);
    expect([one?.verdict, found.length]).toEqual(['warn', 1]);
  });

  test('is a warning when it is refused until the service has started', async () => {
    const port = await freePort();
    const seen = look([`127.0.0.1:${port}`], { retries: '8' });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await start(() => 200, port);
    const [one] = await seen;
    expect([one?.verdict, one?.findings.map(({ cause, severity }) => `${severity} ${cause}`)]).toEqual([
      'warn',
      ['warning connection-refused'],
    ]);
    expect(one?.findings[0]?.message).toMatch(/serves, but \d of \d tries w(?:as|ere) refused/);
  });
});

test.each([CLOSE, RESET])('a server that ends each hello without present suites alike is sound: %j', async (end) => {
  const sound = await start(() => 200);
  const rule: Rule = ({ hello }) => (hello?.suites.includes(0x1301) === true ? PASS : end);
  const behind = await faultyServer(rule, { port: sound, stop: async () => {} });
  const [one] = await look([`127.0.0.1:${behind.port}`]);
  await behind.stop();
  expect(one === undefined ? [] : told(one)).toEqual(['pass']);
});

test('an address that begins to reset us is come back to later, and another one is not slowed by it', async () => {
  let tiredUntil = 0;
  const tired = await start(() => (Date.now() < tiredUntil ? 'reset' : 200));
  const fresh = await start(() => 200);
  const places = [`127.0.0.1:${tired}`, `127.0.0.1:${tired}`, `127.0.0.2:${fresh}`];
  const [first, second, third] = await look(places, {}, (done) => {
    if (done === 1) tiredUntil = Date.now() + 600;
  });
  expect(first?.verdict).toBe('pass');
  expect(second?.findings.map(({ cause, severity }) => `${severity} ${cause}`)).toEqual(['warning connection-reset']);
  expect([third?.verdict, (third?.observation.tookMs ?? Infinity) < 1_000]).toEqual(['pass', true]);
});

test('endpoints behind one silent address learn from one another, and come to the same cause', async () => {
  const port = await start(() => 'silent');
  const endpoints = await look(
    Array.from({ length: 10 }, () => `127.0.0.1:${port}`),
    { concurrency: '10', timeout: '1s', retries: '2' },
  );
  expect(endpoints.map(({ findings }) => findings.map(({ cause }) => cause))).toEqual(
    endpoints.map(() => ['silent-after-hello']),
  );
  // The handshake, the plain hello and plain HTTP; the first to come go through the whole ladder.
  const connections = endpoints.map(({ observation }) => observation.connections);
  expect(Math.min(...connections)).toBe(3);
  expect(Math.max(...connections)).toBeGreaterThan(6);
}, 60_000);
