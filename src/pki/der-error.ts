/** Bytes that do not fit the format. Thrown only inside this room; every exported `parse…` turns it into a value. */
export class DerError extends Error {
  /** Path of the field, e.g. `tbsCertificate/validity/notAfter`. */
  readonly at: string;
  /** What is wrong there, e.g. `ends early`. */
  readonly problem: string;

  constructor(at: string, problem: string) {
    super(`${at}: ${problem}`);
    this.name = 'DerError';
    this.at = at;
    this.problem = problem;
  }
}
