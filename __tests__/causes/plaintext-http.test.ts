import { describe, expect, test } from '@jest/globals';
import { plaintextHttp } from '../../src/causes/plaintext-http.ts';
import type { AddressObservation, HelloOutcome, PlaintextAnswer } from '../../src/model/observation.ts';
import { address, alert, bytes, hello, notTls, seen } from './given.ts';
import { reads } from './reads.ts';

const nginx400 = 'HTTP/1.1 400 Bad Request\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\n\r\n<html>';
const meantTls = 'HTTP/1.1 400 Bad Request\r\n\r\nThe plain HTTP request was sent to HTTPS port';

describe('plaintext-http', () => {
  test.each([
    ['an HTTP answer to the hello', failing(notTls(nginx400)), true],
    ['an HTML page without a status line', failing(notTls('<html><head><title>400</title>')), true],
    [
      'an HTTP answer to a plain GET',
      failing({ kind: 'closed', how: 'fin' }, answering('HTTP/1.0 200 OK\r\n\r\n')),
      true,
    ],
    ['a TLS server that tells a plain GET so', failing({ kind: 'silent', waitedMs: 5000 }, answering(meantTls)), false],
    [
      'a TLS server that answers a GET, and the hello by an alert',
      failing(alert(40), answering('HTTP/1.1 400 Bad\r\n\r\n')),
      false,
    ],
    ['a mail server', failing(notTls('220 mail.example.com ESMTP\r\n')), false],
    ['nothing at all', failing({ kind: 'closed', how: 'fin' }), false],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(plaintextHttp.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(reads(plaintextHttp, seen({ at: failing(notTls(nginx400)) }))).toMatchInlineSnapshot(`
"error plaintext-http: the port speaks plain HTTP, not HTTPS
Port 443 of api.example.com answers in plain HTTP ("HTTP/1.1 400 Bad Request") where TLS is expected: TLS is not switched on for this port, or it is the port of the unencrypted site.
  status line: HTTP/1.1 400 Bad Request
  Server header: nginx/1.22.1
  first bytes: HTTP/1.1 400 Bad Request\\r\\nServer: nginx/1.22.1\\r\\nContent-Type…
fix (any): Switch TLS on for port 443 and give it a certificate for "api.example.com", or check the port that serves HTTPS.
  - If another program ends TLS in front of this one, check the address and port of that program.
fix (nginx): Add \`ssl\` to the \`listen 443\` line of the server block and name its certificate.
  | listen 443 ssl;
  | listen [::]:443 ssl;
  | ssl_certificate     /etc/letsencrypt/live/api.example.com/fullchain.pem;
  | ssl_certificate_key /etc/letsencrypt/live/api.example.com/privkey.pem;
  - To obtain one: certbot certonly --nginx -d api.example.com --deploy-hook 'systemctl reload nginx'
  - With a certificate from elsewhere, name its files instead.
  - nginx -t && nginx -s reload
  - All server blocks that share the socket need \`ssl\` on their listen line."
`);
  });

  test('shows hostile bytes escaped and cut', () => {
    const text = `HTTP/1.1 200 \u001b[31mred${'x'.repeat(300)}\r\nServer: a\u0000b\r\n\r\n`;
    const found = plaintextHttp.diagnose(seen({ at: failing(notTls(text)) }));
    const told = [found?.message, ...(found?.evidence ?? []).map(({ value }) => value)].join('\n');
    expect(told).toContain('\\x1b[31mred');
    expect(told).toContain('a\\x00b');
    expect(told.length).toBeLessThan(600);
  });
});

/** OpenSSL could make nothing of the answer; our own hello got this. */
function failing(outcome: HelloOutcome, plaintext: PlaintextAnswer | null = null): AddressObservation {
  const handshake = {
    kind: 'refused-by-us',
    code: 'ERR_SSL_WRONG_VERSION_NUMBER',
    message: 'wrong version number',
    tookMs: 20,
  } as const;
  return address({ handshake, hellos: [hello('modern', outcome)], plaintext });
}

function answering(text: string): PlaintextAnswer {
  return { kind: 'answered', when: 'after-http-request', firstBytes: bytes(text) };
}
