import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type DemoServer, listen } from '../../../src/demo/listen.ts';
import { mint, mintRoot } from '../../../src/demo/mint.ts';
import { closedPort, silentPort } from '../../../src/demo/servers.ts';
import type { Fetched } from '../../../src/probe/fetch/fetch.ts';
import { days } from '../../helpers/test-authority.ts';
import { fetcher, type Web, web } from './web.ts';

const running: DemoServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function keep<T extends DemoServer>(server: Promise<T>): Promise<T> {
  const started = await server;
  running.push(started);
  return started;
}

const serve = (answer: RequestListener): Promise<Web> => keep(web(answer));

/** A port that says these bytes to whoever asks. */
function saying(speak: (socket: Socket) => void): Promise<DemoServer> {
  return keep(listen(createServer((socket) => socket.once('data', () => speak(socket)))));
}

const redirect = (response: ServerResponse, location: string, status = 302) =>
  response.writeHead(status, { location }).end('moved');

function bodyOf(fetched: Fetched): string {
  return fetched.kind === 'answered' ? Buffer.from(fetched.body).toString('latin1') : fetched.kind;
}

const bodySent = async (request: IncomingMessage) => Buffer.concat(await request.toArray()).toString('latin1');

describe('what is fetched', () => {
  test('comes with its type and the URL that it came from, asked as little as can be', async () => {
    let headers: IncomingMessage['rawHeaders'] = [];
    const server = await serve((request, response) => {
      headers = request.rawHeaders;
      response.writeHead(200, { 'content-type': 'application/pkix-cert' }).end('bytes');
    });
    const { fetch, dialled } = fetcher();
    const found = await fetch({ url: `${server.at('/ca.der?a=%20b')}#part`, accept: 'application/pkix-cert' });
    expect(found).toMatchObject({
      kind: 'answered',
      url: server.at('/ca.der?a=%20b'),
      contentType: 'application/pkix-cert',
    });
    expect(bodyOf(found)).toBe('bytes');
    expect(server.asked).toEqual(['GET /ca.der?a=%20b']);
    const expected = ['Host', `127.0.0.1:${server.port}`, 'User-Agent', 'tls-gate/1.0.0'];
    expect(headers).toEqual([...expected, 'Accept', 'application/pkix-cert', 'Connection', 'close']);
    expect(dialled).toEqual([`127.0.0.1:${server.port}`]);
  });

  test('may be asked for by POST', async () => {
    const server = await serve(async (request, response) => {
      response.end(`${request.headers['content-type']} ${await bodySent(request)}`);
    });
    const body = new TextEncoder().encode('question');
    const found = await fetcher().fetch({ url: server.at('/'), body, contentType: 'application/ocsp-request' });
    expect(bodyOf(found)).toBe('application/ocsp-request question');
  });

  test('may last until the connection is closed', async () => {
    const server = await saying((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\nuntil the end'));
    expect(bodyOf(await fetcher().fetch({ url: `http://127.0.0.1:${server.port}/` }))).toBe('until the end');
  });

  test('is left as it is encoded', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(Uint8Array.of(0x1f, 0x8b));
    });
    expect(bodyOf(await fetcher().fetch({ url: server.at('/') }))).toHaveLength(2);
  });

  test('is asked for by name at the address that the name has', async () => {
    const server = await serve((request, response) => response.end(request.headers.host));
    const { fetch, dialled, resolved } = fetcher({ 'ca.test': ['127.0.0.1'] });
    expect(bodyOf(await fetch({ url: `http://CA.test:${server.port}/` }))).toBe(`ca.test:${server.port}`);
    expect([resolved, dialled]).toEqual([['ca.test'], [`127.0.0.1:${server.port}`]]);
  });

  test('is asked for at the next address where the first does not answer', async () => {
    const server = await serve((_request, response) => response.end('second'));
    const { fetch, dialled } = fetcher({ 'ca.test': ['127.0.0.9', '127.0.0.1'] });
    expect(bodyOf(await fetch({ url: `http://ca.test:${server.port}/` }))).toBe('second');
    expect(dialled).toEqual([`127.0.0.9:${server.port}`, `127.0.0.1:${server.port}`]);
  });

  test('is asked for once in a run, and again where the question differs', async () => {
    const server = await serve((_request, response) => setTimeout(() => response.end('same'), 50));
    const { fetch } = fetcher();
    const post = { url: server.at('/'), body: Uint8Array.of(1), contentType: 'a/b' };
    const found = await Promise.all([
      ...[
        fetch({ url: server.at('/') }),
        fetch({ url: server.at('/') }),
        fetch({ url: server.at('/'), scope: 'public' }),
      ],
      ...[fetch(post), fetch({ ...post, body: Uint8Array.of(1) }), fetch({ ...post, body: Uint8Array.of(2) })],
    ]);
    expect(found.map(bodyOf)).toEqual(['same', 'same', 'not-allowed', 'same', 'same', 'same']);
    expect(server.asked).toEqual(['GET /', 'POST /', 'POST /']);
  });

  test('is fetched eight at a time', async () => {
    let now = 0;
    let most = 0;
    const server = await serve((_request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end('x');
      }, 30);
    });
    const { fetch } = fetcher();
    const found = await Promise.all(Array.from({ length: 24 }, (_, index) => fetch({ url: server.at(`/${index}`) })));
    expect(new Set(found.map(bodyOf))).toEqual(new Set(['x']));
    expect(most).toBe(8);
  });
});

