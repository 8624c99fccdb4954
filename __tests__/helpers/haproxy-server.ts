import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real HAProxy that terminates TLS and answers by itself; `bind` is added to the bind line, `global` to its section. */
export async function haproxyServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  { bind = '', global = '' }: { readonly bind?: string; readonly global?: string } = {},
): Promise<RunningServer> {
  const name = `haproxy-${nextSerial()}`;
  const written = writeFiles(folder, name, files);
  const port = await freePort();
  const config = folder.write(
    `${name}.cfg`,
    `global
  maxconn 100
  ${global}
defaults
  mode http
  timeout client 10s
  timeout server 10s
  timeout connect 5s
frontend web
  bind 127.0.0.1:${port} ssl crt ${written.both} ${bind}
  http-request return status 200 content-type text/plain string ok
`,
  );
  return startServer(port, programPath('haproxy') ?? 'haproxy', ['-db', '-f', config]);
}
