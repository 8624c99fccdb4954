import { afterEach, describe, expect, test } from '@jest/globals';
import type { StartTls } from '../../../src/model/endpoint.ts';
import { open } from '../../../src/probe/open.ts';
import { type ClearServer, clearServer, type Turn } from '../../helpers/clear-server.ts';
import { loopback, soon } from '../soon.ts';

let server: ClearServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

async function outcomeOf(starttls: StartTls, turns: readonly Turn[], timeoutMs = 3_000) {
  server = await clearServer(turns);
  const opened = await open(loopback(server.port), { starttls, host: 'shop.test' }, soon(timeoutMs));
  if (opened.kind === 'open') opened.socket.destroy();
  return opened.kind === 'failed' ? opened.tcp : opened.starttls;
}

const greets = (says: Turn['says']): Turn => ({ hears: null, says });
const answers = (hears: RegExp, says: Turn['says'], ends?: Turn['ends']): Turn =>
  ends === undefined ? { hears, says } : { hears, says, ends };

const SMTP_GREETING = greets('220 shop.test ESMTP Postfix (Debian)\r\n');
const EHLO = answers(/^EHLO \[127\.0\.0\.1\]\r\n$/, '250-shop.test\r\n250-SIZE 10240000\r\n250 STARTTLS\r\n');
const SSL_REQUEST = answers(/^.{8}$/s, 'S');
const FEATURES = (inner: string) =>
  `<?xml version='1.0'?><stream:stream id='1' from='shop.test' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'><stream:features>${inner}</stream:features>`;
const XMPP_TLS = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>";

/** A greeting of protocol 10 with these lower capabilities. */
function mysqlGreeting(capabilities: number, version = '10.11.6-MariaDB-0+deb12u1'): string {
  const low = String.fromCharCode(capabilities & 0xff, capabilities >> 8);
  const packet = `\x0a${version}\0\x01\0\0\0abcdefgh\0${low}\x2d\x02\0\xff\xc1\x15${'\0'.repeat(10)}ijklmnopqrst\0`;
  return `${String.fromCharCode(packet.length)}\0\0\0${packet}`;
}

/** An extended response in BER, as OpenLDAP writes it. */
function ldapResponse(code: number, words: string): string {
  const body = `\x0a\x01${String.fromCharCode(code)}\x04\0\x04${String.fromCharCode(words.length)}${words}`;
  const response = `\x02\x01\x01\x78${String.fromCharCode(body.length)}${body}`;
  return `\x30${String.fromCharCode(response.length)}${response}`;
}

/** The same as Microsoft writes it, each length in four bytes. */
function longLdapResponse(code: number, words: string): string {
  const long = (text: string) => `\x84\0\0\0${String.fromCharCode(text.length)}${text}`;
  return `\x30${long(`\x02\x01\x01\x78${long(`\x0a\x01${String.fromCharCode(code)}\x04\0\x04${long(words)}`)}`)}`;
}

