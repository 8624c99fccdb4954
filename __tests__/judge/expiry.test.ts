import { expect, test } from '@jest/globals';
import { measureExpiry, soonestValidity } from '../../src/judge/expiry.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { NOW, sampleAddress, sampleCertificate, sampleHandshake, sampleObservation } from '../helpers/sample-run.ts';

const day = (offset: number): string => new Date(NOW + offset * 86_400_000).toISOString();

test.each([
  ['a third left', -60, 30, 30, 0.33],
  ['part of a day left', -89.95, 0.05, 0, 0],
  ['61.27 days left', -28.73, 61.27, 61.2, 0.68],
  ['just expired', -90, -0.01, -0.1, 0],
  ['long expired', -90, -12.5, -12.5, 0],
  ['not begun', 1, 11, 11, 1],
  ['ending before it begins', 5, 4, 4, 0],
])('with %s', (_what, start, end, daysLeft, lifetimeLeft) => {
  const validity = { notBefore: day(start), notAfter: day(end), of: 'leaf' } as const;
  expect(measureExpiry(validity, NOW)).toEqual({ notAfter: day(end), daysLeft, lifetimeLeft, of: 'leaf' });
});

test('a date that cannot be read measures nothing', () => {
  expect(measureExpiry({ notBefore: 'x', notAfter: 'y', of: 'leaf' }, NOW)).toBeNull();
  expect(measureExpiry(null, NOW)).toBeNull();
});

const certificate = (subject: string, issuer: string, end: number, more: Partial<CertificateFacts> = {}) =>
  sampleCertificate({
    subject,
    issuer,
    notAfter: day(end),
    subjectKeyId: subject,
    authorityKeyId: issuer,
    selfIssued: subject === issuer,
    ...more,
  });

const leaf = certificate('leaf', 'ca', 30);

test.each<readonly [string, readonly CertificateFacts[], string | null, number | null]>([
  ['no certificate', [], null, null],
  ['the leaf ends first', [leaf, certificate('ca', 'root', 90)], 'leaf', 30],
  ['the intermediate ends first', [leaf, certificate('ca', 'root', 9)], 'intermediate', 9],
  ['a certificate off the path ends first', [leaf, certificate('other', 'root', 9)], 'leaf', 30],
  ['the intermediate has another key', [leaf, certificate('ca', 'root', 9, { subjectKeyId: 'k' })], 'leaf', 30],
  ['a root was sent along', [leaf, certificate('ca', 'root', 90), certificate('root', 'root', 9)], 'leaf', 30],
  ['a crossed copy ends first', [leaf, certificate('ca', 'old', 9), certificate('ca', 'root', 90)], 'leaf', 30],
  ['two that sign each other', [certificate('a', 'b', 30), certificate('b', 'a', 20)], 'intermediate', 20],
  ['the leaf signs itself', [certificate('leaf', 'leaf', 5), certificate('leaf', 'leaf', 1)], 'leaf', 5],
])('the soonest of a chain where %s', (_what, chain, of, end) => {
  const observation = sampleObservation({ addresses: [sampleAddress({ handshake: sampleHandshake({ chain }) })] });
  const soonest = soonestValidity(observation);
  expect(soonest?.of ?? null).toBe(of);
  expect(soonest?.notAfter ?? null).toBe(end === null ? null : day(end));
});

test('the soonest of all addresses counts', () => {
  const at = (address: string, end: number) =>
    sampleAddress({ address, handshake: sampleHandshake({ chain: [certificate('leaf', 'ca', end)] }) });
  const refused = sampleAddress({ tcp: { kind: 'refused' }, handshake: { kind: 'not-attempted' } });
  const observation = sampleObservation({ addresses: [at('192.0.2.1', 30), refused, at('192.0.2.2', 3)] });
  expect(soonestValidity(observation)?.notAfter).toBe(day(3));
});
