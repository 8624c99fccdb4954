import { isIPv6 } from 'node:net';
import type { Application, StartTls } from '../model/endpoint.ts';
import type { Result } from '../model/units.ts';
import { complaint, didYouMean, oneOf, quoted } from './config-problem.ts';
import { parseHost } from './host-name.ts';
import { nearest } from './nearest.ts';
import { applicationOfPort, SCHEMES, type Scheme } from './schemes.ts';

/** What one endpoint's text says by itself. */
export interface EndpointText {
  /** Lower-case A-label name or IP literal without brackets. */
  readonly host: string;
  /** `null` where none was written; the scheme's usual port then counts. */
  readonly writtenPort: number | null;
  readonly usualPort: number;
  readonly starttls: StartTls | null;
  /** Absent where none was written. */
  readonly writtenScheme?: string;
  /** `null` where no scheme was written; the port then tells, see `applicationOf`. */
  readonly schemeApplication: Application | null;
  /** Certificates on disk in place of a server: the path; `host` is empty then. */
  readonly file?: string;
}

/**
 * One endpoint: `host`, `host:port`, `https://host[:port][/path]`, `[v6]:port`, a bare IP address, `scheme://host[:port]`,
 * or `file:path` for certificates on disk.
 * Text that reads as an IPv6 address is one, so `2001:db8::1:443` has no port. The error is a whole message.
 */
export function parseEndpoint(text: string): Result<EndpointText, string> {
  if (text === '') return wrong('the endpoint is empty', ENDPOINT_SHAPE);
  if (/^file:(?![0-9]{1,5}$)/i.test(text)) return parseFile(text.slice('file:'.length));
  if (/\s/.test(text)) return wrong(`${quoted(text)} contains a blank`, 'one endpoint a line, or commas between them');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
  if (scheme === undefined) return withoutScheme(text);
  const name = scheme.toLowerCase();
  const known = Object.hasOwn(SCHEMES, name) ? SCHEMES[name] : undefined;
  if (known === undefined) return unknownScheme(scheme, text);
  return withScheme(name, known, text.slice(scheme.length + 3));
}

/** What is spoken inside TLS once the port is settled. */
export function applicationOf(parsed: EndpointText, port: number): Application {
  return parsed.schemeApplication ?? applicationOfPort(port);
}

/** `host` or `host:port`, no scheme: the grammar of `connect` too. */
export function parseHostAndPort(
  text: string,
): Result<{ readonly host: string; readonly port: number | null }, string> {
  const split = splitAuthority(text);
  if (!split.ok) return split;
  const host = parseHost(split.value.host);
  if (!host.ok) return host;
  if (split.value.port === null) return { ok: true, value: { host: host.value, port: null } };
  const port = parsePort(split.value.port);
  return port.ok ? { ok: true, value: { host: host.value, port: port.value } } : port;
}

export function parsePort(text: string): Result<number, string> {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535
    ? { ok: true, value: port }
    : wrong(`${quoted(text)} is not a port`, 'a number from 1 to 65535');
}

