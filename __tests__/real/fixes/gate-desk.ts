import { type Checked, checkIn } from '../../helpers/check.ts';
import type { Machine } from './machine.ts';

/** The gate as it is kept beside the server's configuration: one endpoint, `shop.test`. */
export interface GateDesk {
  /** Changes the keys of the endpoint, one a line. */
  edit(change: (lines: readonly string[]) => readonly string[]): void;
  /** Sets the environment variable that a workflow would fill from a secret. */
  setSecret(name: string, value: string): void;
  look(): Promise<Checked>;
}

export function gateDesk(machine: Machine, port: number, product: string, keys: readonly string[]): GateDesk {
  let lines = ['host: shop.test', `port: ${port}`, 'addresses: [127.0.0.1]', `server: ${product}`, ...keys];
  const env: Record<string, string> = {};
  return {
    edit(change) {
      lines = [...change(lines)];
    },
    setSecret(name, value) {
      env[name] = value;
    },
    look() {
      const endpoint = lines.map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}\n`);
      machine.folder.write('tls-gate.yml', `endpoints:\n${endpoint.join('')}`);
      return checkIn({ cwd: machine.folder.path, env }, '--config-file', 'tls-gate.yml');
    },
  };
}
