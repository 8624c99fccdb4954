import { RESTART as RELOAD, SOCKET_BLOCK } from './lighttpd-restart.ts';
import {
  CIPHER_LIST,
  groupList,
  KEY_OF_CERTIFICATE,
  makeDhFile,
  NEEDS_OPENSSL_35,
  NO_DHE,
  OPENSSL_GROUPS,
  SUITES_FOR,
} from './negotiation.ts';
import { OPENSSL_SPELLING } from './versions.ts';
import type { ProductTexts } from './writer.ts';

const ONE_LIST =
  'Add the entry to the list that the block has; a list in a block replaces that of the global section whole: grep -rn ssl-conf-cmd /etc/lighttpd';

/** What lighttpd and its clients have to agree on: all of it stands in one list. */
export const lighttpdNegotiation: Pick<ProductTexts, 'set-versions' | 'set-suites' | 'set-groups' | 'set-dh-params'> = {
  'set-versions': ({ min, max }) => ({
    summary: `Set the oldest and the newest version in ${SOCKET_BLOCK}.`,
    snippet: `ssl.openssl.ssl-conf-cmd = ("MinProtocol" => "${OPENSSL_SPELLING[min]}", "MaxProtocol" => "${OPENSSL_SPELLING[max]}")`,
    steps: [
      ONE_LIST,
      'From lighttpd 1.4.56 on TLS 1.2 is the oldest version where the list does not say otherwise.',
      RELOAD,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`CipherString\` in ${SOCKET_BLOCK}.`,
    snippet: `ssl.openssl.ssl-conf-cmd = ("CipherString" => "${CIPHER_LIST}")`,
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      ONE_LIST,
      'Take `ssl.cipher-list` out, the older way to say the same. From lighttpd 1.4.68 on its own list is sound.',
      RELOAD,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: `Set \`Groups\` in ${SOCKET_BLOCK}, or take it out and leave the choice to OpenSSL.`,
    snippet: `ssl.openssl.ssl-conf-cmd = ("Groups" => "${groupList(postQuantum, OPENSSL_GROUPS)}")`,
    steps: [
      ...(postQuantum ? [`${NEEDS_OPENSSL_35} With an older one lighttpd -tt fails.`] : []),
      ONE_LIST,
      'Take `ssl.ec-curve` out, which names one group alone.',
      RELOAD,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Name a file with a group of 2048 bits in `DHParameters`, or take the suites out that begin with DHE-.',
    snippet: `${makeDhFile('/etc/lighttpd/dhparam.pem')}\nssl.openssl.ssl-conf-cmd = ("DHParameters" => "/etc/lighttpd/dhparam.pem")`,
    steps: [
      `The first line is for the shell, the second for ${SOCKET_BLOCK}. Before lighttpd 1.4.68 write: ssl.dh-file = "/etc/lighttpd/dhparam.pem"`,
      ONE_LIST,
      NO_DHE,
      RELOAD,
    ],
  }),
};
