import type { CipherSuite } from './cipher-suite.ts';
import { CIPHER_SUITE_TABLE } from './cipher-suite-table.ts';
import { hexCodePoint } from './code-point.ts';
import { describeCipherSuite } from './describe-cipher-suite.ts';

/** Signalling values: they stand in a ClientHello's list but are never negotiated (RFC 5746 §3.3, RFC 7507). */
export const EMPTY_RENEGOTIATION_INFO_SCSV = 0x00ff;
export const FALLBACK_SCSV = 0x5600;

/** All assigned suites, by code point. */
export const CIPHER_SUITES: readonly CipherSuite[] = CIPHER_SUITE_TABLE.map(([code, name, opensslName]) =>
  describeCipherSuite(code, name, opensslName),
);

const BY_CODE: ReadonlyMap<number, CipherSuite> = new Map(CIPHER_SUITES.map((suite) => [suite.code, suite]));
const BY_NAME: ReadonlyMap<string, CipherSuite> = new Map(
  CIPHER_SUITES.flatMap((suite) => [suite.name, suite.opensslName ?? suite.name].map((name) => [name, suite] as const)),
);

export function cipherSuite(code: number): CipherSuite | null {
  return BY_CODE.get(code) ?? null;
}

/** Finds a suite by its IANA or its OpenSSL name. */
export function cipherSuiteByName(name: string): CipherSuite | null {
  return BY_NAME.get(name) ?? null;
}

/** `0x1301` → `TLS_AES_128_GCM_SHA256`; an unknown code point stays hexadecimal. */
export function cipherSuiteName(code: number): string {
  return BY_CODE.get(code)?.name ?? hexCodePoint(code);
}
