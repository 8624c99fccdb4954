/**
 * Bytes that should be ASCII text (an ALPN name, a host name), made safe to print: anything but visible ASCII becomes
 * `\xNN`, a backslash `\\`.
 */
export function printable(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte === 0x5c) text += '\\\\';
    else if (byte > 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
    else text += `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  return text;
}

/** `server name` → bytes; characters beyond ASCII are the caller's bug, since names travel as A-labels. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code > 0x7f) throw new RangeError(`not an ASCII name: ${text}`);
    return code;
  });
}
