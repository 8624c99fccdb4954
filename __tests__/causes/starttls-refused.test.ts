import { describe, expect, test } from '@jest/globals';
import { starttlsRefused } from '../../src/causes/starttls-refused.ts';
import { gapsOf } from '../../src/judge/gaps.ts';
import type { StartTls } from '../../src/model/endpoint.ts';
import type { StartTlsOutcome } from '../../src/model/starttls-outcome.ts';
import { writeFix } from '../../src/remedies/index.ts';
import { sampleAddress, sampleObservation } from '../helpers/sample-run.ts';
import { address, bytes, endpoint, seen } from './given.ts';
import { reads } from './reads.ts';

const notOffered: StartTlsOutcome = {
  kind: 'not-offered',
  greeting: '220 mail.example.com ESMTP Postfix',
  offered: ['PIPELINING', 'SIZE', '8BITMIME'],
  words: '250 8BITMIME',
};

function at(starttls: StartTlsOutcome | null, protocol: StartTls = 'smtp', port = 587) {
  return seen({
    at: address({ port, starttls, handshake: { kind: 'not-attempted' }, hellos: [] }),
    endpoint: endpoint({ host: 'mail.example.com', port, starttls: protocol, application: 'mail' }),
  });
}

const said = (starttls: StartTlsOutcome, protocol?: StartTls, port?: number) =>
  starttlsRefused.diagnose(at(starttls, protocol, port));

describe('starttls-refused', () => {
  test('says what is offered in place of TLS', () => {
    expect(reads(starttlsRefused, at(notOffered))).toMatchInlineSnapshot(`
"error starttls-refused: the server does not come to TLS when it is asked for it
Port 587 of mail.example.com speaks SMTP and does not offer TLS: it lists PIPELINING, SIZE and 8BITMIME, and not STARTTLS.
  dialled: 192.0.2.1 port 587
  protocol: SMTP, asked for TLS by STARTTLS
  greeting: 220 mail.example.com ESMTP Postfix
  offered: PIPELINING, SIZE, 8BITMIME
fix (any): Switch TLS on in the service on port 587 and give it a certificate for "mail.example.com".
  | openssl s_client -connect mail.example.com:587 -starttls smtp </dev/null
  - Run it on the server itself: if it works there, a device on the way takes the offer of TLS out (mail filters of firewalls do)."
`);
  });

  test.each<[string, StartTlsOutcome | null]>([
    ['TLS that began with the first byte', null],
    ['a server that came to TLS', { kind: 'upgraded', greeting: '220 x', words: '220 go', injected: null }],
  ])('does not fire given %s', (_given, outcome) => {
    expect(starttlsRefused.diagnose(at(outcome))).toBeNull();
  });

  const outcomes: readonly (readonly [StartTls, number, StartTlsOutcome])[] = [
    [
      'smtp',
      587,
      { kind: 'refused', greeting: null, said: 'STARTTLS', words: '454 4.7.0 TLS not available', temporary: true },
    ],
    ['smtp', 25, { kind: 'refused', greeting: null, said: null, words: '554 no', temporary: false }],
    ['postgres', 5432, { kind: 'not-offered', greeting: null, offered: [], words: 'N' }],
    ['ldap', 389, { kind: 'not-offered', greeting: null, offered: [], words: 'resultCode 2: unsupported' }],
    ['smtp', 465, { kind: 'silent', waitedMs: 10_000, after: null }],
    ['mysql', 3306, { kind: 'silent', waitedMs: 10_000, after: null }],
    ['imap', 143, { kind: 'closed', how: 'fin', after: 'a2 STARTTLS' }],
    ['imap', 143, { kind: 'closed', how: 'rst', after: null }],
    ['imap', 143, { kind: 'wrong-protocol', firstBytes: bytes('+OK ready\r\n') }],
    ['ldap', 636, { kind: 'wrong-protocol', firstBytes: bytes('\x15\x03\x01\0\x02\x02\x0a') }],
    ['xmpp', 80, { kind: 'wrong-protocol', firstBytes: bytes('HTTP/1.1 400 Bad Request\r\n') }],
    ['nntp', 119, { kind: 'wrong-protocol', firstBytes: bytes('??') }],
  ];

  test('tells the ways not to come to TLS apart', () => {
    const told = outcomes.map(([protocol, port, outcome]) => {
      const found = said(outcome, protocol, port);
      return `${found?.message}\n  ${found === null ? '' : writeFix(found.remedy, null).summary}`;
    });
    expect(told.join('\n')).toMatchInlineSnapshot(`
"Port 587 of mail.example.com answers STARTTLS with "454 4.7.0 TLS not available" and stays in clear.
  Read in the log of the service on port 587 why it refuses; a certificate that it cannot load is the usual reason.
Port 25 of mail.example.com turns us away before TLS can be asked for: "554 no".
  Read in the log of the service on port 25 why it refuses; a certificate that it cannot load is the usual reason.
Port 5432 of mail.example.com speaks PostgreSQL and does not offer TLS: it answers SSLRequest with "N".
  Switch TLS on in the service on port 5432 and give it a certificate for "mail.example.com".
Port 389 of mail.example.com speaks LDAP and does not offer TLS: it says "resultCode 2: unsupported".
  Switch TLS on in the service on port 389 and give it a certificate for "mail.example.com".
Port 465 of mail.example.com says nothing where its greeting is due, not within 10 s: either the port speaks TLS from the first byte, the service hangs, or it holds its greeting back longer than that.
  Find out why the service on port 465 does not answer: read its log at the time of the check.
Port 3306 of mail.example.com says nothing where its greeting is due, not within 10 s: either the service hangs, or it holds its greeting back longer than that.
  Find out why the service on port 3306 does not answer: read its log at the time of the check.
Port 143 of mail.example.com closes the connection after a2 STARTTLS, before TLS.
  Find out why the service on port 143 does not answer: read its log at the time of the check.
Port 143 of mail.example.com resets the connection where its greeting is due, before TLS.
  Find out why the service on port 143 does not answer: read its log at the time of the check.
Port 143 of mail.example.com does not speak IMAP: it speaks POP3.
  Write the endpoint as pop3://mail.example.com:143: there POP3 begins in clear and is asked for TLS (STARTTLS).
Port 636 of mail.example.com does not speak LDAP: it speaks TLS from the first byte.
  Write the endpoint as ldaps://mail.example.com:636: port 636 speaks TLS from the first byte.
Port 80 of mail.example.com does not speak XMPP: it speaks HTTP.
  Correct the port: 80 speaks another protocol.
Port 119 of mail.example.com does not speak NNTP: what it says is no reply of that protocol.
  Correct the port: 119 speaks another protocol."
`);
  });

  test('is never a pass: the endpoint was not looked at', () => {
    const { at: looked } = at(notOffered);
    const observation = sampleObservation({ addresses: [sampleAddress({ ...looked })] });
    expect(gapsOf(observation, [], [])).toEqual([
      expect.stringContaining('the server did not come to TLS when it was asked for it'),
    ]);
  });
});
