import type { Result } from '../../model/units.ts';
import { printableText } from '../../pki/printable-text.ts';

/**
 * A URL that may be asked, or why not. Parsed by the URL standard, as browsers do it, so that `http://0x7f.1` is the
 * address that it would be dialled as before anybody asks what kind of address it is.
 */
export function parseUrl(text: string, base?: string): Result<URL, string> {
  if (text.length > LONGEST) return { ok: false, error: `longer than ${LONGEST} characters` };
  if (!URL.canParse(text, base)) return { ok: false, error: 'not a URL' };
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { ok: false, error: `neither http nor https but ${url.protocol.slice(0, 20)}` };
  }
  if (url.username !== '' || url.password !== '') return { ok: false, error: 'it holds a user name or a password' };
  url.hash = '';
  return url.href.length > LONGEST
    ? { ok: false, error: `longer than ${LONGEST} characters` }
    : { ok: true, value: url };
}

/** The text of a URL that could not be read, safe to hand on; what might be a password stays out. */
export function unreadUrl(text: string): string {
  return printableText(text.slice(0, LONGEST).replace(/\/\/[^/?#]*@/, '//…@'));
}

/** The host as a resolver or a certificate knows it: no brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** Real ones have a hundred characters. */
const LONGEST = 2_048;
