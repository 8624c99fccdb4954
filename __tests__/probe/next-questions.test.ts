import { describe, expect, test } from '@jest/globals';
import type { Handshake, HelloObservation, HelloOutcome, HelloQuestion } from '../../src/model/observation.ts';
import { firstQuestions, followingQuestion, nextQuestions } from '../../src/probe/next-questions.ts';
import { alert, certificate, completed, endpoint, flight, hello, policy } from '../causes/given.ts';

const target = { endpoint: endpoint(), policy: policy() };
const done: Handshake = completed();
const refused: Handshake = { kind: 'alert', alert: 40, message: 'SSL alert number 40', tookMs: 5 };
const rst: HelloOutcome = { kind: 'closed', how: 'rst' };
const died: Handshake = { kind: 'closed', how: 'rst', tookMs: 5 };
const tls13 = flight(0x0304, { cipherSuite: 0x1301 });
const tls12 = flight(0x0303);
const RSA_KEY = { algorithm: 'rsa', bits: 2048, curve: null, text: 'RSA 2048', spkiSha256: 'bb' } as const;
/** Camellia, which no browser offers. */
const odd = flight(0x0303, { cipherSuite: 0xc072 });

/** A question in a word, with what it offers where that matters. */
function word(question: HelloQuestion): string {
  if (question.kind === 'version') return `version ${question.offered.toString(16)}`;
  if (question.kind === 'other-sni') return `other-sni ${question.name}`;
  if (question.kind === 'key-type') return `key-type ${question.offered}`;
  return question.kind === 'suites' ? `suites ${question.why}` : question.kind;
}

const next = (handshake: Handshake, hellos: readonly HelloObservation[], given: Partial<typeof target> = {}) =>
  nextQuestions({ handshake, hellos }, { ...target, ...given }).map(word);

const healthy = [
  hello('browser', tls13),
  hello({ kind: 'suites', why: 'forbidden', offered: [0x000a] }, alert(40)),
  hello({ kind: 'suites', why: 'dhe', offered: [0x009e] }, alert(40)),
  hello('below-minimum', alert(70)),
  hello({ kind: 'key-type', offered: 'rsa' }, alert(40)),
];
/** What is left to ask of every address: whether it has an RSA certificate beside its ECDSA one. */
const rsa = 'key-type rsa';

describe('the first questions', () => {
  test('are a handful', () => {
    expect(firstQuestions(target).map(word)).toEqual([
      'browser',
      'suites forbidden',
      'suites dhe',
      'below-minimum',
      'below-minimum',
    ]);
  });

  test('grow by what the policy demands', () => {
    const demanding = policy({ require: ['sni-fallback', 'post-quantum'] });
    expect(
      firstQuestions({ ...target, policy: demanding })
        .map(word)
        .slice(5),
    ).toEqual(['no-sni', 'groups']);
  });
});

describe('the question that follows from the handshake alone', () => {
  test.each([
    ['a certificate: is there one with the other kind of key', done, { kind: 'key-type', offered: 'rsa' }],
    ['a refusal: is the plain hello refused as well', refused, { kind: 'modern' }],
    ['no handshake at all: none', { kind: 'not-attempted' } as const, null],
  ])('%s', (_case, handshake, question) => {
    expect(followingQuestion(handshake)).toEqual(question);
  });
});

