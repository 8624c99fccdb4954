import { describe, expect, test } from '@jest/globals';
import { type Harm, harmOf } from '../../src/judge/harm.ts';
import { notReached } from '../../src/judge/reached.ts';
import { CAUSE_IDS } from '../../src/model/cause-id.ts';
import {
  REFUSED,
  type SampleOverrides,
  sampleAddress,
  sampleFinding,
  sampleObservation,
  sampleRun,
  UNJUDGED,
  UNRESOLVED,
} from '../helpers/sample-run.ts';

test.each<readonly [Harm, readonly string[]]>([
  ['unseen', ['name-not-found', 'connection-refused', 'connection-timeout', 'connection-reset', 'proxy-refused']],
  ['soon', ['certificate-expiring', 'intermediate-expiring', 'renewal-overdue', 'renewal-forbidden']],
])('of all causes these are %s', (harm, causes) => {
  expect(CAUSE_IDS.filter((cause) => harmOf(cause) === harm).sort()).toEqual([...causes].sort());
});

test.each(['certificate-expired', 'hostname-mismatch', 'no-common-cipher', 'plaintext-http', 'revoked'] as const)(
  '%s turns clients away now',
  (cause) => {
    expect(harmOf(cause)).toBe('broken');
  },
);

test.each(['legacy-tls-accepted', 'weak-cipher-accepted', 'staple-missing', 'surplus-certificates'] as const)(
  '%s leaves clients served',
  (cause) => {
    expect(harmOf(cause)).toBe('weak');
  },
);

describe('what is down and what is not', () => {
  const refused = sampleAddress({ tcp: { kind: 'refused' }, handshake: { kind: 'not-attempted' } });
  const cutOff = sampleFinding({ cause: 'connection-reset' });
  const reset = sampleAddress({ handshake: { kind: 'closed', how: 'rst', tookMs: 1 } });
  const late = sampleAddress({ tcp: { kind: 'not-attempted', why: 'deadline' }, handshake: { kind: 'not-attempted' } });
  const seeing = (...addresses: (typeof refused)[]): SampleOverrides => ({
    observation: sampleObservation({ addresses }),
  });

  test.each<readonly [string, SampleOverrides, boolean]>([
    ['healthy', {}, false],
    ['refused', REFUSED, true],
    ['not looked up', UNRESOLVED, true],
    ['not understood', UNJUDGED, false],
    ['refused at both addresses', seeing(refused, refused), true],
    ['refused at one of two addresses', seeing(refused, sampleAddress()), false],
    ['reset before TLS begins', { ...seeing(reset), findings: [cutOff] }, true],
    ['served, and one of two tries was reset', { ...seeing(sampleAddress()), findings: [cutOff] }, false],
    ['left out by the deadline', seeing(late), false],
    ['refused at one, the other left out by the deadline', seeing(refused, late), false],
  ])('%s', (_what, endpoint, down) => {
    expect(sampleRun([endpoint]).endpoints.map(notReached)).toEqual([down]);
  });
});
