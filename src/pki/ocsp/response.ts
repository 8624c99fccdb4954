import type { IsoInstant } from '../../model/units.ts';
import { DerCursor, type DerSlice, OCTET, wholeBits, within } from '../der-cursor.ts';
import { DerError } from '../der-error.ts';
import { readDer } from '../der-read.ts';
import { TAG } from '../der-tags.ts';
import { listExtensions } from '../extensions.ts';
import { readName } from '../names.ts';
import { printableText } from '../printable-text.ts';
import { revocationReason } from '../revocation-reason.ts';
import { readTime } from '../time.ts';

/** What an OCSP response says, not yet believed (RFC 6960 §4.2.1). Byte fields are views of the response. */
export type OcspResponse =
  | BasicResponse
  /** The responder gives no answer: `tryLater`, `internalError`, `unauthorized` … */
  | { readonly kind: 'not-successful'; readonly status: string }
  | { readonly kind: 'unreadable'; readonly at: string; readonly problem: string };

export interface BasicResponse {
  readonly kind: 'basic';
  /** ResponseData as it came: what the signature covers. */
  readonly signed: Uint8Array;
  readonly responder: ResponderId;
  readonly singles: readonly SingleResponse[];
  /** AlgorithmIdentifier in DER. */
  readonly algorithm: Uint8Array;
  readonly signature: Uint8Array;
  /** Certificates sent along, DER, at most MOST_CERTIFICATES. */
  readonly certificates: readonly Uint8Array[];
}

export type ResponderId =
  | { readonly kind: 'name'; readonly der: Uint8Array; readonly text: string }
  /** SHA-1 of the public key. */
  | { readonly kind: 'key'; readonly hash: Uint8Array };

/** What it says of one certificate. */
export interface SingleResponse {
  /** Dotted OID of the hash of the next two. */
  readonly hash: string;
  readonly issuerNameHash: Uint8Array;
  readonly issuerKeyHash: Uint8Array;
  readonly serial: Uint8Array;
  readonly status:
    | { readonly kind: 'good' | 'unknown' }
    | { readonly kind: 'revoked'; readonly at: IsoInstant; readonly reason: string | null };
  readonly thisUpdate: IsoInstant;
  readonly nextUpdate: IsoInstant | null;
}

/** Reads a response of at most 64 KiB. Never throws. */
export function readOcspResponse(bytes: Uint8Array): OcspResponse {
  try {
    if (bytes.length === 0) throw new DerError('OCSPResponse', 'is empty');
    if (isText(bytes)) throw new DerError('OCSPResponse', `is text, beginning with "${beginning(bytes)}"`);
    if (bytes.length > MOST_BYTES) throw new DerError('OCSPResponse', `is longer than ${MOST_BYTES} bytes`);
    return readFrame(bytes);
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    return { kind: 'unreadable', at: error.at || 'OCSPResponse', problem: error.problem };
  }
}

/** A web page, or PEM: the length behind the first byte of a response, and what follows, is hardly ever all text. */
function isText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SHOWN).every((byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d));
}

function beginning(bytes: Uint8Array): string {
  const [line = ''] = Buffer.from(bytes.subarray(0, SHOWN))
    .toString('latin1')
    .trim()
    .split(/[\r\n]/);
  return printableText(line);
}

function readFrame(bytes: Uint8Array): OcspResponse {
  const outer = new DerCursor(bytes, '');
  const response = within(outer.take('OCSPResponse', OCTET.sequence));
  outer.end();
  const status = response.take('responseStatus', OCTET.enumerated);
  if (status.content.length !== 1) throw new DerError(status.at, 'is out of range');
  const code = status.content[0] ?? 0;
  if (code !== 0) return { kind: 'not-successful', status: STATUSES[code] ?? `status ${code}` };
  const body = within(within(response.take('responseBytes', OCTET.context[0])).take('ResponseBytes', OCTET.sequence));
  const type = body.take('responseType');
  if (readDer(type.whole, type.at).oid() !== BASIC) throw new DerError(type.at, 'is another one than basic');
  const inner = new DerCursor(body.take('response', OCTET.octetString).content, '');
  return readBasic(within(inner.take('BasicOCSPResponse', OCTET.sequence)));
}

