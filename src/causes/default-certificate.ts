import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { AddressObservation, HelloObservation, ServerFlight } from '../model/observation.ts';
import { matchName } from '../pki/name-match.ts';
import { type BuiltInCertificate, builtInCertificate, builtInWords } from './built-in-certificates.ts';
import { defineCause } from './cause.ts';
import { answerTo } from './hello-answers.ts';
import { dnsNames } from './names.ts';
import { expectedName } from './seen.ts';
import { cut, listed, named } from './wording.ts';

/** The server knows no certificate for the name and falls back to the one that it has for all others. */
export const defaultCertificate = defineCause({
  id: 'default-certificate',
  title: 'the server answers with its default certificate',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The certificate is not for this name, because the server has none for it and falls back to its default: the one of another site, or the placeholder of a product.',
    why: 'Clients refuse it. Issuing a new certificate does not help as long as the server does not know for which name to use it: the virtual host, router, listener rule or secret of the name is missing, misspelt or not loaded.',
    seeByHand:
      'openssl s_client -connect 192.0.2.1:443 -noservername </dev/null 2>/dev/null | openssl x509 -noout -subject -fingerprint -sha256',
    references: ['RFC 6066 §3', 'RFC 8446 §4.4.2.2', 'RFC 9525 §6'],
    example: { kind: 'serve-name', name: 'api.example.com', port: 443, instead: 'www.example.com' },
  },
  explains: [
    'hostname-mismatch',
    'no-subject-alt-name',
    'required-san-missing',
    'self-signed',
    'untrusted-issuer',
    'incomplete-chain',
  ],

  detect({ at, endpoint, siblings = [], sent: [leaf] }) {
    if (leaf === undefined || endpoint.file !== null || matchName(expectedName(endpoint), leaf).kind === 'matched')
      return null;
    const name = expectedName(endpoint);
    const builtIn = builtInCertificate(leaf);
    // Another certificate of the same address is for the name, so the site is there.
    const isKnown = siblings.some((other) => matchName(name, other).kind === 'matched');
    const fallback = endpoint.servername === null || isKnown ? null : fallbackShownBy(at, leaf);
    return builtIn === null && fallback === null ? null : { name, leaf, builtIn, fallback };
  },

  message({ name, leaf, builtIn, fallback }) {
    const certificate = `"${named(leaf)}"`;
    if (builtIn !== null) return `For "${name}" the server presents ${certificate}: ${builtInWords(builtIn)}.`;
    return `For "${name}" the server falls back to ${certificate}, the certificate that a client without a name gets too: ${reason(leaf, fallback)}.`;
  },

  evidence: ({ leaf, builtIn, fallback }) => [
    { label: 'subject', value: leaf.subject },
    { label: 'issuer', value: leaf.issuer },
    { label: 'names it covers', value: dnsNames(leaf).join(', ') || 'none' },
    ...(builtIn === null ? [] : [{ label: 'known as', value: recognised(builtIn) }]),
    ...(fallback === null ? [] : [FALLBACK_SEEN[fallback]]),
    { label: 'SHA-256', value: leaf.sha256 },
  ],

  remedy: ({ name, leaf, builtIn }, { at }) =>
    builtIn === null
      ? { kind: 'serve-name', name, port: at.port, instead: named(leaf) }
      : { kind: 'replace-built-in', name, product: builtIn.product, fix: builtIn.fix },

  // The default certificate is renewed like any other, and stays the default.
  key: ({ name, leaf, builtIn }) => [name, builtIn?.product ?? dnsNames(leaf).join(' ')],
});

function reason(leaf: CertificateFacts, fallback: Fallback | null): string {
  if (fallback === 'warning') return 'it says that it does not know the name (alert 112)';
  if (fallback === 'same-without-name') {
    return 'either no site of this name is set up there, or its site was given the certificate of another';
  }
  return `it chooses by name, and knows ${listed(dnsNames(leaf).map((known) => `"${cut(known)}"`))} but not this one`;
}

type Fallback = 'warning' | 'acknowledgement' | 'same-without-name';

/** That the same certificate comes without a name proves nothing alone: a server with one certificate does that too. */
function fallbackShownBy(at: AddressObservation, leaf: CertificateFacts): Fallback | null {
  const ours = flightOf(answerTo(at, 'modern')) ?? flightOf(answerTo(at, 'browser'));
  const unnamed = flightOf(answerTo(at, 'no-sni'));
  if (ours === null || unnamed?.chain[0]?.sha256 !== leaf.sha256) return null;
  if (ours.warnings.includes(UNRECOGNIZED_NAME)) return 'warning';
  if (!ours.serverNameAcknowledged) return knowsOwnName(at, leaf) ? 'acknowledgement' : null;
  // nginx and HAProxy confirm every name, known or not; they choose by name all the same.
  return 'same-without-name';
}

/** Asked for a name on this certificate, the server confirmed that it chose by it (RFC 6066 §3). */
function knowsOwnName({ hellos }: AddressObservation, leaf: CertificateFacts): boolean {
  return hellos.some(
    ({ question, outcome }) =>
      question.kind === 'other-sni' &&
      outcome.kind === 'server-flight' &&
      outcome.serverNameAcknowledged &&
      matchName(question.name, leaf).kind === 'matched',
  );
}

function flightOf(answer: HelloObservation | null): ServerFlight | null {
  return answer?.outcome.kind === 'server-flight' ? answer.outcome : null;
}

function recognised({ product, sure }: BuiltInCertificate): string {
  return sure ? product : `${product} (probably)`;
}

const FALLBACK_SEEN: Readonly<Record<Fallback, Evidence>> = {
  warning: { label: 'chosen by name', value: 'no: a warning alert 112 (unrecognized_name) came before it' },
  'same-without-name': {
    label: 'chosen by name',
    value: 'no: the server heeds names, and serves the same without one',
  },
  acknowledgement: { label: 'chosen by name', value: 'no: the server confirms a name on this certificate, not ours' },
};

const UNRECOGNIZED_NAME = 112;
