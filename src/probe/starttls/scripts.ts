import type { StartTls } from '../../model/endpoint.ts';
import { codedReply, dottedReply, oneLine } from './line-framings.ts';
import { imap, mail, pop3, sieve } from './mail-scripts.ts';
import { ldap, mysql, postgres, xmpp } from './packet-scripts.ts';
import type { Script } from './script.ts';
import { CODED_REFUSALS, greeting, line, words } from './steps.ts';

/** RFC 4217 §4. */
const ftp: Script = {
  steps: [
    greeting(codedReply, [[/^220/, 'go-on'], ...CODED_REFUSALS]),
    line('AUTH TLS', codedReply, [[/^[23]34/, 'upgrade'], [/^50[024]/, 'not-offered'], ...CODED_REFUSALS]),
  ],
  farewell: 'QUIT\r\n',
  inside: 'NOOP\r\n',
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

/** Every protocol that can be asked for TLS. */
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
