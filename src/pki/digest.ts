import { createHash } from 'node:crypto';

/** A stable id for what the parts say together: 32 hexadecimal digits of SHA-256, the parts kept apart. */
export function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
