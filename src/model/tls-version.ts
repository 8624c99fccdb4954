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

/** OpenSSL's spelling of a version (`TLSv1.2`, `TLSv1` for 1.0) as a code point; `null` for one it does not have. */
export function opensslVersionCode(spelling: string): number | null {
  return OPENSSL_SPELLING[spelling] ?? null;
}

const OPENSSL_SPELLING: Readonly<Record<string, number>> = {
  SSLv3: 0x0300,
  TLSv1: VERSION_CODE['1.0'],
  'TLSv1.0': VERSION_CODE['1.0'],
  'TLSv1.1': VERSION_CODE['1.1'],
  'TLSv1.2': VERSION_CODE['1.2'],
  'TLSv1.3': VERSION_CODE['1.3'],
};
