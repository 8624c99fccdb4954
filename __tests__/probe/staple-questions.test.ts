import { describe, expect, test } from '@jest/globals';
import type { HelloObservation } from '../../src/model/observation.ts';
import type { Policy } from '../../src/model/policy.ts';
import { nextQuestions, pauseBefore } from '../../src/probe/next-questions.ts';
import { alert, certificate, completed, endpoint, flight, hello, policy } from '../causes/given.ts';

const must = certificate({ mustStaple: true });
const handshake = completed({ chain: [must] });
const answer = (staple: string | null) => flight(0x0304, { cipherSuite: 0x1301, chain: [must], staple });
const again = (round: number, staple: string | null = null) => hello({ kind: 'staple', round }, answer(staple));

function rounds(hellos: readonly HelloObservation[], given: Partial<Policy> = {}, seen = handshake): readonly number[] {
  return nextQuestions({ handshake: seen, hellos }, { endpoint: endpoint(), policy: policy(given) }).flatMap(
    (question) => (question.kind === 'staple' ? [question.round] : []),
  );
}

describe('a staple that did not come', () => {
  test('is asked for again, twice', () => {
    const first = hello('browser', answer(null));
    expect(rounds([first])).toEqual([1]);
    expect(rounds([first, again(1)])).toEqual([2]);
    expect(rounds([first, again(1), again(2)])).toEqual([]);
    expect(rounds([first, again(1, 'AAAA')])).toEqual([]);
    expect(rounds([hello('browser', answer('AAAA'))])).toEqual([]);
  });

  test('is asked for at all where the large hello got no answer', () => {
    expect(rounds([hello('browser', alert(40))])).toEqual([1]);
  });

  test('is left where nobody wants it', () => {
    const plain = completed();
    const first = hello('browser', flight(0x0304, { chain: [certificate()] }));
    expect(rounds([first], {}, plain)).toEqual([]);
    expect(rounds([first], { require: ['staple'] }, plain)).toEqual([1]);
    expect(rounds([hello('browser', answer(null))], { revocation: 'off' })).toEqual([]);
    expect(rounds([hello('browser', answer(null))], { revocation: 'off', require: ['staple'] })).toEqual([1]);
  });

  test('is left where no hello is answered', () => {
    const refused = { kind: 'alert', alert: 40, message: '', tookMs: 5 } as const;
    const asked = nextQuestions(
      { handshake: refused, hellos: [hello('browser', alert(40))] },
      { endpoint: endpoint(), policy: policy({ require: ['staple'] }) },
    );
    expect(asked.map(({ kind }) => kind)).not.toContain('staple');
  });

  test('gives the server time to fetch it, more each round', () => {
    expect(pauseBefore([{ kind: 'modern' }])).toBe(0);
    expect(pauseBefore([])).toBe(0);
    expect(pauseBefore([{ kind: 'staple', round: 1 }])).toBeGreaterThan(0);
    expect(pauseBefore([{ kind: 'staple', round: 2 }])).toBeGreaterThan(pauseBefore([{ kind: 'staple', round: 1 }]));
  });
});
