import type { Observation } from '../model/observation.ts';
import type { Shard } from '../model/run.ts';

/** What a report says of itself so that a merge can put it together with others and judge again. */
export interface Recording {
  readonly shard: Shard | null;
  /** Two runs with the same digest looked for the same things at the same endpoints. */
  readonly configDigest: string;
}

/** Bytes of certificates, base64, by their SHA-256: hellos and handshakes show the same ones many times over. */
export type CertificateTable = Record<string, string>;

/**
 * An observation as a report holds it: in place of each certificate only its digest, and its bytes once in the table. The
 * facts are left out, since whoever reads the report takes them from the bytes again.
 */
export function packObservation(observation: Observation, table: CertificateTable): unknown {
  return packed(observation, table);
}

function packed(value: unknown, table: CertificateTable): unknown {
  if (Array.isArray(value)) return value.map((one) => packed(one, table));
  if (typeof value !== 'object' || value === null) return value;
  const { der, sha256 } = value as { readonly der?: unknown; readonly sha256?: unknown };
  if (typeof der === 'string' && typeof sha256 === 'string') {
    table[sha256] = der;
    return { certificate: sha256 };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, packed(one, table)]));
}
