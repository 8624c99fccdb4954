/**
 * Text that came from a certificate, made safe to print: control and format characters (the ones that turn the direction
 * of writing round among them), line separators and lone surrogates become the `\xNN` of their UTF-8 bytes.
 */
export function printableText(text: string): string {
  return text.replaceAll(UNPRINTABLE, (character) => hexEscapes(Buffer.from(character, 'utf8')));
}

/** `\x00\xff` */
export function hexEscapes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
