import { hostName, pathName } from './command-line.ts';
import { RELOAD, transportSocket } from './envoy-texts.ts';
import type { PathTexts } from './path-kinds.ts';

const NO_CHAIN = "curl -s 'http://localhost:9901/stats?filter=no_filter_chain_match'";
const INSPECTOR =
  'The listener needs the filter envoy.filters.listener.tls_inspector in `listener_filters`: without it Envoy sees no name.';
const CHOSEN_ELSEWHERE =
  'Where a control plane (Istio, Contour, Envoy Gateway) writes the configuration, set it there; to see what Envoy has: curl -s http://localhost:9901/config_dump';

export const envoyPath: PathTexts = {
  'serve-name': ({ name, port }) => ({
    summary: `Add a filter chain with "${hostName(name)}" in \`server_names\` and its certificate to the listener of port ${port}: Envoy closes on a name that no chain has.`,
    snippet: [
      '- filter_chain_match:',
      `    server_names: ["${hostName(name)}"]`,
      transportSocket(`/etc/ssl/${pathName(name)}`).replace(/^/gm, '  '),
      '  filters: # those of the other chain',
    ].join('\n'),
    steps: [INSPECTOR, 'The entry stands under `filter_chains`.', CHOSEN_ELSEWHERE, RELOAD],
  }),

  'serve-without-name': ({ name, port }) => ({
    summary: `Give the listener of port ${port} a chain without \`server_names\` and with the certificate of "${name}": it takes the clients that send no name.`,
    snippet: [
      'default_filter_chain:',
      transportSocket(`/etc/ssl/${pathName(name)}`).replace(/^/gm, '  '),
      '  filters: # those of the other chain',
    ].join('\n'),
    steps: [
      'It stands beside `filter_chains` in the listener, and takes every name that no chain has as well.',
      RELOAD,
    ],
  }),

  'find-name-filter': ({ name }) => ({
    summary: `Run the same check from another network; if it fails there too, look for "${name}" in the \`server_names\` of Envoy.`,
    snippet: NO_CHAIN,
    steps: [
      'The number grows with each hello that no filter chain took; Envoy closes then without an alert.',
      CHOSEN_ELSEWHERE,
      'Works from another network: a firewall of this one filters by host name. Give its team the address, the port and the name.',
    ],
  }),

  'find-closer': ({ port }) => ({
    summary: `See whether the listener of port ${port} has a filter chain for the hello: Envoy closes without an alert where none matches.`,
    snippet: NO_CHAIN,
    steps: [
      INSPECTOR,
      'A tcp_proxy whose cluster has no host makes Envoy close before it answers; without `transport_socket` the hello goes to that host, which must speak TLS: curl -s http://localhost:9901/clusters',
      'Number does not grow: the hello never came here, look at the balancer or firewall in front.',
    ],
  }),

  'accept-large-hello': () => ({
    summary: 'Look at what the TLS inspector of Envoy says of large hellos, and at what stands in front of it.',
    snippet: "curl -s 'http://localhost:9901/stats?filter=tls_inspector'",
    steps: [
      '`client_hello_too_large` grows where Envoy itself refuses; `max_client_hello_size` of the tls_inspector must not be set below its default, which is large enough.',
      '`listener_filters_timeout` (15 s by default) must leave time for the second piece.',
      RELOAD,
      'A balancer or firewall in front of Envoy is the usual reason: update it.',
    ],
  }),

  'read-server-log': ({ alert }) => ({
    summary: `Let Envoy log its connections, repeat the check and read${alert === null ? ' why the handshake failed' : ` why it sent alert ${alert}`}.`,
    snippet: "curl -s -X POST 'http://localhost:9901/logging?connection=debug'",
    steps: [
      'journalctl -u envoy --since "-10 min" | grep TLS_error; afterwards set connection=info again.',
      "By numbers: curl -s 'http://localhost:9901/stats?filter=ssl' counts connection_error, fail_verify_no_cert and fail_verify_error of each listener.",
      'Nothing logged: a balancer, CDN or firewall in front refuses.',
    ],
  }),
};
