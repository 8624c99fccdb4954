import { isIPv4 } from 'node:net';

/** An IP address in text form as 4 or 16 bytes, network order. The text must be an address. */
export function addressBytes(text: string): Uint8Array {
  if (isIPv4(text)) return Uint8Array.from(text.split('.'), Number);
  // The URL parser writes any IPv6 form, a dotted tail included, as plain groups.
  const [head = '', tail] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':')).map((group) => Number.parseInt(group, 16));
  const front = groups(head);
  const back = groups(tail ?? '');
  const all = [...front, ...new Array<number>(8 - front.length - back.length).fill(0), ...back];
  return Uint8Array.from(all.flatMap((group) => [group >> 8, group & 0xff]));
}

/** `10.0.0.0/8` as address and mask, the form of name constraints (RFC 5280 §4.2.1.10). */
export function addressRange(cidr: string): Uint8Array {
  const [address = '', prefix = ''] = cidr.split('/');
  const bytes = addressBytes(address);
  const mask = bytes.map((_, index) => 0xff00 >> Math.min(8, Math.max(0, Number(prefix) - index * 8)));
  return Uint8Array.of(...bytes, ...mask);
}
