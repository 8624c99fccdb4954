/**
 * The part of node-forge that is used here: its DER codec alone, without the rest of the library. Byte strings are
 * "binary": one character a byte, latin1.
 */
declare module 'node-forge/lib/asn1.js' {
  export interface Asn1 {
    readonly tagClass: number;
    readonly type: number;
    readonly constructed: boolean;
    /** Children of a constructed value, else its bytes (for a BMPString: its UTF-16 code units). */
    readonly value: string | readonly Asn1[];
  }

  /** `fromDer` writes its defaults into the object it is given: pass a fresh one each time. */
  export interface FromDerOptions {
    strict?: boolean;
    parseAllBytes?: boolean;
    decodeBitStrings?: boolean;
    maxDepth?: number;
  }

  interface ByteBuffer {
    getBytes(): string;
    length(): number;
  }

  const asn1: {
    create(tagClass: number, type: number, constructed: boolean, value: string | readonly Asn1[]): Asn1;
    fromDer(bytes: string, options: FromDerOptions): Asn1;
    toDer(node: Asn1): ByteBuffer;
    oidToDer(dotted: string): ByteBuffer;
    derToOid(bytes: string): string;
  };
  export default asn1;
}
