import { setFlagsFromString } from 'node:v8';
import type { ReadFile } from '../targets/read-file.ts';

/**
 * Asks V8 to collect garbage early where the list is long. Left alone it takes three times the memory before it looks at
 * what a few seconds of handshakes leave behind; it costs a fifth more of the processor's time.
 */
export function beFrugal(endpoints: number): void {
  if (endpoints >= LONG_LIST) collectEarly();
}

/** The same from the moment that a long config file is read: its YAML takes more memory than anything that follows. */
export function frugally(readFile: ReadFile): ReadFile {
  return (path) => {
    const read = readFile(path);
    if (read.ok && read.value.length >= LONG_FILE) collectEarly();
    return read;
  };
}

function collectEarly(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

/** The room for what is young stays as it is, and the rest may grow by a fifth before it is looked through. */
const FLAGS = ['--optimize-for-size', '--semi-space-growth-factor=1', '--heap-growing-percent=20'];

const LONG_LIST = 1_500;

/** In bytes: about as many endpoints, written in a line each. */
const LONG_FILE = 100_000;