function withScheme(name: string, scheme: Scheme, rest: string): Result<EndpointText, string> {
  const end = rest.search(/[/?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const path = end === -1 ? '' : rest.slice(end);
  if (path !== '' && path !== '/' && name !== 'https')
    return wrong(`${name}:// takes no path`, `${name}://${authority}`);
  if (isIPv6(authority)) return wrong(`${quoted(authority)} lacks its brackets`, `${name}://[${authority}]`);
  return assemble(authority, {
    usualPort: scheme.usualPort,
    starttls: scheme.starttls,
    schemeApplication: scheme.application,
    writtenScheme: name,
  });
}

function withoutScheme(text: string): Result<EndpointText, string> {
  if (text.includes('/') && !text.includes('@')) return schemeless(text);
  return assemble(text, { usualPort: 443, starttls: null, schemeApplication: null });
}

/** `https:/a.test` is a scheme with a slash left out, `a.test/x` a host with a path, `//a.test` either. */
function schemeless(text: string): Result<never, string> {
  if (CERTIFICATE_FILE.test(text))
    return wrong(`${quoted(text)} is no host`, `${FILE_SHAPE}${didYouMean(`file:${text}`)}`);
  const [, scheme, rest = text] = /^([a-z][a-z0-9+.-]*):\/(?=[^/])(.*)$/i.exec(text) ?? [];
  const known = scheme === undefined ? 'https' : nearest(scheme === 'http' ? 'https' : scheme, URL_SCHEMES);
  const meant = known === null ? null : `${known}://${rest.replace(/^\/+/, '')}`;
  const what = scheme === undefined ? 'has a path but no scheme' : `lacks a "/" after ${quoted(`${scheme}:`)}`;
  return wrong(`${quoted(text)} ${what}`, `host or host:port${didYouMean(meant)}`);
}

function assemble(authority: string, scheme: Omit<EndpointText, 'host' | 'writtenPort'>): Result<EndpointText, string> {
  const parsed = parseHostAndPort(authority);
  return parsed.ok
    ? { ok: true, value: { host: parsed.value.host, writtenPort: parsed.value.port, ...scheme } }
    : parsed;
}

/** `file:certs/site.pem`; `file:///etc/ssl/site.pem` is the same as `file:/etc/ssl/site.pem` (RFC 8089 §2). */
function parseFile(written: string): Result<EndpointText, string> {
  const path = written.replace(/^\/\/(?=\/)/, '').replace(/^(?:\.\/+)+(?=.)/, '');
  if (path === '') return wrong('file: lacks its path', FILE_SHAPE);
  if (path.startsWith('//'))
    return wrong(`${quoted(`file:${written}`)} names a host`, `${FILE_SHAPE}${didYouMean(`file:${path.slice(2)}`)}`);
  if (path.includes('\0') || path.length > LONGEST_PATH) return wrong(`${quoted(path)} is not a path`, FILE_SHAPE);
  const file = path.replace(/(?<=[^/])\/+$/, '');
  return {
    ok: true,
    value: { host: '', writtenPort: null, usualPort: 0, starttls: null, schemeApplication: null, file },
  };
}

/** RFC 3986 §3.2, less userinfo. */
function splitAuthority(text: string): Result<{ readonly host: string; readonly port: string | null }, string> {
  // A password may stand here, so the text is not repeated.
  if (text.includes('@')) return wrong('the endpoint carries a user name or password before "@"', 'the host alone');
  if (text.startsWith('[')) return splitBracketed(text);
  if (isIPv6(text)) return { ok: true, value: { host: text, port: null } };
  const [host = '', port, ...more] = text.split(':');
  if (more.length > 0)
    return wrong(`${quoted(text)} has more than one ":" and is not an IPv6 address`, 'host:port, or [IPv6]:port');
  return { ok: true, value: { host, port: port ?? null } };
}

function splitBracketed(text: string): Result<{ readonly host: string; readonly port: string | null }, string> {
  const match = /^\[([^\]]*)\](?::(.*))?$/.exec(text);
  const host = match?.[1] ?? '';
  if (match === null || !isIPv6(host))
    return wrong(`${quoted(text)} is not an IPv6 address in brackets`, '[2001:db8::1] or [2001:db8::1]:443');
  return { ok: true, value: { host, port: match[2] ?? null } };
}

function unknownScheme(scheme: string, text: string): Result<never, string> {
  const known = Object.keys(SCHEMES);
  const plain = scheme.toLowerCase() === 'http';
  const suggestion = plain ? 'https' : nearest(scheme, known);
  const meant = suggestion === null ? null : `${suggestion}${text.slice(scheme.length)}`;
  const what = plain ? 'http:// has no TLS to check' : `the scheme ${quoted(scheme)} is unknown`;
  // Text with userinfo is not repeated.
  return wrong(what, `${oneOf(URL_SCHEMES)}${didYouMean(text.includes('@') ? suggestion : meant)}`);
}

function wrong(what: string, expected: string): Result<never, string> {
  return { ok: false, error: complaint(what, expected) };
}

const CERTIFICATE_FILE = /^[^:]*\.(?:pem|crt|cer|der|p12|pfx|ya?ml)$/i;
const FILE_SHAPE = 'a path from the workspace such as file:certs/site.pem';
const LONGEST_PATH = 1_024;
const ENDPOINT_SHAPE = 'host, host:port or https://host[:port]';
const URL_SCHEMES = Object.keys(SCHEMES);
