/** What the record protection and the key schedule need to know of a TLS 1.3 suite. */
export interface Tls13Suite {
  /** Hash of HKDF and of the transcript, by its node:crypto name. */
  readonly hash: 'sha256' | 'sha384';
  /** Size of that hash in bytes. */
  readonly hashBytes: number;
  /** AEAD by its node:crypto name. */
  readonly cipher: 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305' | 'aes-128-ccm';
  readonly keyBytes: number;
  readonly tagBytes: number;
}

/** RFC 8446 §B.4; the suites of other documents are not in node:crypto. */
const TLS13_SUITES: Readonly<Record<number, Tls13Suite>> = {
  4865: { hash: 'sha256', hashBytes: 32, cipher: 'aes-128-gcm', keyBytes: 16, tagBytes: 16 },
  4866: { hash: 'sha384', hashBytes: 48, cipher: 'aes-256-gcm', keyBytes: 32, tagBytes: 16 },
  4867: { hash: 'sha256', hashBytes: 32, cipher: 'chacha20-poly1305', keyBytes: 32, tagBytes: 16 },
  4868: { hash: 'sha256', hashBytes: 32, cipher: 'aes-128-ccm', keyBytes: 16, tagBytes: 16 },
  4869: { hash: 'sha256', hashBytes: 32, cipher: 'aes-128-ccm', keyBytes: 16, tagBytes: 8 },
};

/** `null` for a suite whose records cannot be opened here. */
export function tls13Suite(code: number): Tls13Suite | null {
  return TLS13_SUITES[code] ?? null;
}
