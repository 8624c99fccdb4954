import { describe, expect, test } from '@jest/globals';
import { otherProtocol } from '../../src/causes/other-protocol.ts';
import type { AddressObservation } from '../../src/model/observation.ts';
import { writeFix } from '../../src/remedies/index.ts';
import { parseEndpoint } from '../../src/targets/endpoint-text.ts';
import { address, bytes, endpoint, hello, notTls, seen } from './given.ts';
import { reads } from './reads.ts';

const failed = {
  kind: 'refused-by-us',
  code: 'ERR_SSL_WRONG_VERSION_NUMBER',
  message: 'wrong version number',
  tookMs: 9,
} as const;

describe('other-protocol', () => {
  test.each([
    ['SMTP', 443, '220 mail.example.com ESMTP Postfix\r\n'],
    ['SMTP', 587, '220 mail.example.com ready\r\n'],
    ['SMTP', 25, '554 no service here\r\n'],
    ['FTP', 443, '220 (vsFTPd 3.0.5)\r\n'],
    ['FTP', 21, '220 Welcome\r\n'],
    ['SMTP or FTP', 443, '220 Welcome\r\n'],
    ['IMAP', 143, '* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n'],
    ['POP3', 110, '+OK ready\r\n'],
    ['POP3', 110, '-ERR unknown command\r\n'],
    ['NNTP', 119, '200 news ready\r\n'],
    ['ManageSieve', 4190, '"IMPLEMENTATION" "Dovecot"\r\n'],
    ['XMPP', 5222, "<?xml version='1.0'?><stream:stream xmlns='jabber:client'>"],
    ['MySQL or MariaDB', 3306, 'I\x00\x00\x00\x0a8.0.36\x00'],
    ['MySQL or MariaDB', 3306, 'E\x00\x00\x00\xff\x6a\x04Host is blocked'],
    ['PostgreSQL', 5432, 'E\x00\x00\x00\x90SFATAL\x00VFATAL\x00'],
    ['PostgreSQL', 5432, 'EFATAL:  unsupported frontend protocol\n\x00'],
    ['LDAP', 389, '\x30\x0c\x02\x01\x00\x78\x07\x0a\x01\x02'],
    ['SSH', 22, 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['VNC', 5900, 'RFB 003.008\n'],
    ['Redis', 6379, '-ERR unknown command\r\n'],
    ['AMQP', 5672, 'AMQP\x00\x00\x09\x01'],
    ['Memcached', 11211, 'ERROR\r\n'],
    ['unknown', 4444, 'hello there\r\n'],
  ])('recognises %s on port %i by %j', (protocol, port, greeting) => {
    const found = otherProtocol.diagnose(seen({ at: greeted(greeting, port) }));
    expect(found?.evidence[0]?.value).toBe(protocol);
  });

  test.each([
    [
      'an HTTP server',
      address({ hellos: [hello('modern', notTls('HTTP/1.1 400 Bad Request\r\n'))], handshake: failed }),
    ],
    [
      'unknown bytes after a GET only',
      address({
        handshake: failed,
        plaintext: { kind: 'answered', when: 'after-http-request', firstBytes: bytes('??') },
      }),
    ],
    ['a port that says nothing', address({ handshake: failed })],
    ['a healthy server', address()],
  ])('does not fire given %s', (_given, at) => {
    expect(otherProtocol.diagnose(seen({ at }))).toBeNull();
  });

  test('says how to write an endpoint that begins in clear', () => {
    const at = greeted('220 mail.example.com ESMTP Postfix\r\n', 587);
    const mail = endpoint({ host: 'mail.example.com', port: 587 });
    expect(reads(otherProtocol, seen({ at, endpoint: mail }))).toMatchInlineSnapshot(`
"error other-protocol: the port speaks another protocol, not TLS
Port 587 of mail.example.com speaks SMTP in clear first and starts TLS only when the client asks for it.
  protocol: SMTP
  first bytes: 220 mail.example.com ESMTP Postfix\\r\\n
fix (any): Write the endpoint as smtp://mail.example.com:587: there SMTP begins in clear and is asked for TLS (STARTTLS).
  | smtp://mail.example.com:587
  - Beside host and port the key \`starttls\` says the same.
  - Clients prefer a port with TLS from the first byte where there is one (RFC 8314 §3)."
`);
  });

  test.each([
    ['220 mail ESMTP\r\n', 587, 'smtp://[2001:db8::1]:587'],
    ['220 mail ESMTP\r\n', 465, null],
    ['* OK IMAP4rev1\r\n', 143, 'imap://[2001:db8::1]:143'],
    ['+OK ready\r\n', 110, 'pop3://[2001:db8::1]:110'],
    ['220 (vsFTPd 3.0.5)\r\n', 21, 'ftp://[2001:db8::1]:21'],
    ['\x30\x0c\x02\x01\x00\x78\x07\x0a\x01\x02', 389, 'ldap://[2001:db8::1]:389'],
    ['200 news ready\r\n', 119, 'nntp://[2001:db8::1]:119'],
    ['EFATAL:  unsupported frontend protocol\n\x00', 5432, 'postgres://[2001:db8::1]:5432'],
  ])('advises only what can be checked where %j is heard on port %i', (greeting, port, suggestion) => {
    const at = seen({ at: greeted(greeting, port), endpoint: endpoint({ host: '2001:db8::1', port }) });
    const remedy = otherProtocol.diagnose(at)?.remedy;
    expect(remedy).toMatchObject({ kind: 'use-right-protocol', suggestion, startTls: true });
    if (suggestion !== null) expect(parseEndpoint(suggestion)).toMatchObject({ ok: true });
    const fix = remedy === undefined ? null : writeFix(remedy, null);
    expect(fix?.summary).toContain(suggestion ?? `Switch TLS from the first byte on for port ${port}`);
  });

  test('says that a port which never speaks TLS is the wrong one', () => {
    expect(reads(otherProtocol, seen({ at: greeted('SSH-2.0-OpenSSH_9.2\r\n', 22) }))).toMatchInlineSnapshot(`
"error other-protocol: the port speaks another protocol, not TLS
Port 22 of api.example.com speaks SSH in clear, not TLS.
  protocol: SSH
  first bytes: SSH-2.0-OpenSSH_9.2\\r\\n
fix (any): Correct the port: 22 speaks SSH.
  - If the service also has a port that speaks TLS from the first byte, that one can be checked as it is."
`);
  });

  test('says so when it does not know the text', () => {
    expect(otherProtocol.diagnose(seen({ at: greeted('hello there\r\n', 443) }))?.message).toMatchInlineSnapshot(
      `"Port 443 of api.example.com answers with text that is not TLS and that no known protocol begins with."`,
    );
  });

  test('leaves bytes that nobody wrote to be read to garbled-handshake', () => {
    expect(otherProtocol.diagnose(seen({ at: greeted('\x00\x01\x02', 443) }))).toBeNull();
  });
});

function greeted(text: string, port: number): AddressObservation {
  return address({
    port,
    handshake: failed,
    plaintext: { kind: 'answered', when: 'before-request', firstBytes: bytes(text) },
  });
}
