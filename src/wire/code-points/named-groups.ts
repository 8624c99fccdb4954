import { hexCodePoint } from './code-point.ts';

/** A way to agree on a key (RFC 8446 §4.2.7; `EllipticCurve` in RFC 4492). */
export interface NamedGroup {
  readonly code: number;
  /** IANA name, e.g. `x25519`. */
  readonly name: string;
  /** `hybrid` joins an elliptic curve and ML-KEM, so it resists a quantum computer as `post-quantum` does. */
  readonly kind: 'elliptic-curve' | 'finite-field' | 'hybrid' | 'post-quantum';
  /** Size of the field in bits; `null` where ML-KEM takes part or the curve is spelled out. */
  readonly bits: number | null;
}

/** The IANA registry "TLS Supported Groups" as of 2026-09-29, sorted by code point. */
export const NAMED_GROUPS: readonly NamedGroup[] = [
  { code: 0x0001, name: 'sect163k1', kind: 'elliptic-curve', bits: 163 },
  { code: 0x0002, name: 'sect163r1', kind: 'elliptic-curve', bits: 163 },
  { code: 0x0003, name: 'sect163r2', kind: 'elliptic-curve', bits: 163 },
  { code: 0x0004, name: 'sect193r1', kind: 'elliptic-curve', bits: 193 },
  { code: 0x0005, name: 'sect193r2', kind: 'elliptic-curve', bits: 193 },
  { code: 0x0006, name: 'sect233k1', kind: 'elliptic-curve', bits: 233 },
  { code: 0x0007, name: 'sect233r1', kind: 'elliptic-curve', bits: 233 },
  { code: 0x0008, name: 'sect239k1', kind: 'elliptic-curve', bits: 239 },
  { code: 0x0009, name: 'sect283k1', kind: 'elliptic-curve', bits: 283 },
  { code: 0x000a, name: 'sect283r1', kind: 'elliptic-curve', bits: 283 },
  { code: 0x000b, name: 'sect409k1', kind: 'elliptic-curve', bits: 409 },
  { code: 0x000c, name: 'sect409r1', kind: 'elliptic-curve', bits: 409 },
  { code: 0x000d, name: 'sect571k1', kind: 'elliptic-curve', bits: 571 },
  { code: 0x000e, name: 'sect571r1', kind: 'elliptic-curve', bits: 571 },
  { code: 0x000f, name: 'secp160k1', kind: 'elliptic-curve', bits: 160 },
  { code: 0x0010, name: 'secp160r1', kind: 'elliptic-curve', bits: 160 },
  { code: 0x0011, name: 'secp160r2', kind: 'elliptic-curve', bits: 160 },
  { code: 0x0012, name: 'secp192k1', kind: 'elliptic-curve', bits: 192 },
  { code: 0x0013, name: 'secp192r1', kind: 'elliptic-curve', bits: 192 },
  { code: 0x0014, name: 'secp224k1', kind: 'elliptic-curve', bits: 224 },
  { code: 0x0015, name: 'secp224r1', kind: 'elliptic-curve', bits: 224 },
  { code: 0x0016, name: 'secp256k1', kind: 'elliptic-curve', bits: 256 },
  { code: 0x0017, name: 'secp256r1', kind: 'elliptic-curve', bits: 256 },
  { code: 0x0018, name: 'secp384r1', kind: 'elliptic-curve', bits: 384 },
  { code: 0x0019, name: 'secp521r1', kind: 'elliptic-curve', bits: 521 },
  { code: 0x001a, name: 'brainpoolP256r1', kind: 'elliptic-curve', bits: 256 },
  { code: 0x001b, name: 'brainpoolP384r1', kind: 'elliptic-curve', bits: 384 },
  { code: 0x001c, name: 'brainpoolP512r1', kind: 'elliptic-curve', bits: 512 },
  { code: 0x001d, name: 'x25519', kind: 'elliptic-curve', bits: 255 },
  { code: 0x001e, name: 'x448', kind: 'elliptic-curve', bits: 448 },
  { code: 0x001f, name: 'brainpoolP256r1tls13', kind: 'elliptic-curve', bits: 256 },
  { code: 0x0020, name: 'brainpoolP384r1tls13', kind: 'elliptic-curve', bits: 384 },
  { code: 0x0021, name: 'brainpoolP512r1tls13', kind: 'elliptic-curve', bits: 512 },
  { code: 0x0022, name: 'GC256A', kind: 'elliptic-curve', bits: 256 },
  { code: 0x0023, name: 'GC256B', kind: 'elliptic-curve', bits: 256 },
  { code: 0x0024, name: 'GC256C', kind: 'elliptic-curve', bits: 256 },
  { code: 0x0025, name: 'GC256D', kind: 'elliptic-curve', bits: 256 },
  { code: 0x0026, name: 'GC512A', kind: 'elliptic-curve', bits: 512 },
  { code: 0x0027, name: 'GC512B', kind: 'elliptic-curve', bits: 512 },
  { code: 0x0028, name: 'GC512C', kind: 'elliptic-curve', bits: 512 },
  { code: 0x0029, name: 'curveSM2', kind: 'elliptic-curve', bits: 256 },
  { code: 0x0100, name: 'ffdhe2048', kind: 'finite-field', bits: 2048 },
  { code: 0x0101, name: 'ffdhe3072', kind: 'finite-field', bits: 3072 },
  { code: 0x0102, name: 'ffdhe4096', kind: 'finite-field', bits: 4096 },
  { code: 0x0103, name: 'ffdhe6144', kind: 'finite-field', bits: 6144 },
  { code: 0x0104, name: 'ffdhe8192', kind: 'finite-field', bits: 8192 },
  { code: 0x0200, name: 'MLKEM512', kind: 'post-quantum', bits: null },
  { code: 0x0201, name: 'MLKEM768', kind: 'post-quantum', bits: null },
  { code: 0x0202, name: 'MLKEM1024', kind: 'post-quantum', bits: null },
  { code: 0x11e9, name: 'SecP256r1MLKEM512', kind: 'hybrid', bits: null },
  { code: 0x11ea, name: 'MLKEM512X25519', kind: 'hybrid', bits: null },
  { code: 0x11eb, name: 'SecP256r1MLKEM768', kind: 'hybrid', bits: null },
  { code: 0x11ec, name: 'X25519MLKEM768', kind: 'hybrid', bits: null },
  { code: 0x11ed, name: 'SecP384r1MLKEM1024', kind: 'hybrid', bits: null },
  { code: 0x11ee, name: 'curveSM2MLKEM768', kind: 'hybrid', bits: null },
  { code: 0x6399, name: 'X25519Kyber768Draft00', kind: 'hybrid', bits: null },
  { code: 0x639a, name: 'SecP256r1Kyber768Draft00', kind: 'hybrid', bits: null },
  { code: 0xff01, name: 'arbitrary_explicit_prime_curves', kind: 'elliptic-curve', bits: null },
  { code: 0xff02, name: 'arbitrary_explicit_char2_curves', kind: 'elliptic-curve', bits: null },
];

const BY_CODE: ReadonlyMap<number, NamedGroup> = new Map(NAMED_GROUPS.map((group) => [group.code, group]));

export function namedGroup(code: number): NamedGroup | null {
  return BY_CODE.get(code) ?? null;
}

/** `0x001d` → `x25519`; an unknown code point stays hexadecimal. */
export function groupName(code: number): string {
  return BY_CODE.get(code)?.name ?? hexCodePoint(code);
}
