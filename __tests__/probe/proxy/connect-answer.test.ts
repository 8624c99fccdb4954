import { describe, expect, test } from '@jest/globals';
import { readConnectAnswer } from '../../../src/probe/proxy/connect-answer.ts';

const read = (text: string, secrets: readonly string[] = []) => readConnectAnswer(text, secrets, secrets.length > 0);

describe('the answer to CONNECT', () => {
  test.each([
    ['200', 'HTTP/1.1 200 OK\r\n\r\n', 19],
    ['200 of HTTP/1.0, in its usual words', 'HTTP/1.0 200 Connection established\r\n\r\n', 39],
    ['200 without a reason phrase', 'HTTP/1.1 200\r\n\r\n', 16],
    ['any other 2xx', 'HTTP/1.1 299 Why Not\r\nVia: x\r\n\r\n', 32],
    ['200 with bare line feeds', 'HTTP/1.1 200 OK\nVia: x\n\n', 24],
    ['200 behind 100', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n', 44],
  ])('%s opens the tunnel', (_what, text, length) => {
    expect(read(text)).toEqual({ kind: 'tunnel', length });
  });

  test('with a length of content opens the tunnel too, and what follows belongs to the server', () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n';
    expect(read(`${head}220 mail.test`)).toEqual({ kind: 'tunnel', length: head.length });
  });

  test.each(['', 'H', 'HTTP/1.', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 200 OK\r\nVia: x\r\n', 'HTTP/1.1 100 Go\r\n\r\n'])(
    'is waited for behind %j',
    (text) => {
      expect(read(text)).toEqual({ kind: 'more' });
    },
  );

  test('other than 2xx is told with its reason and the headers that say why', () => {
    const text =
      'HTTP/1.1 503 Service Unavailable\r\nServer: squid/5.7\r\nSet-Cookie: a=b\r\nX-Squid-Error: ERR_CONNECT_FAIL 111\r\nproxy-status: edge; error=connection_refused\r\n\r\n<html>';
    expect(read(text)).toEqual({
      kind: 'refused',
      refusal: {
        kind: 'status',
        status: 503,
        reason: 'Service Unavailable',
        credentials: false,
        said: [
          { name: 'Server', value: 'squid/5.7' },
          { name: 'X-Squid-Error', value: 'ERR_CONNECT_FAIL 111' },
          { name: 'proxy-status', value: 'edge; error=connection_refused' },
        ],
      },
    });
  });

  test('never repeats our credentials, whatever the proxy does with them', () => {
    const secrets = ['cm9ib3Q6c2VjcmV0', 'robot:secret', 'secret'];
    const text = 'HTTP/1.1 407 no secret of robot:secret\r\nVia: cm9ib3Q6c2VjcmV0\r\n\r\n';
    const answer = read(text, secrets);
    expect(answer).toMatchObject({ refusal: { status: 407, reason: 'no *** of ***', credentials: true } });
    expect(JSON.stringify(answer)).not.toMatch(/secret|cm9ib3Q/);
  });

  test('is cleaned of bytes that a terminal would obey, and cut', () => {
    const answer = read(`HTTP/1.1 403 \x1b[31m${'x'.repeat(1_000)}\r\n\r\n`);
    const reason = answer.kind === 'refused' && answer.refusal.kind === 'status' ? answer.refusal.reason : '';
    expect(reason).toMatch(/^\?\[31mx+$/);
    expect(reason).toHaveLength(200);
  });

  test.each([
    ['a greeting', 'SSH-2.0-OpenSSH\r\n'],
    ['an alert of TLS', '\x15\x03\x01\x00\x02\x02\x46'],
    ['HTTP/2', 'HTTP/2 200\r\n\r\n'],
    ['a status that is none', 'HTTP/1.1 999 ok\r\n\r\n'],
    ['a status line without a number', 'HTTP/1.1 hello\r\n\r\n'],
    ['something else behind 100', 'HTTP/1.1 100 Go\r\n\r\nSSH'],
  ])('is none where it is %s', (_what, text) => {
    expect(read(text)).toMatchObject({ kind: 'refused', refusal: { kind: 'not-http' } });
  });

  test.each([
    ['a head that does not end', `HTTP/1.1 200 OK\r\nX: ${'y'.repeat(20_000)}`],
    ['interim answers without an end', 'HTTP/1.1 100 Go\r\n\r\n'.repeat(20)],
  ])('is given up after %s', (_what, text) => {
    expect(read(text)).toMatchObject({ kind: 'refused', refusal: { kind: 'too-long', bytes: text.length } });
  });
});
