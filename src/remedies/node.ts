import { toObtain } from './certbot.ts';
import { certificateTexts, hookOf, ownFolder } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { CIPHER_LIST, groupList, KEY_OF_CERTIFICATE, NO_DHE, OPENSSL_GROUPS, SUITES_FOR } from './negotiation.ts';
import { nodeLines, nodePath } from './node-path.ts';
import { NODE_PROGRAM, NODE_RESTART as RESTART } from './node-restart.ts';
import { ocspToFile } from './stapling.ts';
import { OPENSSL_SPELLING } from './versions.ts';
import type { ProductTexts } from './writer.ts';

const OPTIONS = 'the options of https.createServer, tls.createServer or http2.createSecureServer';
const IN_FRONT = 'Where a platform, balancer or CDN stands in front, TLS ends there: set it there.';

export const node: ProductTexts = {
  ...forProduct({
    on: () => "requestCert: true,\nrejectUnauthorized: true,\nca: readFileSync('/etc/ssl/client-ca.pem'),",
    off: () => 'requestCert: false,',
    note: `It stands in ${OPTIONS}. With \`rejectUnauthorized: false\` everyone gets in, and the program has to look at socket.authorized.`,
    reload: RESTART,
  }),
  ...certificateTexts({
    title: 'the Node program',
    file: 'the file that `cert` names',
    where: OPTIONS,
    lines: nodeLines,
    notes: ['readFileSync comes from node:fs. A name that has a certificate by addContext has its own `cert` there.'],
    ...NODE_PROGRAM,
    reload: RESTART,
    withoutRestart:
      'Without a restart (Node 11 and later): server.setSecureContext(options()) on SIGHUP or once a day, where options() reads the files anew. What it is not given it forgets: hand over minVersion, ciphers and ca too, and repeat addContext.',
    stapling: ({ responder, name }) => ({
      summary: `Answer the event \`OCSPRequest\` with the response for "${name}": Node asks no responder by itself.`,
      snippet:
        "server.on('OCSPRequest', (certificate, issuer, callback) => callback(null, readFileSync('/etc/ssl/ocsp.der')));",
      steps: [ocspToFile(responder, '/etc/ssl', 'ocsp.der'), RESTART],
    }),
  }),
  ...nodePath,

  'enable-tls': ({ port, name }) => ({
    summary: `Create the server of port ${port} by https.createServer, with a key and a certificate, in place of http.createServer.`,
    snippet: [
      'const server = https.createServer({',
      nodeLines(ownFolder([name])).replaceAll(/^/gm, '  '),
      '}, app);',
      `server.listen(${port});`,
    ].join('\n'),
    steps: [
      '`app` is what http.createServer was given.',
      ...toObtain('--standalone', [name], hookOf(NODE_PROGRAM, [name])),
      IN_FRONT,
      RESTART,
    ],
  }),

  'set-versions': ({ min, max }) => ({
    summary: `Set \`minVersion\` in ${OPTIONS}; Node itself begins at TLS 1.2.`,
    snippet: `minVersion: '${OPENSSL_SPELLING[min]}',\nmaxVersion: '${OPENSSL_SPELLING[max]}',`,
    steps: [
      'In the options of addContext and SNICallback both are of no effect: those of the server count for every name.',
      'What gets in the way: `secureProtocol` in the options, --tls-min-v1.0 or --tls-max-v1.2 in NODE_OPTIONS, an assignment to tls.DEFAULT_MIN_VERSION.',
      ...(min < '1.2' ? ["OpenSSL 3 speaks TLS 1.0 and 1.1 only with ciphers: 'DEFAULT@SECLEVEL=0'."] : []),
      'Both lines need Node 11.4, or 10.16.',
      IN_FRONT,
      RESTART,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`ciphers\` in ${OPTIONS}.`,
    snippet: `ciphers: '${CIPHER_LIST}',`,
    steps: [
      'The suites of TLS 1.3 stay on beside this list (seen with Node 20 and 24).',
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      'What gets in the way: --tls-cipher-list in NODE_OPTIONS, @SECLEVEL=0 in a list.',
      RESTART,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: `Set \`ecdhCurve\` in ${OPTIONS}, or take it out and leave the choice to OpenSSL.`,
    snippet: `ecdhCurve: '${groupList(postQuantum, OPENSSL_GROUPS)}',`,
    steps: [
      ...(postQuantum
        ? [
            `X25519MLKEM768 needs a Node with OpenSSL 3.5, which offers it by itself: node -p 'require("process").versions.openssl'. With an older one createServer throws.`,
          ]
        : []),
      RESTART,
    ],
  }),

  'set-dh-params': () => ({
    summary: `Set \`dhparam\` to auto in ${OPTIONS}, or take it out: without it Node has no DHE.`,
    snippet: "dhparam: 'auto',",
    steps: ['With auto (Node 18.16 and 19.8 on) the group follows the size of the key.', NO_DHE, RESTART],
  }),
};
