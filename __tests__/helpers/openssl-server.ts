import { freePort, type RunningServer, startServer } from './process.ts';
import type { TemporaryFolder } from './temporary.ts';

export interface ServedFiles {
  /** PEM, leaf first, as it is to be sent. */
  readonly chain: string;
  readonly key: string;
}

let serial = 0;

/** A real `openssl s_server` that answers HTTP, on a free port of 127.0.0.1. */
export async function opensslServer(
  folder: TemporaryFolder,
  { chain, key }: ServedFiles,
  ...args: readonly string[]
): Promise<RunningServer> {
  serial += 1;
  // s_server takes the leaf from one file and what it sends after it from another.
  const [leaf = '', ...others] = chain.split(/(?<=-----END CERTIFICATE-----\n)/);
  const certificate = folder.write(`server-${serial}.pem`, leaf);
  const above = others.length === 0 ? [] : ['-cert_chain', folder.write(`server-${serial}-chain.pem`, others.join(''))];
  const keyFile = folder.write(`server-${serial}.key`, key);
  const port = await freePort();
  return startServer(port, 'openssl', [
    ...['s_server', '-accept', `127.0.0.1:${port}`, '-cert', certificate, '-key', keyFile],
    ...above,
    ...['-www', '-quiet'],
    ...args,
  ]);
}
