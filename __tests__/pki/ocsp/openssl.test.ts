import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { type Minted, mint, mintRoot } from '../../../src/demo/mint.ts';
import { ocspRequest } from '../../../src/pki/ocsp/request.ts';
import { verifyOcsp } from '../../../src/pki/ocsp/verify.ts';
import { describeWith } from '../../helpers/installed.ts';
import { caIndex, openssl, opensslOcspResponse, type Standing } from '../../helpers/openssl-ca.ts';
import { temporaryFolder } from '../../helpers/temporary.ts';
import { days, testAuthority } from '../../helpers/test-authority.ts';
import { facts } from '../authority.ts';

describeWith(['openssl'], 'what openssl ocsp answers', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const { intermediate: ca, leaf } = testAuthority();
  // A leading zero has to stay: without it the serial would be negative, and another one.
  const certificate = leaf({ serial: '00c0ffee00' });
  const delegate = mint({
    subject: 'Responder',
    issuer: ca,
    sans: null,
    extendedKeyUsage: ['OCSPSigning'],
    notBefore: days(-20),
    notAfter: days(20),
  });
  const stranger = mintRoot({ subject: 'Test Intermediate', notBefore: days(-20), notAfter: days(20) });

  function answer(standing: Standing | null, signer: Minted = ca, ...args: readonly string[]): Uint8Array {
    const request = ocspRequest(facts(certificate), facts(ca)) ?? new Uint8Array();
    const index = caIndex(folder, standing === null ? [] : [[certificate, standing]]);
    return opensslOcspResponse(folder, { request, index, issuer: ca, signer, args });
  }

  const verdict = (response: Uint8Array, now = Date.now()) =>
    verifyOcsp(response, { certificate: facts(certificate), issuer: facts(ca), now });

  test('good', () => {
    expect(verdict(answer('valid')).kind).toBe('good');
    expect(verdict(answer('valid', ca, '-resp_key_id')).kind).toBe('good');
    expect(verdict(answer('valid', delegate)).kind).toBe('good');
    expect(verdict(answer('valid', delegate, '-resp_key_id')).kind).toBe('good');
    expect(verdict(answer('valid', delegate, '-rmd', 'sha384')).kind).toBe('good');
  });

  test('revoked', () => {
    const revoked = new Date(Math.floor(days(-3).getTime() / 1000) * 1000);
    expect(verdict(answer({ revoked, reason: 'keyCompromise' }))).toEqual({
      kind: 'revoked',
      at: revoked.toISOString(),
      reason: 'keyCompromise',
    });
    expect(verdict(answer({ revoked }, delegate))).toMatchObject({ kind: 'revoked', reason: null });
  });

  test('unknown to the responder', () => {
    expect(verdict(answer(null))).toEqual({ kind: 'unknown' });
  });

  test('signed by somebody else', () => {
    expect(verdict(answer('valid', stranger)).kind).toBe('signed-by-stranger');
    expect(verdict(answer('valid', delegate, '-resp_no_certs')).kind).toBe('responder-not-sent');
    expect(verdict(answer('valid', leaf())).kind).toBe('responder-not-authorised');
  });

  test('of a short life, some minutes later', () => {
    const short = answer('valid', ca, '-nmin', '5');
    expect(verdict(short).kind).toBe('good');
    expect(verdict(short, Date.now() + 301_000).kind).toBe('expired');
    expect(verdict(short, Date.now() - 301_000).kind).toBe('not-yet-valid');
  });

  test('about another certificate, or the same by SHA-256', () => {
    const asked = (about: Minted, ...args: readonly string[]) => {
      const request = `${folder.path}/asked-${about.serial}${args.join('')}.der`;
      const file = (name: string, { certPem }: Minted) => folder.write(name, certPem);
      openssl([
        ...['ocsp', ...args, '-issuer', file('issuer.pem', ca), '-cert', file('about.pem', about)],
        ...['-no_nonce', '-reqout', request],
      ]);
      const index = caIndex(folder, [[about, 'valid']]);
      return opensslOcspResponse(folder, { request: readFileSync(request), index, issuer: ca });
    };
    expect(verdict(asked(certificate, '-sha256')).kind).toBe('good');
    expect(verdict(asked(leaf({ serial: '1234' })))).toEqual({ kind: 'other-certificate', serials: ['1234'] });
  });
});

test('a request takes the serial as it stands, and none is made of what cannot be read', () => {
  const { intermediate: ca, leaf } = testAuthority();
  const request = ocspRequest(facts(leaf({ serial: '00c0ffee00' })), facts(ca));
  expect(Buffer.from(request ?? []).toString('hex')).toContain('020500c0ffee00');
  expect(ocspRequest({ ...facts(ca), der: 'AAAA' }, facts(ca))).toBeNull();
});
