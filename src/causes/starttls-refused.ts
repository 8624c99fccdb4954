import type { StartTls } from '../model/endpoint.ts';
import type { Evidence } from '../model/finding.ts';
import type { Remedy } from '../model/remedy.ts';
import { assertNever } from '../model/units.ts';
import { defineCause } from './cause.ts';
import { implicitTls, protocolOf } from './clear-protocols.ts';
import { decode, visible } from './first-bytes.ts';
import { seconds } from './hello-answers.ts';
import { bracketed, expectedName, type SeenAddress } from './seen.ts';
import { DIRECT, type FailedStartTls, REQUESTS, TITLES } from './starttls-words.ts';
import { cut, listed } from './wording.ts';

/** The protocol that begins in clear never came to TLS: nothing is known of what the server would have served. */
export const starttlsRefused = defineCause({
  id: 'starttls-refused',
  title: 'the server does not come to TLS when it is asked for it',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The port begins in clear and is asked to go on in TLS (STARTTLS and its kin). The server does not offer that, refuses it, hangs up, says nothing, or speaks another protocol.',
    why: 'Clients that insist on TLS cannot connect; those that do not go on in clear, passwords included, and nobody notices. Usual reasons: TLS is not switched on, the certificate could not be loaded, or a device on the way takes the offer out.',
    seeByHand: 'openssl s_client -connect mail.example.com:587 -starttls smtp </dev/null',
    references: [
      'RFC 3207 §4',
      'RFC 9051 §6.2.1',
      'RFC 2595 §4',
      'RFC 4217 §4',
      'RFC 4511 §4.14',
      'RFC 6120 §5',
      'RFC 8314 §4.1',
    ],
    example: { kind: 'offer-starttls', port: 587, name: 'mail.example.com', protocol: 'smtp', why: 'not-offered' },
  },
  explains: [],

  detect({ at, endpoint }) {
    const { starttls: outcome = null } = at;
    if (endpoint.starttls === null || outcome === null || outcome.kind === 'upgraded') return null;
    return { at, protocol: endpoint.starttls, outcome };
  },

  message({ at, protocol, outcome }, { endpoint }) {
    const where = `Port ${at.port} of ${endpoint.host}`;
    const title = TITLES[protocol];
    switch (outcome.kind) {
      case 'not-offered':
        return `${where} speaks ${title} and does not offer TLS: ${offer(outcome, protocol)}.`;
      case 'refused':
        return outcome.said === null
          ? `${where} turns us away before TLS can be asked for: "${cut(outcome.words)}".`
          : `${where} answers ${outcome.said} with "${cut(outcome.words)}" and stays in clear.`;
      case 'wrong-protocol':
        return `${where} does not speak ${title}: ${heardInstead(outcome.firstBytes, at.port)}.`;
      case 'closed':
        return `${where} ${outcome.how === 'rst' ? 'resets' : 'closes'} the connection ${momentOf(outcome.after)}, before TLS.`;
      case 'silent':
        return `${where} says nothing ${momentOf(outcome.after)}, not within ${seconds(outcome.waitedMs)}${silenceMeans(outcome.after, protocol)}.`;
      default:
        return assertNever(outcome);
    }
  },

  evidence: ({ at, protocol, outcome }) => [
    { label: 'dialled', value: `${at.address} port ${at.port}` },
    { label: 'protocol', value: `${TITLES[protocol]}, asked for TLS by ${REQUESTS[protocol]}` },
    ...seenOf(outcome),
  ],

  remedy: ({ at, protocol, outcome }, seen) => remedyFor(at.port, protocol, outcome, seen),

  key: ({ at, protocol, outcome }) => [String(at.port), protocol, outcome.kind],
});

function offer({ offered, words }: Extract<FailedStartTls, { kind: 'not-offered' }>, protocol: StartTls): string {
  if (offered.length > 0) return `it lists ${listed(offered.map(cut))}, and not ${REQUESTS[protocol]}`;
  return words === 'N' ? 'it answers SSLRequest with "N"' : `it says "${cut(words)}"`;
}

function heardInstead(firstBytes: string, port: number): string {
  const text = decode(firstBytes);
  if (isTls(text)) return 'it speaks TLS from the first byte';
  const known = /^HTTP\/1/.test(text) ? 'HTTP' : (protocolOf(text, port)?.name ?? null);
  return known === null ? 'what it says is no reply of that protocol' : `it speaks ${known}`;
}

/** A record of TLS: an alert or a handshake message (RFC 8446 §5.1). */
function isTls(text: string): boolean {
  return text.startsWith('\x15\x03') || text.startsWith('\x16\x03');
}

function momentOf(after: string | null): string {
  return after === null ? 'where its greeting is due' : `after ${after}`;
}

/** Servers of TLS wait for the client, and so do those whose greeting is held back. */
function silenceMeans(after: string | null, protocol: StartTls): string {
  if (after !== null) return '';
  const other = DIRECT[protocol] === undefined ? '' : ' the port speaks TLS from the first byte,';
  return `: either${other} the service hangs, or it holds its greeting back longer than that`;
}

function seenOf(outcome: FailedStartTls): readonly Evidence[] {
  switch (outcome.kind) {
    case 'not-offered':
      return [...greeted(outcome.greeting), { label: 'offered', value: outcome.offered.join(', ') || outcome.words }];
    case 'refused':
      return [...greeted(outcome.greeting), { label: 'answer', value: outcome.words }];
    case 'wrong-protocol':
      return [{ label: 'first bytes', value: visible(decode(outcome.firstBytes)) }];
    case 'closed':
      return [{ label: 'end', value: `${outcome.how === 'rst' ? 'reset' : 'closed'} ${momentOf(outcome.after)}` }];
    case 'silent':
      return [{ label: 'waited', value: seconds(outcome.waitedMs) }];
    default:
      return assertNever(outcome);
  }
}

function greeted(greeting: string | null): readonly Evidence[] {
  return greeting === null ? [] : [{ label: 'greeting', value: greeting }];
}

function remedyFor(port: number, protocol: StartTls, outcome: FailedStartTls, { endpoint }: SeenAddress): Remedy {
  if (outcome.kind !== 'wrong-protocol') {
    const why = outcome.kind === 'not-offered' || outcome.kind === 'refused' ? outcome.kind : 'no-answer';
    return { kind: 'offer-starttls', port, name: expectedName(endpoint), protocol, why };
  }
  const text = decode(outcome.firstBytes);
  const host = bracketed(endpoint.host);
  if (isTls(text)) {
    const scheme = DIRECT[protocol];
    const suggestion = scheme === undefined ? `${host}:${port}` : `${scheme}://${host}:${port}`;
    return { kind: 'use-right-protocol', port, protocol: 'TLS from the first byte', suggestion };
  }
  const heard = protocolOf(text, port);
  const scheme = heard?.scheme ?? null;
  return {
    kind: 'use-right-protocol',
    port,
    protocol: heard?.name ?? 'another protocol',
    suggestion:
      heard === null || scheme === null || implicitTls(heard)?.port === port ? null : `${scheme}://${host}:${port}`,
    startTls: scheme !== null,
  };
}
