import type { AddressObservation } from '../model/observation.ts';
import { defineCause } from './cause.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';

/** A TCP reset before the client has said anything: when it dials, or as soon as it is let in. */
export const connectionReset = defineCause({
  id: 'connection-reset',
  title: 'the connection is reset before TLS begins',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The connection is cut by a TCP reset when it is opened, or right after, before the client has sent a byte.',
    why: 'What the client would say plays no part in it: a load balancer without a healthy backend, an allow-list that lacks this machine, a full or stopping service and a firewall all look like this. From one place nobody can tell who sent the reset.',
    seeByHand: 'curl -v --connect-timeout 5 telnet://api.example.com:443 </dev/null',
    references: ['RFC 9293 §3.5.2', 'RFC 9293 §3.10.7'],
    example: { kind: 'find-resetter', address: '192.0.2.1', port: 443, name: 'api.example.com' },
  },
  explains: HANDSHAKE_SYMPTOMS,

  detect({ at }) {
    const where = { address: at.address, port: at.port };
    if (at.tcp.kind === 'reset') return { ...where, when: 'on-connect' as const };
    return isResetOnAccept(at) ? { ...where, when: 'on-accept' as const } : null;
  },

  message: ({ when, port }, { endpoint }) =>
    `Port ${port} of ${endpoint.host} ${
      when === 'on-connect' ? 'resets the connection when it is opened' : 'takes the connection and resets it at once'
    }, before the client says anything: either the server (no healthy backend, an allow-list, too many connections) or a firewall on the way does this.`,

  evidence: ({ address, port, when }) => [
    { label: 'dialled', value: `${address} port ${port}` },
    {
      label: 'answer',
      value: when === 'on-connect' ? 'TCP reset to the connection' : 'TCP reset, before anything was sent',
    },
  ],

  remedy: ({ address, port }, { endpoint }) => ({
    kind: 'find-resetter',
    address,
    port,
    name: endpoint.servername ?? endpoint.host,
  }),

  key: ({ when, port }) => [when, String(port)],
});

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
