import { describe, expect, test } from '@jest/globals';
import { guessServer, productOf } from '../../src/diagnose/server-guess.ts';
import { address, bytes, endpoint, hello, notTls, observation } from '../causes/given.ts';

const answering = (server: string | null) =>
  observation({ addresses: [address(), address({ http: { status: 200, server, bodyStart: null } })] });

describe('which product answers', () => {
  test.each([
    ['nginx/1.22.1', 'nginx'],
    ['openresty', 'nginx'],
    ['Apache/2.4.57 (Debian)', 'apache'],
    ['Apache', 'apache'],
    ['Apache-Coyote/1.1', null],
    ['Caddy', 'caddy'],
    ['cloudflare', null],
    ['Microsoft-IIS/10.0', null],
    ['not nginx', null],
  ])('takes %j for %s', (header, product) => {
    expect(productOf(header)).toBe(product);
  });

  test('believes the configuration before any header', () => {
    expect(guessServer(endpoint({ server: 'haproxy' }), answering('nginx'))).toEqual({
      product: 'haproxy',
      because: 'named in the configuration',
    });
  });

  test('reads the Server header of any address', () => {
    expect(guessServer(endpoint(), answering('nginx/1.22.1'))).toEqual({
      product: 'nginx',
      because: 'HTTP Server header "nginx/1.22.1"',
    });
  });

  test('reads the Server header of an answer in clear', () => {
    const text = 'HTTP/1.1 400 Bad Request\r\nDate: now\r\nServer: Apache/2.4\r\n\r\n';
    const toHello = address({ hellos: [hello('modern', notTls(text))] });
    const toGet = address({ plaintext: { kind: 'answered', when: 'after-http-request', firstBytes: bytes(text) } });
    for (const at of [toHello, toGet]) {
      expect(guessServer(endpoint(), observation({ addresses: [at] })).product).toBe('apache');
    }
  });

  test('does not read a header out of the body', () => {
    const text = 'HTTP/1.1 200 OK\r\nDate: now\r\n\r\nServer: nginx\r\n';
    const at = address({ hellos: [hello('modern', notTls(text))] });
    expect(guessServer(endpoint(), observation({ addresses: [at] })).product).toBeNull();
  });

  test('says so when nothing tells', () => {
    expect(guessServer(endpoint(), answering(null)).product).toBeNull();
  });

  test('keeps a hostile header short and printable', () => {
    const { because } = guessServer(endpoint(), answering(`nginx\u001b[31m${'x'.repeat(5000)}`));
    expect(because).toMatch(/^[\x20-\x7e]{1,120}$/);
  });
});
