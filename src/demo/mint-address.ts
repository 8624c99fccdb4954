import { addressBytes } from '../pki/ip-address.ts';

/** An iPAddress entry: 4 or 16 bytes. Throws for text that is no address. */
export function addressEntry(text: string): Uint8Array {
  const bytes = addressBytes(text);
  if (bytes === null) throw new RangeError(`no IP address: ${text}`);
  return bytes;
}

/** `10.0.0.0/8` as address and mask, the form of name constraints (RFC 5280 §4.2.1.10). */
export function addressRange(cidr: string): Uint8Array {
  const [address = '', prefix = ''] = cidr.split('/');
  const bytes = addressEntry(address);
  const mask = bytes.map((_, index) => 0xff00 >> Math.min(8, Math.max(0, Number(prefix) - index * 8)));
  return Uint8Array.of(...bytes, ...mask);
}
