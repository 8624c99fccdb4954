import type { CertificateFacts } from '../model/certificate.ts';
import type { SeenAddress } from './seen.ts';

/**
 * The server certificate where its key is on a curve that neither browsers nor OpenSSL offer, and that is what keeps them
 * out: a client that does not offer the curve takes no such certificate (RFC 8422 §5.1, §5.3), and TLS 1.3 knows no
 * signature scheme for most of them. `null` where that cannot be said.
 */
export function untakenCurve({ at, sent: [leaf] }: SeenAddress): CertificateFacts | null {
  if (leaf?.key.algorithm !== 'ec' || leaf.key.curve === null || TAKEN.has(leaf.key.curve)) return null;
  const { handshake, hellos } = at;
  const refused =
    handshake.kind === 'alert'
      ? REFUSAL.has(handshake.alert)
      : handshake.kind === 'refused-by-us' && /WRONG_CURVE/.test(handshake.code);
  const served = hellos.some(
    ({ question, outcome }) => question.kind === 'browser' && outcome.kind === 'server-flight',
  );
  return refused && !served ? leaf : null;
}

/** Chrome leaves P-521 out; Firefox, OpenSSL and those who build on it take it. */
const TAKEN: ReadonlySet<string> = new Set(['P-256', 'P-384', 'P-521']);

/** handshake_failure and insufficient_security; illegal_parameter, which some say of a curve. */
const REFUSAL: ReadonlySet<number> = new Set([40, 71, 47]);
