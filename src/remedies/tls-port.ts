import { any } from './any.ts';
import type { Writer } from './writer.ts';

/** The general text for a port that begins in clear, and how the product is given one with TLS from the first byte. */
export function withTlsPort(how: string): Writer<'use-right-protocol'> {
  return (remedy) => {
    const text = any['use-right-protocol'](remedy);
    return { ...text, steps: [...text.steps, how] };
  };
}
