/** The part of node-forge that reads PKCS #12. Byte strings are "binary": one character a byte, latin1. */
declare module 'node-forge/lib/pkcs12.js' {
  import type { Asn1 } from 'node-forge/lib/asn1.js';

  export interface CertificateBag {
    /** `null` for a certificate whose key is not RSA; then `asn1` holds it. */
    readonly cert: object | null;
    readonly asn1?: Asn1;
  }

  export interface KeyBag {
    /** `null` for a key that is not RSA; then `asn1` holds its PrivateKeyInfo. */
    readonly key: object | null;
    readonly asn1?: Asn1;
  }

  interface Pfx {
    getBags(filter: { readonly bagType: string }): Readonly<Record<string, readonly unknown[] | undefined>>;
  }

  const pkcs12: {
    /** Throws for a wrong passphrase, and for whatever it does not know. */
    pkcs12FromAsn1(pfx: Asn1, strict: boolean, passphrase: string): Pfx;
  };
  export default pkcs12;
}

declare module 'node-forge/lib/x509.js' {
  import type { Asn1 } from 'node-forge/lib/asn1.js';

  const pki: {
    certificateToAsn1(certificate: object): Asn1;
    privateKeyToAsn1(key: object): Asn1;
    /** RSAPrivateKey → PrivateKeyInfo (PKCS #8). */
    wrapRsaPrivateKey(key: Asn1): Asn1;
  };
  export default pki;
}

declare module 'node-forge/lib/sha512.js' {
  const registered: object;
  export default registered;
}
