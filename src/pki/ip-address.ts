/**
 * An IP address in text form as 4 or 16 bytes, network order; `null` for text that is none. Brackets around IPv6 are
 * allowed; a zone and the short IPv4 forms (`127.1`) are not.
 */
export function addressBytes(text: string): Uint8Array | null {
  if (IPV4.test(text)) {
    const numbers = text.split('.').map(Number);
    return numbers.every((number) => number < 256) ? Uint8Array.from(numbers) : null;
  }
  const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  return IPV6.test(inner) && inner.includes(':') ? ipv6Bytes(inner) : null;
}

/** 4 or 16 bytes as text, IPv6 shortened (RFC 5952); `null` for any other length. */
export function addressText(bytes: Uint8Array): string | null {
  if (bytes.length === 4) return bytes.join('.');
  if (bytes.length !== 16) return null;
  const groups = Array.from({ length: 8 }, (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0));
  return serialised(groups.map((group) => group.toString(16)).join(':'));
}

function ipv6Bytes(text: string): Uint8Array | null {
  const plain = serialised(text);
  if (plain === null) return null;
  const [head = '', tail = ''] = plain.split('::');
  const front = groupsOf(head);
  const back = groupsOf(tail);
  const zeroes = new Array<number>(8 - front.length - back.length).fill(0);
  return Uint8Array.from([...front, ...zeroes, ...back].flatMap((group) => [group >> 8, group & 0xff]));
}

function groupsOf(part: string): readonly number[] {
  return part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
}

/** The URL standard's host parser writes any IPv6 form, a dotted tail included, in the short form of hexadecimal groups. */
function serialised(text: string): string | null {
  const url = `http://[${text}]/`;
  return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : null;
}

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const IPV6 = /^[0-9a-f:.]{2,45}$/i;
