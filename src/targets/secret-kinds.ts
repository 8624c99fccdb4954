import { complaint } from './config-problem.ts';
import { PATH, type ValueKind } from './value-kinds.ts';

// What stands where the name of a secret's file or variable is due may be the secret: no message here repeats it.

/** The path of a file with a certificate; the certificate itself in place of the path is refused without being repeated. */
export const CERTIFICATE_PATH: ValueKind<string> = pathOf('the path of a file with a certificate');

/** The path of a file with a private key. */
export const KEY_PATH: ValueKind<string> = pathOf(
  'the path of a file with a private key; client-key-env names an environment variable that holds one',
);

/** The path of a file with the key of a certificate on disk. */
export const OWN_KEY_PATH: ValueKind<string> = pathOf('the path of a file with a private key');

/** The name of an environment variable. */
export const VARIABLE: ValueKind<string> = {
  expected: 'the name of an environment variable',
  read: (text) =>
    NAME.test(text)
      ? { ok: true, value: text }
      : { ok: false, error: complaint('what stands here is no such name', 'the name of an environment variable') },
  schema: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]{0,254}$' },
};

function pathOf(expected: string): ValueKind<string> {
  return {
    expected,
    read: (text) =>
      text.includes('-----BEGIN') || text.includes('\n') || text.length > LONGEST_PATH
        ? { ok: false, error: complaint('the text of a file stands here', expected) }
        : PATH.read(text),
    schema: PATH.schema,
  };
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
const LONGEST_PATH = 1_024;
