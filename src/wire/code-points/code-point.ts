/** The one way in which reports print a code point that no table names: `0x1301`. */
export function hexCodePoint(code: number): string {
  return `0x${code.toString(16).padStart(4, '0')}`;
}
