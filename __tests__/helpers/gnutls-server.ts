import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real `gnutls-serv`, which still speaks what OpenSSL has dropped: RC4, 3DES, TLS 1.0. */
export async function gnutlsServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  ...args: readonly string[]
): Promise<RunningServer> {
  const written = writeFiles(folder, `gnutls-${nextSerial()}`, files);
  const port = await freePort();
  return startServer(port, programPath('gnutls-serv') ?? 'gnutls-serv', [
    ...['--http', '--quiet', '--port', String(port), '--x509certfile', written.chain, '--x509keyfile', written.key],
    ...args,
  ]);
}