function readBasic(basic: DerCursor): BasicResponse {
  const data = basic.take('tbsResponseData', OCTET.sequence);
  const algorithm = basic.take('signatureAlgorithm', OCTET.sequence).whole;
  const signature = wholeBits(basic.take('signature', OCTET.bitString));
  const certs = basic.optional('certs', OCTET.context[0]);
  const fields = within(data);
  fields.optional('version', OCTET.context[0]);
  const responder = readResponderId(fields.take('responderID'));
  fields.take('producedAt', OCTET.generalizedTime);
  const responses = fields.take('responses', OCTET.sequence);
  refuseCritical(fields.optional('responseExtensions', OCTET.context[1]));
  const certificates = certs === null ? [] : listed(within(certs).take('Certificates', OCTET.sequence));
  return {
    kind: 'basic',
    signed: data.whole,
    responder,
    singles: listed(responses).map((slice) => readSingle(within(slice))),
    algorithm,
    signature,
    certificates: certificates.slice(0, MOST_CERTIFICATES).map(({ whole }) => whole),
  };
}

function readResponderId(id: DerSlice): ResponderId {
  if (id.tag === OCTET.context[1]) {
    const der = within(id).take('Name', OCTET.sequence).whole;
    return { kind: 'name', der, text: readName(readDer(der, id.at)).text };
  }
  if (id.tag !== OCTET.context[2]) throw new DerError(id.at, 'is neither a name nor a key');
  return { kind: 'key', hash: within(id).take('KeyHash', OCTET.octetString).content };
}

function readSingle(single: DerCursor): SingleResponse {
  const id = within(single.take('certID', OCTET.sequence));
  const algorithm = id.take('hashAlgorithm', OCTET.sequence);
  const issuerNameHash = id.take('issuerNameHash', OCTET.octetString).content;
  const issuerKeyHash = id.take('issuerKeyHash', OCTET.octetString).content;
  const serial = id.take('serialNumber', OCTET.integer).content;
  const status = readStatus(single.take('certStatus'));
  const thisUpdate = instant(single.take('thisUpdate', OCTET.generalizedTime));
  const next = single.optional('nextUpdate', OCTET.context[0]);
  const nextUpdate = next === null ? null : instant(within(next).take('nextUpdate', OCTET.generalizedTime));
  refuseCritical(single.optional('singleExtensions', OCTET.context[1]));
  const hash = readDer(algorithm.whole, algorithm.at).fields(TAG.sequence).take('algorithm').oid();
  return { hash, issuerNameHash, issuerKeyHash, serial, status, thisUpdate, nextUpdate };
}

function readStatus(status: DerSlice): SingleResponse['status'] {
  if (status.tag === OCTET.contextBytes[0]) return { kind: 'good' };
  if (status.tag === OCTET.contextBytes[2]) return { kind: 'unknown' };
  if (status.tag !== OCTET.context[1]) throw new DerError(status.at, 'is none of good, revoked and unknown');
  const info = within(status);
  const at = instant(info.take('revocationTime', OCTET.generalizedTime));
  const reason = info.optional('revocationReason', OCTET.context[0]);
  const code = reason === null ? null : within(reason).take('CRLReason', OCTET.enumerated).content;
  return { kind: 'revoked', at, reason: code === null ? null : revocationReason(code) };
}

/** Who does not know a critical extension must not use the response (RFC 6960 §4.4, RFC 5280 §4.2). */
function refuseCritical(extensions: DerSlice | null): void {
  if (extensions === null) return;
  for (const { oid, critical } of listExtensions(readDer(extensions.whole, extensions.at))) {
    if (critical && !oid.startsWith(OCSP_EXTENSIONS))
      throw new DerError(extensions.at, `has a critical extension that is not known here (${oid})`);
  }
}

function listed(list: DerSlice): readonly DerSlice[] {
  const cursor = within(list);
  const slices: DerSlice[] = [];
  for (let end = 0; end < list.content.length; ) {
    const slice = cursor.take(String(slices.length), OCTET.sequence);
    end += slice.whole.length;
    slices.push(slice);
  }
  return slices;
}

function instant(time: DerSlice): IsoInstant {
  return readTime(readDer(time.whole, time.at)).instant;
}

/** OCSPResponseStatus (RFC 6960 §4.2.1). */
const STATUSES: Readonly<Record<number, string>> = {
  1: 'malformedRequest',
  2: 'internalError',
  3: 'tryLater',
  5: 'sigRequired',
  6: 'unauthorized',
};

const BASIC = '1.3.6.1.5.5.7.48.1.1';

/** Nonce, archive cutoff and the like (RFC 6960 §4.4): none of them takes from what a response says. */
const OCSP_EXTENSIONS = '1.3.6.1.5.5.7.48.1.';

/** What a responder may send, and a server staple. Real ones take half a kilobyte to four. */
const MOST_BYTES = 65_536;

/** Bytes that tell text from DER, and that a message repeats. */
const SHOWN = 32;

/** A responder sends its own certificate, seldom one more. */
const MOST_CERTIFICATES = 8;
