import { plainHttpServer } from '../../src/demo/servers.ts';
import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real stunnel in front of a plain web server; `options` are lines of its service. */
export async function stunnelServer(folder: TemporaryFolder, files: ServedFiles, options = ''): Promise<RunningServer> {
  const name = `stunnel-${nextSerial()}`;
  const written = writeFiles(folder, name, files);
  const port = await freePort();
  const behind = await plainHttpServer();
  const config = folder.write(
    `${name}.conf`,
    `foreground = yes
pid =
[web]
accept = 127.0.0.1:${port}
connect = 127.0.0.1:${behind.port}
cert = ${written.chain}
key = ${written.key}
${options}
`,
  );
  const server = await startServer(port, programPath('stunnel4') ?? 'stunnel4', [config]);
  return {
    port,
    async stop() {
      await server.stop();
      await behind.stop();
    },
  };
}
