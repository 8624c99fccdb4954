import { decode } from '../../causes/first-bytes.ts';
import type { Endpoint } from '../../model/endpoint.ts';
import type { AddressObservation, HelloOutcome, HelloQuestion, ServerFlight } from '../../model/observation.ts';

/** How that behaves which ends TLS at an address; `null` wherever it was not seen. What stands behind it has no part in it. */
export interface Manner {
  /** It chose the application protocol that we offered (RFC 7301). */
  readonly choosesProtocol: boolean | null;
  /** It confirmed that it read our server name (RFC 6066 §3). */
  readonly acknowledgesName: boolean | null;
  /** Its choice of suite from the offer of OpenSSL in TLS 1.3, which begins with TLS_AES_256_GCM_SHA384. */
  readonly suite: string | null;
  /** Its choice of suite from the offer of a browser in TLS 1.3, which begins with 0x1301. */
  readonly browserSuite: number | null;
  readonly browserGroup: number | null;
  /** It shares a finite-field DH suite with us. */
  readonly takesDhe: boolean | null;
  /** How it ends hellos that it cannot serve. */
  readonly refuses: 'alert' | 'closed' | null;
  /** Its answer to a plain HTTP request where TLS was due. */
  readonly inClear: 'http' | 'words' | 'alert' | 'fin' | 'rst' | 'silent' | null;
}

export function mannerOf({ application, starttls, proxy }: Endpoint, at: AddressObservation): Manner {
  const { handshake, hellos } = at;
  const done = handshake.kind === 'completed' ? handshake : null;
  const asked = starttls === null && (application === 'http' || application === 'unknown');
  // After an alert 120 the handshake was repeated with nothing to choose from.
  const turnedDown = hellos.some(({ outcome }) => outcome.kind === 'alert' && outcome.alert === 120);
  const answer = (fits: (question: HelloQuestion) => boolean): HelloOutcome | null =>
    hellos.find(({ question }) => fits(question))?.outcome ?? null;
  const flight =
    flightOf(answer(({ kind }) => kind === 'browser')) ?? flightOf(answer(({ kind }) => kind === 'modern'));
  const recent = flight !== null && flight.version >= 0x0304 ? flight : null;
  const dhe = answer((question) => question.kind === 'suites' && question.why === 'dhe');
  const refusals = hellos.filter(({ question }) => question.kind === 'below-minimum' || question.kind === 'suites');
  return {
    choosesProtocol: done === null || !asked || turnedDown ? null : done.alpn !== null,
    acknowledgesName: flight?.serverNameAcknowledged ?? null,
    suite: done?.version === 'TLSv1.3' ? done.cipher : null,
    browserSuite: recent?.cipherSuite ?? null,
    browserGroup: recent?.group ?? null,
    takesDhe: dhe?.kind === 'server-flight' ? true : dhe?.kind === 'alert' || dhe?.kind === 'closed' ? false : null,
    refuses: refusals.some(({ outcome }) => outcome.kind === 'alert')
      ? 'alert'
      : refusals.some(({ outcome }) => outcome.kind === 'closed')
        ? 'closed'
        : null,
    inClear: proxy === undefined ? mannerInClear(at) : unlessEnded(mannerInClear(at)),
  };
}

/** Through a proxy it is the proxy that ends the connection, in its own manner. */
function unlessEnded(inClear: Manner['inClear']): Manner['inClear'] {
  return inClear === 'fin' || inClear === 'rst' ? null : inClear;
}

function flightOf(outcome: HelloOutcome | null): ServerFlight | null {
  return outcome?.kind === 'server-flight' ? outcome : null;
}

function mannerInClear({ plaintext }: AddressObservation): Manner['inClear'] {
  switch (plaintext?.kind) {
    case 'answered': {
      const text = decode(plaintext.firstBytes);
      if (text.startsWith('\x15\x03')) return 'alert';
      return text.startsWith('HTTP/') ? 'http' : 'words';
    }
    case 'closed':
      return plaintext.how;
    case 'silent':
      return 'silent';
    default:
      return null;
  }
}
