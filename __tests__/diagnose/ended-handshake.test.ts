import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseId } from '../../src/model/cause-id.ts';
import type {
  AddressObservation,
  Handshake,
  HelloObservation,
  HelloOutcome,
  PlaintextAnswer,
} from '../../src/model/observation.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import {
  address,
  alert,
  bytes,
  certificate,
  endpoint,
  flight,
  hello,
  NOW,
  notTls,
  observation,
  policy,
} from '../causes/given.ts';

const rst = { kind: 'closed', how: 'rst' } as const;
const fin = { kind: 'closed', how: 'fin' } as const;
const silent = { kind: 'silent', waitedMs: 5_000 } as const;
const served = flight(0x0304);
const HTTP = notTls('HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n');
const store = createTrustStore([]);

/** What the port may do in clear without saying who resets. */
const QUIET: readonly PlaintextAnswer[] = [
  { kind: 'silent' },
  { kind: 'closed', when: 'before-request', how: 'fin' },
  { kind: 'closed', when: 'after-http-request', how: 'rst' },
];

describe('a handshake that ended has one cause', () => {
  test.each<[string, AddressObservation, CauseId]>([
    ['a reset to everything', ended(closed('rst'), ladder(rst)), 'reset-after-hello'],
    ['the end of the connection to everything', ended(closed('fin'), ladder(fin)), 'closed-after-hello'],
    ['silence to everything', ended({ kind: 'silent', waitedMs: 10_000 }, ladder(silent)), 'silent-after-hello'],
    ['alert 40 to everything', ended(alerted(40), ladder(alert(40))), 'handshake-refused'],
    ['alert 80 to everything', ended(alerted(80), ladder(alert(80))), 'handshake-refused'],
    ['alert 112 to everything', ended(alerted(112), ladder(alert(112))), 'sni-not-recognized'],
    ['a reset to our name', ended(closed('rst'), ladder(rst, { other: served, none: served })), 'sni-filtered'],
    ['alert 80 to any name', ended(alerted(80), ladder(alert(80), { none: served })), 'sni-not-recognized'],
    [
      'alert 40 to our name',
      ended(alerted(40), ladder(alert(40), { other: served, none: served })),
      'sni-not-recognized',
    ],
    [
      'a reset on accept',
      { ...ended(closed('rst'), ladder(rst)), plaintext: { kind: 'closed', when: 'before-request', how: 'rst' } },
      'connection-reset',
    ],
    [
      'plain HTTP',
      ended(refusedByUs('ERR_SSL_WRONG_VERSION_NUMBER'), [hello('browser', HTTP), hello('modern', HTTP)]),
      'plaintext-http',
    ],
    [
      'plain HTTP to a request, the end of the connection to hellos',
      {
        ...ended(closed('fin'), ladder(fin)),
        plaintext: { kind: 'answered', when: 'after-http-request', firstBytes: bytes('HTTP/1.1 200 OK\r\n\r\n') },
      },
      'plaintext-http',
    ],
    [
      'noise',
      ended(refusedByUs('ERR_SSL_WRONG_VERSION_NUMBER'), [hello('modern', notTls('\xf3\x01\x80'))]),
      'garbled-handshake',
    ],
    [
      'drops of an answer',
      ended({ kind: 'silent', waitedMs: 10_000 }, [hello('modern', silent, 5)]),
      'handshake-too-slow',
    ],
    [
      'large hellos reset',
      ended(closed('rst'), [
        hello('browser', rst),
        hello('modern', served),
        hello('post-quantum', rst),
        hello('padded', rst),
        hello('split', served),
      ]),
      'large-hello-rejected',
    ],
    [
      'hellos in pieces reset, whether by us or by the network',
      ended(closed('rst'), [
        hello('browser', rst),
        hello('modern', served),
        hello('post-quantum', rst),
        hello('padded', rst),
        hello('split', rst),
      ]),
      'split-hello-rejected',
    ],
    [
      'an old server that OpenSSL gives up',
      ended(refusedByUs('ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED'), [hello('modern', flight(0x0303))]),
      'handshake-refused',
    ],
  ])('given %s', (_given, at, cause) => {
    expect(causesOf(at)).toEqual([cause]);
  });

  test.each<[string, readonly PlaintextAnswer[], CauseId]>([
    ['a reset seen in clear', [{ kind: 'closed', when: 'before-request', how: 'rst' }], 'connection-reset'],
    ['nothing else', QUIET, 'reset-after-hello'],
  ])('however the ends are mixed: with %s', (_given, answers, cause) => {
    const told = answers.flatMap((plaintext) =>
      mixes([rst, fin]).map((mix) => ({ mix, causes: causesOf({ ...mix, plaintext }) })),
    );
    const isMere = ({ handshake, hellos }: AddressObservation) =>
      [handshake, ...hellos.map(({ outcome }) => outcome)].every((end) => end.kind === 'closed' && end.how === 'fin');
    for (const { mix, causes } of told) {
      expect(causes).toEqual([cause === 'reset-after-hello' && isMere(mix) ? 'closed-after-hello' : cause]);
    }
    expect(told).toHaveLength(16 * answers.length);
  });

  test('however the ends are mixed: with a connection that was reset on dialling', () => {
    const undialled = { kind: 'no-connection', tcp: { kind: 'reset' } } as const;
    const mixed = mixes([rst, fin, undialled]).filter(({ hellos }) =>
      hellos.some(({ outcome }) => outcome.kind === 'no-connection'),
    );
    expect(mixed).toHaveLength(38);
    for (const mix of mixed) expect(causesOf(mix)).toEqual(['connection-reset']);
  });

  test('does not judge our name by the certificate of another', () => {
    const other = flight(0x0304, { chain: [certificate({ sans: [{ kind: 'dns', value: 'other.test' }] })] });
    expect(causesOf(ended(closed('rst'), ladder(rst, { other, none: other })))).toEqual(['sni-filtered']);
  });
});

/** Every way in which node:tls and three hellos can end so. */
function mixes(outcomes: readonly HelloOutcome[]): readonly AddressObservation[] {
  return (['rst', 'fin'] as const).flatMap((how) =>
    outcomes.flatMap((browser) =>
      outcomes.flatMap((modern) =>
        outcomes.map((none) =>
          ended(closed(how), [hello('browser', browser), hello('modern', modern), hello('no-sni', none)]),
        ),
      ),
    ),
  );
}

/** The rungs that are climbed when the plain hello fails; all end alike unless told otherwise. */
function ladder(all: HelloOutcome, { other = all, none = all }: { other?: HelloOutcome; none?: HelloOutcome } = {}) {
  return [
    hello('browser', all),
    hello('below-minimum', all),
    hello('modern', all),
    hello('no-sni', none),
    hello('other-sni', other),
    hello({ kind: 'version', offered: 0x0303 }, all),
    hello({ kind: 'version', offered: 0x0304 }, all),
  ];
}

function ended(handshake: Handshake, hellos: readonly HelloObservation[]): AddressObservation {
  return address({ handshake, hellos });
}

function alerted(number: number): Handshake {
  return { kind: 'alert', alert: number, message: '', tookMs: 9 };
}

function closed(how: 'fin' | 'rst'): Handshake {
  return { kind: 'closed', how, tookMs: 9 };
}

function refusedByUs(code: string): Handshake {
  return { kind: 'refused-by-us', code, message: code, tookMs: 9 };
}

function causesOf(at: AddressObservation): readonly CauseId[] {
  const target = { endpoint: endpoint(), policy: policy() };
  return diagnose({ target, observation: observation({ addresses: [at] }), now: NOW, store }).findings.map(
    ({ cause }) => cause,
  );
}
