import { createECDH, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { groupName } from '../code-points/named-groups.ts';
import type { KeyShareEntry } from '../hello-offer.ts';
import { WireError } from '../wire-error.ts';
import type { Agreement } from './agreement.ts';
import { HYBRID_GROUPS, hybridShare } from './hybrid-key-share.ts';

/** A key share of ours with its secret half. Stands wherever a `KeyShareEntry` does. */
export interface KeyShare extends KeyShareEntry {
  /** The shared secret with the server's public key. Throws a `WireError` when that is no key of the group. */
  agree(serverKey: Uint8Array): Uint8Array;
}

/**
 * Makes a fresh key pair; `null` for a group that cannot be computed here. The hybrid groups with ML-KEM need a Node that
 * has it.
 */
export function createKeyShare(group: number): KeyShare | null {
  const agreement = createAgreement(group);
  return agreement === null ? null : guarded(group, agreement);
}

function createAgreement(group: number): Agreement | null {
  const montgomery = MONTGOMERY_CURVES[group];
  if (montgomery !== undefined) return montgomeryShare(montgomery);
  const weierstrass = WEIERSTRASS_CURVES[group];
  if (weierstrass !== undefined) return weierstrassShare(weierstrass);
  const hybrid = HYBRID_GROUPS[group];
  const curve = hybrid === undefined ? null : createAgreement(hybrid.curve);
  return hybrid === undefined || curve === null ? null : hybridShare(hybrid, curve);
}

/** RFC 8446 §4.2.8.2: the key as RFC 7748 writes it. */
function montgomeryShare(curve: 'X25519' | 'X448'): Agreement {
  const { privateKey, publicKey } = curve === 'X25519' ? generateKeyPairSync('x25519') : generateKeyPairSync('x448');
  return {
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
    agree(serverKey) {
      const x = Buffer.from(serverKey).toString('base64url');
      const peer = createPublicKey({ key: { kty: 'OKP', crv: curve, x }, format: 'jwk' });
      // OpenSSL refuses an all-zero result, as RFC 8446 §7.4.2 asks.
      return diffieHellman({ privateKey, publicKey: peer });
    },
  };
}

/** RFC 8446 §4.2.8.2: the uncompressed point. */
function weierstrassShare(curve: string): Agreement {
  const pair = createECDH(curve);
  return { publicKey: pair.generateKeys(), agree: (serverKey) => pair.computeSecret(serverKey) };
}

function guarded(group: number, { publicKey, agree }: Agreement): KeyShare {
  return {
    group,
    publicKey,
    agree(serverKey) {
      try {
        return agree(serverKey);
      } catch {
        throw new WireError(
          'server_hello/extensions/key_share/key_exchange',
          `is no public key of ${groupName(group)}`,
        );
      }
    },
  };
}

const MONTGOMERY_CURVES: Readonly<Record<number, 'X25519' | 'X448'>> = { 29: 'X25519', 30: 'X448' };

/** By OpenSSL's names. */
const WEIERSTRASS_CURVES: Readonly<Record<number, string>> = {
  23: 'prime256v1',
  24: 'secp384r1',
  25: 'secp521r1',
};