describe('servers that come to TLS', () => {
  test.each<[string, StartTls, readonly Turn[], string | null, string]>([
    [
      'smtp',
      'smtp',
      [SMTP_GREETING, EHLO, answers(/^STARTTLS\r\n$/, '220 2.0.0 Ready to start TLS\r\n')],
      '220 shop.test ESMTP Postfix (Debian)',
      '220 2.0.0 Ready to start TLS',
    ],
    [
      'smtp, byte by byte, many lines, small letters',
      'smtp',
      [
        greets([...'220-a\r\n220 b\r\n']),
        answers(/^EHLO /, [...'250-x\n250-starttls\n250 help\n']),
        answers(/^STARTTLS\r\n$/, [...'220-go\r\n220 ahead\r\n']),
      ],
      '220 b',
      '220 ahead',
    ],
    [
      'lmtp',
      'lmtp',
      [
        greets('220 shop.test LMTP\r\n'),
        answers(/^LHLO /, '250-shop.test\r\n250 STARTTLS\r\n'),
        answers(/^STARTTLS\r\n$/, '220 OK\r\n'),
      ],
      '220 shop.test LMTP',
      '220 OK',
    ],
    [
      'imap',
      'imap',
      [
        greets('* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n'),
        answers(/^a1 CAPABILITY\r\n$/, '* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\na1 OK done\r\n'),
        answers(/^a2 STARTTLS\r\n$/, 'a2 OK Begin TLS\r\n'),
      ],
      '* OK [CAPABILITY IMAP4rev1] Dovecot ready.',
      'a2 OK Begin TLS',
    ],
    [
      'imap, small letters, split',
      'imap',
      [
        greets(['*', ' o', 'k hi\r', '\n']),
        answers(/CAP/, ['* capability imap4rev1 star', 'ttls\r\na1 ok', ' done\r\n']),
        answers(/a2/, ['a', '2 ok\r\n']),
      ],
      '* ok hi',
      'a2 ok',
    ],
    [
      'pop3',
      'pop3',
      [
        greets('+OK Dovecot ready.\r\n'),
        answers(/^CAPA\r\n$/, '+OK\r\nUIDL\r\nSTLS\r\n.\r\n'),
        answers(/^STLS\r\n$/, '+OK Begin TLS\r\n'),
      ],
      '+OK Dovecot ready.',
      '+OK Begin TLS',
    ],
    [
      'pop3 without CAPA',
      'pop3',
      [greets('+OK hi\r\n'), answers(/^CAPA/, '-ERR what?\r\n'), answers(/^STLS/, '+OK\r\n')],
      '+OK hi',
      '+OK',
    ],
    [
      'ftp',
      'ftp',
      [
        greets('220-Welcome\r\n to the files\r\n220 (vsFTPd 3.0.3)\r\n'),
        answers(/^AUTH TLS\r\n$/, '234 Proceed with negotiation.\r\n'),
      ],
      '220 (vsFTPd 3.0.3)',
      '234 Proceed with negotiation.',
    ],
    ['ldap', 'ldap', [answers(/1\.3\.6\.1\.4\.1\.1466\.20037$/, ldapResponse(0, ''))], null, 'resultCode 0'],
    [
      'ldap, lengths as Microsoft writes them, split',
      'ldap',
      [answers(/20037$/, [...longLdapResponse(0, '')])],
      null,
      'resultCode 0',
    ],
    [
      'xmpp',
      'xmpp',
      [
        answers(/to='shop\.test' xmlns='jabber:client'/, FEATURES(XMPP_TLS)),
        answers(
          /^<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'\/>$/,
          "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
        ),
      ],
      null,
      "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
    ],
    [
      'xmpp-server, split',
      'xmpp-server',
      [answers(/jabber:server/, [...FEATURES(XMPP_TLS)]), answers(/<starttls/, ['<proc', 'eed x=""></proceed>\n'])],
      null,
      '<proceed x=""></proceed>',
    ],
    [
      'sieve',
      'sieve',
      [
        greets('"IMPLEMENTATION" "Dovecot Pigeonhole"\r\n"STARTTLS"\r\nOK "ready."\r\n'),
        answers(/^STARTTLS\r\n$/, 'OK "Begin TLS"\r\n'),
      ],
      '"IMPLEMENTATION" "Dovecot Pigeonhole"',
      'OK "Begin TLS"',
    ],
    [
      'nntp',
      'nntp',
      [
        greets('200 news.shop.test\r\n'),
        answers(/^CAPABILITIES\r\n$/, '101 list:\r\nVERSION 2\r\nSTARTTLS\r\n.\r\n'),
        answers(/^STARTTLS\r\n$/, '382 go on\r\n'),
      ],
      '200 news.shop.test',
      '382 go on',
    ],
    [
      'nntp without CAPABILITIES',
      'nntp',
      [greets('201 hi\r\n'), answers(/^CAPA/, '500 what?\r\n'), answers(/^STARTTLS/, '382 go on\r\n')],
      '201 hi',
      '382 go on',
    ],
    ['postgres', 'postgres', [SSL_REQUEST], null, 'S'],
    [
      'mysql',
      'mysql',
      [greets([...mysqlGreeting(0xffff)])],
      'MySQL protocol 10, version 10.11.6-MariaDB-0+deb12u1, with TLS',
      '',
    ],
  ])('%s', async (_title, starttls, turns, greeting, words) => {
    expect(await outcomeOf(starttls, turns)).toEqual({ kind: 'upgraded', greeting, words, injected: null });
  });

  test('PostgreSQL is asked by 8 bytes', async () => {
    await outcomeOf('postgres', [SSL_REQUEST]);
    expect(server?.heard()).toBe('\0\0\0\x08\x04\xd2\x16\x2f');
  });

  test('MySQL is told by 36 bytes that TLS follows', async () => {
    await outcomeOf('mysql', [greets(mysqlGreeting(0xffff))]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Buffer.from(server?.heard() ?? '', 'latin1').toString('hex')).toBe(
      `200000010 18a0800 00001000 2d${'00'.repeat(23)}`.replaceAll(' ', ''),
    );
  });

  test.each<[string, StartTls, readonly Turn[], string]>([
    [
      'smtp',
      'smtp',
      [SMTP_GREETING, EHLO, answers(/STARTTLS/, '220 go\r\nMAIL FROM:<x@shop.test>\r\n')],
      'MAIL FROM:<x@shop.test>??',
    ],
    [
      'imap',
      'imap',
      [
        greets('* OK hi\r\n'),
        answers(/a1/, '* CAPABILITY STARTTLS\r\na1 OK\r\n'),
        answers(/a2/, 'a2 OK\r\n* OK [ALERT] hello\r\n'),
      ],
      '* OK [ALERT] hello??',
    ],
    ['postgres', 'postgres', [answers(/./s, 'SE\0')], 'E?'],
  ])('%s: what was injected before TLS is noticed', async (_title, starttls, turns, injected) => {
    expect(await outcomeOf(starttls, turns)).toMatchObject({ kind: 'upgraded', injected });
  });

  test('smtp: what came before STARTTLS was said is set apart', async () => {
    const turns = [SMTP_GREETING, answers(/EHLO/, '250 STARTTLS\r\n220 go\r\n'), answers(/STARTTLS/, '220 go\r\n')];
    expect(await outcomeOf('smtp', turns)).toMatchObject({ kind: 'upgraded', injected: null, early: '220 go??' });
  });
});

