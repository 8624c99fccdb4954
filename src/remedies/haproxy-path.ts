import { commandNames, pathName } from './command-line.ts';
import type { PathTexts } from './path-kinds.ts';

const RELOAD = 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy';
const WAIT_FOR_HELLO = 'tcp-request inspect-delay 5s\ntcp-request content accept if { req.ssl_hello_type 1 }';

export const haproxyPath: PathTexts = {
  'serve-name': ({ name, port, instead }) => ({
    summary:
      instead === null
        ? `Add a certificate for "${name}" to the \`crt\` folder or crt-list of port ${port}: \`strict-sni\` refuses every name that none covers.`
        : `Add a certificate for "${name}" to the \`crt\` folder or crt-list of port ${port}: without one HAProxy answers with the first certificate of the bind line.`,
    snippet: `bind :${port} ssl crt /etc/haproxy/certs/ strict-sni`,
    steps: [
      `One file holds certificate, chain and key: cat fullchain.pem privkey.pem > /etc/haproxy/certs/${pathName(name)}.pem`,
      'In a crt-list the names after the file win over those of the certificate.',
      RELOAD,
    ],
  }),

  'serve-without-name': ({ name, port }) => ({
    summary: `Put the certificate of "${name}" first on the bind line of port ${port}, without \`strict-sni\`.`,
    snippet: `bind :${port} ssl crt /etc/haproxy/certs/${pathName(name)}.pem crt /etc/haproxy/certs/`,
    steps: ['The first certificate of the line is the default one.', RELOAD],
  }),

  'find-name-filter': ({ name }) => ({
    summary: `Run the same check from another network; if it fails there too, look for "${name}" in the rules of HAProxy.`,
    snippet: `${WAIT_FOR_HELLO}\nuse_backend YOUR-BACKEND if { req.ssl_sni -i ${commandNames([name])[0] ?? 'YOUR.HOST.NAME'} }`,
    steps: [
      'In `mode tcp` a name that no use_backend rule fits, with no default_backend, is closed.',
      'Works from another network: a firewall of this one filters by host name. Give its team the address, the port and the name.',
      RELOAD,
    ],
  }),

  'find-closer': ({ port }) => ({
    summary: `Check what HAProxy does on port ${port}: a bind line without \`ssl\` in \`mode tcp\` hands the hello to a backend, which may be down or speak no TLS.`,
    snippet: "echo 'show stat' | socat stdio /run/haproxy/admin.sock | cut -d, -f1,2,18,19",
    steps: [
      'Each server of the backend must be UP; one that is DOWN for all makes HAProxy close the connection.',
      'The log tells by its termination state: SC is a backend that cannot be reached, PR a rule that refused. "SSL handshake failure" means that the hello came here.',
      RELOAD,
    ],
  }),

  'accept-large-hello': () => ({
    summary: 'Where HAProxy looks into the hello (`mode tcp`, `req.ssl_sni`), let it wait for the whole of it.',
    snippet: WAIT_FOR_HELLO,
    steps: [
      'Without the delay the rules see only the first piece, find no name in it and pick the wrong backend.',
      'tune.bufsize must hold the hello; its default of 16384 does.',
      RELOAD,
      'If HAProxy ends TLS itself, a device in front of it is the usual reason: update it.',
    ],
  }),

  'read-server-log': ({ alert }) => ({
    summary: `Let HAProxy log why handshakes fail, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: 'error-log-format "%ci:%cp [%tr] %ft %[fc_err_str] %[ssl_fc_err_str] %[ssl_fc_sni]"',
    steps: [
      'It stands in `defaults` or in the frontend; HAProxy 2.5 and newer. `option dontlognull` must be off.',
      RELOAD,
      'Nothing in the log: a balancer, CDN or firewall in front refuses.',
    ],
  }),
};
