import type { TcpOutcome } from '../model/observation.ts';
import { defineCause } from './cause.ts';

/** No answer at all to the TCP connection, or the network says that there is no way to the address. */
export const connectionTimeout = defineCause({
  id: 'connection-timeout',
  title: 'the connection gets no answer',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The address does not answer a TCP connection within the time limit, or the network reports no way to it.',
    why: 'Either the host is down or a firewall drops packets; from one place the two look the same. An allow-list that lacks the addresses of the runner is the usual reason when the service works elsewhere. Hosted runners cannot reach port 25 of anyone: their cloud blocks outgoing mail.',
    seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443',
    references: ['RFC 9293 §3.10.7.3', 'RFC 1122 §4.2.3.5'],
    example: { kind: 'open-path', address: '192.0.2.1', port: 443 },
  },
  explains: [],

  detect({ at }) {
    const answer = answerOf(at.tcp);
    return answer === null ? null : { address: at.address, port: at.port, tries: at.tries, answer };
  },

  message({ port, answer }, { endpoint }) {
    const seen =
      answer.kind === 'none'
        ? `Port ${port} of ${endpoint.host} does not answer within ${seconds(answer.waitedMs)}`
        : `The network has no way from this machine to port ${port} of ${endpoint.host} (${answer.code})`;
    return port === 25
      ? `${seen}: hosted runners cannot reach port 25 of any server, and from elsewhere the host may be down or a firewall may drop the packets.`
      : `${seen}: either the host is down, or a firewall drops what this machine sends.`;
  },

  evidence: ({ address, port, tries, answer }) => [
    { label: 'dialled', value: `${address} port ${port}` },
    {
      label: 'answer',
      value: answer.kind === 'none' ? `none in ${seconds(answer.waitedMs)} (tried ${tries}×)` : answer.code,
    },
  ],

  remedy: ({ address, port }) => ({ kind: 'open-path', address, port }),

  key: ({ port }) => [String(port)],
});

type Answer = { readonly kind: 'none'; readonly waitedMs: number } | { readonly kind: 'no-way'; readonly code: string };

function answerOf(tcp: TcpOutcome): Answer | null {
  if (tcp.kind === 'timeout') return { kind: 'none', waitedMs: tcp.waitedMs };
  if (tcp.kind === 'unreachable') return { kind: 'no-way', code: tcp.code };
  return null;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
