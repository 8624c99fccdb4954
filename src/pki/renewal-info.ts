import type { CertificateFacts } from '../model/certificate.ts';
import type { IsoInstant } from '../model/units.ts';

/** When the CA wants a certificate renewed (RFC 9773 §4.2). */
export interface RenewalWindow {
  readonly kind: 'window';
  readonly start: IsoInstant;
  readonly end: IsoInstant;
  /** An https URL of printable ASCII, 300 characters at most; `null` where there is none, or none of that kind. */
  readonly explanationUrl: string | null;
}

/** The answer says nothing of that kind; `problem` is a phrase of our own. */
export interface NoRenewalInfo {
  readonly kind: 'no-window';
  readonly problem: string;
}

/**
 * What a CA knows a certificate by: authority key identifier and serial number, base64url without padding (RFC 9773 §4.1).
 * `null` where the certificate does not carry the former.
 */
export function renewalCertId({
  authorityKeyId,
  serial,
}: Pick<CertificateFacts, 'authorityKeyId' | 'serial'>): string | null {
  if (authorityKeyId === null || authorityKeyId === '' || serial === '') return null;
  return [authorityKeyId, serial].map((hex) => Buffer.from(hex, 'hex').toString('base64url')).join('.');
}

/** Where an ACME directory (RFC 8555 §7.1.1) says that renewal information about a certificate is. */
export function renewalUrl(
  directory: Uint8Array,
  certId: string,
): { readonly kind: 'url'; readonly url: string } | NoRenewalInfo {
  const json = readJson(directory);
  if (!isObject(json)) return no("the CA's directory is no JSON object");
  const { renewalInfo } = json;
  if (renewalInfo === undefined) return no("the CA's directory offers no renewal information");
  if (typeof renewalInfo !== 'string' || !isUrl(renewalInfo, /^https?:$/)) {
    return no("the CA's directory names no URL for renewal information");
  }
  return { kind: 'url', url: `${renewalInfo.replace(/\/+$/, '')}/${certId}` };
}

/** Reads a RenewalInfo object (RFC 9773 §4.2). */
export function readRenewalInfo(body: Uint8Array): RenewalWindow | NoRenewalInfo {
  const json = readJson(body);
  const window = isObject(json) ? json.suggestedWindow : undefined;
  if (!isObject(json) || !isObject(window)) return no('the CA answered without a suggested window');
  const start = readInstant(window.start);
  const end = readInstant(window.end);
  if (start === null || end === null) return no('the suggested window has no readable dates');
  if (start >= end) return no('the suggested window ends before it begins');
  const { explanationURL: url } = json;
  const explains = typeof url === 'string' && PRINTABLE.test(url) && isUrl(url, /^https:$/);
  return { kind: 'window', start, end, explanationUrl: explains ? url : null };
}

/** RFC 3339 with any offset; as ISO 8601 in UTC, so that instants compare as text. Years that no certificate has are refused. */
function readInstant(value: unknown): IsoInstant | null {
  if (typeof value !== 'string' || !RFC_3339.test(value)) return null;
  const instant = Date.parse(value);
  return instant >= EARLIEST && instant < LATEST ? new Date(instant).toISOString() : null;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUrl(text: string, protocol: RegExp): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return protocol.test(url.protocol) && url.username === '' && url.password === '';
}

function no(problem: string): NoRenewalInfo {
  return { kind: 'no-window', problem };
}

const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;
const PRINTABLE = /^[\x21-\x7e]{1,300}$/;
/** ACME is of 2019. A CA may well put the window into the past, to be answered at once, but hardly before its own time. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
