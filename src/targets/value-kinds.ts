import { PRODUCT_NAMES, type Product, STARTTLS_NAMES, type StartTls } from '../model/endpoint.ts';
import {
  AUTO_MIN,
  AUTO_WARN,
  type ClientAuth,
  type OnUnreachable,
  type Profile,
  type Requirement,
  type Threshold,
} from '../model/policy.ts';
import type { FailOn } from '../model/run.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { TLS_VERSIONS, type TlsVersion } from '../model/tls-version.ts';
import type { Ms, Result } from '../model/units.ts';
import { complaint, oneOf, quoted } from './config-problem.ts';
import { type EndpointText, parseEndpoint, parseHostAndPort, parsePort } from './endpoint-text.ts';
import { isAddress, parseHost, parseName } from './host-name.ts';
import { nearest } from './nearest.ts';

/** How one kind of value is read from text, the same for inputs, flags and files, and how a JSON Schema says it. */
export interface ValueKind<T> {
  /** For messages: `… ; expected <this>`. */
  readonly expected: string;
  /** The error is a whole message. */
  readonly read: (text: string) => Result<T, string>;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** One of a closed list of words. */
export function choice<const Word extends string>(words: readonly Word[], what: string): ValueKind<Word> {
  const expected = oneOf(words);
  return {
    expected,
    read: (text) => {
      const word = words.find((known) => known === text);
      if (word !== undefined) return { ok: true, value: word };
      return refused(text, what, expected, nearest(text, words));
    },
    schema: { type: 'string', enum: words },
  };
}

/** A whole number within bounds, ends included. */
export function count(min: number, max: number): ValueKind<number> {
  const expected = `a whole number from ${min} to ${max}`;
  return {
    expected,
    read: (text) => {
      const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : -1;
      return value >= min && value <= max
        ? { ok: true, value }
        : { ok: false, error: complaint(`${quoted(text)} does not fit`, expected) };
    },
    schema: { type: ['integer', 'string'], minimum: min, maximum: max },
  };
}

const VERSION_EXPECTED = oneOf(TLS_VERSIONS);

/** Users also write `TLSv1.2` or `1`; neither is taken, but both get a suggestion. */
export const TLS_VERSION: ValueKind<TlsVersion> = {
  expected: VERSION_EXPECTED,
  read: (text) => {
    const version = TLS_VERSIONS.find((known) => known === text);
    if (version !== undefined) return { ok: true, value: version };
    const meant = TLS_VERSIONS.find((known) => text.includes(known)) ?? nearest(text, TLS_VERSIONS);
    return refused(text, 'a TLS version', VERSION_EXPECTED, meant);
  },
  // Unquoted, YAML reads these as numbers, and 1.0 as 1.
  schema: { type: ['string', 'number'], enum: [...TLS_VERSIONS, ...TLS_VERSIONS.map(Number)] },
};

const THRESHOLD_EXPECTED = 'days such as 14 or 14d, a share of the lifetime such as 12.5%, or auto';

/** `auto`: what the word stands for here. */
function threshold(auto: Threshold): ValueKind<Threshold> {
  return { expected: THRESHOLD_EXPECTED, read: (text) => readThreshold(text, auto), schema: THRESHOLD_SCHEMA };
}

function readThreshold(text: string, auto: Threshold): Result<Threshold, string> {
  if (text === 'auto') return { ok: true, value: auto };
  const match = /^(?:([0-9]{1,5})(?: ?d)?|([0-9]{1,3}(?:\.[0-9]{1,3})?) ?%)$/.exec(text);
  if (match?.[1] !== undefined) return { ok: true, value: { kind: 'days', days: Number(match[1]) } };
  const percent = Number(match?.[2] ?? Number.NaN);
  if (percent <= 100) return { ok: true, value: { kind: 'percent', percent } };
  return refused(text, 'a remaining validity', THRESHOLD_EXPECTED);
}

const THRESHOLD_SCHEMA = {
  type: ['string', 'integer'],
  pattern: '^(?:auto|[0-9]{1,5}(?: ?d)?|[0-9]{1,3}(?:\\.[0-9]{1,3})? ?%)$',
  minimum: 0,
  maximum: 99_999,
};

/** Less validity than this fails. */
export const MIN_REMAINING = threshold(AUTO_MIN);

/** Less validity than this warns. */
export const WARN_REMAINING = threshold(AUTO_WARN);

const DURATION_EXPECTED = 'a duration such as 10, 10s, 500ms or 2m, at most a day';

/** A bare number counts seconds. */
export const DURATION: ValueKind<Ms> = {
  expected: DURATION_EXPECTED,
  read: (text) => {
    const match = /^([0-9]{1,8}(?:\.[0-9]{1,3})?) ?(ms|s|m)?$/.exec(text);
    const value = Math.round(Number(match?.[1] ?? 0) * (UNIT_MS[match?.[2] ?? 's'] ?? 0));
    return value >= 1 && value <= LONGEST_MS ? { ok: true, value } : refused(text, 'a duration', DURATION_EXPECTED);
  },
  schema: { type: ['string', 'number'] },
};

export const ENDPOINT: ValueKind<EndpointText> = {
  expected: 'an endpoint such as www.example.com, host:port or https://host',
  read: parseEndpoint,
  schema: { type: 'string', minLength: 1 },
};

export const PORT: ValueKind<number> = {
  expected: 'a number from 1 to 65535',
  read: parsePort,
  schema: { type: ['integer', 'string'], minimum: 1, maximum: 65_535 },
};

/** The SNI: a DNS name, since RFC 6066 §3 forbids IP literals there. */
export const SERVERNAME: ValueKind<string> = {
  expected: 'a DNS name',
  read: (text) =>
    text.includes(':') || isAddress(text) ? refused(text, 'a name', 'a DNS name, without port') : parseName(text),
  schema: { type: 'string', minLength: 1 },
};

export const CONNECT: ValueKind<{ readonly host: string; readonly port: number | null }> = {
  expected: 'HOST or HOST:PORT',
  read: (text) => (text.includes('/') ? refused(text, 'a place to dial', 'HOST or HOST:PORT') : parseHostAndPort(text)),
  schema: { type: 'string', minLength: 1 },
};

export const ADDRESS: ValueKind<string> = {
  expected: 'an IP address',
  read: (text) => {
    const host = parseHost(text.replace(/^\[(.*)\]$/, '$1'));
    return host.ok && isAddress(host.value)
      ? host
      : refused(text, 'an IP address', 'one such as 192.0.2.7 or 2001:db8::7');
  },
  schema: { type: 'string', minLength: 1 },
};

/** A name or IP address that a certificate covers; `*.example.com` asks for that very entry. */
/** Organisation or common name of a CA. */
export const ISSUER: ValueKind<string> = {
  expected: "the organisation or common name of a CA such as Let's Encrypt",
  read: (text) =>
    text.trim() !== '' && text.length <= 200
      ? { ok: true, value: text.trim() }
      : refused(text, 'the name of a CA', "its organisation or common name such as Let's Encrypt"),
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

export const SUBJECT_ALT_NAME: ValueKind<string> = {
  expected: 'a DNS name or an IP address',
  read: (text) => {
    const rest = text.startsWith('*.') ? text.slice(2) : text;
    if (rest.includes('*')) return refused(text, 'a name', 'a wildcard, if any, as the whole first label');
    const host = parseHost(rest);
    if (!host.ok || rest === text) return host;
    return isAddress(host.value)
      ? refused(text, 'a name', 'a DNS name or an IP address')
      : { ok: true, value: `*.${host.value}` };
  },
  schema: { type: 'string', minLength: 1 },
};

/** Relative to the workspace, which is the working directory. */
export const PATH: ValueKind<string> = {
  expected: 'the path of a file',
  read: (text) =>
    text === '' || text.includes('\0') ? refused(text, 'a path', 'the path of a file') : { ok: true, value: text },
  schema: { type: 'string', minLength: 1 },
};

export const PROFILE: ValueKind<Profile> = choice(['baseline', 'intermediate', 'modern'], 'a profile');
export const CLIENT_AUTH: ValueKind<ClientAuth> = choice(
  ['any', 'required', 'none'],
  'a demand on client authentication',
);
export const REQUIREMENT: ValueKind<Requirement> = choice(
  ['post-quantum', 'large-client-hello', 'sni-fallback', 'staple'],
  'a demand that can be required',
);
export const ON_UNREACHABLE: ValueKind<OnUnreachable> = choice(
  ['fail', 'warn', 'ignore'],
  'a way to treat unreachable endpoints',
);
export const FAIL_ON: ValueKind<FailOn> = choice(['error', 'warning', 'never'], 'a level to fail on');
export const CAUSE_SEVERITY: ValueKind<Severity | 'off'> = choice([...SEVERITIES, 'off'], 'a severity');
export const PRODUCT: ValueKind<Product> = choice(PRODUCT_NAMES, 'a server product that is known here');
export const STARTTLS: ValueKind<StartTls> = choice(STARTTLS_NAMES, 'a protocol that begins in clear');
export const YES_OR_NO: ValueKind<'true' | 'false'> = choice(['true', 'false'], 'a yes or no');

export function refused(
  text: string,
  what: string,
  expected: string,
  suggestion: string | null = null,
): Result<never, string> {
  return { ok: false, error: complaint(`${quoted(text)} is not ${what}`, expected, suggestion) };
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };
const LONGEST_MS = 86_400_000;
