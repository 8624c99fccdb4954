import type { Profile } from '../model/policy.ts';
import type { CipherSuite } from '../wire/code-points/cipher-suite.ts';
import { forbids, type Weakness, weaknesses } from '../wire/profiles.ts';

/** A suite that the profile forbids, and why, in words. */
export interface FaultySuite {
  readonly suite: CipherSuite;
  readonly faults: readonly string[];
}

/** Forbidden for what agrees on the keys: export grade, or no forward secrecy beside a cipher that is sound today. */
export function faultyKeyExchanges(suites: readonly CipherSuite[], profile: Profile): readonly FaultySuite[] {
  return suites
    .filter((suite) => forbids(profile, suite) && keysAreTheMatter(suite))
    .map((suite) => ({ suite, faults: suite.exportGrade ? [EXPORT] : [STATIC] }));
}

/** Forbidden for what protects the traffic, so that each suite is named by one cause and not by two. */
export function faultyCiphers(suites: readonly CipherSuite[], profile: Profile): readonly FaultySuite[] {
  return suites
    .filter((suite) => forbids(profile, suite) && !keysAreTheMatter(suite))
    .map((suite) => ({ suite, faults: faultsOf(suite) }));
}

function keysAreTheMatter(suite: CipherSuite): boolean {
  return suite.exportGrade || (!suite.forwardSecret && weaknesses(suite).length === 0);
}

function faultsOf(suite: CipherSuite): readonly string[] {
  const grave = weaknesses(suite).map((weakness) => WORDS[weakness]);
  if (grave.length > 0) return grave;
  if (!suite.aead) return ['MAC-then-encrypt (CBC), not AEAD'];
  if (suite.keyExchange === 'dhe') return ['finite-field Diffie-Hellman'];
  return ['not on the list of the profile'];
}

const WORDS: Readonly<Record<Weakness, string>> = {
  'no-encryption': 'does not encrypt',
  'no-authentication': 'does not prove who the server is',
  'export-grade': 'a key of at most 56 bits for the export rules of the 1990s',
  rc4: 'RC4, broken and prohibited (RFC 7465)',
  rc2: 'RC2, obsolete',
  des: 'single DES, a key of 56 bits',
  idea: 'IDEA, blocks of 64 bits (SWEET32)',
  '3des': '3DES, blocks of 64 bits (SWEET32)',
  md5: 'HMAC-MD5',
};

const EXPORT = 'export grade: a temporary key of at most 512 or 1024 bits (FREAK, Logjam)';
const STATIC = 'no forward secrecy: recorded traffic can be read once the key of the server leaks';
