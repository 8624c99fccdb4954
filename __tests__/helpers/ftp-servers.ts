import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real vsftpd with TLS from the first byte; `settings` are lines of its configuration, which takes no spaces around `=`. */
export async function vsftpdServer(folder: TemporaryFolder, files: ServedFiles, settings = ''): Promise<RunningServer> {
  const name = `vsftpd-${nextSerial()}`;
  const { chain, key } = writeFiles(folder, name, files);
  const port = await freePort();
  const config = folder.write(
    `${name}.conf`,
    `listen=YES
listen_address=127.0.0.1
listen_port=${port}
background=NO
run_as_launching_user=YES
ssl_enable=YES
implicit_ssl=YES
rsa_cert_file=${chain}
rsa_private_key_file=${key}
anonymous_enable=NO
local_enable=YES
${settings}
`,
  );
  return startServer(port, programPath('vsftpd') ?? 'vsftpd', [config]);
}
