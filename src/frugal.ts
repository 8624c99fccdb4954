import { setFlagsFromString } from 'node:v8';

/**
 * Asks V8 to collect garbage early where the list is long. Each handshake leaves megabytes behind in a few seconds, and
 * left alone V8 takes three times the memory before it looks at them; it costs a fifth more of the processor's time.
 */
export function beFrugal(endpoints: number): void {
  if (endpoints >= LONG_LIST) setFlagsFromString('--optimize-for-size');
}

const LONG_LIST = 3_000;
