import type { Evidence } from '../model/finding.ts';
import type { AddressObservation, Handshake } from '../model/observation.ts';
import { isCutWordlessly } from './after-hello.ts';
import { defineCause } from './cause.ts';
import {
  alertWords,
  controlAnswer,
  handshakeWords,
  isServed,
  opensslReason,
  ordinaryAnswers,
  toldAnswers,
} from './hello-answers.ts';
import { expectedName } from './seen.ts';
import { cut } from './wording.ts';

/**
 * The last resort: the handshake was ended, by either side, and no other cause says why. Every cause that can end a
 * handshake has this one among the symptoms that it explains.
 */
export const handshakeRefused = defineCause({
  id: 'handshake-refused',
  title: 'the TLS handshake is refused',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The TLS handshake was ended before it was complete, by an alert of the server, by the end of the connection or by OpenSSL on our side, and nothing that was tried says why.',
    why: 'Clients cannot connect. The alert narrows it down: access_denied comes from an allow-list or a web application firewall, internal_error from a server that cannot load its certificate or reach its backend, handshake_failure from a server that has nothing in common with the offer. Where OpenSSL gave up, current clients built on it do so too.',
    seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com -state </dev/null',
    references: ['RFC 8446 §6.2', 'RFC 5246 §7.2.2', 'openssl-s_client(1)'],
    example: { kind: 'read-server-log', name: 'api.example.com', address: '192.0.2.1', port: 443, alert: 80 },
  },
  explains: [],

  detect({ at }) {
    const { handshake } = at;
    // The size of the group was seen, and weak-key-exchange tells it.
    if (handshake.kind === 'refused-by-us' && DH_TOO_SMALL.test(handshake.code) && showsDhSize(at)) return null;
    if (handshake.kind !== 'alert' && handshake.kind !== 'refused-by-us' && handshake.kind !== 'closed') return null;
    // What ends without a byte for anyone has a name of its own: reset-after-hello and its like.
    return isCutWordlessly(at) ? null : { at, handshake };
  },

  message({ at, handshake }) {
    switch (handshake.kind) {
      case 'alert':
        return alertMessage(at, handshake.alert);
      case 'refused-by-us':
        return `OpenSSL refuses the handshake with ${at.address} and says "${cut(opensslReason(handshake.message))}" (${handshake.code}).`;
      case 'closed': {
        const end = handshake.how === 'rst' ? 'resets the connection' : 'closes the connection';
        return isServed(controlAnswer(at))
          ? `${at.address} ${end} in the handshake of OpenSSL after ${handshake.tookMs} ms, although it answers other hellos.`
          : `${at.address} ${end} in the handshake after ${handshake.tookMs} ms, and answers no hello with one of its own.`;
      }
    }
  },

  evidence: ({ at, handshake }) => [
    { label: 'handshake of OpenSSL', value: handshakeWords(handshake) },
    ...meaningOf(handshake),
    ...toldAnswers(at, ['browser', 'modern', 'no-sni', 'other-sni', 'version']),
  ],

  remedy: ({ at, handshake }, { endpoint }) => ({
    kind: 'read-server-log',
    name: expectedName(endpoint),
    address: at.address,
    port: at.port,
    alert: handshake.kind === 'alert' ? handshake.alert : null,
  }),

  key: ({ handshake }) => [
    handshake.kind,
    ...(handshake.kind === 'alert' ? [String(handshake.alert)] : []),
    ...(handshake.kind === 'refused-by-us' ? [handshake.code] : []),
  ],
});

function alertMessage(at: AddressObservation, alert: number): string {
  const which = isSameEverywhere(at, alert) ? 'every handshake' : 'the handshake of OpenSSL';
  const although = isServed(controlAnswer(at)) ? ', although it answers other hellos' : '';
  const said = `${at.address} refuses ${which} with ${alertWords(alert)}${although}`;
  const meaning = ALERT_MEANINGS[alert];
  return meaning === undefined ? `${said}.` : `${said}: ${meaning.means}.`;
}

const DH_TOO_SMALL = /DH_KEY_TOO_SMALL/;

function showsDhSize({ hellos }: AddressObservation): boolean {
  return hellos.some(({ outcome }) => outcome.kind === 'server-flight' && outcome.dhBits !== null);
}

/** Every hello of today got the same number; at least one was sent beside the handshake. */
function isSameEverywhere(at: AddressObservation, alert: number): boolean {
  const answers = ordinaryAnswers(at);
  return answers.length > 0 && answers.every(({ outcome }) => outcome.kind === 'alert' && outcome.alert === alert);
}

function meaningOf(handshake: Handshake): readonly Evidence[] {
  const sender = handshake.kind === 'alert' ? ALERT_MEANINGS[handshake.alert]?.sender : undefined;
  return sender === undefined ? [] : [{ label: 'usually sent by', value: sender }];
}

/** What an alert means (RFC 8446 §6.2, RFC 5246 §7.2.2), and who in practice sends it. */
const ALERT_MEANINGS: Readonly<Record<number, { readonly means: string; readonly sender: string }>> = {
  10: {
    means: 'it got a message that it did not expect',
    sender: 'Java, when no key exchange group is shared; a proxy that expects another protocol first',
  },
  40: {
    means: 'it found nothing in common with the offer, or turns the client away',
    sender:
      'a server without a usable certificate, an edge without a certificate for the name, a missing client certificate',
  },
  42: { means: 'it does not accept the certificate', sender: 'a server that wants a client certificate (Go, Java)' },
  46: { means: 'it does not accept the certificate', sender: 'a server that wants another client certificate (Java)' },
  47: {
    means: 'it calls a field of a sound hello illegal',
    sender: 'an outdated TLS stack or a device on the way that inspects hellos',
  },
  48: {
    means: 'it does not know the authority of the certificate',
    sender: 'a server that wants a client certificate',
  },
  49: {
    means: 'it understood the hello and denies access',
    sender: 'an allow-list of addresses, a web application firewall, a security gateway on the way',
  },
  50: {
    means: 'it cannot read a sound hello',
    sender: 'an outdated TLS stack, or GnuTLS when it wants a client certificate',
  },
  70: { means: 'it speaks none of the offered TLS versions', sender: 'a server limited to other versions' },
  71: { means: 'it wants stronger suites than offered', sender: 'a server with a strict list of suites' },
  80: {
    means: 'it failed for a reason of its own',
    sender: 'a server that cannot load its certificate or key, or cannot reach its backend or certificate store',
  },
  86: { means: 'it sees a needless fallback to an old version', sender: 'a server that speaks a newer version' },
  90: { means: 'it gave up the handshake', sender: 'a proxy or gateway that was told to end it' },
  112: { means: 'it wants a host name that it knows', sender: 'a server that serves known names only' },
  116: { means: 'it wants a client certificate', sender: 'a server with client authentication' },
  120: {
    means: 'it shares no application protocol (ALPN) with the client',
    sender: 'a server of HTTP/2 or of one special protocol only',
  },
};
