import { describe, expect, test } from '@jest/globals';
import type { HelloOutcome, HelloQuestion } from '../../src/model/observation.ts';
import { type Ending, endingOfAttempt, endingOfHello } from '../../src/probe/ending.ts';
import { completed, flight } from '../causes/given.ts';

const nothing = { starttls: null, http: null, greeting: null };
const connected = { kind: 'connected', tookMs: 1 } as const;
const http = (status: number) => ({ status, server: null, bodyStart: null });

describe('the end of a connection', () => {
  test.each<[string, Parameters<typeof endingOfAttempt>[0], Ending | null]>([
    ['a handshake', { ...nothing, tcp: connected, handshake: completed() }, 'answered'],
    ['a page', { ...nothing, tcp: connected, handshake: completed(), http: http(200) }, 'answered'],
    ['421 Misdirected Request', { ...nothing, tcp: connected, handshake: completed(), http: http(421) }, 'busy'],
    ['429 Too Many Requests', { ...nothing, tcp: connected, handshake: completed(), http: http(429) }, 'busy'],
    ['503 Service Unavailable', { ...nothing, tcp: connected, handshake: completed(), http: http(503) }, 'busy'],
    ['a reset', { ...nothing, tcp: connected, handshake: { kind: 'closed', how: 'rst', tookMs: 1 } }, 'reset'],
    ['an end', { ...nothing, tcp: connected, handshake: { kind: 'closed', how: 'fin', tookMs: 1 } }, 'closed'],
    [
      'a refusal to begin TLS for now',
      {
        ...nothing,
        tcp: connected,
        starttls: { kind: 'refused', greeting: null, said: null, words: '421 Too many connections', temporary: true },
        handshake: { kind: 'not-attempted' },
      },
      'turned-away',
    ],
    ['silence', { ...nothing, tcp: connected, handshake: { kind: 'silent', waitedMs: 1 } }, 'unanswered'],
    [
      'no answer',
      { ...nothing, tcp: { kind: 'timeout', waitedMs: 1 }, handshake: { kind: 'not-attempted' } },
      'unanswered',
    ],
    ['a refusal', { ...nothing, tcp: { kind: 'refused' }, handshake: { kind: 'not-attempted' } }, 'refused'],
    [
      'the deadline',
      { ...nothing, tcp: { kind: 'not-attempted', why: 'deadline' }, handshake: { kind: 'not-attempted' } },
      null,
    ],
  ])('is read from %s', (_given, attempt, ending) => {
    expect(endingOfAttempt(attempt)).toBe(ending);
  });

  test.each<[string, HelloQuestion, HelloOutcome, number, Ending | null]>([
    ['an answer', { kind: 'browser' }, flight(0x0304), 900, 'answered'],
    ['a reset of an ordinary hello', { kind: 'browser' }, { kind: 'closed', how: 'rst' }, 0, 'reset'],
    [
      'a reset of a forbidden one',
      { kind: 'below-minimum', offered: [0x0302] },
      { kind: 'closed', how: 'rst' },
      0,
      null,
    ],
    ['silence', { kind: 'modern' }, { kind: 'silent', waitedMs: 1 }, 0, 'unanswered'],
    ['silence after some bytes', { kind: 'modern' }, { kind: 'silent', waitedMs: 1 }, 7, 'answered'],
    ['a refused connection', { kind: 'modern' }, { kind: 'no-connection', tcp: { kind: 'refused' } }, 0, 'refused'],
  ])('is read from %s to a hello of ours', (_given, question, outcome, bytes, ending) => {
    expect(endingOfHello({ question, outcome, bytes, tookMs: 1 })).toBe(ending);
  });
});
