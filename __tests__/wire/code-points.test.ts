import { describe, expect, test } from '@jest/globals';
import { ALERTS, alertName, alertText } from '../../src/model/alert-name.ts';
import type { CipherSuite } from '../../src/wire/code-points/cipher-suite.ts';
import {
  CIPHER_SUITES,
  cipherSuite,
  cipherSuiteByName,
  cipherSuiteName,
} from '../../src/wire/code-points/cipher-suites.ts';
import { EXTENSION, EXTENSION_TYPES, extensionName } from '../../src/wire/code-points/extension-types.ts';
import { groupName, NAMED_GROUPS, namedGroup } from '../../src/wire/code-points/named-groups.ts';
import { SIGNATURE_SCHEMES, signatureSchemeName } from '../../src/wire/code-points/signature-schemes.ts';

describe('cipher suites', () => {
  test.each<[number, Partial<CipherSuite>]>([
    [
      0x0001,
      {
        name: 'TLS_RSA_WITH_NULL_MD5',
        opensslName: 'NULL-MD5',
        keyExchange: 'rsa',
        authentication: 'rsa',
        encryption: 'null',
        hash: 'md5',
        aead: false,
        forwardSecret: false,
        minVersion: 0x0300,
      },
    ],
    [0x0003, { encryption: 'rc4-40', cipher: 'rc4', exportGrade: true, opensslName: 'EXP-RC4-MD5' }],
    [0x0006, { encryption: 'rc2-40-cbc', cipher: 'rc2', exportGrade: true }],
    [0x000a, { encryption: '3des-cbc', cipher: '3des', hash: 'sha', opensslName: 'DES-CBC3-SHA' }],
    [0x0018, { keyExchange: 'dh-anon', authentication: 'anon', encryption: 'rc4-128' }],
    [
      0x0026,
      { keyExchange: 'krb5', authentication: 'krb5', encryption: 'des-40-cbc', exportGrade: true, opensslName: null },
    ],
    [0x0030, { keyExchange: 'dh', authentication: 'dss', encryption: 'aes-128-cbc', forwardSecret: false }],
    [0x003c, { keyExchange: 'rsa', hash: 'sha256', minVersion: 0x0303 }],
    [
      0x0088,
      {
        keyExchange: 'dhe',
        authentication: 'rsa',
        encryption: 'camellia-256-cbc',
        opensslName: 'DHE-RSA-CAMELLIA256-SHA',
      },
    ],
    [0x00af, { keyExchange: 'psk', authentication: 'psk', hash: 'sha384', minVersion: 0x0301 }],
    [0x00c6, { keyExchange: 'tls13', authentication: 'tls13', encryption: 'sm4-gcm', aead: true, minVersion: 0x0304 }],
    [
      0x1303,
      { keyExchange: 'tls13', encryption: 'chacha20-poly1305', aead: true, forwardSecret: true, minVersion: 0x0304 },
    ],
    [
      0xc00d,
      { keyExchange: 'ecdh', authentication: 'rsa', encryption: '3des-cbc', forwardSecret: false, minVersion: 0x0301 },
    ],
    [0xc016, { keyExchange: 'ecdh-anon', authentication: 'anon' }],
    [0xc01e, { keyExchange: 'srp', authentication: 'rsa' }],
    [
      0xc02b,
      {
        keyExchange: 'ecdhe',
        authentication: 'ecdsa',
        encryption: 'aes-128-gcm',
        aead: true,
        minVersion: 0x0303,
        opensslName: 'ECDHE-ECDSA-AES128-GCM-SHA256',
      },
    ],
    [0xc0a3, { encryption: 'aes-256-ccm-8', aead: true, hash: null, opensslName: 'DHE-RSA-AES256-CCM8' }],
    [0xc0aa, { name: 'TLS_PSK_DHE_WITH_AES_128_CCM_8', keyExchange: 'dhe-psk', forwardSecret: true }],
    [0xc0b4, { encryption: 'null', cipher: 'null', keyExchange: 'tls13', aead: false }],
    [0xc100, { keyExchange: 'gost', cipher: 'gost', minVersion: 0x0303 }],
    [0xc103, { keyExchange: 'tls13', cipher: 'gost', aead: true, minVersion: 0x0304 }],
    [0xcca8, { keyExchange: 'ecdhe', authentication: 'rsa', cipher: 'chacha20', minVersion: 0x0303 }],
    [0xccae, { keyExchange: 'rsa-psk', authentication: 'rsa', forwardSecret: false }],
  ])('reads the facts of 0x%s from its name', (code, facts) => {
    expect(cipherSuite(code)).toMatchObject({ code, ...facts });
  });

  test('are all assigned ones, sorted, each once', () => {
    const codes = CIPHER_SUITES.map((suite) => suite.code);
    expect(codes).toHaveLength(353);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    expect(new Set(CIPHER_SUITES.map((suite) => suite.name)).size).toBe(codes.length);
  });

  test('never leave a fact unread', () => {
    const ciphers = new Set(CIPHER_SUITES.map((suite) => suite.cipher));
    expect([...ciphers].sort()).toEqual([
      '3des',
      'aegis',
      'aes',
      'aria',
      'ascon',
      'camellia',
      'chacha20',
      'des',
      'gost',
      'idea',
      'null',
      'rc2',
      'rc4',
      'seed',
      'sm4',
    ]);
    const exchanges = CIPHER_SUITES.filter((suite) => suite.keyExchange === 'tls13' && suite.minVersion < 0x0304);
    expect(exchanges).toEqual([]);
    expect(CIPHER_SUITES.filter((suite) => suite.name.includes('EXPORT') !== suite.exportGrade)).toEqual([]);
    expect(CIPHER_SUITES.filter((suite) => suite.name.includes('anon') !== (suite.authentication === 'anon'))).toEqual(
      [],
    );
  });

  test('are found by either name', () => {
    expect(cipherSuiteByName('ECDHE-RSA-AES128-GCM-SHA256')?.code).toBe(0xc02f);
    expect(cipherSuiteByName('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')?.code).toBe(0xc02f);
    expect(cipherSuiteByName('NO-SUCH-SUITE')).toBeNull();
  });
});

