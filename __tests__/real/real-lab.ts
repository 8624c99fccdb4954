import { afterAll, afterEach } from '@jest/globals';
import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { type Checked, check } from '../helpers/check.ts';
import type { ServedFiles } from '../helpers/openssl-server.ts';
import { type TemporaryFolder, temporaryFolder } from '../helpers/temporary.ts';
import { days, pem, type TestAuthority, testAuthority } from '../helpers/test-authority.ts';

interface Stoppable {
  readonly port: number;
  stop(): Promise<void>;
}

export interface RealLab {
  readonly folder: TemporaryFolder;
  readonly ca: TestAuthority;
  readonly rootFile: string;
  /** Chain and key for `shop.test`, or as the spec says. */
  files(spec?: Partial<MintSpec>): ServedFiles;
  /** The authority of the client certificates, `CN=Client Root`. */
  readonly clientRoot: Minted;
  /** Flags that show a client certificate: of the authority above unless the spec says otherwise. */
  clientFlags(spec?: Partial<MintSpec>): readonly string[];
  /** Keeps a server until the end of the test, and then stops it. */
  keep<T extends Stoppable>(server: Promise<T>): Promise<T>;
  /** Checks `shop.test` at that port with the lab's root; further flags may follow. */
  look(at: { readonly port: number }, ...flags: readonly string[]): Promise<Checked>;
  /** The same under policy keys that have no flag, as they stand in a config file. */
  lookUnder(policy: string, at: { readonly port: number }, ...flags: readonly string[]): Promise<Checked>;
}

/** Certificates, a folder and servers for one test file; registers its own clean-up. */
export function realLab(): RealLab {
  const folder = temporaryFolder();
  const ca = testAuthority();
  const rootFile = folder.write('root.pem', ca.root.certPem);
  const clientRoot = mintRoot({ subject: 'Client Root', notBefore: days(-900), notAfter: days(900) });
  const running: Stoppable[] = [];
  let serial = 0;
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });
  afterAll(() => folder.remove());
  return {
    folder,
    ca,
    rootFile,
    clientRoot,
    files(spec = {}) {
      const leaf = ca.leaf(spec);
      return { chain: pem(leaf, ca.intermediate), key: leaf.keyPem };
    },
    clientFlags(spec = {}) {
      const made = mint({
        subject: 'deploy bot',
        issuer: clientRoot,
        sans: null,
        extendedKeyUsage: ['clientAuth'],
        notBefore: days(-100),
        notAfter: days(100),
        ...spec,
      });
      serial += 1;
      const certificate = folder.write(`client-${serial}.pem`, made.certPem);
      const key = folder.write(`client-${serial}.key`, made.keyPem);
      return ['--client-cert', certificate, '--client-key', key];
    },
    async keep(server) {
      const started = await server;
      running.push(started);
      return started;
    },
    lookUnder(policy, { port }, ...flags) {
      const endpoint = `host: shop.test, connect: "127.0.0.1:${port}", ca-file: ${rootFile}`;
      const config = folder.write('tls-gate.yml', `policy: { ${policy} }\nendpoints:\n  - { ${endpoint} }\n`);
      return check('--config-file', config, ...flags);
    },
    look: ({ port }, ...flags) => check('shop.test', '--connect', `127.0.0.1:${port}`, '--ca-file', rootFile, ...flags),
  };
}
