import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real lighttpd; `options` are lines of its configuration. */
export async function lighttpdServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  options = '',
): Promise<RunningServer> {
  const name = `lighttpd-${nextSerial()}`;
  const written = writeFiles(folder, name, files);
  const port = await freePort();
  const config = folder.write(
    `${name}.conf`,
    `server.modules = ("mod_openssl")
server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${folder.path}"
ssl.engine = "enable"
ssl.pemfile = "${written.chain}"
ssl.privkey = "${written.key}"
${options}
`,
  );
  return startServer(port, programPath('lighttpd') ?? 'lighttpd', ['-D', '-f', config]);
}
