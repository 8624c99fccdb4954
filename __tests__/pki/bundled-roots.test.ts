import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import { isSignedBy } from '../../src/pki/issued-by.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { factsOf } from './authority.ts';

const roots = rootCertificates.map((pem) => {
  const x509 = new X509Certificate(pem);
  return { x509, read: factsOf(x509.raw) };
});

describe('the roots that Node bundles', () => {
  test('are all read without a defect', () => {
    expect(roots.length).toBeGreaterThan(100);
    expect(roots.flatMap(({ read }) => [...read.defects, ...read.unknownCritical])).toEqual([]);
  });

  test('have the fingerprint, dates, key and serial number that node:crypto sees', () => {
    for (const { x509, read } of roots) {
      expect(read.sha256).toBe(x509.fingerprint256.replaceAll(':', '').toLowerCase());
      expect(read.notBefore).toBe(new Date(x509.validFrom).toISOString());
      expect(read.notAfter).toBe(new Date(x509.validTo).toISOString());
      expect(BigInt(`0x${read.serial}`)).toBe(BigInt(`0x${x509.serialNumber}`));
      expect(read.key.algorithm).toBe(x509.publicKey.asymmetricKeyType);
      expect(read.basicConstraints?.ca).toBe(x509.ca);
    }
  });

  test('have the common name that node:crypto sees', () => {
    for (const { x509, read } of roots) {
      const names = x509.subject.split('\n').filter((line) => line.startsWith('CN='));
      expect(read.commonNames.map((name) => `CN=${name}`)).toEqual(names);
    }
  });

  test('sign themselves', () => {
    expect(roots.filter(({ read }) => !isSignedBy(read, read))).toEqual([]);
  });

  test('are each found in a store by subject', () => {
    const store = createTrustStore(rootCertificates);
    expect(roots.filter(({ read }) => !store.has(read))).toEqual([]);
    expect(store.bySubject('CN=nobody')).toEqual([]);
  });
});
