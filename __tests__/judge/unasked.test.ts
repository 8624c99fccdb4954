import { describe, expect, test } from '@jest/globals';
import { gapsOf } from '../../src/judge/gaps.ts';
import type { Handshake, HelloObservation, HelloOutcome } from '../../src/model/observation.ts';
import { alert, certificate, flight, hello, LATE } from '../causes/given.ts';
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

describe('the deadline before the hellos that would have said why', () => {
  const words = 'and the deadline of the run passed before it was clear why';
  test.each<[string, Handshake, string]>([
    ['silence', { kind: 'silent', waitedMs: 2_000 }, `the server did not answer the handshake within 2 s, ${words}`],
    ['a reset', { kind: 'closed', how: 'rst', tookMs: 1 }, `the connection was reset during the handshake, ${words}`],
    ['its end', { kind: 'closed', how: 'fin', tookMs: 1 }, `the connection was closed during the handshake, ${words}`],
  ])('after %s is what stays open', (_case, handshake, gap) => {
    const hellos = [hello('browser', rst), hello('modern', LATE)];
    const observation = sampleObservation({ addresses: [sampleAddress({ handshake, hellos })] });
    expect(gapsOf(observation, [], [])).toEqual([`192.0.2.1: ${gap}`]);
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
