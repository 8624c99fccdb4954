import { describe, expect, test } from '@jest/globals';
import { hostClue } from '../../src/diagnose/product/host-names.ts';
import { productOf, productOfGreeting, productOfVia } from '../../src/diagnose/product/marks.ts';
import { guessServer } from '../../src/diagnose/server-guess.ts';
import type { Endpoint } from '../../src/model/endpoint.ts';
import type { AddressObservation } from '../../src/model/observation.ts';
import { parseHttpAnswer } from '../../src/probe/http-answer.ts';
import {
  address,
  alert,
  bytes,
  certificate,
  completed,
  endpoint,
  flight,
  hello,
  notTls,
  observation,
} from '../causes/given.ts';

const guess = (at: Partial<AddressObservation>, at_endpoint: Partial<Endpoint> = {}) =>
  guessServer(endpoint(at_endpoint), observation({ addresses: [address(at)] }));

/** An answer inside TLS, its headers as they stand. */
const inside = (...headers: readonly string[]) => ({
  http: parseHttpAnswer(['HTTP/1.1 200 OK', ...headers, '', ''].join('\r\n')),
});

const inClear = (...lines: readonly string[]): Pick<AddressObservation, 'plaintext'> => ({
  plaintext: { kind: 'answered', when: 'after-http-request', firstBytes: bytes(lines.join('\r\n')) },
});

const closed = (how: 'fin' | 'rst'): Pick<AddressObservation, 'plaintext'> => ({
  plaintext: { kind: 'closed', when: 'after-http-request', how },
});

const hellos = (name: boolean, suite: number) => [
  hello('browser', flight(0x0304, { cipherSuite: suite, group: 0x001d, serverNameAcknowledged: name })),
  hello({ kind: 'suites', why: 'dhe', offered: [0x9e] }, alert(40)),
];

const NGINX = ['Server: nginx/1.22.1', 'Date: now', 'Content-Type: text/html', 'Connection: close', 'ETag: "1"'];
const GO = ['HTTP/1.0 400 Bad Request', '', 'Client sent an HTTP request to an HTTPS server.'];

test('how a connection ends through a proxy tells nothing of the server', () => {
  const at = { ...closed('rst'), hellos: hellos(true, 0x1301) };
  expect(guess(at).others).toEqual(['stunnel']);
  const proxy = { host: 'proxy.internal', port: 3128, variable: null, credentials: null };
  expect(guess(at, { proxy })).toMatchObject({ product: null, others: [] });
});

describe('a name', () => {
  test.each([
    ['nginx/1.22.1', 'nginx'],
    ['openresty', 'nginx'],
    ['Apache/2.4.57 (Debian)', 'apache'],
    ['Apache', 'apache'],
    ['Apache-Coyote/1.1', 'java'],
    ['Apache Tomcat/10', 'java'],
    ['Jetty(9.4.57)', 'java'],
    ['Caddy', 'caddy'],
    ['cloudflare', 'cloudflare'],
    ['awselb/2.0', 'aws'],
    ['Microsoft-IIS/10.0', 'iis'],
    ['Microsoft-Azure-Application-Gateway/v2', 'azure'],
    ['istio-envoy', 'envoy'],
    ['not nginx', null],
    ['h2o/2.2.5', null],
  ])('of a Server header, %j, is that of %s', (header, product) => {
    expect(productOf(header)).toBe(product);
  });

  test.each([
    ['220 mx.example.com ESMTP Postfix (Debian/GNU)', 'postfix'],
    ['220 mx.example.com ESMTP Exim 4.96 Sat, 21 Nov 2026', 'exim'],
    ['* OK [CAPABILITY IMAP4rev1 SASL-IR] Dovecot (Debian) ready.', 'dovecot'],
    ['+OK Dovecot ready.', 'dovecot'],
    ['220 (vsFTPd 3.0.3)', 'vsftpd'],
    ['220 ProFTPD Server (x) [127.0.0.1]', 'proftpd'],
    ['220 postfix.example.com ESMTP', null],
    ['220 exim4 ESMTP Postfix', 'postfix'],
  ])('of a greeting, %j, is that of %s', (greeting, product) => {
    expect(productOfGreeting(greeting)).toBe(product);
  });

  test.each([
    ['1.1 google', 'google-cloud'],
    ['1.1 0123abc.cloudfront.net (CloudFront)', 'aws'],
    ['1.1 Caddy', 'caddy'],
    ['1.1 varnish', null],
  ])('of a Via header, %j, is that of %s', (entry, product) => {
    expect(productOfVia(entry)).toBe(product);
  });

  test.each([
    ['web-1.eu-west-1.elb.amazonaws.com', 'aws'],
    ['web-1.elb.eu-west-1.amazonaws.com', 'aws'],
    ['d111.cloudfront.net', 'aws'],
    ['a1.execute-api.eu-west-1.amazonaws.com', 'aws'],
    ['shop.azurefd.net', 'azure'],
    ['shop.azurewebsites.net', 'azure'],
    ['shop-abc-ew.a.run.app', 'google-cloud'],
    ['shop.pages.dev', 'cloudflare'],
    // Machines and DNS services of a cloud: what ends TLS there is anybody's.
    ['ec2-1-2-3-4.compute.amazonaws.com', undefined],
    ['vm.westeurope.cloudapp.azure.com', undefined],
    ['shop.trafficmanager.net', undefined],
    ['4.3.2.1.bc.googleusercontent.com', undefined],
    ['cloudfront.net.example.com', undefined],
  ])('of a host, %s, is that of %s', (host, product) => {
    expect(hostClue(endpoint({ host }))?.products[0]).toBe(product);
  });
});

