import { describe, expect, test } from '@jest/globals';
import { certificateNotYetValid } from '../../src/causes/certificate-not-yet-valid.ts';
import { certificate, inDays, intermediate, seen, serving } from './given.ts';
import { reads } from './reads.ts';

const early = certificate({ notBefore: inDays(10), notAfter: inDays(100) });

describe('certificate-not-yet-valid', () => {
  test.each([
    ['a certificate that begins in ten days', serving(early), true],
    ['a certificate that begins now', serving(certificate({ notBefore: inDays(0) })), false],
    ['an intermediate that begins tomorrow', serving(certificate(), intermediate({ notBefore: inDays(1) })), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(certificateNotYetValid.diagnose(at) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(reads(certificateNotYetValid, serving(early))).toMatchInlineSnapshot(`
"error certificate-not-yet-valid: the certificate is not valid yet
The certificate "api.example.com" becomes valid only on 2026-12-01 08:00:00 UTC, in 10 days: it was put in place too early, or a clock is wrong.
  subject: CN=api.example.com
  begin of validity: 2026-12-01 08:00:00 UTC
  clock of this machine: 2026-11-21 08:00:00 UTC
fix (any): Serve the previous certificate until 2026-12-01, or correct the clock that is wrong.
  | timedatectl status
  - Compare the clock of the machine that issued the certificate, and that of this machine, with a third one."
`);
  });
});
