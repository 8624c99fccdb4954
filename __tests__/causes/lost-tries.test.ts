import { describe, expect, test } from '@jest/globals';
import { connectionRefused } from '../../src/causes/connection-refused.ts';
import { connectionReset } from '../../src/causes/connection-reset.ts';
import { connectionTimeout } from '../../src/causes/connection-timeout.ts';
import type { LostTry } from '../../src/model/observation.ts';
import { address, seen, unconnected } from './given.ts';
import { reads } from './reads.ts';

const CAUSES = [connectionRefused, connectionTimeout, connectionReset];
const served = (...lost: readonly LostTry[]) => ({ ...address(), tries: lost.length + 1, lost });

describe('tries that were lost at an address which serves in the end', () => {
  test.each<[readonly LostTry[], readonly string[]]>([
    [[], []],
    [['refused', 'refused'], ['warning connection-refused']],
    [['unanswered'], ['warning connection-timeout']],
    [['unreachable'], ['warning connection-timeout']],
    [['reset'], ['warning connection-reset']],
    [['closed', 'closed'], ['warning connection-reset']],
    [
      ['refused', 'reset'],
      ['warning connection-refused', 'warning connection-reset'],
    ],
  ])('%j are %j', (lost, found) => {
    const findings = CAUSES.flatMap((cause) => {
      const diagnosis = cause.diagnose(seen({ at: served(...lost) }));
      return diagnosis === null ? [] : [`${diagnosis.severity} ${cause.id}`];
    });
    expect(findings).toEqual(found);
  });

  test('are counted in words', () => {
    const words = [
      [connectionRefused, served('refused', 'refused')],
      [connectionTimeout, served('unanswered')],
      [connectionReset, served('reset', 'closed', 'refused')],
    ] as const;
    expect(words.map(([cause, at]) => cause.diagnose(seen({ at }))?.message)).toMatchInlineSnapshot(`
[
  "Port 443 of api.example.com serves, but 2 of 3 tries were refused: clients that do not try again get nothing then.",
  "Port 443 of api.example.com serves, but 1 of 2 tries was not answered: packets are lost on the way, or one of several machines behind the address is down.",
  "Port 443 of api.example.com serves, but 2 of 4 tries were reset or closed before TLS was agreed: one of several machines behind the address, or something that limits how often a client may come.",
]
`);
  });

  test('tell two findings apart from those of an address that is down', () => {
    const down = connectionRefused.diagnose(seen({ at: unconnected({ kind: 'refused' }) }));
    const shaky = connectionRefused.diagnose(seen({ at: served('refused') }));
    expect(down?.key).not.toEqual(shaky?.key);
  });
});

test('tries that ended otherwise before the last was refused stand in the evidence', () => {
  const at = { ...unconnected({ kind: 'refused' }), lost: ['reset', 'unanswered'] as const };
  expect(reads(connectionRefused, seen({ at }))).toContain('earlier tries: reset, unanswered');
});
