import { certificateFolder, ELSEWHERE, toObtain } from './certbot.ts';
import { certificateTexts } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import {
  CIPHER_LIST,
  groupList,
  KEY_OF_CERTIFICATE,
  NEEDS_OPENSSL_35,
  OPENSSL_GROUPS,
  SUITES_FOR,
} from './negotiation.ts';
import { stunnelPath } from './stunnel-path.ts';
import { DID_IT_TAKE, RELOAD, SERVICE, serviceLines } from './stunnel-reload.ts';
import { OPENSSL_SPELLING } from './versions.ts';
import type { ProductTexts, Writer } from './writer.ts';

const ABOVE =
  'Above the first section the lines hold for all services; a line in a section wins over them, and `sslVersion` or `options = NO_…` gets in the way: grep -nE "sslVersion|options" /etc/stunnel/*.conf';

/** Seen with 5.68, whose configuration has no word for it; later releases staple without being told to. */
const stapling: Writer<'mend-stapling'> = ({ name, inPolicy }) => ({
  summary: `Update stunnel, whose later releases staple by themselves, or end TLS for "${name}" in a program that staples.`,
  snippet: 'stunnel -version',
  steps: [
    'stunnel 5.68 (Debian 12) and older cannot staple; its OCSP options are about the certificates of the other side.',
    ...(inPolicy ? ['If clients can do without, take `staple` out of `require`.'] : []),
    RELOAD,
  ],
});

export const stunnel: ProductTexts = {
  ...forProduct({
    on: () => 'CAfile = /etc/stunnel/client-ca.pem\nverifyChain = yes',
    off: () => 'take `verifyChain`, `verifyPeer` and `requireCert` out of the section',
    note: `It stands in ${SERVICE}. \`verifyPeer = yes\` lets only certificates in that stand in CAfile themselves; before stunnel 5.34 write \`verify = 2\`.`,
    reload: RELOAD,
  }),
  ...stunnelPath,
  ...certificateTexts({
    title: 'stunnel',
    file: 'the file that `cert` names',
    where: SERVICE,
    lines: serviceLines,
    notes: ['`CAfile` is for the certificates of clients and is not sent along.', DID_IT_TAKE],
    readBy: 'root',
    load: RELOAD,
    reload: RELOAD,
    stapling,
  }),

  'enable-tls': ({ port, name }) => ({
    summary: `Give stunnel a section for port ${port} with a certificate for "${name}", and without \`client = yes\`.`,
    snippet: [
      '[YOUR-SERVICE]',
      `accept = :::${port}`,
      'connect = 127.0.0.1:YOUR-BACKEND-PORT',
      serviceLines(certificateFolder([name])),
    ].join('\n'),
    steps: [
      ...toObtain('--standalone', [name], RELOAD),
      ELSEWHERE,
      'The service behind has to leave the port and listen on another one.',
      DID_IT_TAKE,
      RELOAD,
    ],
  }),

  'set-versions': ({ min, max }) => ({
    summary: 'Set the oldest and the newest version above the first section of the configuration.',
    snippet: `sslVersionMin = ${OPENSSL_SPELLING[min]}\nsslVersionMax = ${OPENSSL_SPELLING[max]}`,
    steps: [
      ABOVE,
      'stunnel 5.50 or newer; by itself it accepts everything from TLS 1.0 on that OpenSSL still has.',
      DID_IT_TAKE,
      RELOAD,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`ciphers\` above the first section.`,
    snippet: `ciphers = ${CIPHER_LIST}`,
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      'A line in a section wins over it: grep -n ciphers /etc/stunnel/*.conf. Suites of TLS 1.3 stand in `ciphersuites` and are sound as they are.',
      DID_IT_TAKE,
      RELOAD,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: "Set `curves` above the first section, or take the line out, since stunnel's own list is sound.",
    snippet: `curves = ${groupList(postQuantum, OPENSSL_GROUPS)}`,
    steps: [
      ...(postQuantum ? [`${NEEDS_OPENSSL_35} stunnel -version says which one stunnel runs with.`] : []),
      'A line in a section wins over it: grep -n curves /etc/stunnel/*.conf. stunnel 5.51 or newer takes more than one group.',
      DID_IT_TAKE,
      RELOAD,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Take the DH parameters out of the file that `cert` names, or the suites out that begin with DHE-.',
    snippet: `ciphers = ${CIPHER_LIST}`,
    steps: [
      'The line allows no DHE, which no client of today needs.',
      'Where `cert` names a file with a block "BEGIN DH PARAMETERS", stunnel uses that group; without one it makes its own of 2048 bits: grep -l "DH PARAM" /etc/stunnel/*.pem',
      RELOAD,
    ],
  }),
};
