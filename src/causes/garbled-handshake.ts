import type { Evidence } from '../model/finding.ts';
import type { AddressObservation, Handshake } from '../model/observation.ts';
import { defineCause } from './cause.ts';
import { protocolOf } from './clear-protocols.ts';
import { clearText, isBinary, visible } from './first-bytes.ts';
import { alertWords, controlAnswer, handshakeEnded, isServed, opensslReason, outcomeWords } from './hello-answers.ts';
import { expectedName } from './seen.ts';
import { counted } from './wording.ts';

/** What comes back is neither sound TLS nor any protocol that is known: damaged, cut short or noise. */
export const garbledHandshake = defineCause({
  id: 'garbled-handshake',
  title: 'the answer to the handshake is damaged',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server answers the TLS handshake with bytes that cannot be read: a message whose fields contradict each other, records that do not decrypt, an answer that breaks off, or bytes of no known protocol.',
    why: 'No client gets through. A broken TLS stack or offload card, a device on the way that alters or cuts the stream, a proxy that mixes up connections, or a binary protocol on the wrong port looks like this. A capture at both ends shows where the bytes change.',
    seeByHand: 'openssl s_client -connect 192.0.2.1:443 -servername api.example.com -msg -trace </dev/null',
    references: ['RFC 8446 §5.2', 'RFC 8446 §6.2', 'RFC 8446 §4'],
    example: { kind: 'compare-captures', address: '192.0.2.1', port: 443, name: 'api.example.com' },
  },
  explains: ['handshake-refused'],

  detect({ at }) {
    const damage = handshakeEnded(at) ? damageOf(at) : null;
    return damage === null ? null : { at, most: null, ...damage };
  },

  message: ({ at, told, most }) =>
    most !== null
      ? `${at.address} ${told}: more than this check reads, and more than clients take.`
      : `${at.address} ${told}: a broken TLS stack, a device on the way that alters the stream, or another binary protocol on this port.`,

  evidence: ({ shown }) => shown,

  remedy: ({ at, most }, { endpoint }) =>
    most !== null
      ? { kind: 'tidy-chain', order: [], drop: [], name: expectedName(endpoint), most }
      : { kind: 'compare-captures', address: at.address, port: at.port, name: expectedName(endpoint) },

  key: ({ what }) => [what],
});

interface Damage {
  /** Which damage; the same from day to day. */
  readonly what: string;
  readonly told: string;
  readonly shown: readonly Evidence[];
  /** The chain can be read, but holds more certificates than so many. */
  readonly most?: number;
}

function damageOf(at: AddressObservation): Damage | null {
  const control = controlAnswer(at);
  if (control?.outcome.kind === 'malformed') {
    const { at: path, problem } = control.outcome;
    const shown = [
      { label: 'field', value: path },
      { label: 'problem', value: problem },
    ];
    const most = TOO_MANY.exec(problem)?.[1];
    if (most !== undefined) {
      return { what: 'too many certificates', told: `sends more than ${most} certificates`, shown, most: Number(most) };
    }
    return { what: path, told: `answers with a TLS message that cannot be read at ${path} (${problem})`, shown };
  }
  if (control?.outcome.kind === 'closed' && control.bytes > 0) {
    const shown = [{ label: 'small hello', value: outcomeWords(control) }];
    return { what: 'cut short', told: `breaks its answer off after ${counted(control.bytes, 'byte')}`, shown };
  }
  // An answer of SSL 2.0 can be read: it is a matter of versions.
  if (at.hellos.some(({ outcome }) => outcome.kind === 'not-tls' && outcome.looksLike === 'sslv2')) return null;
  const noise = clearText(at).find(({ text, when }) => when !== 'to-http' && isBinary(text));
  if (noise !== undefined && protocolOf(noise.text, at.port) === null) {
    const shown = [{ label: 'first bytes', value: visible(noise.text) }];
    return { what: 'noise', told: 'answers with binary bytes that no known protocol begins with', shown };
  }
  const words = damageSeenByTls(at.handshake, isServed(control));
  if (words === null) return null;
  return {
    what: words,
    told: `and OpenSSL do not understand each other in mid-handshake: ${words}`,
    shown: [{ label: 'handshake of OpenSSL', value: words }],
  };
}

/** A limit of ours, not a fault of the message: see the limits of a flight. */
const TOO_MANY = /^more than ([0-9]+) certificates$/;

/** Damage under way: one of the two ends found that what arrived is not what was sent. */
function damageSeenByTls(handshake: Handshake, hasServedUs: boolean): string | null {
  if (handshake.kind === 'alert') return DAMAGE_ALERTS.includes(handshake.alert) ? alertWords(handshake.alert) : null;
  if (handshake.kind !== 'refused-by-us') return null;
  const isDamage = DAMAGE_CODE.test(handshake.code) || (hasServedUs && FRAMING_CODE.test(handshake.code));
  return isDamage ? `"${opensslReason(handshake.message)}" (${handshake.code})` : null;
}

/** bad_record_mac, decryption_failed, record_overflow: the server says that our bytes arrived changed. */
const DAMAGE_ALERTS: readonly number[] = [20, 21, 22];

/** Records that do not decrypt, a Finished that does not add up, a signature that does not fit what was sent. */
const DAMAGE_CODE =
  /BAD_RECORD_MAC|DECRYPTION_FAILED|DIGEST_CHECK_FAILED|BAD_RECORD_TYPE|BAD_DECRYPT|LENGTH_MISMATCH|LENGTH_TOO_SHORT|BAD_PACKET|RECORD_LENGTH|UNEXPECTED_RECORD|BAD_SIGNATURE/;

/** At the very beginning these mean that the port does not speak TLS at all; after a sound answer they mean damage. */
const FRAMING_CODE = /WRONG_VERSION_NUMBER|LENGTH_TOO_LONG|BAD_EXTENSION|UNEXPECTED_MESSAGE|BAD_LENGTH/;
