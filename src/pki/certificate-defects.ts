import type { IsoInstant } from '../model/units.ts';

/** Parts of a certificate whose form RFC 5280 settles beyond what is needed to read them. */
export interface CertificateForm {
  /** Content octets of the INTEGER. */
  readonly serial: Uint8Array;
  /** As written: 0 is version 1, 2 is version 3; `null` where it could not be read. */
  readonly version: number | null;
  readonly hasExtensions: boolean;
  readonly issuer: string;
  readonly notBefore: IsoInstant;
  readonly notAfter: IsoInstant;
}

/**
 * Breaches of RFC 5280 that clients in use refuse, though OpenSSL may not: Go and rustls a serial number that is negative
 * or padded, rustls every version but 3, Java an empty issuer. Rules that only auditors check have no place here.
 */
export function formDefects({
  serial,
  version,
  hasExtensions,
  issuer,
  notBefore,
  notAfter,
}: CertificateForm): readonly string[] {
  const serialFault = serialDefect(serial);
  return [
    ...(serialFault === null ? [] : [`serialNumber: ${serialFault}`]),
    ...(version === null || version > 2 ? ['version: is none of 1, 2 and 3'] : []),
    ...(version !== null && version < 2 && hasExtensions
      ? [`version: is ${version + 1}, and only version 3 may have extensions`]
      : []),
    ...(issuer === '' ? ['issuer: is empty'] : []),
    ...(notAfter < notBefore ? ['validity: ends before it begins'] : []),
  ];
}

/** X.690 §8.3.2, RFC 5280 §4.1.2.2. Zero stands in old roots, and every client takes it. */
function serialDefect(serial: Uint8Array): string | null {
  const [first, second = 0] = serial;
  if (first === undefined) return 'is empty';
  const padded = serial.length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
  if (padded) return 'is not written in the shortest form';
  if (first >= 0x80) return 'is negative';
  const octets = first === 0 && serial.length > 1 ? serial.length - 1 : serial.length;
  return octets > MOST_SERIAL_OCTETS ? `has ${octets} octets, more than the 20 that clients must take` : null;
}

const MOST_SERIAL_OCTETS = 20;
