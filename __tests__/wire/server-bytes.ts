import { HANDSHAKE_TYPE, writeHandshake } from '../../src/wire/handshake-message.ts';
import { CONTENT_TYPE, writeRecords } from '../../src/wire/record.ts';
import { Writer } from '../../src/wire/writer.ts';

/** Small server side of the wire format, so that tests need no recorded bytes and no certificates in the repository. */

export interface ServerHelloFields {
  readonly version?: number;
  readonly random?: Uint8Array;
  readonly suite?: number;
  readonly extensions?: (list: Writer) => void;
}

export function serverHello(fields: ServerHelloFields = {}): Uint8Array {
  return writeHandshake(HANDSHAKE_TYPE.serverHello, (body) => {
    body
      .u16(fields.version ?? 0x0303)
      .bytes(fields.random ?? new Uint8Array(32).fill(7))
      .vector(1, (id) => id.bytes(Uint8Array.of(1, 2, 3)))
      .u16(fields.suite ?? 0xc02f)
      .u8(0);
    if (fields.extensions !== undefined) body.vector(2, fields.extensions);
  });
}

export function extension(list: Writer, type: number, write: (content: Writer) => void): Writer {
  return list.u16(type).vector(2, write);
}

export function certificate(...chain: readonly Uint8Array[]): Uint8Array {
  return writeHandshake(HANDSHAKE_TYPE.certificate, (body) =>
    body.vector(3, (list) => {
      for (const der of chain) list.vector(3, (entry) => entry.bytes(der));
    }),
  );
}

export function certificateStatus(response: Uint8Array): Uint8Array {
  return writeHandshake(HANDSHAKE_TYPE.certificateStatus, (body) =>
    body.u8(1).vector(3, (ocsp) => ocsp.bytes(response)),
  );
}

export function ecdheKeyExchange(group: number, scheme: number | null): Uint8Array {
  return writeHandshake(HANDSHAKE_TYPE.serverKeyExchange, (body) => {
    body
      .u8(3)
      .u16(group)
      .vector(1, (point) => point.bytes(new Uint8Array(65).fill(4)));
    if (scheme !== null) body.u16(scheme);
    body.vector(2, (signature) => signature.bytes(new Uint8Array(70)));
  });
}

export function dheKeyExchange(prime: Uint8Array, scheme: number | null): Uint8Array {
  return writeHandshake(HANDSHAKE_TYPE.serverKeyExchange, (body) => {
    body
      .vector(2, (p) => p.bytes(prime))
      .vector(2, (g) => g.u8(2))
      .vector(2, (y) => y.bytes(prime));
    if (scheme !== null) body.u16(scheme);
    body.vector(2, (signature) => signature.bytes(new Uint8Array(70)));
  });
}

export function certificateRequest(authorities: readonly Uint8Array[], schemes: readonly number[] | null): Uint8Array {
  return writeHandshake(HANDSHAKE_TYPE.certificateRequest, (body) => {
    body.vector(1, (types) => types.u8(1).u8(64));
    if (schemes !== null) body.u16s(2, schemes);
    body.vector(2, (list) => {
      for (const name of authorities) list.vector(2, (entry) => entry.bytes(name));
    });
  });
}

export function serverHelloDone(): Uint8Array {
  return writeHandshake(HANDSHAKE_TYPE.serverHelloDone, () => {});
}

/** Messages one after the other in records of at most `fragmentSize` bytes. */
export function records(messages: readonly Uint8Array[], fragmentSize?: number): Uint8Array {
  return writeRecords(CONTENT_TYPE.handshake, 0x0303, concat(...messages), fragmentSize);
}

export function alertRecord(level: number, description: number): Uint8Array {
  return writeRecords(CONTENT_TYPE.alert, 0x0303, Uint8Array.of(level, description));
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const writer = new Writer();
  for (const part of parts) writer.bytes(part);
  return writer.finish();
}

/** A generator with a seed, so that a failing case can be found again (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
