import type { Bench, PrintedFix } from './bench.ts';
import type { GateDesk } from './gate-desk.ts';
import type { Machine } from './machine.ts';

/** What a fix prints, told apart by where a person puts it. */
interface Printed {
  /** Lines for the shell. */
  readonly shell: readonly string[];
  /** Lines for the configuration of the server. */
  readonly config: readonly string[];
  /** Lines for the endpoint in the configuration of the gate. */
  readonly gate: readonly string[];
}

/** Does what the fix prints, and nothing else: its commands, its lines, the product's own check, the reload. */
export async function typeIn(bench: Bench, machine: Machine, gate: GateDesk, fix: PrintedFix): Promise<void> {
  const { shell, config, gate: keys } = printed(fix);
  for (const line of shell) await machine.type(line);
  if (config.length > 0) editConfig(bench, machine, (text) => bench.apply(text, config, fix));
  const names = keys.map(keyName);
  gate.edit((lines) => [...lines.filter((line) => !names.includes(keyName(line))), ...keys]);
  const reload = fix.product === 'any' ? bench.reload : fix.steps.find((step) => step.endsWith(bench.reload));
  if (reload === undefined) throw new Error(`no step says how to reload: ${fix.steps.join(' | ')}`);
  await machine.type(bench.reload);
}

/** Changes the configuration as the person sees it: with the paths of an ordinary machine. */
export function editConfig(bench: Bench, machine: Machine, change: (config: string) => string): void {
  const shown = machine.read(bench.configFile).replaceAll(`${machine.folder.path}/etc/`, '/etc/');
  machine.write(bench.configFile, machine.mapped(change(shown)));
}

function keyName(line: string): string {
  return line.split(':')[0] ?? '';
}

function printed({ snippet, steps }: PrintedFix): Printed {
  const lines = (snippet ?? '').split('\n').filter((line) => line !== '' && !LOOKS_ONLY.test(line));
  const inSteps = steps.flatMap((step) => COMMAND_IN_STEP.exec(step)?.[1] ?? []);
  const [first = ''] = lines;
  if (GATE_KEY.test(first)) return { shell: inSteps, config: [], gate: lines };
  return {
    shell: [...inSteps, ...lines.filter((line) => SHELL.test(line))],
    config: lines.filter((line) => !SHELL.test(line)),
    gate: [],
  };
}

const SHELL = /^(?:openssl|certbot|cat|echo|postconf|postmap) /;
const LOOKS_ONLY = /^(?:timedatectl|journalctl|openssl (?:s_client|x509|pkey|pkcs12)|curl|grep|#) ?/;
/** A command that makes something; the other commands of steps only show something. */
const COMMAND_IN_STEP = /(?:^|: )((?:cat|certbot certonly) .+)$/;
/** Keys of the gate are YAML, which no configuration here resembles but the options of a Node program, which end in commas. */
const GATE_KEY = /^[a-z]+(?:-[a-z]+)*: (?!.*,$)/;
