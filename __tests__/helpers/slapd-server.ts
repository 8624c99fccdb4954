import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real OpenLDAP with TLS from the first byte, or by request where the scheme is ldap, and no data; an empty chain is no certificate; `settings` are lines of slapd.conf. */
export async function slapdServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  settings = '',
  scheme = 'ldaps',
): Promise<RunningServer> {
  const name = `slapd-${nextSerial()}`;
  const { chain, key } = writeFiles(folder, name, files);
  const port = await freePort();
  const config = folder.write(
    `${name}.conf`,
    `include /etc/ldap/schema/core.schema
pidfile ${folder.path}/${name}.pid
${files.chain === '' ? '' : `TLSCertificateFile ${chain}\nTLSCertificateKeyFile ${key}`}
${settings}
`,
  );
  // With a debugging level, even none, it stays in the foreground.
  const args = ['-d', '0', '-f', config, '-h', `${scheme}://127.0.0.1:${port}/`];
  return startServer(port, programPath('slapd') ?? 'slapd', args);
}
