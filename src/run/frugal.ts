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
  setFlagsFromString('--optimize-for-size');
}

const LONG_LIST = 3_000;

/** In bytes: about as many endpoints, written in a line each. */
const LONG_FILE = 200_000;