describe('what is asked next', () => {
  test.each<[string, Handshake, readonly HelloObservation[], readonly string[]]>([
    ['a healthy address: nothing', done, healthy, []],
    ['a healthy address so far: is there a certificate with the other kind of key?', done, healthy.slice(0, -1), [rsa]],
    [
      'an RSA certificate: is there one of ECDSA?',
      completed({ chain: [certificate({ key: RSA_KEY })] }),
      healthy.slice(0, -1),
      ['key-type ecdsa'],
    ],
    [
      'an Ed25519 certificate: is there one that more clients take?',
      completed({ chain: [certificate({ key: { ...RSA_KEY, algorithm: 'ed25519' } })] }),
      [],
      ['key-type ecdsa', 'key-type rsa'],
    ],
    [
      'a browser got the other certificate: nothing more about keys',
      done,
      [hello('browser', flight(0x0303, { chain: [certificate({ key: RSA_KEY })] }))],
      [],
    ],
    [
      'the hello for the other key was lost: is anything answered still?',
      done,
      [...healthy.slice(0, -1), hello({ kind: 'key-type', offered: 'rsa' }, rst)],
      ['modern'],
    ],
    [
      'a server that turned us away showed its certificate all the same: is there another?',
      refused,
      [
        ...healthy.slice(1, -1),
        hello('modern', flight(0x0303, { chain: [certificate()], clientCertificateRequest: { authorities: [] } })),
      ],
      [rsa],
    ],
    [
      'an old version was accepted: the next lower one, and what else there is',
      done,
      [hello('below-minimum', flight(0x0302))],
      ['below-minimum', 'version 303', rsa],
    ],
    [
      'the lowest was accepted: what else there is',
      done,
      [hello('below-minimum', flight(0x0301))],
      ['version 303', rsa],
    ],
    [
      'a forbidden suite was accepted: the others',
      done,
      [hello({ kind: 'suites', why: 'forbidden', offered: [0x000a, 0x0005] }, flight(0x0303, { cipherSuite: 0x000a }))],
      ['suites forbidden', rsa],
    ],
    ['the handshake was refused: the plain hello', refused, healthy, ['modern']],
    ['the large hello was reset: the plain one', done, [hello('browser', rst)], ['modern', rsa]],
    [
      'the large one was reset, the plain one answered: what is it about the large one?',
      done,
      [hello('browser', rst), hello('modern', tls13)],
      ['post-quantum', 'padded', 'split', rsa],
    ],
    [
      'the large one had no common suite, the plain one has: nothing about size',
      done,
      [hello('browser', alert(40)), hello('modern', odd)],
      [rsa],
    ],
    [
      'the large one was refused although the plain one chose what it offered too: it is about the large one',
      done,
      [hello('browser', alert(40)), hello('modern', tls12)],
      ['post-quantum', 'padded', 'split', rsa],
    ],
    [
      'nothing is answered: the name, or the version?',
      died,
      [hello('browser', rst), hello('modern', rst)],
      ['no-sni', 'other-sni tls-gate-probe.invalid', 'version 303', 'version 304'],
    ],
    [
      'a client was refused where everything is accepted: which suites are there?',
      refused,
      [hello('browser', alert(40)), hello('modern', odd)],
      ['suites accepted'],
    ],
    [
      'a client was refused by a server that asks for a certificate: nothing about suites',
      refused,
      [hello('browser', tls13), hello('modern', flight(0x0303, { clientCertificateRequest: { authorities: [] } }))],
      [],
    ],
    [
      'the certificate is for another name: does the server choose by name?',
      completed({
        identity: { kind: 'refused', reason: 'no' },
        chain: [certificate({ sans: [{ kind: 'dns', value: 'other.example.com' }] })],
      }),
      healthy,
      ['no-sni', 'other-sni other.example.com'],
    ],
    [
      'a group that browsers lack was used: is there another?',
      completed({ group: 'brainpoolP256r1' }),
      healthy,
      ['groups'],
    ],
    [
      'the port speaks in clear: nothing more about TLS',
      { kind: 'refused-by-us', code: 'X', message: 'x', tookMs: 1 },
      [
        hello('browser', { kind: 'not-tls', firstBytes: '', looksLike: null }),
        hello('modern', { kind: 'not-tls', firstBytes: '', looksLike: null }),
      ],
      [],
    ],
  ])('%s', (_given, handshake, hellos, questions) => {
    expect(next(handshake, hellos)).toEqual(questions);
  });

  test('a version that the policy requires and nothing has shown', () => {
    const required = { policy: policy({ requiredTlsVersions: ['1.2', '1.3'] }) };
    expect(next(done, healthy, required)).toEqual(['version 303']);
    expect(next(done, [...healthy, hello({ kind: 'version', offered: 0x0303 }, alert(70))], required)).toEqual([]);
  });

  test('never asks twice, and comes to an end whatever is answered', () => {
    const answers: readonly HelloOutcome[] = [rst, alert(40), alert(80), tls12, tls13, { kind: 'silent', waitedMs: 5 }];
    for (const handshake of [done, refused, died]) {
      for (const seed of [0, 1, 2, 3, 4, 5]) {
        const hellos = firstQuestions(target).map((question, index) =>
          hello(question, answers[(seed + index) % 6] ?? rst),
        );
        for (let round = 0; round < 120; round += 1) {
          const questions = nextQuestions({ handshake, hellos }, target);
          if (questions.length === 0) break;
          hellos.push(
            ...questions.map((question, index) => hello(question, answers[(seed * 7 + round + index) % 6] ?? rst)),
          );
          expect(round).toBeLessThan(100);
        }
        expect(new Set(hellos.map(({ question }) => JSON.stringify(question))).size).toBe(hellos.length);
      }
    }
  });
});
