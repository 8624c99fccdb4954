import type { Evidence } from '../model/finding.ts';
import { KEY_TYPE_NAMES } from '../model/key-type.ts';
import type {
  AddressObservation,
  Handshake,
  HelloObservation,
  HelloOutcome,
  HelloQuestion,
} from '../model/observation.ts';
import { versionName } from '../model/tls-version.ts';
import { assertNever } from '../model/units.ts';
import { alertName } from '../wire/code-points/alerts.ts';
import { counted } from './wording.ts';

/** The answer to the last hello of this kind that reached the server; `null` where none was sent. */
export function answerTo(at: AddressObservation, kind: HelloQuestion['kind']): HelloObservation | null {
  return at.hellos.findLast(({ question, outcome }) => question.kind === kind && reached(outcome)) ?? null;
}

/** The plain small hello under our own name: the control for every other one. A browser's stands in where none was sent. */
export function controlAnswer(at: AddressObservation): HelloObservation | null {
  return answerTo(at, 'modern') ?? answerTo(at, 'browser');
}

/** The server answered with a hello of its own. */
export function isServed(answer: HelloObservation | null): boolean {
  return answer?.outcome.kind === 'server-flight';
}

/** A hello that reached the server and got none of its own back. */
export function isTurnedAway(answer: HelloObservation | null): answer is HelloObservation {
  return answer !== null && !isServed(answer);
}

/** node:tls began a handshake and did not complete it. */
export function handshakeEnded({ handshake }: AddressObservation): boolean {
  return handshake.kind !== 'completed' && handshake.kind !== 'not-attempted';
}

/** How a hello ended of which not one byte came back; `null` for every other outcome. */
export function wordlessEnd({ outcome, bytes }: HelloObservation): 'rst' | 'fin' | 'silent' | null {
  if (bytes > 0) return null;
  if (outcome.kind === 'closed') return outcome.how;
  return outcome.kind === 'silent' ? 'silent' : null;
}

/** The hellos that any server of today should answer: they offer TLS 1.2 or 1.3 and every suite. */
export function ordinaryAnswers({ hellos }: AddressObservation): readonly HelloObservation[] {
  return hellos.filter(({ question, outcome }) => isOrdinary(question) && reached(outcome));
}

/** How the hellos of these kinds were answered, one line for each, in the order sent. */
export function toldAnswers(at: AddressObservation, kinds: readonly HelloQuestion['kind'][]): readonly Evidence[] {
  return at.hellos
    .filter(({ question, outcome }) => kinds.includes(question.kind) && reached(outcome))
    .map((answer) => ({
      label: helloWords(answer.question),
      value: `${askedFor(answer.question)}${outcomeWords(answer)}`,
    }));
}

/** What came back, in words. */
export function outcomeWords({ outcome, bytes, tookMs }: HelloObservation): string {
  switch (outcome.kind) {
    case 'server-flight':
      return `answered with ${versionName(outcome.version)}`;
    case 'alert':
      return alertWords(outcome.alert);
    case 'closed':
      return `${outcome.how === 'rst' ? 'TCP reset' : 'closed'} after ${counted(bytes, 'byte')} and ${tookMs} ms`;
    case 'silent':
      return `${bytes === 0 ? 'no byte' : counted(bytes, 'byte')} in ${seconds(outcome.waitedMs)}`;
    case 'not-tls':
      return 'bytes that are not TLS';
    case 'malformed':
      return `malformed at ${outcome.at}: ${outcome.problem}`;
    case 'no-connection':
      return 'no connection';
    default:
      return assertNever(outcome);
  }
}

/** How the handshake of node:tls ended, in words. */
export function handshakeWords(handshake: Handshake): string {
  switch (handshake.kind) {
    case 'completed':
      return `completed with ${handshake.version}`;
    case 'alert':
      return alertWords(handshake.alert);
    case 'refused-by-us':
      return `given up by OpenSSL: ${opensslReason(handshake.message)} (${handshake.code})`;
    case 'closed':
      return `${handshake.how === 'rst' ? 'TCP reset' : 'closed'} after ${handshake.tookMs} ms`;
    case 'silent':
      return `not finished in ${seconds(handshake.waitedMs)}`;
    case 'not-attempted':
      return handshake.cut === 'deadline' ? 'cut off by the deadline of the run' : 'not tried';
    default:
      return assertNever(handshake);
  }
}

/** `TLS alert 40 (handshake_failure)`. */
export function alertWords(alert: number): string {
  const name = alertName(alert);
  // A number that no standard names is its own name.
  return name.startsWith('alert') ? `TLS ${name}` : `TLS alert ${alert} (${name})`;
}

/** The reason out of OpenSSL's line `08…:error:0A000…:SSL routines:function:reason:file:line:`; else the text as it is. */
export function opensslReason(message: string): string {
  return /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/i.exec(message)?.[1]?.trim() ?? message;
}

export function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}

function reached(outcome: HelloOutcome): boolean {
  return outcome.kind !== 'no-connection';
}

function isOrdinary(question: HelloQuestion): boolean {
  switch (question.kind) {
    case 'browser':
    case 'modern':
    case 'post-quantum':
    case 'padded':
    case 'split':
    case 'staple':
    case 'no-sni':
    case 'other-sni':
      return true;
    case 'version':
      return question.offered >= 0x0303;
    default:
      return false;
  }
}

function askedFor(question: HelloQuestion): string {
  if (question.kind === 'other-sni') return `${question.name}: `;
  return question.kind === 'padded' ? `${question.size} bytes: ` : '';
}

function helloWords(question: HelloQuestion): string {
  switch (question.kind) {
    case 'browser':
      return 'hello of a browser';
    case 'modern':
      return 'small hello';
    case 'post-quantum':
      return 'post-quantum hello';
    case 'padded':
      return 'padded small hello';
    case 'split':
      return 'split small hello';
    case 'staple':
      return 'hello that asks for a staple';
    case 'no-sni':
      return 'hello without a name';
    case 'other-sni':
      return 'hello for another name';
    case 'version':
      return `hello of ${versionName(question.offered)} alone`;
    case 'below-minimum':
      return 'hello of old versions';
    case 'suites':
      return `hello of ${question.why} suites`;
    case 'key-type':
      return `hello of ${KEY_TYPE_NAMES[question.offered]} alone`;
    case 'groups':
      return 'hello of some groups';
    default:
      return assertNever(question);
  }
}
