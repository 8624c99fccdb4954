import type { CertificateFacts } from './certificate.ts';
import type { UnreadableCertificate } from './observation.ts';

/** What the file of a `file:` endpoint, or one of the files of a folder, was found to be. Facts only, and never a key. */
export type FileFacts = BundleFacts | UnusableFile;

/** A server certificate with what stands beside it, as a server would be given it. */
export interface BundleFacts {
  readonly kind: 'bundle';
  readonly format: BundleFormat;
  /** In the order of the file, less what could not be read. A PKCS #12 file has no order: from the leaf upwards. */
  readonly chain: readonly CertificateFacts[];
  readonly unreadable: readonly UnreadableCertificate[];
  /** Place of the server certificate in `chain`: 0 in a sound file, since servers take the first one. */
  readonly leaf: number;
  /** The private key that goes with it, or that is meant to; `null` where there is none. */
  readonly key: PrivateKeyFacts | null;
  /** The user named the file with the key. */
  readonly keyNamed: boolean;
  /** Does the key belong to it? `null` where there is none, or it could not be read. */
  readonly keyMatches: boolean | null;
  /** A certificate at hand that the key does belong to, where it is not this one's. */
  readonly keyFits: { readonly path: string; readonly subject: string } | null;
  /** Every private key that was found here, `key` among them. */
  readonly keys: readonly PrivateKeyFacts[];
  /** CA certificates in other files of the folder, which may be what this file lacks. */
  readonly nearby?: readonly NearbyCertificate[];
}

export interface NearbyCertificate {
  readonly path: string;
  readonly certificate: CertificateFacts;
  /** The file is PEM with CA certificates and nothing else, so that it can be appended as it is. */
  readonly alone: boolean;
}

export type BundleFormat = 'pem' | 'der' | 'pkcs12' | 'kubernetes-secret';

/** Nothing that a server could be given. */
export interface UnusableFile {
  readonly kind: 'unusable';
  readonly problem: FileProblem;
  readonly keys: readonly PrivateKeyFacts[];
  /** It cannot be opened, and others of its folder can, so that nobody need have meant this one. */
  readonly besideOthers?: boolean;
}

/** Why no server certificate could be taken from a file. */
export type FileProblem =
  | { readonly kind: 'empty' | 'utf16' | 'certificate-request' | 'pkcs7' | 'public-key' | 'key-alone' | 'unknown' }
  /** CA certificates alone, by what people call them. */
  | { readonly kind: 'ca-alone'; readonly names: readonly string[] }
  /** END and BEGIN share a line: two files joined where the first had no line end. */
  | { readonly kind: 'glued'; readonly line: number }
  /** Lines that OpenSSL does not take for lines of PEM, so that it refuses the file or passes over a part of it. */
  | {
      readonly kind: 'loose-lines';
      readonly line: number;
      readonly how: 'indented' | 'carriage-returns' | 'empty-line';
    }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'passphrase'; readonly given: boolean }
  /** A keystore of Java in Oracle's own form. */
  | { readonly kind: 'keystore'; readonly of: 'JKS' | 'JCEKS' }
  /** `rounds`: its passphrase is stretched so often that opening it would hold up the run. */
  | { readonly kind: 'pkcs12'; readonly detail: string; readonly rounds?: boolean }
  | { readonly kind: 'sealed'; readonly by: 'SOPS' | 'Sealed Secrets' }
  /** YAML without a Secret that holds a certificate. */
  | { readonly kind: 'no-secret' }
  /** A folder without a server certificate. */
  | { readonly kind: 'nothing-in-folder'; readonly files: number };

/** What OpenSSL does not read in a PEM text, or not as it was meant. */
export type PemFault = Extract<FileProblem, { readonly kind: 'loose-lines' | 'damaged' }>;

/** A private key as far as it may be told. */
export interface PrivateKeyFacts {
  /** The file that it stands in, with `#name` behind it for a Secret. */
  readonly path: string;
  /** `RSA 2048`, `EC P-256` …; `null` where it could not be read. */
  readonly text: string | null;
  /** SHA-256 of the SubjectPublicKeyInfo that belongs to it, lower-case hexadecimal; `null` where it could not be read. */
  readonly spkiSha256: string | null;
  readonly encrypted: boolean;
  /** Absent where it was read. */
  readonly trouble?: KeyTrouble;
  /** Does a repository track the file? */
  readonly tracked: Tracked;
}

/** `null` outside of a repository. `untold`: why nobody could tell inside of one, as a clause, e.g. `git is not installed here`. */
export type Tracked = boolean | null | { readonly untold: string };

/** Why a private key could not be read, here or by servers. */
export type KeyTrouble =
  /** `rounds`: its passphrase is stretched so often that opening it would hold up the run. */
  | { readonly kind: 'damaged' | 'no-passphrase' | 'wrong-passphrase' | 'rounds' | 'unsupported' }
  /** It could be read here; but OpenSSL, and with it servers, does not read the file as it is written. */
  | { readonly kind: 'form'; readonly fault: PemFault }
  /** The file that was named for its key holds something else. */
  | { readonly kind: 'no-key'; readonly holds: KeyFileContent };

/** What stands where a key is due. */
export type KeyFileContent =
  | 'certificate'
  | 'certificate-request'
  | 'public-key'
  | 'pkcs7'
  | 'keystore'
  | 'locked-pkcs12'
  | 'utf16'
  | 'nothing'
  | 'unknown';

/** The certificates of a bundle with the server's own in front, as clients would get to see them. */
export function leafFirst({ chain, leaf }: BundleFacts): readonly CertificateFacts[] {
  return leaf === 0 ? chain : [...chain.slice(leaf, leaf + 1), ...chain.slice(0, leaf), ...chain.slice(leaf + 1)];
}

/** What stands behind a `file:` endpoint: read, but not understood. Secret: never printed, never part of an observation. */
export interface BundleSource {
  /** As the user named it. */
  readonly path: string;
  readonly folder: boolean;
  readonly parts: readonly SourcePart[];
  /** Of PKCS #12 files and encrypted keys; `null` where none is given. */
  readonly passphrase: string | null;
  /** The file with the private key, where it is named. */
  readonly key: SourceFile | null;
}

export type SourcePart =
  | ({ readonly kind: 'file' } & SourceFile)
  /** A Kubernetes Secret: `tls.crt` and `tls.key`. */
  | {
      readonly kind: 'secret';
      readonly path: string;
      readonly tracked: Tracked;
      readonly certificate: Uint8Array;
      readonly key: Uint8Array | null;
    }
  /** Known already to hold nothing that can be used. */
  | { readonly kind: 'unusable'; readonly path: string; readonly problem: FileProblem };

export interface SourceFile {
  /** From the workspace. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly tracked: Tracked;
}
