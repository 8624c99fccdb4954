import type { Result } from '../model/units.ts';
import { complaint } from './config-problem.ts';

/** Why there is no key to be had; `message` repeats nothing of the text. */
export interface KeyTrouble {
  readonly kind: 'absent' | 'unusable';
  readonly message: string;
}

/** The first private key of a PEM text (RFC 7468 §10, and the older labels), alone. `where` names the text in messages. */
export function privateKeyIn(bytes: Uint8Array, where: string): Result<string, KeyTrouble> {
  if (bytes.length > MOST_BYTES) return trouble('unusable', complaint(`${where} is too large`, 'at most 256 KiB'));
  const [block, label] = KEY_BLOCK.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  if (block === undefined) {
    return trouble('absent', complaint(`${where} holds no private key`, 'one in PEM (BEGIN PRIVATE KEY)'));
  }
  if (label === 'ENCRYPTED PRIVATE KEY' || block.includes('Proc-Type: 4,ENCRYPTED')) {
    return trouble(
      'unusable',
      complaint(`the private key in ${where} is encrypted`, 'one without passphrase, or PKCS #12 as client-cert'),
    );
  }
  return { ok: true, value: `${block}\n` };
}

function trouble(kind: KeyTrouble['kind'], message: string): Result<never, KeyTrouble> {
  return { ok: false, error: { kind, message } };
}

const KEY_BLOCK = /-----BEGIN ((?:[A-Z0-9]+ )?PRIVATE KEY)-----[^-]*(?:-[^-]+)*-----END \1-----/;
const MOST_BYTES = 262_144;
