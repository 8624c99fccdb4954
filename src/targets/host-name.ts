import { isIPv4, isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import type { Result } from '../model/units.ts';
import { complaint, quoted } from './config-problem.ts';

/**
 * A host as users write it → lower-case A-label name without trailing dot, or an IP literal in its canonical form
 * without brackets (RFC 5952 for IPv6). The error is a whole message.
 */
export function parseHost(text: string): Result<string, string> {
  if (isIPv4(text)) return { ok: true, value: text };
  if (text.includes('%') && text.includes(':'))
    return wrong(text, 'has a zone', 'an address that means the same on every machine');
  if (isIPv6(text)) return { ok: true, value: canonicalIpv6(text) };
  return parseName(text);
}

/** A DNS name only: for SNI, where RFC 6066 §3 forbids IP literals. */
export function parseName(text: string): Result<string, string> {
  if (text === '') return { ok: false, error: complaint('the host is missing', 'a name or an IP address') };
  if (text.startsWith('*.')) return wildcard(text);
  const name = toAscii(text);
  if (name === null) return wrong(text, 'is not a valid international name', 'a name that IDNA (UTS 46) accepts');
  const bad = badPart(name);
  if (bad !== null) return wrong(text, bad, 'a DNS name such as www.example.com');
  return { ok: true, value: name };
}

/** Is this one of our own canonical hosts an address rather than a name? */
export function isAddress(host: string): boolean {
  return isIPv4(host) || isIPv6(host);
}

/** `host:port` as reports print it; an IPv6 literal stands in brackets (RFC 3986 §3.2.2). */
export function hostAndPort(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** One trailing dot is the root and says nothing new. `null` where IDNA refuses the name. */
function toAscii(text: string): string | null {
  const lower = text.toLowerCase();
  // Plain names do not go through IDNA: it would read `127.1` or `0x7f.1` as an IPv4 address.
  const ascii = ASCII.test(lower) ? lower : domainToASCII(lower);
  return ascii === '' ? null : ascii.replace(/\.$/, '');
}

/** RFC 1035 §2.3.1 and §2.3.4, with underscores, which real service names carry. */
function badPart(name: string): string | null {
  if (name.length > 253) return 'is longer than 253 characters';
  const labels = name.split('.');
  if (labels.includes('')) return 'has an empty label';
  if (labels.some((label) => label.length > 63)) return 'has a label longer than 63 characters';
  const bad = labels.find((label) => !LABEL.test(label));
  if (bad !== undefined) return badLabel(bad);
  // RFC 3696 §2: no top-level domain is all digits; resolvers take such text for an IPv4 address.
  return NUMERIC_LABEL.test(labels.at(-1) ?? '') ? 'looks like an IPv4 address but is none' : null;
}

function badLabel(label: string): string {
  const character = /[^a-z0-9_-]/.exec(label)?.[0];
  return character === undefined ? 'has a label that begins or ends with "-"' : `contains ${quoted(character)}`;
}

function canonicalIpv6(text: string): string {
  return new URL(`https://[${text}]`).hostname.slice(1, -1);
}

function wildcard(text: string): Result<never, string> {
  return wrong(
    text,
    'is a wildcard, and no server answers to that',
    'one name that it covers; put the wildcard under required-sans',
  );
}

function wrong(text: string, what: string, expected: string): Result<never, string> {
  return { ok: false, error: complaint(`${quoted(text)} ${what}`, expected) };
}

const ASCII = /^\p{ASCII}*$/u;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
const NUMERIC_LABEL = /^(?:[0-9]+|0x[0-9a-f]*)$/;
