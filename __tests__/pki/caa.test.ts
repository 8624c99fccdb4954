import { describe, expect, test } from '@jest/globals';
import type { CaaRecord } from '../../src/model/lookup.ts';
import { caaAnswer } from '../../src/pki/caa.ts';

const record = (tag: string, value: string, critical = false): CaaRecord => ({ tag, value, critical });
const OURS = ['letsencrypt.org'];

describe('a CAA record set (RFC 8659)', () => {
  test.each<[string, readonly CaaRecord[], string]>([
    ['that lists the CA', [record('issue', 'letsencrypt.org')], 'a.example.com'],
    ['that lists it among others', [record('issue', 'pki.goog'), record('issue', 'letsencrypt.org')], 'a.example.com'],
    ['in capitals', [record('ISSUE', 'LetsEncrypt.ORG.')], 'a.example.com'],
    ['with parameters', [record('issue', ' letsencrypt.org ; validationmethods=dns-01')], 'a.example.com'],
    ['with nobody and then the CA', [record('issue', ';'), record('issue', 'letsencrypt.org')], 'a.example.com'],
    ['that only tells where to report', [record('iodef', 'mailto:a@example.com', true)], 'a.example.com'],
    ['about mail certificates', [record('issuemail', ';', true)], 'a.example.com'],
    ['about wildcards alone, for a name', [record('issuewild', ';')], 'a.example.com'],
    ['for a wildcard that names count for too', [record('issue', 'letsencrypt.org')], '*.example.com'],
    ['for wildcards apart', [record('issue', 'pki.goog'), record('issuewild', 'letsencrypt.org')], '*.example.com'],
    ['with an unknown property that is not critical', [record('tbs', 'unknown')], 'a.example.com'],
    ['that is empty', [], 'a.example.com'],
  ])('%s allows it', (_what, records, name) => {
    expect(caaAnswer(records, name, OURS)).toEqual({ kind: 'allowed' });
  });

  test.each<[string, readonly CaaRecord[], string, ReturnType<typeof caaAnswer>]>([
    [
      'of others',
      [record('issue', 'pki.goog; x=y'), record('issue', 'sectigo.com'), record('issue', 'pki.goog')],
      'a.example.com',
      { kind: 'not-listed', property: 'issue', allows: ['pki.goog', 'sectigo.com'] },
    ],
    ['of nobody', [record('issue', ';')], 'a.example.com', { kind: 'not-listed', property: 'issue', allows: [] }],
    [
      'with an empty value',
      [record('issue', '')],
      'a.example.com',
      { kind: 'not-listed', property: 'issue', allows: [] },
    ],
    [
      'of others for a wildcard',
      [record('issue', 'pki.goog')],
      '*.example.com',
      { kind: 'not-listed', property: 'issue', allows: ['pki.goog'] },
    ],
    [
      'that keeps wildcards for another CA',
      [record('issue', 'letsencrypt.org'), record('issuewild', 'pki.goog')],
      '*.example.com',
      { kind: 'not-listed', property: 'issuewild', allows: ['pki.goog'] },
    ],
    [
      'with an unknown critical property',
      [record('issue', 'letsencrypt.org'), record('tbs', 'unknown', true)],
      'a.example.com',
      { kind: 'unknown-critical', tag: 'tbs' },
    ],
  ])('%s forbids it', (_what, records, name, answer) => {
    expect(caaAnswer(records, name, OURS)).toEqual(answer);
  });
});
