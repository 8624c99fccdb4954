import { HANDSHAKE_TYPE, writeHandshake } from '../wire/handshake-message.ts';
import type { ClientHello } from '../wire/parse-client-hello.ts';
import { CONTENT_TYPE, writeRecords } from '../wire/record.ts';

/** What a faulty server does with a connection once it has heard the client. */
export type Reaction =
  | { readonly kind: 'reset' }
  | { readonly kind: 'close' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'answer'; readonly bytes: Uint8Array; readonly thenClose: boolean }
  /** One byte at once and one more after each pause. */
  | { readonly kind: 'drip'; readonly bytes: Uint8Array; readonly pauseMs: number }
  /** Hands the connection to the sound server behind it. */
  | { readonly kind: 'pass' };

/** What a client has said so far: enough to react to. */
export interface Heard {
  /** `null` when what came is no ClientHello. */
  readonly hello: ClientHello | null;
  /** Bytes of the records that carried it. */
  readonly size: number;
  /** All of it came with the first read, as far as a server that reads once can see. */
  readonly atOnce: boolean;
}

/** Decides how to react; pure. */
export type Rule = (heard: Heard) => Reaction;

export const RESET: Reaction = { kind: 'reset' };
export const CLOSE: Reaction = { kind: 'close' };
export const SILENCE: Reaction = { kind: 'silence' };
export const PASS: Reaction = { kind: 'pass' };

/** An alert in clear, then the end (RFC 8446 §6). */
export function alert(description: number, level: 1 | 2 = 2): Reaction {
  const bytes = writeRecords(CONTENT_TYPE.alert, 0x0303, Uint8Array.of(level, description));
  return { kind: 'answer', bytes, thenClose: true };
}

/** Bytes that are no TLS, the same for the same seed; the connection stays open after them. */
export function noise(size: number, seed = 1): Reaction {
  return { kind: 'answer', bytes: noiseBytes(size, seed), thenClose: false };
}

/** A ServerHello whose session id claims more bytes than the message has. */
export function malformedServerHello(): Reaction {
  const message = writeHandshake(HANDSHAKE_TYPE.serverHello, (body) =>
    body.u16(0x0303).bytes(noiseBytes(32, 2)).u8(255).u16(0x1301).u8(0),
  );
  return { kind: 'answer', bytes: writeRecords(CONTENT_TYPE.handshake, 0x0303, message), thenClose: false };
}

/** A sound ServerHello of TLS 1.2, a byte at a time. */
export function drip(pauseMs = 1_000): Reaction {
  const message = writeHandshake(HANDSHAKE_TYPE.serverHello, (body) =>
    body
      .u16(0x0303)
      .bytes(noiseBytes(32, 3))
      .u8(0)
      .u16(0xc02b)
      .u8(0)
      .vector(2, (extensions) => extensions.u16(0xff01).vector(2, (content) => content.u8(0))),
  );
  return { kind: 'drip', bytes: writeRecords(CONTENT_TYPE.handshake, 0x0303, message), pauseMs };
}

/** The same for whoever connects. */
export function always(reaction: Reaction): Rule {
  return () => reaction;
}

/** Only for hellos that ask for this name. */
export function forName(name: string, reaction: Reaction): Rule {
  return ({ hello }) => (hello?.serverName === name ? reaction : PASS);
}

/** For every hello that asks for none of these names, or for no name at all. */
export function forOtherNamesThan(names: readonly string[], reaction: Reaction): Rule {
  return ({ hello }) => (hello !== null && !names.includes(hello.serverName ?? '') ? reaction : PASS);
}

/** For every hello that asks for a name, but for none of these; a hello without a name is served. */
export function forUnknownNames(names: readonly string[], reaction: Reaction): Rule {
  return ({ hello }) => (hello?.serverName != null && !names.includes(hello.serverName) ? reaction : PASS);
}

/** Only for hellos that offer this version, whatever else they offer. */
export function forVersion(version: number, reaction: Reaction): Rule {
  return ({ hello }) => (hello?.versions.includes(version) === true ? reaction : PASS);
}

/** Only for hellos without a name. */
export function forNoName(reaction: Reaction): Rule {
  return ({ hello }) => (hello !== null && hello.serverName === null ? reaction : PASS);
}

/** Only for hellos whose records are larger. */
export function forHelloAbove(bytes: number, reaction: Reaction): Rule {
  return ({ hello, size }) => (hello !== null && size > bytes ? reaction : PASS);
}

/** Only for hellos that need a second read. */
export function forSplitHello(reaction: Reaction): Rule {
  return ({ hello, atOnce }) => (hello !== null && !atOnce ? reaction : PASS);
}

/** xorshift32 (Marsaglia 2003): noise need not be random, only the same in each run; its first byte is no TLS record. */
function noiseBytes(size: number, seed: number): Uint8Array {
  let state = (seed * 0x9e3779b9) >>> 0 || 1;
  return Uint8Array.from({ length: size }, (_, index) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return index === 0 ? 0xf0 | (state & 0x0f) : state & 0xff;
  });
}