describe('names', () => {
  test.each([
    [cipherSuiteName(0x1301), 'TLS_AES_128_GCM_SHA256'],
    [cipherSuiteName(0x0a0a), '0x0a0a'],
    [groupName(0x11ec), 'X25519MLKEM768'],
    [groupName(0x11eb), 'SecP256r1MLKEM768'],
    [groupName(0x11ed), 'SecP384r1MLKEM1024'],
    [groupName(0x0017), 'secp256r1'],
    [groupName(0x0021), 'brainpoolP512r1tls13'],
    [groupName(0x0000), '0x0000'],
    [signatureSchemeName(0x0804), 'rsa_pss_rsae_sha256'],
    [signatureSchemeName(0x0101), 'rsa_md5'],
    [signatureSchemeName(0xfe00), '0xfe00'],
    [extensionName(0xff01), 'renegotiation_info'],
    [extensionName(62), 'tls_flags'],
    [extensionName(0x4a4a), '0x4a4a'],
    [alertName(112), 'unrecognized_name'],
    [alertName(116), 'certificate_required'],
    [alertName(200), 'alert 200'],
    [alertText(40), 'TLS alert 40 (handshake_failure)'],
    [alertText(200), 'TLS alert 200'],
  ])('%s is %s', (name, expected) => {
    expect(name).toBe(expected);
  });

  test('tables hold each name once', () => {
    for (const table of [ALERTS, EXTENSION_TYPES, SIGNATURE_SCHEMES]) {
      const names = Object.values(table);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set(NAMED_GROUPS.map((group) => group.name)).size).toBe(NAMED_GROUPS.length);
    expect(Object.values(EXTENSION).every((code) => EXTENSION_TYPES[code] !== undefined)).toBe(true);
  });

  test.each([
    [0x001d, 'elliptic-curve', 255],
    [0x001c, 'elliptic-curve', 512],
    [0x0100, 'finite-field', 2048],
    [0x11ec, 'hybrid', null],
    [0x0201, 'post-quantum', null],
  ])('group %i is %s of %s bits', (code, kind, bits) => {
    expect(namedGroup(code)).toMatchObject({ kind, bits });
  });
});
