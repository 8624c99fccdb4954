import type { StartTls } from '../../model/endpoint.ts';
import { codedReply, dottedReply, oneLine, sieveReply, taggedReply } from './line-framings.ts';
import { CLIENT_SSL, element, ldapResponse, mysqlGreeting, postgresAnswer } from './packet-framings.ts';
import type { Names, Next, Script, Step } from './script.ts';

/** RFC 3207, with the greeting of SMTP or LMTP (RFC 2033 §4.1); where nobody knows EHLO there are no extensions. */
function mail(hello: 'EHLO' | 'LHLO'): Script {
  return {
    steps: [
      greeting(codedReply, [[/^220/, 'go-on'], ...CODED_REFUSALS]),
      {
        say: ({ self }) => `${hello} ${addressLiteral(self)}\r\n`,
        called: hello,
        framing: codedReply,
        expect: [[/^250[ -]STARTTLS[ \t]*\r?$/im, 'go-on'], [/^(?:250|50[0-4])/, 'not-offered'], ...CODED_REFUSALS],
        offers: (reply) => words(reply, /^250[ -](\S+)/gm).slice(1),
      },
      line('STARTTLS', codedReply, [[/^220/, 'upgrade'], [/^50[0-2]/, 'not-offered'], ...CODED_REFUSALS]),
    ],
    farewell: 'QUIT\r\n',
    inside: 'NOOP\r\n',
  };
}

const CODED_REFUSALS: readonly (readonly [RegExp, Next])[] = [
  [/^4/, 'later'],
  [/^5/, 'refused'],
];

/** RFC 9051 §6.2.1. */
const imap: Script = {
  steps: [
    greeting(oneLine(/^(?:\*? ?)$/), [
      [/^\* (?:OK|PREAUTH)\b/i, 'go-on'],
      [/^\* BYE\b/i, 'refused'],
    ]),
    {
      ...line('a1 CAPABILITY', taggedReply('a1'), [
        [/^\* CAPABILITY\b[^\n]*\bSTARTTLS\b/im, 'go-on'],
        [/^a1 OK\b/im, 'not-offered'],
        [/^(?:a1 (?:NO|BAD)|\* BYE)\b/im, 'refused'],
      ]),
      offers: (reply) =>
        (/^\* CAPABILITY ([^\r\n]*)/im.exec(reply)?.[1] ?? '').split(' ').filter((word) => word !== ''),
    },
    line('a2 STARTTLS', taggedReply('a2'), [
      [/^a2 OK\b/im, 'upgrade'],
      [/^(?:a2 (?:NO|BAD)|\* BYE)\b/im, 'refused'],
    ]),
  ],
  farewell: 'a9 LOGOUT\r\n',
  inside: 'a3 NOOP\r\n',
};

const POP3_BEGINS = /^(?:[+-]?|\+O|-E)$/i;

/** RFC 2595 §4; servers without CAPA may know STLS all the same. */
const pop3: Script = {
  steps: [
    greeting(oneLine(POP3_BEGINS), [
      [/^\+OK/i, 'go-on'],
      [/^-ERR/i, 'refused'],
    ]),
    {
      ...line('CAPA', dottedReply(POP3_BEGINS, /^\+/), [
        [/^-ERR/i, 'go-on'],
        [/^STLS\b/im, 'go-on'],
        [/^\+OK/i, 'not-offered'],
      ]),
      offers: (reply) => words(reply, /^(\w[\w-]*)/gm),
    },
    line('STLS', oneLine(POP3_BEGINS), [
      [/^\+OK/i, 'upgrade'],
      [/^-ERR/i, 'refused'],
    ]),
  ],
  farewell: 'QUIT\r\n',
  inside: 'CAPA\r\n',
};

/** RFC 4217 §4. */
const ftp: Script = {
  steps: [
    greeting(codedReply, [[/^220/, 'go-on'], ...CODED_REFUSALS]),
    line('AUTH TLS', codedReply, [[/^[23]34/, 'upgrade'], [/^50[024]/, 'not-offered'], ...CODED_REFUSALS]),
  ],
  farewell: 'QUIT\r\n',
  inside: 'NOOP\r\n',
};

/** RFC 4511 §4.14: an extended request for 1.3.6.1.4.1.1466.20037; who does not do TLS answers protocolError (2). */
const ldap: Script = {
  steps: [
    {
      say: () => `\x30\x1d\x02\x01\x01\x77\x18\x80\x16${LDAP_STARTTLS}`,
      called: 'StartTLS',
      framing: ldapResponse,
      expect: [
        [/^resultCode 0\b/, 'upgrade'],
        [/^resultCode 2\b/, 'not-offered'],
        [/^resultCode 51\b/, 'later'],
        [/^resultCode/, 'refused'],
      ],
    },
  ],
  farewell: '\x30\x05\x02\x01\x03\x42\x00',
  /**
   * LDAP servers say nothing of their own accord: the root entry, which anyone may read (RFC 4512 §5.1), tells the product.
   * A search (RFC 4511 §4.5.1) of the empty name, base object only, for `(objectClass=*)`.
   */
  inside: Buffer.from(
    '30250201016320' + '04000a01000a0100020100020100010100' + '870b6f626a656374436c617373' + '3000',
    'hex',
  ).toString('latin1'),
};

const LDAP_STARTTLS = '1.3.6.1.4.1.1466.20037';