describe('which product ends TLS', () => {
  test('is certain where the configuration says so', () => {
    expect(guess(inside(...NGINX), { server: 'haproxy' })).toEqual({
      product: 'haproxy',
      because: 'named in the configuration',
      sureness: 'certain',
      others: [],
    });
  });

  test('is likely what names itself inside TLS', () => {
    expect(guess(inside(...NGINX))).toEqual({
      product: 'nginx',
      because: 'HTTP Server header "nginx/1.22.1"',
      sureness: 'likely',
      others: [],
    });
  });

  test('is sure where it answers plain HTTP itself', () => {
    const seen = guess({ ...inside('Server: Apache'), ...inClear('HTTP/1.1 400 Bad Request', ...NGINX, '', '') });
    expect(seen).toMatchObject({ product: 'nginx', sureness: 'sure' });
  });

  test.each([
    ['small letters', { ...inside('server: nginx', 'date: now') }],
    ['another order', { ...inside('Date: now', 'Content-Type: text/html', 'Server: nginx') }],
    ['no ALPN', { ...inside(...NGINX), handshake: completed({ alpn: null }) }],
    ['a name not acknowledged', { ...inside(...NGINX), hellos: hellos(false, 0x1301) }],
    ['an end instead of its page', { ...inside(...NGINX), ...closed('fin') }],
  ])('is not taken for nginx, which %s contradicts', (_what, at) => {
    const seen = guess(at);
    expect(seen).toMatchObject({ product: null, sureness: 'unsure' });
    expect(seen.others).toContain('nginx');
  });

  test('is HAProxy by small letters, its TLS and how it ends plain HTTP', () => {
    const at = { ...inside('server: nginx', 'date: now'), ...closed('fin'), hellos: hellos(true, 0x1302) };
    expect(guess(at)).toMatchObject({ product: 'haproxy', sureness: 'likely' });
    expect(guess({ ...at, hellos: hellos(true, 0x1301) }).product).toBeNull();
  });

  test('is one of those written in Go until it gives a name', () => {
    expect(guess({ ...inside('Date: now'), ...inClear(...GO) })).toMatchObject({
      product: null,
      others: ['go', 'traefik', 'caddy', 'kubernetes'],
    });
    const caddy = guess({ ...inside('Alt-Svc: h3', 'Server: Caddy', 'Date: now'), ...inClear(...GO) });
    expect(caddy).toMatchObject({ product: 'caddy', sureness: 'sure' });
    // Traefik before a Caddy, or before an nginx.
    for (const server of ['Caddy', 'nginx'])
      expect(guess({ ...inside('Date: now', `Server: ${server}`), ...inClear(...GO) }).product).toBeNull();
  });

  test('is known by the certificate that it makes when it has none', () => {
    const fake = certificate({ subject: 'CN=Kubernetes Ingress Controller Fake Certificate,O=Acme Co' });
    const at = { handshake: completed({ chain: [fake] }) };
    expect(guess(at)).toMatchObject({ product: 'kubernetes', sureness: 'sure' });
    const page = inClear('HTTP/1.1 400 Bad Request', 'Date: now', '', 'The plain HTTP request was sent to HTTPS port');
    expect(guess({ ...at, ...page })).toMatchObject({ product: 'kubernetes', sureness: 'sure' });
    expect(guess(page)).toMatchObject({ product: null, others: ['kubernetes', 'nginx'] });
  });

  test('is the last proxy of a Via header before the server behind it', () => {
    const cloudfront = 'Via: 1.1 abc.cloudfront.net (CloudFront)';
    expect(guess(inside('Content-Type: text/html', 'Server: nginx', 'Date: now', cloudfront)).product).toBe('aws');
    // Here nginx may stand before CloudFront, whose headers it passes on.
    expect(guess(inside(...NGINX, cloudfront))).toMatchObject({ product: null, others: ['nginx', 'aws'] });
    expect(guess(inside(...NGINX, 'Via: 1.1 google, 1.1 varnish')).product).toBeNull();
  });

  test('is likely the cloud that the host name belongs to, unless another names itself', () => {
    const host = 'web-1.eu-west-1.elb.amazonaws.com';
    expect(guess({}, { host })).toMatchObject({ product: 'aws', sureness: 'likely' });
    expect(guess(inside(...NGINX), { host })).toMatchObject({ product: null, others: ['aws', 'nginx'] });
  });

  test('is read from a greeting inside TLS, where TLS does not contradict', () => {
    const mail = { application: 'mail', port: 993 } as const;
    const greeting = '* OK [CAPABILITY IMAP4rev1] Dovecot ready.';
    expect(guess({ greeting }, mail)).toMatchObject({ product: 'dovecot', sureness: 'likely' });
    expect(guess({ greeting, hellos: hellos(true, 0x1302) }, mail)).toMatchObject({
      product: null,
      others: ['haproxy', 'dovecot'],
    });
  });

  test('is read from what a port says in clear that speaks no TLS', () => {
    const text = 'HTTP/1.1 400 Bad Request\r\nDate: now\r\nServer: Apache/2.4\r\n\r\n';
    const failed = { handshake: { kind: 'closed', how: 'fin', tookMs: 1 } } as const;
    expect(guess({ ...failed, hellos: [hello('modern', notTls(text))] }).product).toBe('apache');
    expect(guess({ ...failed, ...inClear(text) }).product).toBe('apache');
    expect(guess({ ...failed, ...inClear('220 (vsFTPd 3.0.3)\r\n') }).product).toBe('vsftpd');
    const inBody = 'HTTP/1.1 200 OK\r\nDate: now\r\n\r\nServer: nginx\r\n';
    expect(guess({ ...failed, ...inClear(inBody) }).product).toBeNull();
  });

  test('is unsure where the addresses name different ones', () => {
    const addresses = [address(inside(...NGINX)), address(inside('Date: now', 'Server: Apache'))];
    expect(guessServer(endpoint(), observation({ addresses }))).toMatchObject({
      product: null,
      others: ['nginx', 'apache'],
    });
  });

  test('is unsure when nothing tells, or nothing was seen', () => {
    expect(guess({})).toMatchObject({ product: null, sureness: 'unsure', others: [] });
    expect(guessServer(endpoint(), observation({ addresses: [] })).product).toBeNull();
  });

  test('is told in few printable letters, whatever the header', () => {
    const { because } = guess(inside(`Server: nginx\u001b[31m${'x'.repeat(5000)}`, 'Date: now'));
    expect(because).toMatch(/^[\x20-\x7e]{1,140}$/);
  });
});
