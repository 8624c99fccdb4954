import type { HttpAnswer } from '../model/observation.ts';

/** Status and `Server` header of an HTTP/1 answer (RFC 9112 §4); `null` when the text is none. */
export function parseHttpAnswer(text: string): HttpAnswer | null {
  const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(text)?.[1];
  if (status === undefined) return null;
  const head = text.split('\r\n\r\n', 1)[0] ?? '';
  const server = /^server:[ \t]*(.*)$/im.exec(head)?.[1]?.trim() ?? null;
  const body = text.includes('\r\n\r\n') ? text.slice(text.indexOf('\r\n\r\n') + 4) : '';
  return {
    status: Number(status),
    bodyStart: body === '' ? null : printable(body, 2_048),
    server: server === null ? null : printable(server),
  };
}

/** `HEAD` makes a server say its name without any work done, `GET` makes it explain an error; no connection is kept. */
export function httpRequest(method: 'HEAD' | 'GET', host: string): string {
  return `${method} / HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\nAccept: */*\r\nConnection: close\r\n\r\n`;
}

/** Remote text: printable ASCII, cut. */
function printable(text: string, limit = 200): string {
  return text.slice(0, limit).replace(/[^\x20-\x7e]/g, '?');
}
