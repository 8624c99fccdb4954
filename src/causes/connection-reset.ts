import type { AddressObservation } from '../model/observation.ts';
import { defineCause } from './cause.ts';
import { lostText, lostTries } from './lost-tries.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';

/**
 * A TCP reset before the client has said anything: when it dials, or as soon as it is let in. And connections that end
 * before TLS is agreed, by a reset or without, at an address that serves others.
 */
export const connectionReset = defineCause({
  id: 'connection-reset',
  title: 'the connection is reset before TLS begins',
  severity: ({ when }: What) => (when === 'sometimes' ? 'warning' : 'error'),
  scope: 'address',
  docs: {
    what: 'The connection is cut by a TCP reset when it is opened, or right after, before the client has sent a byte.',
    why: 'What the client would say plays no part in it: a load balancer without a healthy backend, an allow-list that lacks this machine, a full or stopping service and a firewall all look like this. From one place nobody can tell who sent the reset. Where only some of the tries are cut off, and the others are served, it is a warning with their number: one of several machines behind the address is ill, or something on the way limits how often a client may come.',
    seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443 </dev/null',
    references: ['RFC 9293 §3.5.2', 'RFC 9293 §3.10.7'],
    example: { kind: 'find-resetter', address: '192.0.2.1', port: 443, name: 'api.example.com' },
  },
  explains: HANDSHAKE_SYMPTOMS,

  detect({ at }): What | null {
    const where = { address: at.address, port: at.port };
    if (at.tcp.kind === 'reset') return { ...where, when: 'on-connect' };
    if (isResetOnAccept(at)) return { ...where, when: 'on-accept' };
    const sometimes = lostTries(at, ['reset', 'closed']);
    if (sometimes === null) return null;
    const how =
      at.lost?.includes('closed') === true ? (at.lost.includes('reset') ? 'reset or closed' : 'closed') : 'reset';
    return { ...where, when: 'sometimes', told: lostText(sometimes, how) };
  },

  titleOf: ({ when }) => (when === 'sometimes' ? 'some connections are cut off before TLS is agreed' : null),

  message(what, { endpoint }) {
    const port = `Port ${what.port} of ${endpoint.host}`;
    if (what.when === 'sometimes') {
      return `${port} serves, but ${what.told} before TLS was agreed: one of several machines behind the address, or something that limits how often a client may come.`;
    }
    const does =
      what.when === 'on-connect'
        ? 'resets the connection when it is opened'
        : 'takes the connection and resets it at once';
    return `${port} ${does}, before the client says anything: either the server (no healthy backend, an allow-list, too many connections) or a firewall on the way does this.`;
  },

  evidence: (what) => [
    { label: 'dialled', value: `${what.address} port ${what.port}` },
    { label: 'answer', value: what.when === 'sometimes' ? what.told : ANSWERS[what.when] },
  ],

  remedy: ({ address, port }, { endpoint }) => ({
    kind: 'find-resetter',
    address,
    port,
    name: endpoint.servername ?? endpoint.host,
  }),

  key: ({ when, port }) => [when, String(port)],
});

type What = { readonly address: string; readonly port: number } & (
  | { readonly when: 'on-connect' | 'on-accept' }
  /** `told`: how many of the tries. */
  | { readonly when: 'sometimes'; readonly told: string }
);

const ANSWERS = {
  'on-connect': 'TCP reset to the connection',
  'on-accept': 'TCP reset, before anything was sent',
} as const;

/**
 * A reset on accept may be read while dialling, while saying hello or while waiting: which of them is a matter of
 * microseconds. One connection that was reset before anything was said tells what the other ends are.
 */
function isResetOnAccept({ handshake, hellos, plaintext }: AddressObservation): boolean {
  if (handshake.kind !== 'closed' && handshake.kind !== 'silent') return false;
  // Whoever has answered a hello does let clients in.
  if (hellos.some(({ bytes }) => bytes > 0)) return false;
  if (plaintext?.kind === 'closed' && plaintext.when === 'before-request' && plaintext.how === 'rst') return true;
  if (handshake.kind !== 'closed') return false;
  const outcomes = hellos.map(({ outcome }) => outcome);
  const undialled = outcomes.filter((outcome) => outcome.kind === 'no-connection');
  if (undialled.some(({ tcp }) => tcp.kind !== 'reset')) return false;
  if (outcomes.some(({ kind }) => kind !== 'closed' && kind !== 'no-connection')) return false;
  if (undialled.length > 0) return true;
  const ends = [handshake, ...outcomes];
  return plaintext?.kind === 'no-connection' && ends.some((end) => end.kind === 'closed' && end.how === 'rst');
}
