import { defineCause } from './cause.ts';
import { implicitTls, protocolOf } from './clear-protocols.ts';
import { type ClearText, clearText, isBinary, visible } from './first-bytes.ts';
import { bracketed } from './seen.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';

/** The port speaks a protocol that is neither TLS nor HTTP, at least until it is asked to upgrade. */
export const otherProtocol = defineCause({
  id: 'other-protocol',
  title: 'the port speaks another protocol, not TLS',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'What answers on the port does not begin with TLS: a mail server, a database, SSH and so on.',
    why: 'Clients fail with "wrong version number" or wait for ever. Either the port is the wrong one, or the protocol begins in clear and switches to TLS on request (STARTTLS), which the endpoint then has to say: `smtp://mail.example.com:587`.',
    seeByHand: 'curl -s --max-time 3 telnet://mail.example.com:587 </dev/null',
    references: ['RFC 3207 §4', 'RFC 8314 §3', 'RFC 9051 §6.2.1'],
    example: {
      kind: 'use-right-protocol',
      port: 587,
      protocol: 'SMTP',
      suggestion: 'smtp://mail.example.com:587',
      startTls: true,
    },
  },
  explains: [...HANDSHAKE_SYMPTOMS, 'connection-reset'],

  detect({ at, endpoint }) {
    const heard = clearText(at).filter(({ text }) => !/^(?:HTTP\/[0-9]|\s*<(?:!doctype|html|head|body)\b)/i.test(text));
    for (const { text } of heard) {
      const protocol = protocolOf(text, at.port);
      if (protocol === null) continue;
      const { scheme } = protocol;
      return {
        port: at.port,
        protocol: protocol.name,
        firstBytes: visible(text),
        upgrades: scheme !== null,
        // What speaks in clear on the port for TLS is set up wrongly, and asking there for TLS is no way out.
        suggestion:
          scheme === null || implicitTls(protocol)?.port === at.port
            ? null
            : `${scheme}://${bracketed(endpoint.host)}:${at.port}`,
      };
    }
    const unknown = heard.find(isNoTls);
    return unknown === undefined
      ? null
      : { port: at.port, protocol: null, firstBytes: visible(unknown.text), upgrades: false, suggestion: null };
  },

  message({ port, protocol, upgrades }, { endpoint }) {
    const where = `Port ${port} of ${endpoint.host}`;
    if (protocol === null) return `${where} answers with text that is not TLS and that no known protocol begins with.`;
    return upgrades
      ? `${where} speaks ${protocol} in clear first and starts TLS only when the client asks for it.`
      : `${where} speaks ${protocol} in clear, not TLS.`;
  },

  evidence: ({ protocol, firstBytes }) => [
    { label: 'protocol', value: protocol ?? 'unknown' },
    { label: 'first bytes', value: firstBytes },
  ],

  remedy: ({ port, protocol, upgrades, suggestion }) => ({
    kind: 'use-right-protocol',
    port,
    protocol: protocol ?? 'an unknown protocol',
    suggestion,
    startTls: upgrades,
  }),

  key: ({ port, protocol }) => [String(port), protocol ?? 'unknown'],
});

/**
 * Unknown text proves something only where a TLS server would have kept quiet or answered with a record. Bytes that nobody
 * wrote to be read may as well be TLS that was damaged: garbled-handshake.
 */
function isNoTls({ text, when }: ClearText): boolean {
  return when !== 'to-http' && !isBinary(text);
}
