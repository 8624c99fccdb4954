import type { ServedFiles } from './openssl-server.ts';
import type { TemporaryFolder } from './temporary.ts';

let serial = 0;

/** Number for the files of the next server, so that several may share a folder. */
export function nextSerial(): number {
  serial += 1;
  return serial;
}

export interface WrittenFiles {
  readonly chain: string;
  readonly key: string;
  /** Chain and key in one file. */
  readonly both: string;
}

/** Writes chain and key for a server that wants paths. */
export function writeFiles(folder: TemporaryFolder, name: string, { chain, key }: ServedFiles): WrittenFiles {
  return {
    chain: folder.write(`${name}.pem`, chain),
    key: folder.write(`${name}.key`, key),
    both: folder.write(`${name}-both.pem`, `${chain}${key}`),
  };
}
