import type { IsoInstant } from './units.ts';

/** One entry of the subjectAltName extension (RFC 5280 §4.2.1.6). */
export interface SubjectAltName {
  /** `other` covers otherName, x400Address, directoryName, ediPartyName and registeredID. */
  readonly kind: 'dns' | 'ip' | 'email' | 'uri' | 'other';
  /** DNS names lower-cased, IP addresses in text form, anything else as it stands; control bytes are escaped. */
  readonly value: string;
}

export interface PublicKeyFacts {
  readonly algorithm: 'rsa' | 'rsa-pss' | 'ec' | 'ed25519' | 'ed448' | 'dsa' | 'unknown';
  /** Size of the modulus, prime or field in bits; `null` where the key could not be read. */
  readonly bits: number | null;
  /** Curve of an EC key in its usual name, e.g. `P-256`; `null` for other keys. */
  readonly curve: string | null;
  /** As reports print it: `EC P-256`, `RSA 2048`, `Ed25519`. */
  readonly text: string;
  /** SHA-256 over SubjectPublicKeyInfo, lower-case hexadecimal. */
  readonly spkiSha256: string;
}

/**
 * What one certificate says, as plain JSON: facts, no opinion. Every string comes from the certificate and is hostile;
 * control characters were replaced by `\xNN` when it was parsed.
 */
export interface CertificateFacts {
  /** RFC 4514 order (most specific first), e.g. `CN=api.example.com,O=Example`. */
  readonly subject: string;
  readonly issuer: string;
  /** Common names of the subject in the order sent; usually one. */
  readonly commonNames: readonly string[];
  /** Serial number as the INTEGER's content octets, lower-case hexadecimal. */
  readonly serial: string;
  readonly notBefore: IsoInstant;
  readonly notAfter: IsoInstant;
  /** `null` when the extension is absent, which differs from present and empty. */
  readonly sans: readonly SubjectAltName[] | null;
  readonly key: PublicKeyFacts;
  /** Signature algorithm in its usual name, e.g. `ecdsa-with-SHA256`; the dotted OID where unknown. */
  readonly signature: string;
  /** basicConstraints (RFC 5280 §4.2.1.9); `null` when absent. */
  readonly basicConstraints: { readonly ca: boolean; readonly pathLength: number | null } | null;
  /** keyUsage bits by their RFC 5280 §4.2.1.3 names; `null` when absent. */
  readonly keyUsage: readonly string[] | null;
  /** extendedKeyUsage by name (`serverAuth`, `clientAuth` …), else dotted OID; `null` when absent. */
  readonly extendedKeyUsage: readonly string[] | null;
  readonly subjectKeyId: string | null;
  readonly authorityKeyId: string | null;
  /** authorityCertIssuer of the authority key identifier, as a name; says who issued the issuer. */
  readonly authorityIssuer: string | null;
  /** caIssuers URLs of authority information access. */
  readonly caIssuers: readonly string[];
  readonly ocspUrls: readonly string[];
  readonly crlUrls: readonly string[];
  /** TLS feature extension (RFC 7633) asks for a stapled OCSP response. */
  readonly mustStaple: boolean;
  /** Dotted OIDs of critical extensions that this parser does not know. */
  readonly unknownCritical: readonly string[];
  /** Number of signed certificate timestamps embedded (RFC 6962 §3.3). */
  readonly embeddedScts: number;
  /** SHA-256 over the DER bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** The bytes as sent, base64. */
  readonly der: string;
  /** Subject and issuer are the same name. */
  readonly selfIssued: boolean;
  /** Fields that could not be read, e.g. `extensions/subjectAltName: truncated`; the rest was still examined. */
  readonly defects: readonly string[];
}
