import { toObtain } from './certbot.ts';
import { hookOf, ownFolder } from './certificate-files.ts';
import { GO_PROGRAM, GO_RESTART as RESTART } from './go-restart.ts';
import type { PathTexts } from './path-kinds.ts';

const LOG = 'journalctl -u YOUR-APP --since "-1 hour" | grep "TLS handshake error"';
const NOTHING_LOGGED =
  'Nothing in the log: http.Server has an ErrorLog that throws it away, or the hello never came here: look at the balancer or firewall in front.';

export const goPath: Pick<
  PathTexts,
  'serve-name' | 'serve-without-name' | 'find-closer' | 'accept-large-hello' | 'read-server-log'
> = {
  'serve-name': ({ name, instead }) => ({
    summary:
      instead === null
        ? `Let GetCertificate know "${name}", or add its certificate to Certificates: a name without one gets alert 112, or 80 where GetCertificate fails.`
        : `Add a certificate for "${name}" to Certificates: Go picks the one that covers the name, and the first where none does.`,
    snippet: [goPair(ownFolder([name])), 'config.Certificates = append(config.Certificates, pair)'].join('\n'),
    steps: [
      '`config` is the *tls.Config of the server; `err` is to be looked at. With autocert, add the name to HostWhitelist in HostPolicy.',
      ...toObtain('--standalone', [name], hookOf(GO_PROGRAM, [name])),
      'A GetCertificate or GetConfigForClient of your own is asked first: answer the name there.',
      RESTART,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Put the certificate of "${name}" first in Certificates: clients without a name get that one.`,
    snippet: [
      goPair(ownFolder([name])),
      'config.Certificates = append([]tls.Certificate{pair}, config.Certificates...)',
    ].join('\n'),
    steps: [
      'A GetCertificate of your own sees an empty hello.ServerName: return a certificate there. autocert refuses such clients, so wrap its GetCertificate.',
      RESTART,
    ],
  }),

  'find-closer': ({ port }) => ({
    summary: `Look into the log of the Go program for port ${port}: net/http writes a line for each handshake that failed.`,
    snippet: LOG,
    steps: ['The server must be started by ListenAndServeTLS, or on a listener of tls.NewListener.', NOTHING_LOGGED],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Repeat the check and read in the log of the Go program${alert === null ? ' why the handshake failed' : ` why it sent alert ${alert}`}.`,
    snippet: LOG,
    steps: [
      'Alert 80 is an error of GetCertificate, GetConfigForClient or autocert (a name that HostPolicy refuses, a challenge that failed); alert 112 a server without any certificate.',
      NOTHING_LOGGED,
    ],
  }),
};

/** Reads the files of a folder. */
export function goPair(folder: string): string {
  return `pair, err := tls.LoadX509KeyPair("${folder}/fullchain.pem", "${folder}/privkey.pem")`;
}
