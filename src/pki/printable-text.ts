/**
 * Text that came from a certificate, made safe to print: control and format characters (the ones that turn the direction
 * of writing round among them), line separators and lone surrogates become the `\xNN` of their UTF-8 bytes.
 */
export function printableText(text: string): string {
  return text.replaceAll(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0) - ODD_BYTE;
    const bytes = code >= 0x80 && code <= 0xff ? Uint8Array.of(code) : Buffer.from(character, 'utf8');
    return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  });
}

/**
 * Bytes that are not of the character set they claim, as text: ASCII as it stands, any other byte as a lone surrogate that
 * `printableText` knows.
 */
export function oddBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : ODD_BYTE + byte)).join('');
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Low surrogates: they stand for nothing by themselves, so no real text holds them alone. */
const ODD_BYTE = 0xdc00;
