import type { UnixMs } from '../model/units.ts';
import { createAuthority } from './authority.ts';
import { FAULTS, type Fault } from './faults.ts';
import type { DemoServer } from './servers.ts';

/** A running lab, described as a user would describe real servers: by a config file and a root certificate. */
export interface Lab {
  /** Text of the config file. */
  readonly config: string;
  /** Files that the config names, by path. */
  readonly files: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts one server for each fault on 127.0.0.1. The caller stops it. */
export async function startLab(now: UnixMs): Promise<Lab> {
  const authority = createAuthority(now);
  const servers: DemoServer[] = [];
  const lines: string[] = [];
  for (const fault of FAULTS) {
    const server = fault.start === null ? null : await fault.start(authority);
    if (server !== null) servers.push(server);
    lines.push(configLine(fault, server));
  }
  return {
    config: `${CONFIG_HEAD}endpoints:\n${lines.join('')}`,
    files: { [ROOT_FILE]: authority.rootPem },
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

function configLine({ cause, host, config }: Fault, server: DemoServer | null): string {
  const keys = [`host: ${host}`, `ca-file: ${ROOT_FILE}`];
  if (server !== null) keys.push(`connect: "127.0.0.1:${server.port}"`);
  if (config !== undefined) keys.push(config);
  return `  - { ${keys.join(', ')} } # ${cause ?? 'nothing is wrong here'}\n`;
}

const ROOT_FILE = 'demo-root.pem';

const CONFIG_HEAD = `# One small server for each cause, on this machine.
policy:
  min-tls-version: "1.2"
`;
