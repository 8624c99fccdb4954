import type { Evidence } from '../model/finding.ts';

/** A certificate may carry a thousand names of a thousand letters; the reader needs the first few. */
export function bounded({ label, value }: Evidence): Evidence {
  return { label, value: value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value };
}

const LONGEST_VALUE = 500;
