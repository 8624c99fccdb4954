import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import type { TemporaryFolder } from './temporary.ts';

export interface NginxSettings {
  /** Lines of the server block. */
  readonly directives?: string;
  /** Lines of the http block. */
  readonly http?: string;
  /** Parameters of `listen`; `ssl` when absent. */
  readonly listen?: string;
  /** `server_name`; `shop.test` when absent. */
  readonly serverName?: string;
  /** With a master process: it alone can reload. */
  readonly master?: boolean;
  /** Further lines of the http block that want to know the port, such as another server. */
  readonly others?: (port: number) => string;
}

let serial = 0;

/** A real nginx with one TLS server for `shop.test`. */
export async function nginxServer(
  folder: TemporaryFolder,
  { chain, key }: ServedFiles,
  {
    directives = '',
    http = '',
    listen = 'ssl',
    serverName = 'shop.test',
    master = false,
    others = () => '',
  }: NginxSettings = {},
): Promise<RunningServer> {
  serial += 1;
  const name = `nginx-${serial}`; // before anything is awaited, since several may be started at once
  const port = await freePort();
  const config = folder.write(
    `${name}.conf`,
    `daemon off; master_process ${master ? 'on' : 'off'}; pid ${folder.path}/${name}.pid; error_log stderr notice;
events {}
http {
  access_log off;
  ${http}
  server {
    listen 127.0.0.1:${port} ${listen};
    server_name ${serverName};
    ssl_certificate ${folder.write(`${name}.pem`, chain)};
    ssl_certificate_key ${folder.write(`${name}.key`, key)};
    ${directives}
    location / { return 200 "ok"; }
  }
  ${others(port)}
}
`,
  );
  return startServer(port, programPath('nginx') ?? 'nginx', ['-c', config, '-p', folder.path]);
}