describe('servers that do not', () => {
  test.each<[string, StartTls, readonly Turn[], object]>([
    [
      'smtp that offers none',
      'smtp',
      [SMTP_GREETING, answers(/EHLO/, '250-shop.test\r\n250-PIPELINING\r\n250 SIZE 100\r\n')],
      {
        kind: 'not-offered',
        offered: ['PIPELINING', 'SIZE'],
        words: '250 SIZE 100',
        greeting: '220 shop.test ESMTP Postfix (Debian)',
      },
    ],
    [
      'smtp that knows no EHLO',
      'smtp',
      [SMTP_GREETING, answers(/EHLO/, '502 5.5.2 Command not recognized\r\n')],
      { kind: 'not-offered', offered: [], words: '502 5.5.2 Command not recognized' },
    ],
    [
      'smtp that refuses EHLO',
      'smtp',
      [SMTP_GREETING, answers(/EHLO/, '550 5.7.1 go away\r\n')],
      { kind: 'refused', said: 'EHLO', words: '550 5.7.1 go away', temporary: false },
    ],
    [
      'smtp that cannot start TLS now',
      'smtp',
      [SMTP_GREETING, EHLO, answers(/STARTTLS/, '454 4.7.0 TLS not available due to local problem\r\n')],
      { kind: 'refused', said: 'STARTTLS', words: '454 4.7.0 TLS not available due to local problem', temporary: true },
    ],
    [
      'smtp that greets with a refusal',
      'smtp',
      [greets('554 no SMTP service here\r\n')],
      { kind: 'refused', said: null, words: '554 no SMTP service here' },
    ],
    [
      'smtp that is busy',
      'smtp',
      [greets('421 4.7.0 Too many connections\r\n')],
      { kind: 'refused', said: null, temporary: true },
    ],
    [
      'imap',
      'imap',
      [greets('* OK hi\r\n'), answers(/a1/, '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK\r\n')],
      { kind: 'not-offered', offered: ['IMAP4rev1', 'AUTH=PLAIN'] },
    ],
    [
      'imap that refuses',
      'imap',
      [greets('* OK hi\r\n'), answers(/a1/, '* CAPABILITY STARTTLS\r\na1 OK\r\n'), answers(/a2/, 'a2 BAD no\r\n')],
      { kind: 'refused', said: 'a2 STARTTLS', words: 'a2 BAD no' },
    ],
    [
      'imap that hangs up',
      'imap',
      [greets('* BYE too many\r\n')],
      { kind: 'refused', said: null, words: '* BYE too many' },
    ],
    [
      'pop3',
      'pop3',
      [greets('+OK hi\r\n'), answers(/CAPA/, '+OK\r\nUIDL\r\nTOP\r\n.\r\n')],
      { kind: 'not-offered', offered: ['UIDL', 'TOP'] },
    ],
    [
      'pop3 that refuses',
      'pop3',
      [greets('+OK hi\r\n'), answers(/CAPA/, '-ERR\r\n'), answers(/STLS/, '-ERR no TLS\r\n')],
      { kind: 'refused', said: 'STLS', words: '-ERR no TLS' },
    ],
    [
      'vsftpd without TLS',
      'ftp',
      [greets('220 (vsFTPd 3.0.3)\r\n'), answers(/AUTH/, '530 Please login with USER and PASS.\r\n')],
      { kind: 'refused', said: 'AUTH TLS', words: '530 Please login with USER and PASS.' },
    ],
    [
      'ftp',
      'ftp',
      [greets('220 hi\r\n'), answers(/AUTH/, '502 Command not implemented.\r\n')],
      { kind: 'not-offered', words: '502 Command not implemented.' },
    ],
    [
      'ldap',
      'ldap',
      [answers(/20037/, ldapResponse(2, 'unsupported extended operation'))],
      { kind: 'not-offered', words: 'resultCode 2: unsupported extended operation' },
    ],
    [
      'ldap of Microsoft without a certificate',
      'ldap',
      [answers(/20037/, longLdapResponse(52, '00000000: LdapErr'))],
      { kind: 'refused', said: 'StartTLS', words: 'resultCode 52: 00000000: LdapErr' },
    ],
    [
      'xmpp',
      'xmpp',
      [
        answers(
          /stream/,
          FEATURES("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>"),
        ),
      ],
      { kind: 'not-offered', offered: ['mechanisms'] },
    ],
    [
      'xmpp that does not know the name',
      'xmpp',
      [
        answers(
          /stream/,
          "<stream:stream><stream:error><host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>",
        ),
      ],
      { kind: 'refused', said: '<stream:stream>', words: expect.stringContaining('host-unknown') },
    ],
    [
      'xmpp that fails',
      'xmpp',
      [
        answers(/stream/, FEATURES(XMPP_TLS)),
        answers(/starttls/, "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:stream>"),
      ],
      { kind: 'refused', said: '<starttls/>' },
    ],
    [
      'sieve',
      'sieve',
      [greets('"SIEVE" "fileinto"\r\n"SASL" "PLAIN"\r\nOK\r\n')],
      { kind: 'not-offered', offered: ['SIEVE', 'SASL'] },
    ],
    [
      'nntp',
      'nntp',
      [greets('200 hi\r\n'), answers(/CAPA/, '101 list\r\nREADER\r\n.\r\n')],
      { kind: 'not-offered', offered: ['READER'] },
    ],
    [
      'nntp that cannot',
      'nntp',
      [greets('200 hi\r\n'), answers(/CAPA/, '500\r\n'), answers(/STARTTLS/, '580 no\r\n')],
      { kind: 'refused', words: '580 no' },
    ],
    ['postgres', 'postgres', [answers(/./s, 'N')], { kind: 'not-offered', words: 'N', greeting: null }],
    [
      'postgres that is full',
      'postgres',
      [answers(/./s, 'E\0\0\0\x24SFATAL\0C53300\0Mtoo many clients\0\0')],
      { kind: 'refused', words: 'error 53300: too many clients', temporary: true },
    ],
    [
      'postgres of old',
      'postgres',
      [answers(/./s, 'Eunsupported frontend protocol\0')],
      { kind: 'refused', words: 'error: unsupported frontend protocol' },
    ],
    [
      'mysql',
      'mysql',
      [greets(mysqlGreeting(0xf7ff))],
      { kind: 'not-offered', words: 'MySQL protocol 10, version 10.11.6-MariaDB-0+deb12u1, without TLS' },
    ],
    [
      'mysql that bars us',
      'mysql',
      [greets("\x1e\0\0\0\xff\x6a\x04Host '192.0.2.1' is blocked")],
      { kind: 'refused', said: null, words: "error 1130: Host '192.0.2.1' is blocked" },
    ],
  ])('%s', async (_title, starttls, turns, outcome) => {
    expect(await outcomeOf(starttls, turns)).toMatchObject(outcome);
  });

  test.each<[string, StartTls, readonly Turn[], string]>([
    ['an SSH server on the port of SMTP', 'smtp', [greets('SSH-2.0-OpenSSH_9.2p1\r\n')], 'SSH-2.0'],
    ['a POP3 server on the port of IMAP', 'imap', [greets('+OK ready\r\n')], '+OK'],
    ['an IMAP server on the port of POP3', 'pop3', [greets('* OK ready\r\n')], '* OK'],
    ['an SSH server on the port of PostgreSQL', 'postgres', [greets('SSH-2.0-OpenSSH_9.2p1\r\n')], 'SSH-2.0'],
    [
      'a TLS server on the port of PostgreSQL',
      'postgres',
      [answers(/./s, '\x15\x03\x01\0\x02\x02\x0a')],
      '\x15\x03\x01',
    ],
    ['a TLS server on the port of LDAP', 'ldap', [answers(/./s, '\x15\x03\x01\0\x02\x02\x0a')], '\x15\x03\x01'],
    ['a web server on the port of XMPP', 'xmpp', [answers(/./s, 'HTTP/1.1 400 Bad Request\r\n\r\n')], 'HTTP/1.1'],
    ['an SMTP server on the port of MySQL', 'mysql', [greets('220 shop.test ESMTP\r\n')], '220 '],
    ['a MySQL server on the port of SMTP', 'smtp', [greets(mysqlGreeting(0xffff))], ''],
    ['an SMTP server on the port of sieve', 'sieve', [greets('220 hi\r\n')], '220'],
    ['more lines than anybody needs', 'smtp', [greets('220-hi\r\n'.repeat(150))], '220-hi'],
    ['more bytes than anybody needs', 'ftp', [greets(`220-${'x'.repeat(70_000)}`)], '220-xx'],
    ['an answer that is none', 'smtp', [SMTP_GREETING, answers(/EHLO/, '333 huh\r\n')], '333 huh'],
  ])('%s', async (_title, starttls, turns, begins) => {
    const outcome = await outcomeOf(starttls, turns);
    expect(outcome).toMatchObject({ kind: 'wrong-protocol' });
    const { firstBytes } = outcome as { firstBytes: string };
    expect(Buffer.from(firstBytes, 'base64').toString('latin1')).toContain(begins);
    expect(firstBytes.length).toBeLessThan(700);
  });

  test('a server that says nothing: not a byte goes out before its greeting', async () => {
    expect(await outcomeOf('smtp', [], 100)).toEqual({ kind: 'silent', waitedMs: 100, after: null });
    expect(server?.heard()).toBe('');
  });

  test('a server that stops after EHLO', async () => {
    expect(await outcomeOf('smtp', [SMTP_GREETING], 100)).toEqual({ kind: 'silent', waitedMs: 100, after: 'EHLO' });
  });

  test('a server that has not finished its greeting is not talked to (postscreen waits for that)', async () => {
    expect(await outcomeOf('smtp', [greets('220-shop.test ESMTP\r\n')], 100)).toMatchObject({ kind: 'silent' });
    expect(server?.heard()).toBe('');
  });

  test.each<[string, readonly Turn[], object]>([
    ['closed at once', [{ hears: null, says: '', ends: 'close' }], { kind: 'closed', how: 'fin', after: null }],
    [
      'closed after STARTTLS',
      [SMTP_GREETING, EHLO, answers(/STARTTLS/, '', 'close')],
      { kind: 'closed', how: 'fin', after: 'STARTTLS' },
    ],
    ['reset after EHLO', [SMTP_GREETING, answers(/EHLO/, '', 'reset')], { kind: 'closed', how: 'rst', after: 'EHLO' }],
  ])('%s', async (_title, turns, outcome) => {
    expect(await outcomeOf('smtp', turns)).toEqual(outcome);
  });

  test('who refuses is taken leave of', async () => {
    await outcomeOf('smtp', [SMTP_GREETING, answers(/EHLO/, '250 SIZE\r\n')]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server?.heard()).toMatch(/^EHLO \[127\.0\.0\.1\]\r\nQUIT\r\n$/);
  });

  test('the end of the run says nothing about the server', async () => {
    server = await clearServer([]);
    const budget = { timeoutMs: 5_000, endsAt: Date.now() + 80 };
    const opened = await open(loopback(server.port), { starttls: 'smtp', host: 'shop.test' }, budget);
    expect(opened).toEqual({ kind: 'failed', tcp: { kind: 'not-attempted', why: 'deadline' } });
  });
});
