import { describe, expect, test } from '@jest/globals';
import { readRenewalInfo, renewalCertId, renewalUrl } from '../../src/pki/renewal-info.ts';

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('the id of a certificate', () => {
  test('is that of the example in RFC 9773 §4.1', () => {
    const authorityKeyId = '69885b6b87464041e1b37b847ba0ae2cde01c8d4';
    expect(renewalCertId({ authorityKeyId, serial: '0087654321' })).toBe('aYhba4dGQEHhs3uEe6CuLN4ByNQ.AIdlQyE');
  });

  test('cannot be made without an authority key identifier', () => {
    expect(renewalCertId({ authorityKeyId: null, serial: '01' })).toBeNull();
    expect(renewalCertId({ authorityKeyId: '', serial: '01' })).toBeNull();
  });
});

describe('an ACME directory', () => {
  test.each([
    ['https://acme.test/renewal-info', 'https://acme.test/renewal-info/id.01'],
    ['https://acme.test/renewal-info/', 'https://acme.test/renewal-info/id.01'],
    ['http://127.0.0.1:8080/ari', 'http://127.0.0.1:8080/ari/id.01'],
  ])('says where renewal information is: %s', (renewalInfo, url) => {
    expect(renewalUrl(json({ newNonce: 'https://acme.test/n', renewalInfo }), 'id.01')).toEqual({ kind: 'url', url });
  });

  test.each<[string, Uint8Array, string]>([
    ['without it', json({ newNonce: 'x' }), "the CA's directory offers no renewal information"],
    ['with a number', json({ renewalInfo: 1 }), "the CA's directory names no URL for renewal information"],
    ['with a path', json({ renewalInfo: '/ari' }), "the CA's directory names no URL for renewal information"],
    [
      'with a file URL',
      json({ renewalInfo: 'file:///etc/passwd' }),
      "the CA's directory names no URL for renewal information",
    ],
    [
      'with a password',
      json({ renewalInfo: 'https://a:b@acme.test/' }),
      "the CA's directory names no URL for renewal information",
    ],
    ['that is HTML', new TextEncoder().encode('<html>'), "the CA's directory is no JSON object"],
    ['that is a list', json([]), "the CA's directory is no JSON object"],
    ['nested without end', new TextEncoder().encode('['.repeat(60_000)), "the CA's directory is no JSON object"],
  ])('%s leads nowhere', (_what, bytes, problem) => {
    expect(renewalUrl(bytes, 'id.01')).toEqual({ kind: 'no-window', problem });
  });
});

describe('renewal information', () => {
  test('is read as in RFC 9773 §4.2', () => {
    const answer = {
      suggestedWindow: { start: '2025-01-02T04:00:00Z', end: '2025-01-03T04:00:00Z' },
      explanationURL: 'https://acme.example.com/docs/ari',
    };
    expect(readRenewalInfo(json(answer))).toEqual({
      kind: 'window',
      start: '2025-01-02T04:00:00.000Z',
      end: '2025-01-03T04:00:00.000Z',
      explanationUrl: 'https://acme.example.com/docs/ari',
    });
  });

  test('counts in UTC whatever the offset, and reads nanoseconds', () => {
    const suggestedWindow = { start: '2025-01-02T04:00:00.123456789+02:00', end: '2025-01-02T04:00:00z' };
    expect(readRenewalInfo(json({ suggestedWindow }))).toMatchObject({
      start: '2025-01-02T02:00:00.123Z',
      end: '2025-01-02T04:00:00.000Z',
      explanationUrl: null,
    });
  });

  test.each([
    ['http://acme.test/why'],
    ['javascript:alert(1)'],
    ['https://acme.test/\u001b[31m'],
    ['https://acme.test/two words'],
    ['https://me:secret@acme.test/'],
    [`https://acme.test/${'a'.repeat(300)}`],
    [1],
  ])('drops an explanation at %j', (explanationURL) => {
    const suggestedWindow = { start: '2025-01-02T04:00:00Z', end: '2025-01-03T04:00:00Z' };
    expect(readRenewalInfo(json({ suggestedWindow, explanationURL }))).toMatchObject({
      kind: 'window',
      explanationUrl: null,
    });
  });

  test.each<[string, unknown, RegExp]>([
    ['no object', 'soon', /without a suggested window/],
    ['no window', { suggestedWindow: null }, /without a suggested window/],
    ['no end', { suggestedWindow: { start: '2025-01-02T04:00:00Z' } }, /no readable dates/],
    ['a date alone', { suggestedWindow: { start: '2025-01-02', end: '2025-01-03' } }, /no readable dates/],
    [
      'no day of the calendar',
      { suggestedWindow: { start: '2025-02-31T99:00:00Z', end: '2025-03-03T04:00:00Z' } },
      /no readable dates/,
    ],
    [
      'the year 9999',
      { suggestedWindow: { start: '2025-01-02T04:00:00Z', end: '9999-01-01T00:00:00Z' } },
      /no readable dates/,
    ],
    [
      'the wrong way round',
      { suggestedWindow: { start: '2025-01-03T04:00:00Z', end: '2025-01-02T04:00:00Z' } },
      /ends before it begins/,
    ],
    [
      'no time between',
      { suggestedWindow: { start: '2025-01-02T04:00:00Z', end: '2025-01-02T04:00:00Z' } },
      /ends before it begins/,
    ],
  ])('with %s is none', (_what, answer, problem) => {
    expect(readRenewalInfo(json(answer))).toEqual({ kind: 'no-window', problem: expect.stringMatching(problem) });
  });
});
