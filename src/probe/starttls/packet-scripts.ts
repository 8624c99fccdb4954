import { CLIENT_SSL, element, ldapResponse, mysqlGreeting, postgresAnswer } from './packet-framings.ts';
import type { Names, Script } from './script.ts';
import { greeting, words } from './steps.ts';

/** RFC 4511 §4.14: an extended request for 1.3.6.1.4.1.1466.20037; who does not do TLS answers protocolError (2). */
export const ldap: Script = {
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
export function xmpp(namespace: 'jabber:client' | 'jabber:server'): Script {
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

/** Eight bytes, a length and a number that is no version (Frontend/Backend Protocol, "Message Formats"). */
export const POSTGRES_SSL_REQUEST = '\x00\x00\x00\x08\x04\xd2\x16\x2f';

/** SSLRequest and its answer. */
export const postgres: Script = {
  steps: [
    {
      say: () => POSTGRES_SSL_REQUEST,
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
export const mysql: Script = {
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
