import type { UnixMs } from '../model/units.ts';
import { createAuthority } from './authority.ts';
import { caServer } from './ca-server.ts';
import type { Fault } from './fault.ts';
import { FAULTS } from './faults.ts';
import type { DemoServer } from './servers.ts';
import { waiverLines } from './waivers.ts';

/** A running lab, described as a user would describe real servers: by a config file and a root certificate. */
export interface Lab {
  /** Text of the config file. */
  readonly config: string;
  /** Files that the config names, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Those of them that a repository would track. */
  readonly tracked: ReadonlySet<string>;
  stop(): Promise<void>;
}

/** Starts one server for each fault on 127.0.0.1. The caller stops it. */
export async function startLab(now: UnixMs): Promise<Lab> {
  const ca = await caServer();
  const authority = createAuthority(now, ca.url);
  for (const [path, der] of authority.published) ca.files.set(path, der);
  const servers: DemoServer[] = [ca];
  const lines: string[] = [];
  const files: Record<string, string> = { [ROOT_FILE]: authority.rootPem };
  for (const fault of FAULTS) {
    const server = fault.start === null ? null : await fault.start(authority);
    if (server !== null) servers.push(server);
    Object.assign(files, fault.files?.(authority));
    lines.push(configLine(fault, server));
  }
  return {
    config: `${CONFIG_HEAD}endpoints:\n${lines.join('')}waivers:\n${waiverLines(now).join('\n')}\n`,
    files,
    tracked: new Set(FAULTS.flatMap(({ tracked = [] }) => tracked)),
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

function configLine({ cause, host, config }: Fault, server: DemoServer | null): string {
  const keys = [`host: ${host}`, `ca-file: ${ROOT_FILE}`];
  if (server !== null) keys.push(whereItListens(server));
  if (config !== undefined) keys.push(config);
  if (server?.config !== undefined) keys.push(server.config);
  return `  - { ${keys.join(', ')} } # ${cause ?? 'nothing is wrong here'}\n`;
}

function whereItListens({ port, addresses }: DemoServer): string {
  if (addresses === undefined) return `connect: "127.0.0.1:${port}"`;
  return `port: ${port}, addresses: [${addresses.map((address) => `"${address}"`).join(', ')}]`;
}

const ROOT_FILE = 'demo-root.pem';

const CONFIG_HEAD = `# One small server for each cause, on this machine.
policy:
  min-tls-version: "1.2"
  fetch: any # the CA publishes its certificates on this machine too
`;
