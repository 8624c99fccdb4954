import type { DerValue } from './der-read.ts';
import { TAG } from './der-tags.ts';
import { oddBytes } from './printable-text.ts';

/**
 * The text of a character string by its type (RFC 5280 appendix B); `null` for a value that is no string. Not yet safe to
 * print: `printableText` makes it so, and writes bytes that do not fit the type as `\xNN`.
 */
export function stringText(value: DerValue): string | null {
  switch (value.universalTag) {
    case TAG.utf8String:
      return utf8(value.bytes());
    case TAG.bmpString:
      return utf16(value.bytes());
    case TAG.universalString:
      return utf32(value.bytes());
    // T61String is ISO 8859-1 in practice, as every implementation reads it; the others are subsets of ASCII.
    case TAG.t61String:
    case TAG.numericString:
    case TAG.printableString:
    case TAG.ia5String:
    case TAG.visibleString:
      return Buffer.from(value.bytes()).toString('latin1');
    default:
      return null;
  }
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return oddBytes(bytes);
  }
}

function utf16(bytes: Uint8Array): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}

function utf32(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : oddBytes(bytes.subarray(at, at + 4));
  }
  return text;
}
