import { describe, expect, test } from '@jest/globals';
import type { Profile } from '../../src/model/policy.ts';
import { cipherSuiteByName } from '../../src/wire/code-points/cipher-suites.ts';
import { groupName } from '../../src/wire/code-points/named-groups.ts';
import {
  CLIENT_GROUPS,
  clientSuites,
  forbiddenSuites,
  minDhBits,
  RECOMMENDED_SUITES,
  weaknesses,
} from '../../src/wire/profiles.ts';

const PROFILES: readonly Profile[] = ['baseline', 'intermediate', 'modern'];
const forbids = (profile: Profile, name: string) => forbiddenSuites(profile).some((suite) => suite.name === name);

describe('the profiles', () => {
  test.each([
    ['TLS_RSA_WITH_NULL_SHA256', 'baseline', ['no-encryption']],
    ['TLS_ECDH_anon_WITH_AES_128_CBC_SHA', 'baseline', ['no-authentication']],
    ['TLS_RSA_EXPORT_WITH_RC4_40_MD5', 'baseline', ['export-grade', 'rc4', 'md5']],
    ['TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5', 'baseline', ['export-grade', 'rc2', 'md5']],
    ['TLS_ECDHE_RSA_WITH_RC4_128_SHA', 'baseline', ['rc4']],
    ['TLS_RSA_WITH_DES_CBC_SHA', 'baseline', ['des']],
    ['TLS_RSA_WITH_IDEA_CBC_SHA', 'baseline', ['idea']],
    ['TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', 'baseline', ['3des']],
    ['TLS_RSA_WITH_AES_128_CBC_SHA', 'intermediate', []],
    ['TLS_DHE_RSA_WITH_AES_128_GCM_SHA256', 'intermediate', []],
    ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'intermediate', []],
    ['TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'modern', []],
  ] as const)('forbid %s from %s on', (name, from, faults) => {
    const suite = cipherSuiteByName(name);
    expect(suite === null ? null : weaknesses(suite)).toEqual(faults);
    const strictness = PROFILES.map((profile) => forbids(profile, name));
    expect(strictness).toEqual(PROFILES.map((_profile, index) => index >= PROFILES.indexOf(from)));
  });

  test.each(PROFILES)('never forbid a suite of TLS 1.3, nor one that needs a shared secret (%s)', (profile) => {
    const kinds = new Set(forbiddenSuites(profile).map(({ keyExchange }) => keyExchange));
    for (const kind of ['tls13', 'psk', 'ecdhe-psk', 'srp', 'krb5', 'eccpwd'] as const)
      expect(kinds).not.toContain(kind);
    expect(kinds).toContain('rsa');
  });

  test.each(PROFILES)('forbid nothing that their clients speak (%s)', (profile) => {
    const spoken = new Set(clientSuites(profile));
    expect(forbiddenSuites(profile).filter((suite) => spoken.has(suite))).toEqual([]);
  });

  test('put the worst suites first, since a server that takes the first it knows is named by its worst', () => {
    expect(forbiddenSuites('intermediate')[0]?.cipher).toBe('null');
    expect(forbiddenSuites('intermediate').slice(-1).map(weaknesses)).toEqual([[]]);
  });

  test('know the lists of Mozilla 6.0', () => {
    expect(RECOMMENDED_SUITES.map(({ opensslName }) => opensslName).join(':')).toBe(
      'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305',
    );
    expect(clientSuites('modern').map(({ name }) => name)).toEqual([
      'TLS_AES_128_GCM_SHA256',
      'TLS_AES_256_GCM_SHA384',
      'TLS_CHACHA20_POLY1305_SHA256',
    ]);
    expect(PROFILES.map((profile) => clientSuites(profile).length)).toEqual([30, 9, 3]);
    expect(CLIENT_GROUPS.map(groupName)).toEqual(['X25519MLKEM768', 'x25519', 'secp256r1', 'secp384r1']);
    expect(PROFILES.map(minDhBits)).toEqual([2048, 2048, 2048]);
  });
});
