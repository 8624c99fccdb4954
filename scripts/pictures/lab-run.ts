import type { RunVerdict } from '../../src/judge/verdict.ts';
import { demoRun } from '../preview/demo-run.ts';

/** A run, and the list of endpoints that it was about. */
export interface PicturedRun {
  readonly run: RunVerdict;
  readonly config: string;
}

/** What the gate says of some of the lab's servers, given as a list that a team might keep; nginx stands before each. */
export async function labRun(hosts: readonly string[]): Promise<PicturedRun> {
  let config = '';
  const run = await demoRun({
    file: CONFIG_FILE,
    rewrite: (whole) => {
      const lines = whole.split('\n');
      const head = lines.slice(1, lines.indexOf('endpoints:') + 1);
      const listed = hosts.map((host) => lines.find((line) => line.includes(`host: ${host},`)) ?? '');
      const shown = [...head, ...listed].map((line) => line.replace(/ #.*/, '').replace(' }', ', server: nginx }'));
      config = `${shown.join('\n')}\n`;
      return config;
    },
  });
  return { run, config };
}

export const CONFIG_FILE = '.github/tls-gate.yml';
