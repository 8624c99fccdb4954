import { describe, expect, test } from '@jest/globals';
import { gapsOf } from '../../src/judge/gaps.ts';
import type { HelloObservation, HelloOutcome } from '../../src/model/observation.ts';
import { alert, certificate, flight, hello } from '../causes/given.ts';
import { sampleAddress, sampleObservation } from '../helpers/sample-run.ts';

const rst: HelloOutcome = { kind: 'closed', how: 'rst' };
const unreached: HelloOutcome = { kind: 'no-connection', tcp: { kind: 'refused' } };
const keyType = (outcome: HelloOutcome) => hello({ kind: 'key-type', offered: 'rsa' }, outcome);
const suites = (outcome: HelloOutcome) => hello({ kind: 'suites', why: 'forbidden', offered: [0x000a] }, outcome);

describe('a hello that has to be refused', () => {
  test.each<[string, readonly HelloObservation[], string | null]>([
    ['was refused by an alert', [hello('below-minimum', alert(70)), suites(alert(40))], null],
    [
      'was reset, while ordinary ones are answered',
      [hello('below-minimum', rst), hello('modern', flight(0x0304))],
      null,
    ],
    ['never reached the server', [hello('below-minimum', unreached)], 'old TLS versions'],
    [
      'was reset, and so was an ordinary one after it',
      [hello('below-minimum', rst), hello('modern', rst)],
      'old TLS versions',
    ],
    ['for its suites never reached the server', [suites(unreached)], 'weak cipher suites'],
    ['for another kind of key was refused', [keyType(alert(40))], null],
    ['for another kind of key never reached the server', [keyType(unreached)], 'another kind of key'],
    [
      'for another kind of key was lost like all that followed',
      [keyType(rst), hello('modern', rst)],
      'another kind of key',
    ],
    ['for its suites was lost like all that followed', [suites(rst), hello('modern', rst)], 'weak cipher suites'],
  ])('that %s', (_case, hellos, gap) => {
    const observation = sampleObservation({ addresses: [sampleAddress({ hellos })] });
    const gaps = gapsOf(observation, [], []);
    expect(gaps).toHaveLength(gap === null ? 0 : 1);
    expect(gaps[0] ?? '').toContain(gap ?? '');
  });
});

describe('a staple that is wanted', () => {
  const chain = [certificate()];
  const again = (outcome: HelloOutcome) => hello({ kind: 'staple', round: 1 }, outcome);

  test.each<[string, readonly HelloObservation[], boolean]>([
    ['was asked for in an answered hello', [hello('browser', flight(0x0304, { chain })), again(rst)], false],
    ['was asked for in the second hello alone', [hello('browser', rst), again(flight(0x0304, { chain }))], false],
    ['could not be asked for', [hello('browser', rst), again(rst)], true],
    ['was asked for where the certificate stays hidden', [again(flight(0x0304))], true],
    ['was never asked for again', [hello('browser', rst)], false],
  ])('and %s', (_case, hellos, gap) => {
    const observation = sampleObservation({ addresses: [sampleAddress({ hellos })] });
    expect(gapsOf(observation, [], []).some((text) => text.includes('stapled'))).toBe(gap);
  });
});
