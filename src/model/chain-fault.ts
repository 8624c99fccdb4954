/** One certificate that keeps a chain from being accepted, in the words of a remedy. */
export interface ChainFaultFacts {
  readonly kind:
    | 'expired'
    | 'expiring'
    | 'not-yet-valid'
    | 'not-a-ca'
    | 'may-not-sign'
    | 'path-too-long'
    | 'purpose-not-allowed'
    | 'unknown-critical-extension'
    | 'name-not-allowed'
    | 'weak-signature'
    | 'weak-key'
    | 'bad-signature'
    | 'false-key-identifier';
  /** What people call the certificate. */
  readonly subject: string;
  /** 0 is the server certificate, 1 the one that signed it. */
  readonly depth: number;
  readonly role: 'leaf' | 'intermediate' | 'root';
  readonly inCaFile: boolean;
  /** By kind: date, number of intermediates below, OIDs, name, digest, least key or issuer; else empty. */
  readonly detail: string;
}
