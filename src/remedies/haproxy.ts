import { TLS_VERSIONS, type TlsVersion } from '../model/tls-version.ts';
import { alignAddressesWith } from './align-addresses.ts';
import {
  addressNotes,
  certbotIssue,
  certbotNotes,
  certbotRenew,
  NOT_YET_DUE,
  onlyKey,
  STANDALONE,
  toObtain,
} from './certbot.ts';
import { mendChain } from './chain-fault.ts';
import { fetchIssuer, filesBefore, getMissing, noNewer, oldIntermediate, wholeChain } from './chain-file.ts';
import { haproxyClientCertificates } from './client-certificates.ts';
import { addressesIn, pathName } from './command-line.ts';
import { foresightFor } from './foresight.ts';
import { haproxyPath } from './haproxy-path.ts';
import {
  CIPHER_LIST,
  groupList,
  KEY_OF_CERTIFICATE,
  makeDhFile,
  NEEDS_OPENSSL_35,
  NO_DHE,
  SUITES_FOR,
} from './negotiation.ts';
import { issuedWith, quotedList } from './phrases.ts';
import { servedAndFile, WAS_THE_FILE_RENEWED } from './renewal-checks.ts';
import { revocationFor } from './revocation.ts';
import { haproxyStapling } from './stapling.ts';
import { tidyChainIn } from './tidy-chain.ts';
import type { ProductTexts } from './writer.ts';

const RELOAD = 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy';
const CERTIFICATE_CHOICE =
  'HAProxy answers with the first certificate of the bind line when none covers the name; `strict-sni` makes it refuse instead.';
const ONE_FILE =
  'HAProxy wants certificate, intermediates and key in one file: cat certificate.pem intermediate.pem privkey.pem';

