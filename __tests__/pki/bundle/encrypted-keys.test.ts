import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { PrivateKeyFacts } from '../../../src/model/bundle.ts';
import { readBundle } from '../../../src/pki/bundle/read-bundle.ts';
import { type Asn1, integerBytes, nullValue, octetString, oid, sequence, toDer } from '../../../src/pki/der-write.ts';
import { stretchingRounds } from '../../../src/pki/key-stretching.ts';
import { leaf, root } from '../authority.ts';

const site = leaf(root());
const der = site.key.privateKey.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'horse' });

describe('an encrypted key', () => {
  test.each([
    ['two billion rounds of PBKDF2', pbkdf2(0x7fffffff)],
    ['a million rounds and one', pbkdf2(1_000_001)],
    ['more rounds than OpenSSL counts', pbkdf2(2 ** 48)],
    ['scrypt that takes hours', scrypt(2 ** 14, 8, 2 ** 15)],
    ['scrypt in gigabytes', scrypt(2 ** 24, 8, 1)],
    ['two billion rounds of PBES1', pbes1('1.2.840.113549.1.5.3', 0x7fffffff)],
    ['two billion rounds of PKCS #12', pbes1('1.2.840.113549.1.12.1.3', 0x7fffffff)],
  ])('that asks for %s is turned away at once', async (_what, bytes) => {
    const started = performance.now();
    expect(await keysOf(pem(bytes))).toMatchObject([
      { encrypted: true, spkiSha256: null, trouble: { kind: 'rounds' } },
    ]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('is opened where it asks for what OpenSSL writes', async () => {
    expect(await keysOf(pem(der))).toMatchObject([{ encrypted: true, text: 'EC P-256' }]);
    expect(stretchingRounds(der)).toBe(2_048);
    // openssl pkcs8 -topk8 -scrypt
    expect(stretchingRounds(scrypt(2 ** 14, 8, 1))).toBe(65_536);
  });

  test('is told apart: no passphrase, an empty one, a wrong one, and a form that is not known', async () => {
    const trouble = async (bytes: Uint8Array, passphrase: string | null) =>
      (await keysOf(pem(bytes), passphrase))[0]?.trouble?.kind;
    expect(await trouble(der, null)).toBe('no-passphrase');
    expect(await trouble(der, '')).toBe('no-passphrase');
    expect(await trouble(der, 'donkey')).toBe('wrong-passphrase');
    expect(await trouble(der, 'horse')).toBeUndefined();
    expect(await trouble(pbes1('1.2.3', 1), 'horse')).toBe('unsupported');
    // BER, which OpenSSL may read otherwise than we do.
    expect(await trouble(Buffer.from([0x30, 0x80, ...pbkdf2(0x7fffffff).subarray(3), 0, 0]), 'horse')).toBe(
      'unsupported',
    );
    expect(await trouble(der.subarray(0, 40), 'horse')).toBe('unsupported');
  });

  test('does not hide another one behind its label', async () => {
    const bomb = pem(pbkdf2(0x7fffffff)).replaceAll('-----\n', '-----\u0001\n');
    const started = performance.now();
    await keysOf(`-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${bomb}-----END RSA PRIVATE KEY-----\n`);
    await keysOf(pem(pbkdf2(0x7fffffff)).replaceAll('ENCRYPTED PRIVATE', 'PRIVATE'));
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('of many, as many are opened as some seconds allow', async () => {
    const bytes = new TextEncoder().encode(pem(pbkdf2(1_000_000)).repeat(10));
    const parts = Array.from({ length: 5 }, (_, place) => ({
      kind: 'file' as const,
      path: `${place}.key`,
      bytes,
      tracked: null,
    }));
    const [read] = await readBundle({ path: 'certs', folder: true, parts, passphrase: 'horse', key: null });
    const kinds = read?.facts.keys.map(({ trouble }) => trouble?.kind) ?? [];
    expect(kinds.filter((kind) => kind === 'wrong-passphrase')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'rounds')).toHaveLength(46);
  });
});

async function keysOf(text: string, passphrase: string | null = 'horse'): Promise<readonly PrivateKeyFacts[]> {
  const bytes = new TextEncoder().encode(site.certPem + text);
  const parts = [{ kind: 'file' as const, path: 'site.pem', bytes, tracked: null }];
  const [read] = await readBundle({ path: 'site.pem', folder: false, parts, passphrase, key: null });
  return read?.facts.keys ?? [];
}

/** RFC 8018 §A.4, with nothing behind it that any passphrase opens. */
function pbkdf2(rounds: number): Uint8Array {
  const prf = sequence(oid('1.2.840.113549.2.9'), nullValue());
  return pbes2('1.2.840.113549.1.5.12', sequence(salt(), integer(rounds), prf));
}

/** RFC 7914 §7. */
function scrypt(cost: number, blocks: number, lanes: number): Uint8Array {
  return pbes2('1.3.6.1.4.1.11591.4.11', sequence(salt(), integer(cost), integer(blocks), integer(lanes)));
}

function pbes2(derivation: string, parameters: Asn1): Uint8Array {
  const cipher = sequence(oid('2.16.840.1.101.3.4.1.42'), octetString(randomBytes(16)));
  return encrypted(oid('1.2.840.113549.1.5.13'), sequence(sequence(oid(derivation), parameters), cipher));
}

function pbes1(scheme: string, rounds: number): Uint8Array {
  return encrypted(oid(scheme), sequence(salt(), integer(rounds)));
}

function encrypted(...algorithm: readonly Asn1[]): Uint8Array {
  return toDer(sequence(sequence(...algorithm), octetString(randomBytes(144))));
}

function salt(): Asn1 {
  return octetString(randomBytes(16));
}

function integer(value: number): Asn1 {
  const hex = value.toString(16);
  return integerBytes(Buffer.from(`00${hex.length % 2 === 0 ? '' : '0'}${hex}`, 'hex'));
}

function pem(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${base64}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
}
