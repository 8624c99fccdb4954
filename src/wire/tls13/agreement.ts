/** One key pair of ours: what to send, and the secret that the server's answer makes of it. */
export interface Agreement {
  readonly publicKey: Uint8Array;
  /** Throws whatever node:crypto throws when the server's key is none. */
  readonly agree: (serverKey: Uint8Array) => Uint8Array;
}
