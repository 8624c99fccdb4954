import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, test } from '@jest/globals';

/** Absolute path of a program, `null` when this machine has none; /usr/sbin counts even where PATH leaves it out. */
export function programPath(program: string): string | null {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    TOMCAT,
    POSTGRESQL,
    SARIF,
    GO_PROGRAMS,
  ];
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

/**
 * `describe` for tests that need real programs. Where one is missing they are skipped with the reason in the title, or
 * fail when TLS_GATE_REQUIRE_SERVERS is set, as in CI.
 */
export function describeWith(programs: readonly string[], title: string, body: () => void): void {
  const missing = programs.filter((program) => programPath(program) === null);
  if (missing.length === 0) {
    describe(title, body);
    return;
  }
  const reason = `${title}: ${missing.join(' and ')} not installed`;
  if (process.env.TLS_GATE_REQUIRE_SERVERS !== undefined) {
    test(reason, () => {
      throw new Error(`${missing.join(' and ')} must be installed here`);
    });
    return;
  }
  describe.skip(reason, body);
}

/** The same for programs that no machine has to have: without one the tests are skipped, in CI too, and a line says so. */
export function describeWhere(programs: readonly string[], title: string, body: () => void): void {
  const missing = programs.filter((program) => programPath(program) === null);
  if (missing.length === 0) describe(title, body);
  else describe.skip(`${title}: ${missing.join(' and ')} not installed`, body);
}

/** Where Debian keeps the programs of Tomcat. */
const TOMCAT = '/usr/share/tomcat10/bin';

/** Where Debian 12 keeps the server programs of PostgreSQL. */
const POSTGRESQL = '/usr/lib/postgresql/15/bin';

/** Where `.ci/run` puts the program that GitHub names for checking SARIF: with 104 MB it is no dependency. */
export const SARIF = resolve('node_modules/.cache/sarif-multitool/node_modules/@microsoft/sarif-multitool-linux');

/** Where `.ci/run` puts programs that it builds where Go is. */
const GO_PROGRAMS = resolve('node_modules/.cache/go');

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
