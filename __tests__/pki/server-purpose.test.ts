import { expect, test } from '@jest/globals';
import { serverPurpose } from '../../src/pki/server-purpose.ts';
import { facts, leaf, NOW, root } from './authority.ts';
import { describeWithOpenssl, OPENSSL, opensslVerifies } from './openssl.ts';

type Usages = readonly string[] | null;

const CASES: readonly (readonly [extendedKeyUsage: Usages, keyUsage: Usages, kind: string])[] = [
  [null, null, 'ok'],
  [['serverAuth'], ['digitalSignature'], 'ok'],
  [['clientAuth', 'serverAuth'], ['keyEncipherment'], 'ok'],
  [['1.3.6.1.4.1.311.10.3.3'], null, 'ok'],
  [null, ['keyAgreement'], 'ok'],
  [['clientAuth'], null, 'no-server-auth'],
  [['anyExtendedKeyUsage'], null, 'no-server-auth'],
  [['1.3.6.1.4.1.99999.1'], null, 'no-server-auth'],
  [['serverAuth'], ['nonRepudiation'], 'no-usable-key-usage'],
  [null, ['keyCertSign'], 'no-usable-key-usage'],
];

const authority = root();

test.each(CASES)('extendedKeyUsage %j with keyUsage %j', (extendedKeyUsage, keyUsage, kind) => {
  const purpose = serverPurpose(facts(leaf(authority, { extendedKeyUsage, keyUsage })));
  expect(purpose.kind).toBe(kind);
});

test('a refusal says what the certificate has instead', () => {
  const certificate = facts(leaf(authority, { extendedKeyUsage: ['clientAuth', 'emailProtection'] }));
  expect(serverPurpose(certificate)).toEqual({ kind: 'no-server-auth', has: ['clientAuth', 'emailProtection'] });
});

describeWithOpenssl(OPENSSL, () => {
  test.each(CASES)('its verdict agrees on extendedKeyUsage %j with keyUsage %j', (extendedKeyUsage, keyUsage, kind) => {
    const certificate = leaf(authority, { extendedKeyUsage, keyUsage });
    expect(opensslVerifies(certificate, [], [authority], NOW)).toBe(kind === 'ok');
  });
});
