import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** A CAA record as it stands in a zone: flags, tag, value. */
export type ZoneRecord = readonly [flags: number, tag: string, value: string];

/** An alias, or addresses of IPv4: what is not there is answered by no record. */
export interface ZoneHost {
  readonly cname?: string;
  readonly a?: readonly string[];
}

/** What the server says of a name; a number is an rcode (RFC 1035 §4.1.1), `silent` is no answer at all. */
export type ZoneAnswer = readonly ZoneRecord[] | ZoneHost | number | 'silent';

export interface DnsServer {
  /** `127.0.0.1:port`, as Resolver.setServers takes it. */
  readonly address: string;
  /** Names asked for, in order. */
  readonly asked: string[];
  stop(): Promise<void>;
}

/** A name server on UDP that knows these names and denies all others (NXDOMAIN), whatever type is asked for. */
export async function dnsServer(zone: Readonly<Record<string, ZoneAnswer>>): Promise<DnsServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, from) => {
    const { name, end } = nameAt(query, 12);
    asked.push(name);
    const answer = zone[name] ?? NXDOMAIN;
    if (answer === 'silent') return;
    const records = recordsOf(answer, query.readUInt16BE(end));
    const header = Buffer.from(query.subarray(0, 12));
    header.writeUInt16BE(0x8180 | (typeof answer === 'number' ? answer : 0), 2); // answer, recursion desired and available
    header.writeUInt16BE(records.length, 6);
    header.fill(0, 8, 12); // no authority, nothing additional
    socket.send(Buffer.concat([header, query.subarray(12, end + 4), ...records]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    stop: async () => {
      socket.close();
      await once(socket, 'close');
    },
  };
}

export const NXDOMAIN = 3;
export const SERVFAIL = 2;

function nameAt(bytes: Buffer, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) {
    labels.push(bytes.toString('latin1', at + 1, at + 1 + length).toLowerCase());
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 1 };
}

/** CAA records whatever is asked; of a host what is asked: A (1), CNAME (5). */
function recordsOf(answer: Exclude<ZoneAnswer, 'silent'>, type: number): readonly Buffer[] {
  if (typeof answer === 'number') return [];
  if ('length' in answer) return answer.map(caaRecord);
  const { cname, a = [] } = answer;
  if (type === 5 && cname !== undefined) return [record(5, nameBytes(cname))];
  return type === 1 ? a.map((address) => record(1, Buffer.from(address.split('.').map(Number)))) : [];
}

function nameBytes(name: string): Buffer {
  const labels = name.split('.').map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`, 'latin1'));
  return Buffer.concat([...labels, Buffer.alloc(1)]);
}

/** RFC 8659 §4.1.1, for the name of the question (a pointer to offset 12). */
function caaRecord([flags, tag, value]: ZoneRecord): Buffer {
  return record(257, Buffer.concat([Buffer.from([flags, tag.length]), Buffer.from(tag + value, 'latin1')]));
}

function record(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4); // IN
  head.writeUInt32BE(60, 6); // seconds to live
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
