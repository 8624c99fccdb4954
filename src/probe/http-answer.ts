import type { HttpAnswer } from '../model/observation.ts';

/** Status and `Server` header of an HTTP/1 answer (RFC 9112 §4); `null` when the text is none. */
export function parseHttpAnswer(text: string): HttpAnswer | null {
  const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(text)?.[1];
  if (status === undefined) return null;
  const head = text.split('\r\n\r\n', 1)[0] ?? '';
  const server = /^server:[ \t]*(.*)$/im.exec(head)?.[1]?.trim() ?? null;
  return { status: Number(status), server: server === null ? null : printable(server) };
}

/** The question that makes a server say its name without any work done: no body, no connection kept. */
export function httpRequest(host: string): string {
  return `HEAD / HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\nAccept: */*\r\nConnection: close\r\n\r\n`;
}

/** Remote text: printable ASCII, at most 200 characters. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 200);
}
