import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { KeySpec, Minted } from '../../src/demo/mint.ts';
import { clientCertificateFacts, credentials } from '../../src/pki/client-identity.ts';
import { readPkcs12 } from '../../src/pki/pkcs12.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { pem, testAuthority } from '../helpers/test-authority.ts';
import { describeWithOpenssl, OPENSSL } from './openssl.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
const authority = testAuthority('Clients');
const client = authority.leaf({ subject: 'deploy', extendedKeyUsage: ['clientAuth'] });
const other = authority.leaf({ subject: 'somebody else' });

/** A PKCS #12 file as the openssl command writes it; `null` where this openssl has no such way. */
function pkcs12(leaf: Minted, passphrase: string, ...options: readonly string[]): Uint8Array | null {
  const out = join(folder.path, 'out.p12');
  const { status } = spawnSync('openssl', [
    ...['pkcs12', '-export', '-name', 'client', '-passout', `pass:${passphrase}`, '-out', out],
    ...['-in', folder.write('leaf.pem', leaf.certPem), '-inkey', folder.write('leaf.key', leaf.keyPem)],
    ...['-certfile', folder.write('issuers.pem', pem(authority.intermediate, authority.root))],
    ...options,
  ]);
  return status === 0 ? readFileSync(out) : null;
}

const WAYS: readonly (readonly [string, readonly string[]])[] = [
  ['as OpenSSL 3 does by itself', []],
  ['the old way, RC2 and 3DES', ['-legacy']],
  ['with 3DES and SHA-1', ['-legacy', '-descert']],
  ['with AES-128 and SHA-512', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha512']],
  ['with the certificates in clear', ['-certpbe', 'NONE']],
];
const KEYS: readonly (readonly [string, KeySpec])[] = [
  ['RSA', { type: 'rsa', bits: 2048 }],
  ['EC P-256', { type: 'ec', curve: 'P-256' }],
  ['EC P-384', { type: 'ec', curve: 'P-384' }],
  ['Ed25519', 'ed25519'],
];

describeWithOpenssl(`A PKCS #12 file made ${OPENSSL}`, () => {
  for (const [way, options] of WAYS) {
    test.each(KEYS)(`${way}, gives back chain and key: %s`, async (_name, key) => {
      const leaf = authority.leaf({ key });
      const bytes = pkcs12(leaf, 'open sesame', ...options);
      if (bytes === null) throw new Error('this openssl cannot write the file; the row proves nothing');
      const read = await readPkcs12(bytes, 'open sesame');
      if (read.kind !== 'read') throw new Error(read.problem);
      const hex = (ders: readonly Uint8Array[]) => ders.map((der) => Buffer.from(der).toString('hex')).sort();
      expect(hex(read.certificates)).toEqual(hex([leaf.der, authority.intermediate.der, authority.root.der]));
      expect(createPrivateKey(read.keyPem).equals(leaf.key.privateKey)).toBe(true);
    });
  }

  test('is refused with the wrong passphrase, which is not repeated', async () => {
    const bytes = pkcs12(client, 'open sesame') ?? new Uint8Array();
    expect(await readPkcs12(bytes, 'swordfish')).toEqual({
      kind: 'unreadable',
      problem: 'the passphrase does not open it',
    });
  });

  test('puts our own certificate first, whatever the order of the file', async () => {
    const bytes = pkcs12(client, 'x') ?? new Uint8Array();
    const identity = { kind: 'pkcs12', bytes, passphrase: 'x' } as const;
    expect(await clientCertificateFacts(identity)).toMatchObject({
      kind: 'read',
      keyMatches: true,
      chain: [{ subject: 'CN=deploy' }, {}, {}],
    });
    const shown = await credentials(identity);
    expect(() => createSecureContext(shown ?? { cert: 'none' })).not.toThrow();
    expect(shown?.cert.startsWith(client.certPem)).toBe(true);
  });

  test('cut short or changed anywhere is a value, never a throw', async () => {
    const bytes = pkcs12(client, 'x') ?? new Uint8Array();
    for (let at = 0; at < bytes.length; at += 41) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const outcomes = await Promise.all([readPkcs12(bytes.subarray(0, at), 'x'), readPkcs12(changed, 'x')]);
      expect(outcomes.map(({ kind }) => kind)).not.toContain(undefined);
      expect(outcomes[0]?.kind).toBe('unreadable');
    }
  });
});

test('a PKCS #12 file beyond the limit is not opened', async () => {
  const read = await readPkcs12(new Uint8Array(300_000), '');
  expect(read).toEqual({ kind: 'unreadable', problem: 'the file is longer than 256 KiB' });
});

describe('A client identity in PEM', () => {
  test('tells the chain, and that the key belongs to the first certificate', async () => {
    const facts = await clientCertificateFacts({
      kind: 'pem',
      certificate: pem(client, authority.intermediate),
      key: client.keyPem,
    });
    expect(facts).toMatchObject({
      kind: 'read',
      keyMatches: true,
      chain: [{ subject: 'CN=deploy' }, { subject: 'CN=Clients Intermediate' }],
    });
    expect(JSON.stringify(facts)).not.toContain('PRIVATE KEY');
  });

  test('may hold both in one file', async () => {
    const both = `${client.keyPem}${client.certPem}`;
    const shown = await credentials({ kind: 'pem', certificate: both, key: both });
    expect(() => createSecureContext(shown ?? { cert: 'none' })).not.toThrow();
    expect(shown?.cert).toBe(client.certPem);
  });

  test('with the key of another certificate says so, and shows nothing', async () => {
    const identity = { kind: 'pem', certificate: client.certPem, key: other.keyPem } as const;
    expect(await clientCertificateFacts(identity)).toMatchObject({ kind: 'read', keyMatches: false });
    expect(await credentials(identity)).toBeNull();
  });

  test.each([
    ['no certificate', { certificate: 'nothing', key: client.keyPem }, 'line 1: holds no certificate in PEM form'],
    ['no key', { certificate: client.certPem, key: 'nothing' }, 'the private key cannot be read'],
    [
      'a key under a passphrase',
      {
        certificate: client.certPem,
        key: String(
          client.key.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' }),
        ),
      },
      'the private key cannot be read',
    ],
    [
      'a certificate that is none',
      { certificate: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', key: client.keyPem },
      'a certificate in the file cannot be read',
    ],
  ])('with %s is unreadable', async (_what, parts, problem) => {
    expect(await clientCertificateFacts({ kind: 'pem', ...parts })).toEqual({ kind: 'unreadable', problem });
    expect(await credentials({ kind: 'pem', ...parts })).toBeNull();
  });
});
