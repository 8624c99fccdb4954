import type { Budget } from '../../src/probe/budget.ts';
import type { Address } from '../../src/probe/dial.ts';

/** Limits for servers on this machine: a stage of `timeoutMs`, and a run that ends long after. */
export function soon(timeoutMs = 500): Budget {
  return { timeoutMs, endsAt: Date.now() + 30_000 };
}

export function loopback(port: number): Address {
  return { address: '127.0.0.1', port, family: 4 };
}
