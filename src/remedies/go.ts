import type { TlsVersion } from '../model/tls-version.ts';
import { toObtain } from './certbot.ts';
import { certificateTexts, hookOf, ownFolder } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { goPair, goPath } from './go-path.ts';
import { GO_PROGRAM, GO_RESTART as RESTART } from './go-restart.ts';
import { CIPHER_NAMES, groupList, KEY_OF_CERTIFICATE, NO_DHE, SUITES_FOR } from './negotiation.ts';
import { ocspToFile } from './stapling.ts';
import type { ProductTexts } from './writer.ts';

const CONFIG = 'the tls.Config of the server';
const OTHER_CONFIG = 'A GetConfigForClient of your own hands out another tls.Config: set it there too.';
const GROUPS: readonly string[] = ['tls.X25519MLKEM768', 'tls.X25519', 'tls.CurveP256', 'tls.CurveP384'];

export const go: ProductTexts = {
  ...forProduct({
    on: () =>
      [
        'clientCAs := x509.NewCertPool()',
        'clientCAs.AppendCertsFromPEM(clientCAFile)',
        'config.ClientCAs = clientCAs',
        'config.ClientAuth = tls.RequireAndVerifyClientCert',
      ].join('\n'),
    off: () => 'config.ClientAuth = tls.NoClientCert',
    note: `\`config\` is ${CONFIG}, \`clientCAFile\` what os.ReadFile read. RequireAnyClientCert and RequestClientCert verify nothing, VerifyClientCertIfGiven lets in who has none; without ClientCAs the roots of the system count.`,
    reload: RESTART,
  }),
  ...certificateTexts({
    title: 'the Go program',
    file: 'the first file given to LoadX509KeyPair or ListenAndServeTLS',
    where: 'the source, in front of tls.Config and its Certificates',
    lines: goPair,
    notes: [
      'The server gets it by Certificates: []tls.Certificate{pair}.',
      'autocert (golang.org/x/crypto/acme/autocert) obtains and renews by itself: HostPolicy: autocert.HostWhitelist with the names, Cache: autocert.DirCache, so that restarts do not ask the CA again.',
    ],
    ...GO_PROGRAM,
    reload: RESTART,
    withoutRestart:
      'Without a restart: GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) that calls LoadX509KeyPair, and keeps the pair for some minutes. Leave Certificates empty then: clients without a name would get what stands there.',
    stapling: ({ responder, name }) => ({
      summary: `Set OCSPStaple of the certificate for "${name}": Go sends what is there and asks no responder by itself.`,
      snippet: 'pair.OCSPStaple, err = os.ReadFile("/etc/ssl/ocsp.der")',
      steps: [
        'It stands between LoadX509KeyPair and tls.Config.',
        ocspToFile(responder, '/etc/ssl', 'ocsp.der'),
        RESTART,
      ],
    }),
  }),
  ...goPath,

  'enable-tls': ({ port, name }) => ({
    summary: `Start the server of port ${port} by ListenAndServeTLS, with a certificate for "${name}", in place of ListenAndServe.`,
    snippet: `err := server.ListenAndServeTLS("${ownFolder([name])}/fullchain.pem", "${ownFolder([name])}/privkey.pem")`,
    steps: [
      `\`server\` is the http.Server with Addr: ":${port}".`,
      ...toObtain('--standalone', [name], hookOf(GO_PROGRAM, [name])),
      RESTART,
    ],
  }),

  'set-versions': ({ min, max }) => ({
    summary: `Set MinVersion in ${CONFIG}.`,
    snippet: `MinVersion: ${VERSIONS[min]},\nMaxVersion: ${VERSIONS[max]},`,
    steps: [
      'Without it Go begins at TLS 1.2 from 1.22 on, and at TLS 1.0 before; a `go` line in go.mod below 1.22, or GODEBUG=tls10server=1, keeps the old way.',
      OTHER_CONFIG,
      RESTART,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set CipherSuites in ${CONFIG}, or take it out, since Go's own list is sound.`,
    snippet: `CipherSuites: []uint16{\n${CIPHER_NAMES.map((name) => `\ttls.${name},`).join('\n')}\n},`,
    steps: [
      'Suites of TLS 1.3 cannot be chosen and stay on.',
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      'Before Go 1.22 its own list has suites without forward secrecy, before 1.23 3DES; GODEBUG=tlsrsakex=1 or tls3des=1, or an old `go` line in go.mod, brings them back.',
      OTHER_CONFIG,
      RESTART,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: `Take CurvePreferences out of ${CONFIG}, since Go's own list is sound, or set it.`,
    snippet: `CurvePreferences: []tls.CurveID{${groupList(postQuantum, GROUPS, ', ')}},`,
    steps: [
      ...(postQuantum
        ? [
            'X25519MLKEM768 needs Go 1.24, which offers it by itself unless GODEBUG=tlsmlkem=0 or an old `go` line in go.mod says otherwise.',
          ]
        : []),
      OTHER_CONFIG,
      RESTART,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Look at what stands in front of the Go program: Go itself has no finite-field Diffie-Hellman.',
    snippet: null,
    steps: [
      'A load balancer, CDN or firewall that ends TLS has a security policy of its own: choose one without DHE.',
      NO_DHE,
    ],
  }),
};

const VERSIONS: Readonly<Record<TlsVersion, string>> = {
  '1.0': 'tls.VersionTLS10',
  '1.1': 'tls.VersionTLS11',
  '1.2': 'tls.VersionTLS12',
  '1.3': 'tls.VersionTLS13',
};
