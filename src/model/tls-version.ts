/** Protocol versions as a policy names them. */
export type TlsVersion = '1.0' | '1.1' | '1.2' | '1.3';

export const TLS_VERSIONS = ['1.0', '1.1', '1.2', '1.3'] as const satisfies readonly TlsVersion[];

/** Wire code points of ProtocolVersion (RFC 8446 §4.1.2, RFC 5246 §6.2.1, RFC 6101 §5.2.1). */
export const VERSION_CODE: Readonly<Record<TlsVersion, number>> = {
  '1.0': 0x0301,
  '1.1': 0x0302,
  '1.2': 0x0303,
  '1.3': 0x0304,
};

const NAMES: Readonly<Record<number, string>> = {
  2: 'SSL 2.0',
  768: 'SSL 3.0',
  769: 'TLS 1.0',
  770: 'TLS 1.1',
  771: 'TLS 1.2',
  772: 'TLS 1.3',
};

/** `0x0303` → `TLS 1.2`; a code point that no standard names stays hexadecimal. */
export function versionName(code: number): string {
  return NAMES[code] ?? `0x${code.toString(16).padStart(4, '0')}`;
}
