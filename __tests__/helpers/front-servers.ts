import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real HAProxy that ends TLS and passes on what a plain server behind it says; `bind` is added to the bind line. */
export async function haproxyFront(
  folder: TemporaryFolder,
  files: ServedFiles,
  to: { readonly port: number },
  { mode = 'http', bind = '' }: { readonly mode?: 'http' | 'tcp'; readonly bind?: string } = {},
): Promise<RunningServer> {
  const name = `haproxy-front-${nextSerial()}`;
  const { both } = writeFiles(folder, name, files);
  const port = await freePort();
  const config = folder.write(
    `${name}.cfg`,
    `global
  maxconn 100
defaults
  mode ${mode}
  timeout client 10s
  timeout server 10s
  timeout connect 5s
frontend front
  bind 127.0.0.1:${port} ssl crt ${both} ${bind}
  default_backend back
backend back
  server one 127.0.0.1:${to.port}
`,
  );
  return startServer(port, programPath('haproxy') ?? 'haproxy', ['-db', '-f', config]);
}

/** A real stunnel in front of a plain server. */
export async function stunnelFront(
  folder: TemporaryFolder,
  files: ServedFiles,
  to: { readonly port: number },
): Promise<RunningServer> {
  const name = `stunnel-front-${nextSerial()}`;
  const { chain, key } = writeFiles(folder, name, files);
  const port = await freePort();
  const config = folder.write(
    `${name}.conf`,
    `foreground = yes
pid =
[front]
accept = 127.0.0.1:${port}
connect = 127.0.0.1:${to.port}
cert = ${chain}
key = ${key}
`,
  );
  return startServer(port, programPath('stunnel4') ?? 'stunnel4', [config]);
}
