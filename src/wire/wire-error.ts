/**
 * Bytes that do not fit the format. Thrown only inside this room; every exported `parse…` and every flight step turns
 * it into a `Malformed` value.
 */
export class WireError extends Error {
  /** Path of the field, e.g. `server_hello/extensions.length`. */
  readonly at: string;
  /** What is wrong there, e.g. `needs 2 bytes, 1 left`. */
  readonly problem: string;

  constructor(at: string, problem: string) {
    super(`${at}: ${problem}`);
    this.name = 'WireError';
    this.at = at;
    this.problem = problem;
  }
}

/** The peer sent bytes that could not be read: where, and what is wrong. */
export interface Malformed {
  readonly kind: 'malformed';
  /** Path of the field, e.g. `server_hello/extensions.length`. */
  readonly at: string;
  readonly problem: string;
}

/** Runs a reading function and turns its `WireError` into a value; any other error is a bug and goes on up. */
export function orMalformed<T>(read: () => T): T | Malformed {
  try {
    return read();
  } catch (error) {
    if (error instanceof WireError) return { kind: 'malformed', at: error.at, problem: error.problem };
    throw error;
  }
}
