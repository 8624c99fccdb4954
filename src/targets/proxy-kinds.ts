import type { IpFamily } from '../model/run.ts';
import type { Result } from '../model/units.ts';
import { complaint, quoted } from './config-problem.ts';
import { parseHostAndPort } from './endpoint-text.ts';
import { choice, type ValueKind } from './value-kinds.ts';

/** What `proxy` says. */
export type ProxyText =
  | { readonly kind: 'none' }
  /** As the variables of the environment say. */
  | { readonly kind: 'env' }
  | { readonly kind: 'url'; readonly host: string; readonly port: number };

const EXPECTED = 'http://host:port, env (https_proxy and no_proxy decide) or none';

export const PROXY: ValueKind<ProxyText> = {
  expected: EXPECTED,
  read: (text) => {
    if (text === 'env' || text === 'none') return { ok: true, value: { kind: text } };
    if (text === 'direct') return { ok: false, error: complaint('direct is not the word', 'none') };
    // A password may stand here, so the text is not repeated.
    if (text.includes('@')) return { ok: false, error: complaint(USERINFO, ELSEWHERE) };
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
      return { ok: false, error: complaint(`${quoted(text)} is no URL of a proxy`, EXPECTED) };
    const url = parseProxyUrl(text);
    return url.ok ? { ok: true, value: { kind: 'url', host: url.value.host, port: url.value.port } } : url;
  },
  schema: { type: 'string', pattern: '^(?:env|none|http://.+)$' },
};

export const IP_FAMILY: ValueKind<IpFamily> = choice(['auto', '4', '6', 'both'], 'a choice of address families');

export interface ProxyUrl {
  readonly host: string;
  readonly port: number;
  /** `user:password`, decoded; `null` where the URL has none. Secret. */
  readonly credentials: string | null;
}

/** `http://[user[:password]@]host[:port]`; without a scheme it is http, as curl reads it. No error repeats the text: it may hold a password. */
export function parseProxyUrl(text: string): Result<ProxyUrl, string> {
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
  if (scheme.toLowerCase() !== 'http') {
    const wrong = `a proxy of the kind ${scheme.toLowerCase()}:// is not supported`;
    return { ok: false, error: complaint(wrong, 'an HTTP proxy, http://host:port') };
  }
  const authority = rest.replace(/[/?#].*$/s, '');
  // The "@" stands behind what ends the authority: what looks like host and port is a user and part of the password.
  if (rest.includes('@', authority.length)) return { ok: false, error: complaint(CUT_OFF, ENCODED) };
  const at = authority.lastIndexOf('@');
  const place = parseHostAndPort(authority.slice(at + 1));
  if (!place.ok) return at === -1 ? place : { ok: false, error: complaint('no host stands behind "@"', EXPECTED) };
  const credentials = at === -1 ? null : decoded(authority.slice(0, at));
  if (credentials === undefined)
    return { ok: false, error: complaint('what stands before "@" is not encoded as in a URL', '%25 for a % sign') };
  return { ok: true, value: { host: place.value.host, port: place.value.port ?? USUAL_PORT, credentials } };
}

/** RFC 7617 §2: a user name, a colon, a password, and no control characters. */
export function areCredentials(text: string): boolean {
  return /^[^:\p{Cc}]*:\P{Cc}*$/u.test(text);
}

/** `undefined` where the encoding is broken. A user without a password has an empty one. */
function decoded(userinfo: string): string | undefined {
  try {
    const [user = '', ...password] = userinfo.split(':');
    const text = `${decodeURIComponent(user)}:${decodeURIComponent(password.join(':'))}`;
    return areCredentials(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

const USERINFO = 'the URL carries a user name or password before "@"';
const ELSEWHERE =
  'the URL without them, and proxy-credentials-env with the name of a variable that holds user:password';
const CUT_OFF = 'a "/", "?" or "#" stands before the "@" and ends the host there';
const ENCODED = '%2F, %3F or %23 for one in the user name or password, and no "@" behind the host';
/** RFC 9110 §4.2.1. */
const USUAL_PORT = 80;