describe('a redirect', () => {
  test.each([301, 302, 307, 308])('with status %d is followed, relative or not', async (status) => {
    const server = await serve((request, response) => {
      if (request.url === '/') redirect(response, 'down/below', status);
      else if (request.url === '/down/below') redirect(response, `//127.0.0.1:${server.port}/end`, status);
      else response.end('there');
    });
    const found = await fetcher().fetch({ url: server.at('/') });
    expect(found).toMatchObject({ url: server.at('/end') });
    expect(bodyOf(found)).toBe('there');
  });

  test.each([
    [307, 'POST /end', 'asked'],
    [301, 'POST /end', 'asked'],
    [303, 'GET /end', ''],
  ])('with status %d turns a POST into %s', async (status, asked, body) => {
    const server = await serve(async (request, response) => {
      if (request.url === '/') redirect(response, '/end', status);
      else response.end(await bodySent(request));
    });
    const found = await fetcher().fetch({ url: server.at('/'), body: Buffer.from('asked'), contentType: 'a/b' });
    expect([server.asked[1], bodyOf(found)]).toEqual([asked, body]);
  });

  test('without a place is a status', async () => {
    const server = await serve((_request, response) => response.writeHead(302).end());
    expect(await fetcher().fetch({ url: server.at('/') })).toMatchObject({ kind: 'status', status: 302 });
  });

  test('is followed three times and not a fourth', async () => {
    const server = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else redirect(response, `/${left - 1}`);
    });
    expect(bodyOf(await fetcher().fetch({ url: server.at('/3') }))).toBe('there');
    expect(await fetcher().fetch({ url: server.at('/4') })).toEqual({
      kind: 'too-many-redirects',
      url: server.at('/0'),
    });
  });

  test('to itself ends', async () => {
    const server = await serve((_request, response) => redirect(response, '/'));
    expect(await fetcher().fetch({ url: server.at('/') })).toMatchObject({ kind: 'too-many-redirects' });
    expect(server.asked).toHaveLength(4);
  });

  test.each<[string, string, object]>([
    ['169.254.169.254', 'http://169.254.169.254/latest/meta-data/', { address: '169.254.169.254', range: 'linkLocal' }],
    ['it by another spelling', 'http://2852039166/', { address: '169.254.169.254', range: 'linkLocal' }],
    ['it mapped', 'http://[::ffff:169.254.169.254]/', { address: '::ffff:a9fe:a9fe', range: 'linkLocal' }],
    ['it by a name', 'http://metadata.test/', { address: '169.254.169.254', range: 'linkLocal' }],
    ['it by https', 'https://169.254.169.254/', { address: '169.254.169.254', range: 'linkLocal' }],
    ['Azure', 'http://168.63.129.16/', { address: '168.63.129.16', range: 'metadata' }],
    ['AWS by IPv6', 'http://[fd00:ec2::254]/', { address: 'fd00:ec2::254', range: 'metadata' }],
  ])('to %s is not dialled, whatever the policy allows', async (_where, location, expected) => {
    const server = await serve((_request, response) => redirect(response, location));
    const { fetch, dialled } = fetcher({ 'metadata.test': ['169.254.169.254'] });
    const found = await fetch({ url: server.at('/') });
    expect(found).toEqual({ kind: 'not-allowed', url: expect.any(String), ...expected });
    expect(found.url).toMatch(/^https?:\/\/(?:169\.254|168\.63|\[::ffff:a9fe|\[fd00|metadata\.test)/);
    expect(dialled).toEqual([`127.0.0.1:${server.port}`]);
  });

  test.each([
    ['file:///etc/passwd', 'neither http nor https but file:'],
    ['ftp://ca.test/', 'neither http nor https but ftp:'],
    ['data:text/plain,x', 'neither http nor https but data:'],
    ['http://a:b@127.0.0.1/', 'it holds a user name or a password'],
    ['http://[fe80::1%25eth0]/', 'not a URL'],
    [`/${'x'.repeat(3_000)}`, 'longer than 2048 characters'],
  ])('to %.30s is not followed', async (location, problem) => {
    const server = await serve((_request, response) => redirect(response, location));
    const { fetch, dialled } = fetcher();
    expect(await fetch({ url: server.at('/') })).toMatchObject({ kind: 'bad-url', problem });
    expect(dialled).toHaveLength(1);
  });
});

