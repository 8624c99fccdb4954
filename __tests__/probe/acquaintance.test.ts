import { describe, expect, test } from '@jest/globals';
import { createAcquaintance } from '../../src/probe/acquaintance.ts';
import type { Ending } from '../../src/probe/ending.ts';
import type { Mood } from '../../src/probe/lanes.ts';

const place = { address: '192.0.2.1', port: 443, family: 4 } as const;
const budget = { timeoutMs: 10_000, endsAt: 0 };

function past(...endings: readonly Ending[]) {
  const acquaintance = createAcquaintance();
  const moods = endings.map((ending) => acquaintance.note(place, ending));
  return { acquaintance, mood: moods.at(-1) ?? null };
}

describe('what a run knows of an address', () => {
  test.each<[string, readonly Ending[], Mood | null]>([
    ['an answer', ['answered'], 'at-ease'],
    ['a reset by one that has answered', ['answered', 'reset'], 'strained'],
    ['a refusal by one that has answered', ['answered', 'refused'], 'strained'],
    ['silence of one that has answered', ['answered', 'unanswered'], 'tired'],
    ['a page that asks us to come less often', ['busy'], 'tired'],
    ['a refusal to begin TLS for now', ['turned-away'], 'strained'],
    ['a reset by one that never answered', ['reset'], null],
    ['a refusal by one that never answered', ['refused', 'refused'], null],
  ])('reads from %s how it bears us', (_given, endings, mood) => {
    expect(past(...endings).mood).toBe(mood);
  });

  test.each<[string, readonly Ending[], number]>([
    ['that said nothing as often as one endpoint asks', ['unanswered', 'unanswered', 'unanswered'], 5_000],
    ['that said nothing once', ['unanswered'], 10_000],
    ['that answered once', ['unanswered', 'answered', 'unanswered', 'unanswered', 'unanswered'], 10_000],
    ['that refuses', ['refused', 'refused', 'refused', 'refused'], 10_000],
  ])('sets how long a place %s is waited for', (_given, endings, ms) => {
    expect(past(...endings).acquaintance.patience(place, budget).timeoutMs).toBe(ms);
  });

  test('never makes anybody wait longer than the user says', () => {
    const { acquaintance } = past('unanswered', 'unanswered', 'unanswered');
    expect(acquaintance.patience(place, { ...budget, timeoutMs: 800 }).timeoutMs).toBe(800);
  });

  test('is of one port: what listens on another is another server', () => {
    const { acquaintance } = past('unanswered', 'unanswered', 'unanswered');
    acquaintance.giveUp(place);
    expect(acquaintance.isGivenUp(place)).toBe(true);
    expect(acquaintance.isGivenUp({ ...place, port: 8443 })).toBe(false);
    expect(acquaintance.isSilent({ ...place, port: 8443 })).toBe(false);
    acquaintance.note(place, 'answered');
    expect(acquaintance.isGivenUp(place)).toBe(false);
  });
});
