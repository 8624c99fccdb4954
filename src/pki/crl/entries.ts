import type { IsoInstant } from '../../model/units.ts';
import { DerCursor, type DerHeader, OCTET, readHeader } from '../der-cursor.ts';
import { DerError } from '../der-error.ts';
import { readDer } from '../der-read.ts';
import { TAG } from '../der-tags.ts';
import { extensionsIn } from '../extensions.ts';
import { isFinal, revocationReason } from '../revocation-reason.ts';
import { readTime } from '../time.ts';

export interface CrlEntry {
  readonly revokedAt: IsoInstant;
  readonly reason: string | null;
  /** OIDs of critical extensions of the entry that are not known here. */
  readonly unknownCritical: readonly string[];
}

/**
 * Looks for a serial number among the entries of a list (RFC 5280 §5.1.2.6) and counts them. Runs through the bytes once
 * and keeps nothing of them: a list of 10 MB has a quarter of a million entries. Of several that it has, which no list
 * should, the worst counts. Throws DerError.
 */
export function findEntry(
  entries: Uint8Array,
  serial: Uint8Array,
): { readonly entry: CrlEntry | null; readonly count: number } {
  const header: DerHeader = { tag: 0, start: 0, stop: 0 };
  const number: DerHeader = { tag: 0, start: 0, stop: 0 };
  let found: CrlEntry | null = null;
  let times = 0;
  let count = 0;
  for (let offset = 0; offset < entries.length; count += 1) {
    readHeader(entries, offset, entries.length, header, AT);
    if (header.tag !== OCTET.sequence) throw new DerError(AT, 'holds something else than entries');
    const { start, stop } = header;
    readHeader(entries, start, stop, number, AT);
    if (number.tag !== OCTET.integer) throw new DerError(AT, 'holds an entry without a serial number');
    if (isAt(entries, number, serial)) {
      times += 1;
      if (times > MOST_TIMES) throw new DerError(AT, 'names the certificate again and again');
      found = worse(found, readEntry(entries.subarray(start, stop)));
    }
    offset = stop;
  }
  return { entry: found, count };
}

/** The one that weighs more, with what is not understood of either. */
function worse(one: CrlEntry | null, other: CrlEntry): CrlEntry {
  if (one === null) return other;
  const worst = weight(other) > weight(one) ? other : one;
  return { ...worst, unknownCritical: [...one.unknownCritical, ...other.unknownCritical] };
}

/** Taken back, on hold, revoked for good. */
function weight({ reason }: CrlEntry): number {
  if (isFinal(reason)) return 2;
  return reason === 'removeFromCRL' ? 0 : 1;
}

function isAt(bytes: Uint8Array, { start, stop }: DerHeader, serial: Uint8Array): boolean {
  if (stop - start !== serial.length) return false;
  for (let index = 0; index < serial.length; index += 1) {
    if (bytes[start + index] !== serial[index]) return false;
  }
  return true;
}

function readEntry(content: Uint8Array): CrlEntry {
  const fields = new DerCursor(content, AT);
  fields.take('userCertificate', OCTET.integer);
  const date = fields.take('revocationDate');
  const raw = fields.optional('crlEntryExtensions', OCTET.sequence);
  fields.end();
  const extensions = raw === null ? [] : extensionsIn(readDer(raw.whole, raw.at));
  const reason = extensions.find(({ oid }) => oid === REASON_CODE);
  return {
    revokedAt: readTime(readDer(date.whole, date.at)).instant,
    reason: reason === undefined ? null : revocationReason(readDer(reason.content, 'reasonCode').bytes(TAG.enumerated)),
    unknownCritical: extensions.filter(({ oid, critical }) => critical && !KNOWN.has(oid)).map(({ oid }) => oid),
  };
}

const AT = 'CertificateList/tbsCertList/revokedCertificates';

/** Each is read in full, and the list is a stranger's until its signature is checked. */
const MOST_TIMES = 16;

const REASON_CODE = '2.5.29.21';

/** Reason code and invalidity date (RFC 5280 §5.3). certificateIssuer belongs to indirect lists, which are not used. */
const KNOWN: ReadonlySet<string> = new Set([REASON_CODE, '2.5.29.24']);
