import type { Product } from '../../../src/model/endpoint.ts';
import type { Report } from '../../helpers/check.ts';
import type { ServedFiles } from '../../helpers/openssl-server.ts';
import type { RunningServer } from '../../helpers/process.ts';
import type { Machine } from './machine.ts';

/** A fix as it stands in the JSON report. */
export type PrintedFix = Report['endpoints'][number]['findings'][number]['fix'];

/** The site that a bench sets up: `shop.test` on this port of every address, its files below `folder`. */
export interface Site {
  readonly port: number;
  readonly folder: string;
}

export interface BenchServer extends RunningServer {
  /** Waits until the server that was told to reload answers with what it read. */
  reloaded(): Promise<void>;
}

/** One real product: how people configure it, how a person puts a snippet into that, and how it is started. */
export interface Bench {
  readonly product: Product;
  /** Without them nothing can be proved here. */
  readonly programs: readonly string[];
  /** It changes to a user of its own, which only root may do: elsewhere its proofs are skipped. */
  readonly rootOnly?: true;
  /** The file that the product's own commands, as fixes print them, read. */
  readonly configFile: string;
  /** Checks the configuration and makes the server read it: what every fix for this product ends with. */
  readonly reload: string;
  /** Keys of its endpoint in the configuration of the gate, one a line. */
  readonly gate?: readonly string[];
  /** The text of a sound configuration, one directive a line. */
  config(site: Site): string;
  /** The files that the sound configuration names, by path. */
  files(served: ServedFiles, folder: string): Readonly<Record<string, string>>;
  /**
   * Puts lines of a snippet into the configuration as a person would: in place of directives of the same name where the
   * fix says that they stand, else added there.
   */
  apply(config: string, lines: readonly string[], fix: PrintedFix): string;
  /** Starts the product on what was written, with stand-ins for the commands that would reach the machine's own. */
  start(machine: Machine, port: number): Promise<BenchServer>;
}