describe('nothing is dialled', () => {
  const names = {
    'inside.test': ['10.0.0.1'],
    'mixed.test': ['93.184.215.14', '127.0.0.1'],
    'odd.test': ['not an address'],
    localhost: ['127.0.0.1', '::1'],
    'localhost.': ['127.0.0.1'],
    'xn--bcher-kva.test': ['192.168.0.1'],
    'none.test': [],
  };

  test.each<[string, string, string]>([
    ['http://127.0.0.1/', '127.0.0.1', 'loopback'],
    ['http://127.1/', '127.0.0.1', 'loopback'],
    ['http://0x7f.1/', '127.0.0.1', 'loopback'],
    ['http://2130706433/', '127.0.0.1', 'loopback'],
    ['http://017700000001/', '127.0.0.1', 'loopback'],
    ['http://127.0.0.1./', '127.0.0.1', 'loopback'],
    ['http://①②⑦.0.0.1/', '127.0.0.1', 'loopback'],
    ['http://%31%32%37.0.0.1/', '127.0.0.1', 'loopback'],
    ['http://127。0。0。1/', '127.0.0.1', 'loopback'],
    ['http://127.0.0.1:8080/x', '127.0.0.1', 'loopback'],
    ['HTTP:\\\\127.0.0.1\\x', '127.0.0.1', 'loopback'],
    ['http:127.0.0.1', '127.0.0.1', 'loopback'],
    ['http://0/', '0.0.0.0', 'unspecified'],
    ['http://[::]/', '::', 'unspecified'],
    ['http://[::1]/', '::1', 'loopback'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1', 'loopback'],
    ['http://[0:0:0:0:0:ffff:7f00:0001]/', '::ffff:7f00:1', 'loopback'],
    ['http://[64:ff9b::127.0.0.1]/', '64:ff9b::7f00:1', 'loopback'],
    ['http://[2002:7f00:1::]/', '2002:7f00:1::', '6to4'],
    ['http://[fe80::1]/', 'fe80::1', 'linkLocal'],
    ['http://192.168.1.1/', '192.168.1.1', 'private'],
    ['http://169.254.169.254/', '169.254.169.254', 'linkLocal'],
    ['https://10.0.0.1/', '10.0.0.1', 'private'],
    ['http://localhost/', '127.0.0.1', 'loopback'],
    ['http://LOCALHOST./', '127.0.0.1', 'loopback'],
    ['http://inside.test/', '10.0.0.1', 'private'],
    ['http://mixed.test/', '127.0.0.1', 'loopback'],
    ['http://bücher.test/', '192.168.0.1', 'private'],
    ['http://odd.test/', 'not an address', 'invalid'],
  ])('for %s under `public`', async (url, address, range) => {
    const { fetch, dialled } = fetcher(names);
    expect(await fetch({ url, scope: 'public' })).toEqual({
      kind: 'not-allowed',
      url: new URL(url).href,
      address,
      range,
    });
    expect(dialled).toEqual([]);
  });

  test.each([
    ['ftp://127.0.0.1/', 'neither http nor https but ftp:'],
    ['file:///etc/passwd', 'neither http nor https but file:'],
    ['ldap://ca.test/cn=x', 'neither http nor https but ldap:'],
    ['javascript:alert(1)', 'neither http nor https but javascript:'],
    ['http://user@127.0.0.1/', 'it holds a user name or a password'],
    ['http://user:secret@127.0.0.1/', 'it holds a user name or a password'],
    ['http://[fe80::1%25eth0]/', 'not a URL'],
    ['http://256.256.256.256/', 'not a URL'],
    ['/ca.der', 'not a URL'],
    ['', 'not a URL'],
    [`http://ca.test/${'x'.repeat(2_100)}`, 'longer than 2048 characters'],
    [`http://ca.test/${'ü'.repeat(1_000)}`, 'longer than 2048 characters'],
  ])('for %.40s, which is no URL to ask', async (url, problem) => {
    const { fetch, dialled, resolved } = fetcher(names);
    const found = await fetch({ url });
    expect(found).toMatchObject({ kind: 'bad-url', problem });
    expect(found.url).not.toContain('secret');
    expect([dialled, resolved]).toEqual([[], []]);
  });

  test.each([
    ['http://nowhere.test/', 'ENOTFOUND', 1],
    ['http://none.test/', 'ENOTFOUND', 1],
    ['http://ca.invalid/', 'ENOTFOUND', 0],
  ])('for %s, which has no address', async (url, code, asked) => {
    const { fetch, dialled, resolved } = fetcher(names);
    expect(await fetch({ url })).toEqual({ kind: 'name-not-found', url, code });
    expect([dialled, resolved.length]).toEqual([[], asked]);
  });

  test('where the policy fetches nothing; no name is resolved either', async () => {
    const { fetch, dialled, resolved } = fetcher(names);
    expect(await fetch({ url: 'http://inside.test', scope: 'none' })).toEqual({
      kind: 'switched-off',
      url: 'http://inside.test/',
    });
    expect([dialled, resolved]).toEqual([[], []]);
  });

  test('once the run is over', async () => {
    const { fetch, dialled, resolved } = fetcher(names, { endsAt: Date.now() });
    expect(await fetch({ url: 'http://127.0.0.1/' })).toMatchObject({ kind: 'not-attempted' });
    expect([dialled, resolved]).toEqual([[], []]);
  });

  test('after a second look at DNS: what was classified is dialled', async () => {
    const server = await serve((_request, response) => response.end('x'));
    const answers = [['127.0.0.1'], ['169.254.169.254']];
    const { fetch, dialled } = fetcher({}, { resolve: async () => answers.shift() ?? [] });
    expect(bodyOf(await fetch({ url: `http://rebinding.test:${server.port}/` }))).toBe('x');
    expect([dialled, answers]).toEqual([[`127.0.0.1:${server.port}`], [['169.254.169.254']]]);
  });
});

describe('an answer that is none', () => {
  test.each([204, 206, 304, 403, 404, 500])('with status %d says so', async (status) => {
    const server = await serve((_request, response) => response.writeHead(status).end());
    expect(await fetcher().fetch({ url: server.at('/') })).toEqual({ kind: 'status', url: server.at('/'), status });
  });

  test.each<[string, RequestListener]>([
    ['of 10 MB', (_request, response) => response.end(Buffer.alloc(10_000_000))],
    [
      'that says it is large and sends nothing',
      (_request, response) => {
        response.writeHead(200, { 'content-length': 65_537 }).flushHeaders();
      },
    ],
    [
      'that never ends',
      (_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(4_096)));
        };
        response.on('drain', more);
        more();
      },
    ],
  ])('%s is not read to the end', async (_what, answer) => {
    const server = await serve(answer);
    const begun = performance.now();
    expect(await fetcher().fetch({ url: server.at('/') })).toEqual({
      kind: 'too-large',
      url: server.at('/'),
      limit: 65_536,
    });
    expect(performance.now() - begun).toBeLessThan(900);
  });

  test('of just the limit is read', async () => {
    const server = await serve((_request, response) => response.end(Buffer.alloc(65_536)));
    expect(bodyOf(await fetcher().fetch({ url: server.at('/') }))).toHaveLength(65_536);
  });

  test.each<[string, RequestListener]>([
    ['never comes', () => {}],
    ['never gets beyond its head', (_request, response) => response.writeHead(200).flushHeaders()],
    [
      'drips',
      (_request, response) => {
        const drip = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
    [
      'is redirected slowly',
      (_request, response) => {
        setTimeout(() => redirect(response, '/again'), 150);
      },
    ],
  ])('that %s is not waited for', async (_what, answer) => {
    const server = await serve(answer);
    const begun = performance.now();
    const found = await fetcher().fetch({ url: server.at('/'), timeoutMs: 250 });
    expect(found).toMatchObject({ kind: 'timeout', waitedMs: 250 });
    expect(performance.now() - begun).toBeLessThan(800);
  });

  test('is not waited for by a resolver either', async () => {
    const { fetch, dialled } = fetcher({}, { resolve: () => new Promise(() => {}) });
    expect(await fetch({ url: 'http://slow.test/', timeoutMs: 100 })).toMatchObject({ kind: 'timeout' });
    expect(dialled).toEqual([]);
  });

  test('is not waited for by a port that swallows everything', async () => {
    const server = await keep(silentPort());
    const url = `http://127.0.0.1:${server.port}/`;
    expect(await fetcher().fetch({ url, timeoutMs: 150 })).toEqual({ kind: 'timeout', url, waitedMs: 150 });
    expect(await fetcher().fetch({ url: url.replace('http', 'https'), timeoutMs: 150 })).toMatchObject({
      kind: 'timeout',
    });
  });

  test("is cut short by the run's end, which is not held against the server", async () => {
    const server = await serve(() => {});
    const { fetch } = fetcher({}, { endsAt: Date.now() + 150 });
    expect(await fetch({ url: server.at('/'), timeoutMs: 5_000 })).toEqual({
      kind: 'not-attempted',
      url: server.at('/'),
    });
  });

  test('from a port where nothing listens is a connection that failed', async () => {
    const server = await closedPort();
    const url = `http://127.0.0.1:${server.port}/`;
    expect(await fetcher().fetch({ url })).toEqual({ kind: 'no-connection', url, code: 'ECONNREFUSED' });
    await server.stop();
  });

  test.each<[string, (socket: Socket) => void, RegExp]>([
    ['closes', (socket) => socket.end(), /^ECONNRESET$/],
    ['resets', (socket) => socket.resetAndDestroy(), /^ECONNRESET$/],
    ['speaks no HTTP', (socket) => socket.end('220 mail.test ESMTP\r\n'), /^HPE_/],
    ['ends in the middle', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'), /^ECONNRESET$/],
    [
      'never stops its headers',
      (socket) => void socket.write(`HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(20_000)}`),
      /^HPE_/,
    ],
    [
      'switches protocols',
      (socket) => socket.end('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
      /./,
    ],
  ])('from a port that %s is a connection that failed', async (_what, speak, code) => {
    const server = await saying(speak);
    const found = await fetcher().fetch({ url: `http://127.0.0.1:${server.port}/` });
    expect(found).toMatchObject({ kind: 'no-connection', code: expect.stringMatching(code) });
  });
});

describe('https', () => {
  const root = mintRoot({ subject: 'Root', notBefore: days(-9), notAfter: days(9) });
  const sans = [
    { kind: 'dns', value: 'ca.test' },
    { kind: 'ip', value: '127.0.0.1' },
  ] as const;
  const made = mint({ subject: 'ca.test', issuer: root, sans, notBefore: days(-5), notAfter: days(5) });
  const serveTls = (answer: RequestListener) =>
    keep(listen(createTlsServer({ cert: made.certPem, key: made.keyPem }, answer)));
  const names = { 'ca.test': ['127.0.0.1'], 'other.test': ['127.0.0.1'] };

  test.each(['ca.test', 'ca.test.', '127.0.0.1'])('%s is verified and asked', async (host) => {
    const server = await serveTls((_request, response) => response.end('sealed'));
    const { fetch } = fetcher({ ...names, 'ca.test.': ['127.0.0.1'] }, { roots: [root.certPem] });
    expect(bodyOf(await fetch({ url: `https://${host}:${server.port}/` }))).toBe('sealed');
  });

  test.each([
    ['of a CA that nobody knows', 'ca.test', null, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['of another name', 'other.test', [root.certPem], 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('with a certificate %s is not, whatever the environment says', async (_what, host, roots, code) => {
    const server = await serveTls((_request, response) => response.end('sealed'));
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      const { fetch } = fetcher(names, { roots });
      const url = `https://${host}:${server.port}/`;
      expect(await fetch({ url })).toEqual({ kind: 'no-connection', url, code });
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    }
  });

  test('may be redirected to http, and http to https', async () => {
    const plain = await serve((_request, response) => response.end('plain'));
    const sealed = await serveTls((_request, response) => redirect(response, plain.at('/')));
    const first = await serve((_request, response) => redirect(response, `https://ca.test:${sealed.port}/`));
    const { fetch, dialled } = fetcher(names, { roots: [root.certPem] });
    expect(bodyOf(await fetch({ url: first.at('/') }))).toBe('plain');
    expect(dialled).toEqual([first.port, sealed.port, plain.port].map((port) => `127.0.0.1:${port}`));
  });

  test('to a port that speaks in clear is a connection that failed', async () => {
    const server = await saying((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const found = await fetcher().fetch({ url: `https://127.0.0.1:${server.port}/` });
    expect(found).toMatchObject({ kind: 'no-connection' });
  });
});

test('variables for proxies are not looked at', async () => {
  const server = await serve((_request, response) => response.end('direct'));
  const proxy = await serve((_request, response) => response.end('by proxy'));
  Object.assign(process.env, { http_proxy: proxy.at('/'), HTTP_PROXY: proxy.at('/'), NODE_USE_ENV_PROXY: '1' });
  try {
    expect(bodyOf(await fetcher().fetch({ url: server.at('/') }))).toBe('direct');
    expect(proxy.asked).toEqual([]);
  } finally {
    for (const name of ['http_proxy', 'HTTP_PROXY', 'NODE_USE_ENV_PROXY']) delete process.env[name];
  }
});
