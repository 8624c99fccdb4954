import type { IsoInstant } from '../../model/units.ts';
import { DerCursor, type DerSlice, OCTET, wholeBits, within } from '../der-cursor.ts';
import { DerError } from '../der-error.ts';
import { readDer } from '../der-read.ts';
import { listExtensions, type RawExtension } from '../extensions.ts';
import { readName } from '../names.ts';
import { readTime } from '../time.ts';

/** A revocation list with its entries not yet looked at (RFC 5280 §5.1). Byte fields are views of the list. */
export interface CrlFrame {
  /** TBSCertList as it came: what the signature covers. */
  readonly signed: Uint8Array;
  /** AlgorithmIdentifier in DER. */
  readonly algorithm: Uint8Array;
  readonly signature: Uint8Array;
  readonly issuer: string;
  readonly thisUpdate: IsoInstant;
  readonly nextUpdate: IsoInstant | null;
  /** Content of revokedCertificates, one entry after the other. */
  readonly entries: Uint8Array;
  readonly extensions: readonly RawExtension[];
}

/** Finds the parts of a list in DER. Throws DerError. */
export function readCrlFrame(der: Uint8Array): CrlFrame {
  const outer = new DerCursor(der, '');
  const list = within(outer.take('CertificateList', OCTET.sequence));
  outer.end();
  const tbs = list.take('tbsCertList', OCTET.sequence);
  const algorithm = list.take('signatureAlgorithm', OCTET.sequence).whole;
  const signature = wholeBits(list.take('signatureValue', OCTET.bitString));
  list.end();
  const fields = within(tbs);
  fields.optional('version', OCTET.integer);
  const inner = fields.take('signature', OCTET.sequence).whole;
  // RFC 5280 §5.1.1.2: what stands outside the signature has to agree with what stands inside.
  if (Buffer.compare(inner, algorithm) !== 0)
    throw new DerError('CertificateList/signatureAlgorithm', 'differs from the one that is signed');
  const issuer = fields.take('issuer', OCTET.sequence);
  const thisUpdate = instant(fields.take('thisUpdate'));
  const nextUpdate = fields.optional('nextUpdate', OCTET.utcTime, OCTET.generalizedTime);
  const entries = fields.optional('revokedCertificates', OCTET.sequence);
  const extensions = fields.optional('crlExtensions', OCTET.context[0]);
  fields.end();
  return {
    signed: tbs.whole,
    algorithm,
    signature,
    issuer: readName(readDer(issuer.whole, issuer.at)).text,
    thisUpdate,
    nextUpdate: nextUpdate === null ? null : instant(nextUpdate),
    entries: entries?.content ?? new Uint8Array(),
    extensions: extensions === null ? [] : listExtensions(readDer(extensions.whole, extensions.at)),
  };
}

function instant(time: DerSlice): IsoInstant {
  return readTime(readDer(time.whole, time.at)).instant;
}
