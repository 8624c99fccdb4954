import type { HttpHeader } from '../../model/http-head.ts';
import type { ProxyRefusal } from '../../model/proxy.ts';

/** What a proxy's bytes come to. */
export type ConnectAnswer =
  | { readonly kind: 'more' }
  /** From `length` on it is the other end that speaks. */
  | { readonly kind: 'tunnel'; readonly length: number }
  | { readonly kind: 'refused'; readonly refusal: ProxyRefusal };

/**
 * Reads the answer to CONNECT, one character a byte. Any 2xx opens the tunnel and has no body, whatever its headers claim
 * (RFC 9110 §9.3.6); answers of 1xx come before the one that counts. `secrets`, one character a byte as well, are
 * struck out of what the proxy says.
 */
export function readConnectAnswer(received: string, secrets: readonly string[], credentials: boolean): ConnectAnswer {
  let rest = received;
  for (let interim = 0; ; interim += 1) {
    if (!mayBeHttp(rest)) return { kind: 'refused', refusal: notHttp(received, secrets) };
    const end = /\r?\n\r?\n/.exec(rest);
    if (received.length > MOST_BYTES || interim > MOST_INTERIM)
      return { kind: 'refused', refusal: { kind: 'too-long', bytes: received.length } };
    if (end === null) return { kind: 'more' };
    const [line = '', ...headers] = rest.slice(0, end.index).split(/\r?\n/);
    const [, code, reason = ''] = /^HTTP\/1\.[01] ([1-5][0-9]{2})(?: (.*))?$/.exec(line) ?? [];
    if (code === undefined) return { kind: 'refused', refusal: notHttp(received, secrets) };
    rest = rest.slice(end.index + end[0].length);
    const status = Number(code);
    if (status >= 200 && status < 300) return { kind: 'tunnel', length: received.length - rest.length };
    if (status < 200) continue;
    const said = headers.flatMap((header) => told(header, secrets)).slice(0, MOST_SAID);
    return {
      kind: 'refused',
      refusal: { kind: 'status', status, reason: cleaned(reason, secrets), credentials, said },
    };
  }
}

/** The beginning of a status line of HTTP/1 (RFC 9112 §4), as far as it has come. */
function mayBeHttp(text: string): boolean {
  return text.startsWith(BEGINS) || BEGINS.startsWith(text);
}

/** Nothing more came: a status without an end of its head is that of a proxy all the same. */
export function cutShort(received: string, secrets: readonly string[]): ProxyRefusal {
  return /^HTTP\/1\.[01] [1-5][0-9]{2}[ \r\n]/.test(received)
    ? { kind: 'too-long', bytes: received.length }
    : notHttp(received, secrets);
}

/** Whatever listens there may send our own request back, as a port for echoes does. */
function notHttp(received: string, secrets: readonly string[]): ProxyRefusal {
  const said = secrets.reduce(withoutBegun, withoutSecrets(received, secrets)).slice(0, MOST_FIRST_BYTES);
  const firstBytes = Buffer.from(said, 'latin1').toString('base64');
  return { kind: 'not-http', firstBytes };
}

function told(header: string, secrets: readonly string[]): readonly HttpHeader[] {
  const [, name = '', value = ''] = /^([\w!#$%&'*+.^`|~-]{1,64}):[ \t]*(.*)$/.exec(header) ?? [];
  if (!TELLING.has(name.toLowerCase())) return [];
  return [{ name, value: cleaned(value.trim(), secrets) }];
}

/** A proxy may well say again what it was told. */
function cleaned(text: string, secrets: readonly string[]): string {
  return withoutSecrets(text, secrets)
    .slice(0, LONGEST)
    .replace(/[^\x20-\x7e]/g, '?');
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.filter((secret) => secret !== '').reduce((all, secret) => all.replaceAll(secret, STRUCK), text);
}

/** Of a secret that had not come to its end. */
function withoutBegun(text: string, secret: string): string {
  for (let length = secret.length - 1; length >= TELLING_LENGTH; length -= 1) {
    if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}${STRUCK}`;
  }
  return text;
}

/** Headers that say who answers and why. */
const TELLING: ReadonlySet<string> = new Set(['proxy-authenticate', 'proxy-status', 'server', 'via', 'x-squid-error']);
const STRUCK = '***';
/** Less of one tells nothing, and may well be chance. */
const TELLING_LENGTH = 4;
const BEGINS = 'HTTP/1.';
const MOST_BYTES = 16_384;
const MOST_INTERIM = 8;
const MOST_SAID = 8;
const LONGEST = 200;
const MOST_FIRST_BYTES = 512;
