import type { KeyType } from './key-type.ts';

/** An address, and the name that is asked for there. */
export interface ServedAt {
  readonly address: string;
  readonly port: number;
  readonly name: string;
  /** The kind of key on the certificate, where the server has several. */
  readonly keyType?: KeyType;
  /** The path, where it lies on disk and no server was asked. */
  readonly file?: string;
}
