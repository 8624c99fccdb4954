import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real Caddy with one site, `shop.test`; `tls` are lines of its tls block. */
export async function caddyServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  { tls = '', site = 'shop.test' }: { readonly tls?: string; readonly site?: string } = {},
): Promise<RunningServer> {
  const name = `caddy-${nextSerial()}`;
  const written = writeFiles(folder, name, files);
  const port = await freePort();
  const config = folder.write(
    `${name}.caddyfile`,
    `{
	admin off
	auto_https disable_redirects
	skip_install_trust
	storage file_system ${folder.path}/${name}
}
https://${site}:${port} {
	bind 127.0.0.1
	tls ${written.chain} ${written.key} {
		${tls}
	}
	respond ok
}
`,
  );
  const env = { XDG_CONFIG_HOME: folder.path, XDG_DATA_HOME: folder.path, HOME: folder.path };
  const args = ['run', '--config', config, '--adapter', 'caddyfile'];
  return startServer(port, programPath('caddy') ?? 'caddy', args, { env });
}
