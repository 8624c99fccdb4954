import { afterEach, expect, test } from '@jest/globals';
import type { Minted } from '../../../src/demo/mint.ts';
import type { CauseId } from '../../../src/model/cause-id.ts';
import type { Checked } from '../../helpers/check.ts';
import { describeWith } from '../../helpers/installed.ts';
import type { ServedFiles } from '../../helpers/openssl-server.ts';
import { freePort } from '../../helpers/process.ts';
import { pem, type TestAuthority, testAuthority } from '../../helpers/test-authority.ts';
import type { Bench, BenchServer, PrintedFix } from './bench.ts';
import { type GateDesk, gateDesk } from './gate-desk.ts';
import { DESK, type Machine, newMachine } from './machine.ts';
import { editConfig, typeIn } from './type-in.ts';

/** One server that is broken in one way, and what mends it beside the lines that the fix prints. */
export interface Proof {
  readonly cause: CauseId;
  /** What tells it from other proofs of the same cause. */
  readonly kind?: string;
  /** The certificates and the key that are served while it is broken; sound ones when absent. */
  readonly served?: (ca: TestAuthority) => ServedFiles;
  /** Where the files of the site are; /etc/ssl/shop.test when absent. */
  readonly folder?: string;
  /** Further files, by path. */
  readonly files?: (ca: TestAuthority) => Readonly<Record<string, string>>;
  /** What is wrong in the configuration. */
  readonly broken?: (config: string, port: number) => string;
  /** The client certificate that the gate is given, as own.pem and own.key. */
  readonly ours?: Minted;
  /** Keys of the endpoint in the configuration of the gate, one a line. */
  readonly gate?: readonly string[];
  /** The product has no text of its own, and the general one is put to the proof. */
  readonly general?: true;
  /** What a person does before typing what the fix prints: what others hand over, and what it tells in words alone. */
  readonly person?: (desk: Desk) => void;
}

/** What a person has at hand who mends a server. */
export interface Desk {
  readonly ca: TestAuthority;
  readonly machine: Machine;
  readonly gate: GateDesk;
  readonly fix: PrintedFix;
  readonly port: number;
  /** Lays a file where plain file names in commands are looked for. */
  put(name: string, content: string): void;
  /** Replaces what the server reads its certificate from. */
  serve(files: ServedFiles): void;
  /** Changes the configuration by hand, where the fix says so in words. */
  edit(change: (config: string) => string): void;
}

/** Chain and key of a sound certificate for shop.test. */
export function soundFiles(ca: TestAuthority): ServedFiles {
  const leaf = ca.leaf();
  return { chain: pem(leaf, ca.intermediate), key: leaf.keyPem };
}

/** Registers one test for each: broken, the gate names the cause; mended as printed, it has nothing to say any more. */
export function prove(bench: Bench, proofs: readonly Proof[]): void {
  describeWith(bench.programs, `a fix that is printed mends ${bench.product}`, () => {
    const ca = testAuthority();
    let machine: Machine | null = null;
    let server: BenchServer | null = null;
    afterEach(async () => {
      await server?.stop();
      machine?.remove();
      server = null;
    });

    const maybe = bench.rootOnly && process.getuid?.() !== 0 ? test.skip : test;
    maybe.each(proofs.map((proof) => [titleOf(bench, proof), proof] as const))('%s', async (_title, proof) => {
      machine = newMachine(ca);
      const port = await freePort();
      const gate = gateDesk(machine, port, bench.product, [
        'ca-file: root.pem',
        ...(bench.gate ?? []),
        ...(proof.gate ?? []),
      ]);
      setUp(bench, machine, port, ca, proof);
      server = await bench.start(machine, port);

      const { fix } = findingOf(await gate.look(), proof.cause);
      expect(fix.product).toBe(proof.general ? 'any' : bench.product);
      proof.person?.(deskOf(bench, machine, proof.folder ?? DESK, { ca, gate, fix, port }));
      await typeIn(bench, machine, gate, fix);
      await server.reloaded();

      const after = await gate.look();
      expect(told(after)).toEqual([]);
      expect(after.findings.filter((finding) => finding.endsWith(` ${proof.cause}`))).toEqual([]);
      expect(after.report.verdict).toBe('pass');
    });
  });
}

function titleOf({ product }: Bench, { cause, kind }: Proof): string {
  return `${product}: ${cause}${kind === undefined ? '' : ` (${kind})`}`;
}

function setUp(bench: Bench, machine: Machine, port: number, ca: TestAuthority, proof: Proof): void {
  const { folder = DESK, served = soundFiles, files = () => ({}), broken = (config: string) => config } = proof;
  const own = served(ca);
  const all: Readonly<Record<string, string>> = {
    ...bench.files(own, folder),
    ...certbotFiles(folder, own.chain),
    ...files(ca),
  };
  for (const [path, content] of Object.entries(all))
    machine.write(path, path.endsWith('.txt') ? machine.mapped(content) : content);
  if (proof.ours !== undefined) {
    machine.folder.write('own.pem', proof.ours.certPem);
    machine.folder.write('own.key', proof.ours.keyPem);
  }
  machine.write(bench.configFile, machine.mapped(broken(bench.config({ port, folder }), port)));
}

/** What else certbot keeps where it keeps a chain. */
function certbotFiles(folder: string, chain: string): Readonly<Record<string, string>> {
  const [leaf = ''] = chain.split(/(?<=-----END CERTIFICATE-----\n)/);
  return folder.startsWith('/etc/letsencrypt/') ? { [`${folder}/cert.pem`]: leaf } : {};
}

function deskOf(
  bench: Bench,
  machine: Machine,
  folder: string,
  known: Pick<Desk, 'ca' | 'gate' | 'fix' | 'port'>,
): Desk {
  return {
    ...known,
    machine,
    put: (name, content) => machine.write(`${DESK}/${name}`, content),
    serve(files) {
      for (const [path, content] of Object.entries(bench.files(files, folder))) machine.write(path, content);
    },
    edit: (change) => editConfig(bench, machine, change),
  };
}

function findingOf({ report, findings, stderr }: Checked, cause: CauseId) {
  const found = report.endpoints.flatMap((endpoint) => endpoint.findings).find((finding) => finding.cause === cause);
  if (found === undefined) throw new Error(`not found: ${cause}, but ${findings.join(', ')} ${stderr}`);
  return found;
}

/** Errors and warnings; a notice is no reason to touch a server. */
function told({ report }: Checked): readonly string[] {
  return report.endpoints
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, cause, message }) => `${severity} ${cause}: ${message}`);
}