export const haproxy: ProductTexts = {
  ...haproxyClientCertificates,
  'align-addresses': alignAddressesWith(RELOAD),
  ...haproxyPath,
  ...revocationFor(({ names }) => joinHook(names[0] ?? ''), RELOAD, haproxyStapling),
  ...foresightFor({ hook: (names) => joinHook(names[0] ?? ''), reload: RELOAD }),

  'enable-tls': ({ port, name }) => ({
    summary: `Put \`ssl\` and \`crt\` on the bind line of port ${port}.`,
    snippet: `bind :${port} ssl crt ${pem(name)}`,
    steps: [`${ONE_FILE} > ${pem(name)}`, ...toObtain(STANDALONE, [name], joinHook(name)), RELOAD],
  }),

  'set-versions': ({ min, max }) => ({
    summary: 'Set the oldest version in the `global` section.',
    snippet: `ssl-default-bind-options ssl-min-ver ${VERSIONS[min]}${max === '1.3' ? '' : ` ssl-max-ver ${VERSIONS[max]}`}`,
    steps: [
      RELOAD,
      'A bind line with a value of its own (ssl-min-ver, ssl-max-ver, force-tlsv12, no-tlsv13 …) wins over it: grep -nE "tlsv|ssl-m" /etc/haproxy/haproxy.cfg',
      `Before HAProxy 2.2 write: ssl-default-bind-options no-sslv3${olderThan(min)}`,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set them in the \`global\` section.`,
    snippet: `ssl-default-bind-ciphers ${CIPHER_LIST}`,
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      RELOAD,
      'A bind line with `ciphers` of its own wins over it: grep -n " ciphers " /etc/haproxy/haproxy.cfg',
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: 'Set the groups in the `global` section, or take the line out and leave the choice to OpenSSL.',
    snippet: `ssl-default-bind-curves ${groupList(postQuantum, ['X25519MLKEM768', 'X25519', 'P-256', 'P-384'])}`,
    steps: [
      ...(postQuantum ? [`${NEEDS_OPENSSL_35} haproxy -vv says which one HAProxy runs with.`] : []),
      RELOAD,
      'A bind line with `curves` or `ecdhe` of its own wins over it: grep -nE " (curves|ecdhe) " /etc/haproxy/haproxy.cfg',
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Give HAProxy a group of 2048 bits in the `global` section, or take the suites out that begin with DHE-.',
    snippet: `${makeDhFile('/etc/haproxy/dhparam.pem')}\nssl-dh-param-file /etc/haproxy/dhparam.pem`,
    steps: [
      'The first line is for the shell, the second for the `global` section; `tune.ssl.default-dh-param 2048` there does as well.',
      'DH parameters in a file of `crt` win over both: take them out there.',
      NO_DHE,
      RELOAD,
    ],
  }),

  renew: ({ names, notAfter, served }) => ({
    summary: `Renew the certificate for ${quotedList(names)} (valid until ${notAfter.slice(0, 10)}), build the file of \`crt\` anew and reload HAProxy.`,
    snippet: certbotRenew(names, joinHook(names[0] ?? '')),
    steps: [
      ...(addressesIn(names).length > 0
        ? addressNotes(names)
        : [
            'certbot leaves chain and key in two files: a hook must join them, otherwise HAProxy goes on with the old file.',
            WAS_THE_FILE_RENEWED,
            NOT_YET_DUE,
          ]),
      servedAndFile(names, served),
      RELOAD,
    ],
  }),

  'replace-intermediate': ({ subject, issuerUrl, expires, name = '' }) => ({
    summary: `Replace ${oldIntermediate(subject, expires)} in the file that \`crt\` names; the server certificate itself can stay.`,
    snippet: null,
    steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), `${ONE_FILE} > ${pem(name)}`, RELOAD],
  }),

  'serve-full-chain': (remedy) => ({
    summary: `The file that \`crt\` names must hold ${wholeChain(remedy)}, then the key.`,
    snippet: `cat ${filesBefore(remedy)} privkey.pem > ${pem(remedy.name)}`,
    steps: [
      ...getMissing(remedy),
      'If certbot made the certificate, fullchain.pem already holds both certificates: join it with privkey.pem.',
      RELOAD,
    ],
  }),

  reissue: ({ names, why, ...how }) => ({
    summary:
      why === 'name'
        ? `Serve a certificate that covers ${quotedList(names)}: add it to the \`crt\` folder or crt-list, or have it issued anew with these names.`
        : `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and put it into the file that \`crt\` names.`,
    snippet: certbotIssue(STANDALONE, names, joinHook(names[0] ?? ''), onlyKey(why)),
    steps: [
      ...(addressesIn(names).length > 0
        ? []
        : ['Let HAProxy hand /.well-known/acme-challenge/ on to port 8888, where certbot listens.']),
      ...(why === 'name' ? [CERTIFICATE_CHOICE] : []),
      ...certbotNotes(names),
      RELOAD,
    ],
  }),

  'tidy-chain': tidyChainIn(
    'the file that `crt` names',
    RELOAD,
    (name) => `fullchain.pem && cat fullchain.pem privkey.pem > ${pem(name)}`,
  ),

  'replace-self-signed': ({ name }) => ({
    summary: `Put a certificate that a CA issued for "${name}", with its chain and key, into the file that \`crt\` names.`,
    snippet: `cat fullchain.pem privkey.pem > ${pem(name)}`,
    steps: [...toObtain(STANDALONE, [name], joinHook(name)), CERTIFICATE_CHOICE, RELOAD],
  }),

  'mend-chain': mendChain(
    'Put what the CA issues into the file that `crt` names: the server certificate first, then the intermediates, then the key.',
    RELOAD,
  ),
};

const VERSIONS: Readonly<Record<TlsVersion, string>> = {
  '1.0': 'TLSv1.0',
  '1.1': 'TLSv1.1',
  '1.2': 'TLSv1.2',
  '1.3': 'TLSv1.3',
};

/** ` no-tlsv10 no-tlsv11` for 1.2: how each older version was switched off by itself. */
function olderThan(min: TlsVersion): string {
  return TLS_VERSIONS.filter((version) => version < min)
    .map((version) => ` no-tlsv${version.replace('.', '')}`)
    .join('');
}

function pem(name: string): string {
  return `/etc/haproxy/certs/${pathName(name)}.pem`;
}

/** certbot sets RENEWED_LINEAGE to the folder of the certificate that it has just renewed. */
function joinHook(name: string): string {
  return `cat "$RENEWED_LINEAGE/fullchain.pem" "$RENEWED_LINEAGE/privkey.pem" > ${pem(name)} && systemctl reload haproxy`;
}
