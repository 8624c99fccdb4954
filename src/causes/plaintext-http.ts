import type { Evidence } from '../model/finding.ts';
import { defineCause } from './cause.ts';
import { type ClearText, clearText, serverHeader, visible } from './first-bytes.ts';
import { expectedName } from './seen.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';

/** A web server that answers in clear on the port: its listener was not told to speak TLS. */
export const plaintextHttp = defineCause({
  id: 'plaintext-http',
  title: 'the port speaks plain HTTP, not HTTPS',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'A web server answers on the port in clear text where TLS was expected.',
    why: 'Clients fail with "wrong version number" or "packet length too long", which say nothing about the reason: TLS is not switched on for this listener, or this is the port of the unencrypted site.',
    seeByHand: 'curl -si http://api.example.com:443/ | head -5',
    references: ['RFC 9112 §4', 'RFC 9110 §4.2.2'],
    example: { kind: 'enable-tls', port: 443, name: 'api.example.com' },
  },
  explains: [...HANDSHAKE_SYMPTOMS, 'connection-reset'],

  detect({ at }) {
    const answer = clearText(at).find(isHttp);
    return answer === undefined ? null : { port: at.port, ...readHttp(answer.text) };
  },

  message: ({ port, statusLine }, { endpoint }) =>
    `Port ${port} of ${endpoint.host} answers in plain HTTP (${statusLine === null ? 'an HTML page' : `"${statusLine}"`}) where TLS is expected: TLS is not switched on for this port, or it is the port of the unencrypted site.`,

  evidence({ statusLine, server, firstBytes }) {
    const evidence: Evidence[] = [];
    if (statusLine !== null) evidence.push({ label: 'status line', value: statusLine });
    if (server !== null) evidence.push({ label: 'Server header', value: server });
    return [...evidence, { label: 'first bytes', value: firstBytes }];
  },

  remedy: ({ port }, { endpoint }) => ({ kind: 'enable-tls', port, name: expectedName(endpoint) }),

  key: ({ port }) => [String(port)],
});

function isHttp({ text, when }: ClearText): boolean {
  if (!/^(?:HTTP\/[0-9]|\s*<(?:!doctype\s+html|html|head|body)\b)/i.test(text)) return false;
  return when !== 'to-http' || !MEANT_TLS.test(text);
}

function readHttp(text: string): { statusLine: string | null; server: string | null; firstBytes: string } {
  const statusLine = /^HTTP\/[^\r\n]*/i.exec(text)?.[0] ?? null;
  const server = serverHeader(text);
  return {
    statusLine: statusLine === null ? null : visible(statusLine),
    server: server === null ? null : visible(server),
    firstBytes: visible(text),
  };
}

/** How nginx, Apache and Go tell a plain GET that the port wants TLS: their own words, so the port is not plain HTTP. */
const MEANT_TLS =
  /plain HTTP request was sent to HTTPS port|speaking plain HTTP to an SSL|HTTP request to an HTTPS server/i;
