import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A real Apache httpd with one TLS virtual host for `shop.test`; `directives` stand inside it, `http` before it. */
export async function apacheServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  { directives = '', http = '' }: { readonly directives?: string; readonly http?: string } = {},
): Promise<RunningServer> {
  const name = `apache-${nextSerial()}`;
  const written = writeFiles(folder, name, files);
  const port = await freePort();
  const modules = ['mpm_event', 'authz_core', 'ssl', 'headers'];
  const config = folder.write(
    `${name}.conf`,
    `${modules.map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`).join('\n')}
ServerName shop.test
DefaultRuntimeDir ${folder.path}
PidFile ${folder.path}/${name}.pid
ErrorLog ${folder.path}/${name}.log
Mutex pthread
ServerLimit 1
StartServers 1
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
Listen 127.0.0.1:${port}
SSLSessionCache none
${http}
<VirtualHost 127.0.0.1:${port}>
  ServerName shop.test
  DocumentRoot /var/empty
  SSLEngine on
  SSLCertificateFile ${written.chain}
  SSLCertificateKeyFile ${written.key}
  ${directives}
</VirtualHost>
`,
  );
  return startServer(port, programPath('apache2') ?? 'apache2', ['-DFOREGROUND', '-d', folder.path, '-f', config]);
}
