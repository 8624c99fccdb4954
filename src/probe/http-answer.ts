import { parseHttpHead, valuesOf } from '../model/http-head.ts';
import type { HttpAnswer } from '../model/observation.ts';

/** Status, headers and the beginning of the body of an HTTP/1 answer (RFC 9112 §4); `null` when the text is none. */
export function parseHttpAnswer(text: string): HttpAnswer | null {
  const head = parseHttpHead(text);
  if (head === null) return null;
  const body = text.includes('\r\n\r\n') ? text.slice(text.indexOf('\r\n\r\n') + 4) : '';
  return {
    status: head.status,
    bodyStart: body === '' ? null : printable(body, 2_048),
    server: valuesOf(head.headers, 'server')[0] ?? null,
    headers: head.headers,
  };
}

/** `HEAD` makes a server say its name without any work done, `GET` makes it explain an error; no connection is kept. */
export function httpRequest(method: 'HEAD' | 'GET', host: string): string {
  return `${method} / HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: tls-gate\r\nAccept: */*\r\nConnection: close\r\n\r\n`;
}

/** Remote text: printable ASCII, cut. */
export function printable(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[^\x20-\x7e]/g, '?');
}
