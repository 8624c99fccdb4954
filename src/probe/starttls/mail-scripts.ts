import { codedReply, dottedReply, oneLine, sieveReply, taggedReply } from './line-framings.ts';
import type { Script } from './script.ts';
import { CODED_REFUSALS, greeting, line, words } from './steps.ts';

/** RFC 3207, with the greeting of SMTP or LMTP (RFC 2033 §4.1); where nobody knows EHLO there are no extensions. */
export function mail(hello: 'EHLO' | 'LHLO'): Script {
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

/** RFC 9051 §6.2.1. */
export const imap: Script = {
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
export const pop3: Script = {
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

/** RFC 5804 §2.2; inside TLS the server says once more what it offers. */
export const sieve: Script = {
  steps: [
    {
      ...greeting(sieveReply, [
        [/^(?:NO|BYE)\b/im, 'refused'],
        [/^"STARTTLS"/im, 'go-on'],
        [/^OK\b/im, 'not-offered'],
      ]),
      quotes: /^"IMPLEMENTATION"/i,
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

/** RFC 5321 §4.1.3: who has no name says its address. */
function addressLiteral(address: string): string {
  return address.includes(':') ? `[IPv6:${address}]` : `[${address}]`;
}
