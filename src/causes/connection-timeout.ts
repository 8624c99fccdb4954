import type { AddressObservation } from '../model/observation.ts';
import { defineCause } from './cause.ts';
import { earlierTries, lostText, lostTries } from './lost-tries.ts';

/** No answer at all to the TCP connection, or the network says that there is no way to the address. */
export const connectionTimeout = defineCause({
  id: 'connection-timeout',
  title: 'the connection gets no answer',
  severity: ({ answer }: What) => (answer.kind === 'sometimes' ? 'warning' : 'error'),
  scope: 'address',
  docs: {
    what: 'The address does not answer a TCP connection within the time limit, or the network reports no way to it.',
    why: 'Either the host is down or a firewall drops packets; from one place the two look the same. An allow-list that lacks the addresses of the runner is the usual reason when the service works elsewhere. Hosted runners cannot reach port 25 of anyone: their cloud blocks outgoing mail. Where only some of the tries get no answer, and the others are served, it is a warning with their number.',
    seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443',
    references: ['RFC 9293 §3.10.7.3', 'RFC 1122 §4.2.3.5'],
    example: { kind: 'open-path', address: '192.0.2.1', port: 443 },
  },
  explains: [],

  detect({ at }): What | null {
    const answer = answerOf(at);
    return answer === null ? null : { at, answer };
  },

  titleOf: ({ answer }) => (answer.kind === 'sometimes' ? 'some connections get no answer' : null),

  message({ at: { port }, answer }, { endpoint }) {
    if (answer.kind === 'sometimes') {
      return `Port ${port} of ${endpoint.host} serves, but ${answer.told}: packets are lost on the way, or one of several machines behind the address is down.`;
    }
    const seen =
      answer.kind === 'none'
        ? `Port ${port} of ${endpoint.host} does not answer within ${seconds(answer.waitedMs)}`
        : `The network has no way from this machine to port ${port} of ${endpoint.host} (${answer.code})`;
    return port === 25
      ? `${seen}: hosted runners cannot reach port 25 of any server, and from elsewhere the host may be down or a firewall may drop the packets.`
      : `${seen}: either the host is down, or a firewall drops what this machine sends.`;
  },

  evidence: ({ at, answer }) => [
    { label: 'dialled', value: `${at.address} port ${at.port}` },
    { label: 'answer', value: answerText(answer, at.tries) },
    ...(answer.kind === 'sometimes' ? [] : earlierTries(at, answer.kind === 'none' ? 'unanswered' : 'unreachable')),
  ],

  remedy: ({ at: { address, port } }) => ({ kind: 'open-path', address, port }),

  key: ({ at: { port }, answer }) => (answer.kind === 'sometimes' ? ['sometimes', String(port)] : [String(port)]),
});

interface What {
  readonly at: AddressObservation;
  readonly answer: Answer;
}

type Answer =
  | { readonly kind: 'none'; readonly waitedMs: number }
  | { readonly kind: 'no-way'; readonly code: string }
  /** `told`: how many of the tries. */
  | { readonly kind: 'sometimes'; readonly told: string };

function answerOf(at: AddressObservation): Answer | null {
  const { tcp } = at;
  if (tcp.kind === 'timeout') return { kind: 'none', waitedMs: tcp.waitedMs };
  if (tcp.kind === 'unreachable') return { kind: 'no-way', code: tcp.code };
  const sometimes = lostTries(at, ['unanswered', 'unreachable']);
  return sometimes === null ? null : { kind: 'sometimes', told: lostText(sometimes, 'not answered') };
}

function answerText(answer: Answer, tries: number): string {
  if (answer.kind === 'none') return `none in ${seconds(answer.waitedMs)} (tried ${tries}×)`;
  return answer.kind === 'no-way' ? answer.code : answer.told;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
