import { type Cut, FOREIGN, type Framing, MORE } from './script.ts';

/** XMPP: until an element of these is complete (RFC 6120 §4.3.2, §5.4.2), which alone is quoted; white space behind it says nothing. */
export function element(...names: readonly string[]): Framing {
  const name = `(?:[\\w-]+:)?(?:${[...names, 'error'].join('|')})`;
  const begins = new RegExp(`<${name}\\b`);
  const whole = new RegExp(`<(?:/${name}|${name}\\b[^<>]*/|/(?:[\\w-]+:)?stream)>\\s*`);
  return (received) => {
    if (!/^\s*(?:<|$)/.test(received)) return FOREIGN;
    const found = whole.exec(received);
    if (found === null) return MORE;
    const length = found.index + found[0].length;
    const begin = received.search(begins);
    return { kind: 'reply', text: received.slice(Math.max(begin, 0), length).trim(), length };
  };
}

/** PostgreSQL's answer to SSLRequest: one letter, or an error (Frontend/Backend Protocol, "SSL Session Encryption"). */
export const postgresAnswer: Framing = (received) => {
  const letter = received[0];
  if (letter === undefined) return MORE;
  // A banner of SSH begins with the same letter.
  if ((letter === 'S' && !received.startsWith('SSH-')) || letter === 'N')
    return { kind: 'reply', text: letter, length: 1 };
  return letter === 'E' ? postgresError(received) : FOREIGN;
};

function postgresError(received: string): Cut {
  if (received.length < 5) return MORE;
  const length = bigEndian(received, 1, 4);
  // Version 2 of the protocol has no length: bare text up to a zero byte.
  if (length > 30_000) {
    const end = received.indexOf('\0');
    return end === -1 ? MORE : { kind: 'reply', text: `error: ${received.slice(1, end)}`, length: end + 1 };
  }
  if (received.length < length + 1) return MORE;
  const fields = received.slice(5, length + 1).split('\0');
  const field = (type: string) => fields.find((one) => one.startsWith(type))?.slice(1) ?? '';
  return { kind: 'reply', text: `error ${field('C')}: ${field('M')}`, length: length + 1 };
}

/** The first packet of MySQL and MariaDB (Client/Server Protocol, HandshakeV10 and ERR_Packet), as a line for a reader. */
export const mysqlGreeting: Framing = (received) => {
  if (received.length < 5) return MORE;
  const length = littleEndian(received, 0, 3);
  const packet = received.slice(4, 4 + length);
  if (length > 4_096 || received[3] !== '\0' || !FIRST_PACKETS.includes(packet[0] ?? '')) return FOREIGN;
  if (packet.length < length) return MORE;
  return { kind: 'reply', text: packet[0] === '\xff' ? mysqlError(packet) : mysqlServer(packet), length: 4 + length };
};

/** Version 10 of the protocol, or an error. */
const FIRST_PACKETS: readonly string[] = ['\n', '\xff'];

function mysqlServer(packet: string): string {
  const end = packet.indexOf('\0', 1);
  // Behind the version: connection id (4), scramble (8), a filler (1), then the lower half of the capabilities.
  const capabilities = end === -1 ? 0 : littleEndian(packet, end + 1 + 4 + 8 + 1, 2);
  const offers = (capabilities & CLIENT_SSL) !== 0 ? 'with TLS' : 'without TLS';
  return `MySQL protocol 10, version ${packet.slice(1, end === -1 ? undefined : end)}, ${offers}`;
}

function mysqlError(packet: string): string {
  return `error ${littleEndian(packet, 1, 2)}: ${packet.slice(3).replace(/^#.{5}/s, '')}`;
}

export const CLIENT_SSL = 0x0800;

/** The answer to an LDAP request: its result code and what it says to it (RFC 4511 §4.1.9, §4.12). */
export const ldapResponse: Framing = (received) => {
  const message = berValue(received, 0, 0x30);
  if (message === 'more') return MORE;
  if (message === 'foreign') return FOREIGN;
  const id = berValue(received, message.begin, 0x02);
  const response = typeof id === 'string' ? id : berValue(received, id.end, 0x78);
  const code = typeof response === 'string' ? response : berValue(received, response.begin, 0x0a);
  if (typeof code === 'string') return FOREIGN;
  const name = berValue(received, code.end, 0x04);
  const words = typeof name === 'string' ? name : berValue(received, name.end, 0x04);
  const said = typeof words === 'string' ? '' : received.slice(words.begin, words.end);
  const number = bigEndian(received, code.begin, code.end - code.begin);
  return { kind: 'reply', text: `resultCode ${number}${said === '' ? '' : `: ${said}`}`, length: message.end };
};

/** Where the content of a BER value stands. Servers of Microsoft write lengths longer than DER would (X.690 §8.1.3.5). */
function berValue(
  bytes: string,
  at: number,
  tag: number,
): { readonly begin: number; readonly end: number } | 'more' | 'foreign' {
  if (at < bytes.length && bytes.charCodeAt(at) !== tag) return 'foreign';
  if (at + 2 > bytes.length) return 'more';
  const first = bytes.charCodeAt(at + 1);
  const sizeBytes = first < 0x80 ? 0 : first - 0x80;
  if (first === 0x80 || sizeBytes > 4) return 'foreign';
  if (at + 2 + sizeBytes > bytes.length) return 'more';
  const begin = at + 2 + sizeBytes;
  const length = sizeBytes === 0 ? first : bigEndian(bytes, at + 2, sizeBytes);
  if (length > 65_536) return 'foreign';
  return begin + length > bytes.length ? 'more' : { begin, end: begin + length };
}

function bigEndian(bytes: string, at: number, size: number): number {
  return [...bytes.slice(at, at + size)].reduce((sum, char) => sum * 256 + char.charCodeAt(0), 0);
}

function littleEndian(bytes: string, at: number, size: number): number {
  return [...bytes.slice(at, at + size)].reduceRight((sum, char) => sum * 256 + char.charCodeAt(0), 0);
}
