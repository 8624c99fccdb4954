import { extensionName } from './code-points/extension-types.ts';
import { Reader } from './reader.ts';

/** The extensions of one message: read as a list first, each looked into only when asked for. */
export interface Extensions {
  /** Types in the order sent. */
  readonly types: readonly number[];
  /** Reads the content of the first extension of that type to its last byte; `null` when there is none. */
  read<T>(type: number, read: (content: Reader) => T): T | null;
}

/**
 * The extension list at the end of a message (RFC 8446 §4.2). Before TLS 1.3 the whole field may be missing, which reads
 * as an empty list.
 */
export function readExtensions(message: Reader, name = 'extensions'): Extensions {
  const entries = message.left === 0 ? [] : message.list(2, name, readEntry);
  return {
    types: entries.map((entry) => entry.type),
    read(type, read) {
      const entry = entries.find((candidate) => candidate.type === type);
      if (entry === undefined) return null;
      const content = new Reader(entry.data, `${message.path}/${name}/${extensionName(type)}`);
      const value = read(content);
      content.end();
      return value;
    },
  };
}

function readEntry(list: Reader): { readonly type: number; readonly data: Uint8Array } {
  const type = list.u16('type');
  return { type, data: list.opaque(2, extensionName(type)) };
}