/** RFC 6120 §5.4, for clients and for servers. */
function xmpp(namespace: 'jabber:client' | 'jabber:server'): Script {
  const open = ({ host }: Names) =>
    `<?xml version='1.0'?><stream:stream to='${host}' xmlns='${namespace}' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>`;
  return {
    steps: [
      {
        say: open,
        called: '<stream:stream>',
        framing: element('features'),
        expect: [
          [/<(?:[\w-]+:)?starttls\b/, 'go-on'],
          [/<(?:[\w-]+:)?error\b/, 'refused'],
          [/features\b/, 'not-offered'],
          [/<\/(?:[\w-]+:)?stream>/, 'refused'],
        ],
        offers: (reply) => words(reply.replace(/^[\s\S]*?features\b[^>]*>/, ''), /<([\w-]+)\b[^>]*xmlns=/g),
      },
      {
        say: () => "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
        called: '<starttls/>',
        framing: element('proceed', 'failure'),
        expect: [
          [/<(?:[\w-]+:)?proceed\b/, 'upgrade'],
          [/<(?:[\w-]+:)?(?:failure|error)\b|<\/(?:[\w-]+:)?stream>/, 'refused'],
        ],
      },
    ],
    farewell: '</stream:stream>',
    inside: null,
  };
}

/** RFC 5804 §2.2; inside TLS the server says once more what it offers. */
const sieve: Script = {
  steps: [
    {
      ...greeting(sieveReply, [
        [/^(?:NO|BYE)\b/im, 'refused'],
        [/^"STARTTLS"/im, 'go-on'],
        [/^OK\b/im, 'not-offered'],
      ]),
      offers: (reply) => words(reply, /^"([^"\r\n]+)"/gm),
    },
    line('STARTTLS', sieveReply, [
      [/^OK\b/im, 'upgrade'],
      [/^(?:NO|BYE)\b/im, 'refused'],
    ]),
  ],
  farewell: 'LOGOUT\r\n',
  inside: null,
};

const NNTP_BEGINS = /^[0-9]{0,2}$/;

/** RFC 4642 §2.2; servers older than CAPABILITIES (RFC 3977 §5.2) may know STARTTLS all the same. */
const nntp: Script = {
  steps: [
    greeting(oneLine(NNTP_BEGINS), [[/^20[01]/, 'go-on'], ...CODED_REFUSALS]),
    {
      ...line('CAPABILITIES', dottedReply(NNTP_BEGINS, /^101/), [
        [/^500/, 'go-on'],
        [/^STARTTLS\b/im, 'go-on'],
        [/^101/, 'not-offered'],
        ...CODED_REFUSALS,
      ]),
      offers: (reply) => words(reply, /^([A-Z][\w-]*)/gm),
    },
    line('STARTTLS', oneLine(NNTP_BEGINS), [[/^382/, 'upgrade'], [/^50[0-2]/, 'not-offered'], ...CODED_REFUSALS]),
  ],
  farewell: 'QUIT\r\n',
  inside: 'CAPABILITIES\r\n',
};

/** SSLRequest: eight bytes, a length and a number that is no version (Frontend/Backend Protocol, "Message Formats"). */
const postgres: Script = {
  steps: [
    {
      say: () => '\x00\x00\x00\x08\x04\xd2\x16\x2f',
      called: 'SSLRequest',
      framing: postgresAnswer,
      expect: [
        [/^S$/, 'upgrade'],
        [/^N$/, 'not-offered'],
        // Too many connections; starting up, shutting down.
        [/^error (?:53300|57P0[1-3])/, 'later'],
        [/^error/, 'refused'],
      ],
    },
  ],
  farewell: null,
  inside: null,
};

/** SSLRequest of MySQL and MariaDB: TLS follows it without a word of the server. */
const mysql: Script = {
  steps: [
    greeting(mysqlGreeting, [
      [/, with TLS$/, 'go-on'],
      [/, without TLS$/, 'not-offered'],
      [/^error 1040\b/, 'later'],
      [/^error/, 'refused'],
    ]),
    { say: () => MYSQL_SSL_REQUEST, called: 'SSLRequest', framing: null, expect: [] },
  ],
  farewell: null,
  inside: null,
};

/** CLIENT_LONG_PASSWORD, CLIENT_PROTOCOL_41, CLIENT_SECURE_CONNECTION and CLIENT_PLUGIN_AUTH; 1 MiB packets; utf8mb4. */
const MYSQL_CAPABILITIES = 0x0000_0001 | 0x0000_0200 | 0x0000_8000 | 0x0008_0000 | CLIENT_SSL;
const MYSQL_SSL_REQUEST = ((): string => {
  const packet = Buffer.alloc(36);
  packet.writeUInt8(32, 0);
  packet.writeUInt8(1, 3);
  packet.writeUInt32LE(MYSQL_CAPABILITIES, 4);
  packet.writeUInt32LE(0x0010_0000, 8);
  packet.writeUInt8(45, 12);
  return packet.toString('latin1');
})();

export const SCRIPTS: Readonly<Record<StartTls, Script>> = {
  smtp: mail('EHLO'),
  lmtp: mail('LHLO'),
  imap,
  pop3,
  ftp,
  ldap,
  xmpp: xmpp('jabber:client'),
  'xmpp-server': xmpp('jabber:server'),
  sieve,
  nntp,
  postgres,
  mysql,
};

function greeting(framing: Step['framing'], expect: Step['expect']): Step {
  return { say: null, called: null, framing, expect };
}

function line(text: string, framing: Step['framing'], expect: Step['expect']): Step {
  return { say: () => `${text}\r\n`, called: text, framing, expect };
}

function words(reply: string, each: RegExp): readonly string[] {
  return [...reply.matchAll(each)].map(([, word = '']) => word);
}

/** RFC 5321 §4.1.3: who has no name says its address. */
function addressLiteral(address: string): string {
  return address.includes(':') ? `[IPv6:${address}]` : `[${address}]`;
}
