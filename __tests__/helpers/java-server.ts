import { resolve } from 'node:path';
import { programPath } from './installed.ts';
import type { ServedFiles } from './openssl-server.ts';
import { freePort, type RunningServer, run, startServer } from './process.ts';
import { nextSerial, writeFiles } from './served.ts';
import type { TemporaryFolder } from './temporary.ts';

/** A JSSE server, compiled from source as it starts; wants a JDK and openssl. */
export async function javaServer(
  folder: TemporaryFolder,
  files: ServedFiles,
  { clientRoot, options = [] }: { readonly clientRoot?: string; readonly options?: readonly string[] } = {},
): Promise<RunningServer> {
  const name = `java-${nextSerial()}`;
  const { both } = writeFiles(folder, name, files);
  const store = `${folder.path}/${name}.p12`;
  await succeed('openssl', ['pkcs12', '-export', '-in', both, '-out', store, '-passout', `pass:${PASSWORD}`]);
  const trust = `${folder.path}/${name}-trust.p12`;
  if (clientRoot !== undefined) {
    const file = folder.write(`${name}-root.pem`, clientRoot);
    const keystore = ['-keystore', trust, '-storetype', 'PKCS12', '-storepass', PASSWORD];
    await succeed('keytool', ['-importcert', '-noprompt', '-alias', 'root', '-file', file, ...keystore]);
  }
  const port = await freePort();
  return startServer(
    port,
    programPath('java') ?? 'java',
    [
      ...[resolve('__tests__/helpers/JsseServer.java'), String(port), store, PASSWORD],
      ...(clientRoot === undefined ? [] : [`clientAuth=${trust}`]),
      ...options,
    ],
    { tries: 400 },
  );
}

async function succeed(program: string, args: readonly string[]): Promise<void> {
  const { status, stderr } = await run(programPath(program) ?? program, args);
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

const PASSWORD = 'changeit';
