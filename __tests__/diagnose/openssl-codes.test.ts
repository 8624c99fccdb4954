import { describe, expect, test } from '@jest/globals';
import { withoutExplained } from '../../src/diagnose/openssl-codes.ts';
import type { CauseId } from '../../src/model/cause-id.ts';
import { completed, refused } from '../causes/given.ts';

const wrongName = { kind: 'refused', reason: 'not in the altnames' } as const;

describe('what is left of OpenSSL’s refusal once causes are found', () => {
  test.each<[string, readonly CauseId[], boolean]>([
    ['CERT_HAS_EXPIRED', ['certificate-expired'], true],
    ['CERT_HAS_EXPIRED', ['intermediate-expired'], true],
    ['CERT_HAS_EXPIRED', ['root-expired'], true],
    ['CERT_HAS_EXPIRED', ['hostname-mismatch', 'incomplete-chain'], false],
    ['CERT_NOT_YET_VALID', ['certificate-not-yet-valid'], true],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', ['self-signed'], true],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', ['certificate-expired'], false],
    ['SELF_SIGNED_CERT_IN_CHAIN', ['untrusted-issuer'], true],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', ['incomplete-chain'], true],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', ['untrusted-issuer'], true],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', ['incomplete-chain'], true],
    ['CERT_SIGNATURE_FAILURE', ['incomplete-chain'], true],
    ['CERT_SIGNATURE_FAILURE', ['certificate-expired'], false],
    ['INVALID_PURPOSE', ['wrong-key-usage'], true],
    ['INVALID_PURPOSE', ['chain-invalid'], true],
    ['INVALID_CA', ['chain-invalid'], true],
    ['PATH_LENGTH_EXCEEDED', ['chain-invalid'], true],
    ['CERT_SIGNATURE_FAILURE', ['chain-invalid'], true],
    ['INVALID_PURPOSE', [], false],
    ['CERT_REVOKED', ['certificate-expired', 'incomplete-chain'], false],
    ['A_CODE_OF_TOMORROW', ['certificate-expired'], false],
    ['constructor', ['certificate-expired'], false],
  ])('%s given %j', (code, found, explained) => {
    const { verification } = withoutExplained(refused(code, []), new Set(found));
    expect(verification.kind).toBe(explained ? 'accepted' : 'refused');
  });

  test.each<[string, readonly CauseId[], boolean]>([
    ['EE certificate key too weak', ['weak-key'], true],
    ['CA certificate key too weak', ['weak-key'], true],
    ['EE certificate key too weak', ['certificate-expired'], false],
    ['CA signature digest algorithm too weak', ['weak-signature'], true],
    ['unhandled critical extension', ['chain-invalid'], true],
    ['permitted subtree violation', ['name-constraint-violated'], true],
    ['excluded subtree violation', ['name-constraint-violated'], true],
    ['excluded subtree violation', ['chain-invalid'], false],
    ['key usage does not include certificate signing', ['chain-invalid'], true],
    ['words of tomorrow', ['weak-key'], false],
  ])('in words alone, "%s" given %j', (words, found, explained) => {
    const { verification } = withoutExplained(refused('UNSPECIFIED', [], words), new Set(found));
    expect(verification.kind).toBe(explained ? 'accepted' : 'refused');
  });

  test.each<[readonly CauseId[], boolean]>([
    [['hostname-mismatch'], true],
    [['no-subject-alt-name'], true],
    [['certificate-expired', 'self-signed'], false],
  ])('a refused name given %j', (found, explained) => {
    const { identity } = withoutExplained(completed({ identity: wrongName }), new Set(found));
    expect(identity.kind).toBe(explained ? 'accepted' : 'refused');
  });

  test('keeps the chain and the name apart', () => {
    const both = { ...refused('CERT_HAS_EXPIRED', []), identity: wrongName };
    const left = withoutExplained(both, new Set<CauseId>(['certificate-expired']));
    expect([left.verification.kind, left.identity.kind]).toEqual(['accepted', 'refused']);
  });
});
