import { describe, expect, test } from '@jest/globals';
import type { Met } from '../../src/causes/seen-waiver.ts';
import { waiverExpired } from '../../src/causes/waiver-expired.ts';
import { sampleWaiver } from '../helpers/sample-run.ts';
import { reads } from './reads.ts';

const at = (now: string, met: Met = 'found') => ({ waiver: sampleWaiver(), now: Date.parse(now), met });

describe('waiver-expired', () => {
  test('says that the finding counts again, and gives the line for a new decision', () => {
    expect(reads(waiverExpired, at('2027-02-03T09:00:00Z'))).toMatchInlineSnapshot(`
"warning waiver-expired: a waiver has run out
The waiver for incomplete-chain at api.example.com:443 ended with 2027-01-31, 2 days ago: the finding counts again.
  waiver: .github/tls-gate.yml:12
  reason: kiosk fleet, TICKET-42
fix (any): Mend incomplete-chain and delete the waiver at line 12 of .github/tls-gate.yml; or decide anew and write a later day there.
  | - { endpoint: "api.example.com:443", cause: incomplete-chain, until: 2027-05-04, reason: "kiosk fleet, TICKET-42" }
  - The fix stands beside the finding of incomplete-chain, and on its page: docs/causes.md#incomplete-chain.
  - The day is a proposal. Take the soonest by which it can be mended, and a reason that still holds."
`);
  });

  test('says that it can go where the finding is gone', () => {
    expect(reads(waiverExpired, at('2027-02-01T00:00:00Z', 'gone'))).toMatchInlineSnapshot(`
"warning waiver-expired: a waiver has run out
The waiver for incomplete-chain at api.example.com:443 ended with 2027-01-31, less than an hour ago, and the endpoint shows nothing of it any more.
  waiver: .github/tls-gate.yml:12
  reason: kiosk fleet, TICKET-42
fix (any): Delete the waiver at line 12 of .github/tls-gate.yml.
  - What it was for is gone."
`);
  });

  test.each<[string, Met, string, boolean]>([
    ['on its last day, in the last second of UTC', 'found', '2027-01-31T23:59:59.999Z', false],
    ['as the next day begins', 'found', '2027-02-01T00:00:00Z', true],
    ['where the endpoint could not be looked at', 'unknown', '2027-02-01T00:00:00Z', true],
    ['where no list names the endpoint', 'unlisted', '2027-02-01T00:00:00Z', true],
    ['where the endpoint is no part of the run', 'elsewhere', '2027-02-01T00:00:00Z', false],
  ])('%s (%s, %s): %s', (_when, met, now, fires) => {
    expect(waiverExpired.diagnose(at(now, met)) !== null).toBe(fires);
  });
});
