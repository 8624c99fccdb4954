/** How the keys are agreed on; `tls13` leaves it to the named group. */
export type KeyExchange =
  | 'rsa'
  | 'dh'
  | 'dhe'
  | 'dh-anon'
  | 'ecdh'
  | 'ecdhe'
  | 'ecdh-anon'
  | 'psk'
  | 'rsa-psk'
  | 'dhe-psk'
  | 'ecdhe-psk'
  | 'krb5'
  | 'srp'
  | 'eccpwd'
  | 'gost'
  | 'tls13';

/** What proves who the server is; `tls13` leaves it to the signature scheme. */
export type Authentication = 'rsa' | 'dss' | 'ecdsa' | 'anon' | 'psk' | 'krb5' | 'srp' | 'eccpwd' | 'gost' | 'tls13';

export type BulkCipher =
  | 'null'
  | 'rc2'
  | 'rc4'
  | 'des'
  | '3des'
  | 'idea'
  | 'seed'
  | 'aes'
  | 'camellia'
  | 'aria'
  | 'chacha20'
  | 'sm4'
  | 'gost'
  | 'aegis'
  | 'ascon';

/** One cipher suite and what its name says. */
export interface CipherSuite {
  readonly code: number;
  /** IANA name, e.g. `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`. */
  readonly name: string;
  /** OpenSSL's name, as cipher lists of nginx and others are written; `null` where OpenSSL has none. */
  readonly opensslName: string | null;
  readonly keyExchange: KeyExchange;
  readonly authentication: Authentication;
  readonly cipher: BulkCipher;
  /** Cipher, key size and mode in one word: `null`, `rc4-128`, `3des-cbc`, `aes-128-gcm`, `aes-256-ccm-8` … */
  readonly encryption: string;
  /** Encrypts and authenticates in one step; the others are MAC-then-encrypt or do not encrypt. */
  readonly aead: boolean;
  /** MAC or, for AEAD suites, hash of the key derivation, e.g. `md5`, `sha`, `sha256`; `null` where the name has none. */
  readonly hash: string | null;
  /** Weakened to at most 56 bits for the export rules of the 1990s. */
  readonly exportGrade: boolean;
  /** The recorded traffic stays secret when the server's long-term key leaks. */
  readonly forwardSecret: boolean;
  /** Code point of the lowest version that may negotiate it, as OpenSSL has it. */
  readonly minVersion: number;
}
