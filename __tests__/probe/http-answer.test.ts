import { describe, expect, test } from '@jest/globals';
import { parseHttpAnswer } from '../../src/probe/http-answer.ts';

describe('an HTTP answer', () => {
  test.each([
    ['with a server', 'HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\n\r\n', 200, 'nginx/1.22.1'],
    ['of HTTP/1.0', 'HTTP/1.0 404 Not Found\r\n\r\n', 404, null],
    ['without a reason', 'HTTP/1.1 421\r\nserver:Apache\r\n\r\n', 421, 'Apache'],
    ['with the header in capitals', 'HTTP/1.1 400 Bad\r\nSERVER: \tcaddy \r\n\r\n', 400, 'caddy'],
    ['cut off in its headers', 'HTTP/1.1 200 OK\r\nServer: Jet', 200, 'Jet'],
    ['whose body names a server', 'HTTP/1.1 200 OK\r\n\r\nServer: not this', 200, null],
    ['with control bytes', 'HTTP/1.1 200 OK\r\nServer: a\x1b[31m\x00b\r\n\r\n', 200, 'a?[31m?b'],
    ['with a server of 5,000 bytes', `HTTP/1.1 200 OK\r\nServer: ${'x'.repeat(5_000)}\r\n\r\n`, 200, 'x'.repeat(200)],
  ])('%s is read', (_given, text, status, server) => {
    expect(parseHttpAnswer(text)).toMatchObject({ status, server });
  });

  test.each([
    ['nothing', ''],
    ['a mail greeting', '220 mail.test ESMTP\r\n'],
    ['HTTP/2 frames', '\x00\x00\x12\x04\x00\x00\x00\x00\x00'],
    ['a status of two digits', 'HTTP/1.1 20 OK\r\n\r\n'],
    ['a status line that comes later', '\r\nHTTP/1.1 200 OK\r\n\r\n'],
  ])('is not seen in %s', (_given, text) => {
    expect(parseHttpAnswer(text)).toBeNull();
  });
});
