import { defineCause } from './cause.ts';
import { expectedName } from './seen.ts';

/** A TCP reset where an answer was due: on accept, or to every hello that we sent. */
export const connectionReset = defineCause({
  id: 'connection-reset',
  title: 'the connection is reset before the TLS handshake',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The connection is cut by a TCP reset: when it is opened, or as soon as the client has sent its first TLS message (the ClientHello).',
    why: 'A load balancer without a healthy backend, a listener without a certificate, an address that is not on an allow-list, and a firewall that filters by host name all look like this. From one place nobody can tell who sent the reset.',
    seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null',
    references: ['RFC 9293 §3.5.2', 'RFC 8446 §6.2'],
    example: { kind: 'find-resetter', address: '192.0.2.1', port: 443, name: 'api.example.com' },
  },
  explains: [],

  detect({ at }) {
    const where = { address: at.address, port: at.port };
    if (at.tcp.kind === 'reset') return { ...where, when: 'on-connect' as const, hellos: 0 };
    if (at.handshake.kind !== 'closed' || at.handshake.how !== 'rst') return null;
    const modern = at.hellos.filter(({ question }) => question.kind === 'modern');
    // One reset may be chance, or the fault of one hello's make-up: only when both observers are cut off is it this cause.
    if (modern.length === 0 || !modern.every(({ outcome }) => outcome.kind === 'closed' && outcome.how === 'rst'))
      return null;
    return { ...where, when: 'on-hello' as const, hellos: modern.length + 1 };
  },

  message({ when, port }, { endpoint }) {
    const who = `either the server (no certificate, no healthy backend, an allow-list) or a firewall on the way does this`;
    return when === 'on-connect'
      ? `Port ${port} of ${endpoint.host} takes the connection and resets it before TLS begins: ${who}.`
      : `Port ${port} of ${endpoint.host} resets the connection as soon as a client asks for TLS with the name "${expectedName(endpoint)}": ${who}.`;
  },

  evidence: ({ address, port, when, hellos }) => [
    { label: 'dialled', value: `${address} port ${port}` },
    {
      label: 'answer',
      value:
        when === 'on-connect'
          ? 'TCP reset, before anything was sent'
          : `TCP reset after each of ${hellos} ClientHellos`,
    },
  ],

  remedy: ({ address, port }, { endpoint }) => ({ kind: 'find-resetter', address, port, name: expectedName(endpoint) }),

  key: ({ when, port }) => [when, String(port)],
});
