import type { KeyObject } from 'node:crypto';

/** One attribute of a name: type (`CN`, `O`, `C` … or a dotted OID), value, and the string type that carries it. */
export type NameAttribute = readonly [type: string, value: string, encoding?: StringEncoding];
export type StringEncoding = 'utf8' | 'printable' | 'ia5' | 't61' | 'bmp';
/** A plain string is a common name. Attributes stand in wire order, so the common name usually comes last. */
export type NameSpec = string | readonly NameAttribute[];

/** A subjectAltName entry; an IP address in text form. */
export interface SanSpec {
  readonly kind: 'dns' | 'ip' | 'email' | 'uri';
  readonly value: string;
}

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export type KeySpec =
  | KeyPair
  | { readonly type: 'rsa'; readonly bits: number }
  /** `curve` in OpenSSL's spelling: `P-256`, `P-384`, `secp256k1`. */
  | { readonly type: 'ec'; readonly curve: string }
  | 'ed25519';

export type HashName = 'md5' | 'sha1' | 'sha256' | 'sha384';

/** Subtrees of a name constraint: DNS suffixes as they stand, IP ranges in CIDR form (`10.0.0.0/8`, `fd00::/8`). */
export interface Subtrees {
  readonly dns?: readonly string[];
  readonly ip?: readonly string[];
}

/**
 * A certificate to be made. Only subject and dates are required; what is left out takes the value of an ordinary server
 * certificate, or of an ordinary CA certificate where `ca` is true. `null` leaves an extension out.
 */
export interface MintSpec {
  readonly subject: NameSpec;
  /** Absent: self-signed. */
  readonly issuer?: Minted;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Default: the subject as a DNS name where it is a plain string and this is no CA. */
  readonly sans?: readonly SanSpec[] | null;
  readonly ca?: boolean;
  readonly pathLength?: number;
  /** Default: keyCertSign and cRLSign for a CA, digitalSignature otherwise. */
  readonly keyUsage?: readonly string[] | null;
  /** Names or dotted OIDs. Default: none for a CA, serverAuth otherwise. */
  readonly extendedKeyUsage?: readonly string[] | null;
  readonly caIssuers?: readonly string[];
  readonly ocspUrls?: readonly string[];
  readonly crlUrls?: readonly string[];
  readonly mustStaple?: boolean;
  readonly nameConstraints?: { readonly permitted?: Subtrees; readonly excluded?: Subtrees };
  /** OID of a critical extension that nobody knows. */
  readonly extraCritical?: string;
  /** Extensions given as bytes, so that tests may write broken ones; each replaces the ordinary one of the same OID. */
  readonly rawExtensions?: readonly RawExtension[];
  /** Content octets of the INTEGER in hexadecimal; default: 16 random bytes. */
  readonly serial?: string;
  /** Default: a new EC P-256 key. */
  readonly key?: KeySpec;
  /** Hash of the signature that the issuer makes; default sha256. Ed25519 has its own. */
  readonly hash?: HashName;
  /** Leave subject and authority key identifier out. */
  readonly skipKeyIds?: boolean;
  /** Add issuer and serial of the issuer's certificate to the authority key identifier. */
  readonly authorityCertIssuer?: boolean;
}

export interface RawExtension {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** A certificate made here, with its private key. Plain data: spread it to lie about a part. */
export interface Minted {
  readonly certPem: string;
  /** PKCS #8. */
  readonly keyPem: string;
  readonly der: Uint8Array;
  readonly key: KeyPair;
  readonly subject: NameSpec;
  /** Name of the issuer, as it stands in the certificate. */
  readonly issuerName: NameSpec;
  /** Content octets of the INTEGER, hexadecimal. */
  readonly serial: string;
  /** Subject key identifier; `null` when left out. */
  readonly subjectKeyId: Uint8Array | null;
}
