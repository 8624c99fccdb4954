import { mkdirSync } from 'node:fs';
import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real Prosody for shop.test, for clients and for servers; without `tls` among its modules it has no TLS to offer. */
export async function prosodyServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  { speaks = 'c2s', tls = true }: { readonly speaks?: 'c2s' | 's2s'; readonly tls?: boolean } = {},
): Promise<RunningServer> {
  const name = `prosody-${nextSerial()}`;
  const { chain, key } = writeFiles(folder, name, files);
  const port = await freePort();
  const home = `${folder.path}/${name}`;
  mkdirSync(home);
  const config = folder.write(
    `${name}/prosody.cfg.lua`,
    `run_as_root = true
data_path = "${home}"
pidfile = "${home}/pid"
interfaces = { "127.0.0.1" }
modules_enabled = { ${tls ? '"tls", ' : ''}"saslauth" }
modules_disabled = { "${speaks === 'c2s' ? 's2s' : 'c2s'}" }
${speaks}_ports = { ${port} }
${speaks === 'c2s' ? 's2s' : 'c2s'}_ports = {}
log = { { levels = { min = "info" }, to = "console" } }
ssl = { certificate = "${chain}", key = "${key}" }
VirtualHost "shop.test"
`,
  );
  return startServer(port, programPath('prosody') ?? 'prosody', ['-F', '--config', config]);
}
