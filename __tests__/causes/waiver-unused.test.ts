import { describe, expect, test } from '@jest/globals';
import type { Met } from '../../src/causes/seen-waiver.ts';
import { waiverUnused } from '../../src/causes/waiver-unused.ts';
import type { Unlisted } from '../../src/model/waiver.ts';
import { NOW, sampleWaiver } from '../helpers/sample-run.ts';
import { reads } from './reads.ts';

const met = (how: Met, unlisted?: Unlisted) => ({
  waiver: sampleWaiver(unlisted === undefined ? {} : { unlisted }),
  now: NOW,
  met: how,
});

describe('waiver-unused', () => {
  test('says that the endpoint was looked at and does not show the cause', () => {
    expect(reads(waiverUnused, met('gone'))).toMatchInlineSnapshot(`
"warning waiver-unused: a waiver covers nothing
The waiver for incomplete-chain at api.example.com:443 covers nothing: the endpoint was looked at and does not show it.
  waiver: .github/tls-gate.yml:12
  until: 2027-01-31
  reason: kiosk fleet, TICKET-42
fix (any): Delete the waiver at line 12 of .github/tls-gate.yml.
  - If it comes back, the gate says so."
`);
  });

  test('names the endpoint that was most likely meant', () => {
    const unlisted = { nearest: 'legacy.example.org:443', sure: true };
    expect(reads(waiverUnused, met('unlisted', unlisted))).toMatchInlineSnapshot(`
"warning waiver-unused: a waiver covers nothing
The waiver for incomplete-chain at api.example.com:443 covers nothing: no list names this endpoint.
  waiver: .github/tls-gate.yml:12
  until: 2027-01-31
  reason: kiosk fleet, TICKET-42
  nearest endpoint: legacy.example.org:443
fix (any): Did you mean legacy.example.org:443? Correct the endpoint of the waiver at line 12 of .github/tls-gate.yml, or delete the waiver.
  | - { endpoint: "legacy.example.org:443", cause: incomplete-chain, until: 2027-01-31, reason: "kiosk fleet, TICKET-42" }
  - Write the endpoint as the list does; without a port it is 443, or the usual one of the scheme."
`);
  });

  test('proposes no second waiver for an endpoint that has one', () => {
    const unlisted = { nearest: 'legacy.example.org:443', taken: true, sure: true } as const;
    expect(reads(waiverUnused, met('unlisted', unlisted)).split('\n').slice(6)).toEqual([
      'fix (any): Did you mean legacy.example.org:443? That has a waiver for incomplete-chain already: delete the one at line 12 of .github/tls-gate.yml.',
    ]);
  });

  test('is a notice where the config has no list of its own, since another run may name the endpoint', () => {
    expect(waiverUnused.diagnose(met('unlisted', { nearest: null, sure: false }))?.severity).toBe('notice');
  });

  test.each<Met>(['found', 'unknown', 'elsewhere'])('says nothing where the cause was %s', (how) => {
    expect(waiverUnused.diagnose(met(how))).toBeNull();
  });

  test('leaves a waiver that has run out to waiver-expired', () => {
    expect(waiverUnused.diagnose({ ...met('gone'), now: Date.parse('2027-02-01T00:00:00Z') })).toBeNull();
  });
});
