import type { Minted } from '../../src/demo/mint.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import type { TemporaryFolder } from './temporary.ts';

let serial = 0;

/** A real `openssl ocsp` that answers from a database of `openssl ca`; `port` where certificates name it already. */
export async function ocspServer(
  folder: TemporaryFolder,
  {
    index,
    issuer,
    signer = issuer,
    port,
  }: { readonly index: string; readonly issuer: Minted; readonly signer?: Minted; readonly port?: number },
): Promise<RunningServer> {
  serial += 1;
  const name = `responder-${serial}`;
  const listening = port ?? (await freePort());
  const args = [
    ...['ocsp', '-port', String(listening), '-index', index, '-ndays', '4', '-ignore_err'],
    ...['-CA', folder.write(`${name}-ca.pem`, issuer.certPem)],
    ...['-rsigner', folder.write(`${name}.pem`, signer.certPem)],
    ...['-rkey', folder.write(`${name}.key`, signer.keyPem)],
  ];
  // It never gets over a connection that is closed without a request.
  return startServer(listening, 'openssl', args, { ready: 'waiting for OCSP client connections' });
}
