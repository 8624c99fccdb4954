import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { HelloOutcome } from '../model/observation.ts';
import { versionName } from '../model/tls-version.ts';
import type { CipherSuite } from '../wire/code-points/cipher-suite.ts';
import { BROWSER_SUITES, clientSuites } from '../wire/profiles.ts';
import { defineCause } from './cause.ts';
import { alertWords } from './hello-answers.ts';
import { namesToRenew } from './names.ts';
import { expectedName, type SeenAddress } from './seen.ts';
import { refusedForNothingInCommon, suiteNames, suitesChosen } from './suites-seen.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';
import { untakenCurve } from './untaken-curve.ts';
import { calledBy, listed } from './wording.ts';

type What =
  | {
      readonly kind: 'accepted';
      readonly accepted: readonly CipherSuite[];
      readonly spoken: readonly CipherSuite[];
      /** Whose they are: all clients that the profile has in mind, or browsers alone, while others are served. */
      readonly by: 'clients' | 'browsers';
    }
  /** No suite fits the key of the certificate, since no client knows its curve. */
  | { readonly kind: 'curve'; readonly leaf: CertificateFacts }
  /** No suite that there is was taken, at versions which the server knows. */
  | {
      readonly kind: 'none';
      readonly alert: number;
      readonly known: readonly number[];
      readonly unknown: readonly number[];
    };

/** Server and clients have no cipher suite in common, or the server none that its own certificate fits. */
export const noCommonCipher = defineCause({
  id: 'no-common-cipher',
  title: 'the server and its clients share no cipher suite',
  severity: (what: What) => (what.kind === 'accepted' && what.by === 'browsers' ? 'warning' : 'error'),
  scope: 'address',
  docs: {
    what: 'The server refuses every cipher suite that the clients of the policy offer. Either it allows only suites that nobody offers any more, or those that it allows do not fit the key of its certificate, or that key is on a curve that no client takes a certificate with (secp256k1, brainpool, P-224).',
    why: 'No client of today can connect, or at least no browser; all that it is told is "handshake failure". TLS 1.2 suites name the kind of key: with `ECDHE-ECDSA` suites alone a server cannot use an RSA certificate, and the other way round.',
    seeByHand:
      "openssl s_client -connect api.example.com:443 -servername api.example.com -cipher 'ALL:COMPLEMENTOFALL:@SECLEVEL=0' </dev/null",
    references: ['RFC 5246 §7.4.1.3', 'RFC 8422 §2', 'RFC 8446 §4.1.1', 'RFC 9325 §4.2'],
    example: { kind: 'set-suites', why: 'none-common', name: 'api.example.com' },
  },
  explains: ['weak-cipher-accepted', 'weak-key-exchange', 'connection-reset', ...HANDSHAKE_SYMPTOMS],

  detect(seen): What | null {
    const leaf = untakenCurve(seen);
    if (leaf !== null) return { kind: 'curve', leaf };
    const accepted = suitesChosen(seen);
    const noneOf = (spoken: readonly CipherSuite[]) => accepted.every((suite) => !spoken.includes(suite));
    const spoken = clientSuites(seen.policy.profile);
    if (!refusedForNothingInCommon(seen.at)) {
      if (accepted.length === 0 || !browserRefused(seen)) return null;
      // OpenSSL as Node has it offers more than anybody else, so that its handshake proves nothing.
      if (noneOf(spoken)) return { kind: 'accepted', accepted, spoken, by: 'clients' };
      return noneOf(BROWSER_SUITES) ? { kind: 'accepted', accepted, spoken: BROWSER_SUITES, by: 'browsers' } : null;
    }
    if (accepted.length === 0) return nothingFits(seen);
    return noneOf(spoken) ? { kind: 'accepted', accepted, spoken, by: 'clients' } : null;
  },

  message(what, { endpoint, policy }) {
    if (what.kind === 'curve') {
      const { subject, key } = what.leaf;
      return `The certificate "${calledBy(subject)}" has a key on ${key.curve}, which browsers and OpenSSL clients do not offer, so that no cipher suite fits it and ${endpoint.name} refuses them.`;
    }
    return what.kind === 'accepted'
      ? `${endpoint.name} was found to accept only ${listed(what.accepted.map(suiteNames))}, and ${what.by === 'browsers' ? 'no browser of today offers any of that' : `clients of the ${policy.profile} profile offer none of that`}.`
      : `${endpoint.name} refuses every cipher suite there is at ${listed(what.known.map(versionName))} and answers ${alertWords(what.alert)}: either none of the suites that it allows fits the key of its certificate (only ECDSA suites with an RSA key, or the other way round), or it has no certificate here at all.`;
  },

  evidence(what): readonly Evidence[] {
    if (what.kind === 'curve') {
      return [
        { label: 'certificate', value: `${what.leaf.subject}, ${what.leaf.key.text}` },
        { label: 'curves that clients take', value: 'P-256, P-384, and P-521 in most' },
      ];
    }
    if (what.kind === 'accepted') {
      return [
        ...what.accepted.map((suite) => ({ label: 'accepts', value: suiteNames(suite) })),
        { label: `of these, ${what.by} offer`, value: 'none' },
        { label: `${what.by} offer`, value: offered(what.spoken) },
      ];
    }
    return [
      { label: 'every suite offered', value: `${alertWords(what.alert)} at ${what.known.map(versionName).join(', ')}` },
      {
        label: 'other versions',
        value: `${what.unknown.map(versionName).join(', ')}: refused as versions, so it does read the hello`,
      },
    ];
  },

  remedy: (what, { endpoint, policy }) =>
    what.kind === 'curve'
      ? {
          kind: 'reissue',
          names: namesToRenew(what.leaf, endpoint),
          why: 'weak-key',
          rsaBits: Math.max(policy.minRsaBits, 2048),
        }
      : {
          kind: 'set-suites',
          why: what.kind === 'accepted' ? 'none-common' : 'key-type',
          name: expectedName(endpoint),
        },

  key(what) {
    if (what.kind === 'curve') return ['curve', what.leaf.key.curve ?? ''];
    return what.kind === 'accepted' ? what.accepted.map(({ name }) => name).sort() : ['none fits'];
  },
});

/** What a browser sends was turned down although OpenSSL was served; only where browsers are to be expected. */
function browserRefused({ at, endpoint }: SeenAddress): boolean {
  if (at.handshake.kind !== 'completed') return false;
  if (endpoint.application !== 'http' && endpoint.application !== 'unknown') return false;
  return at.hellos.some(({ question, outcome }) => question.kind === 'browser' && isAlert(outcome, REFUSAL));
}

/** A page full of names says no more than the first few, which are the strongest. */
function offered(suites: readonly CipherSuite[]): string {
  const names = suites.slice(0, 9).map(({ opensslName, name }) => opensslName ?? name);
  return names.length < suites.length
    ? `${names.join(', ')} and ${suites.length - names.length} more`
    : names.join(', ');
}

/**
 * The same refusal under any name and with every suite, from a server that tells versions apart. One that answers the
 * same to all versions may refuse for any reason at all.
 */
function nothingFits({ at }: SeenAddress): What | null {
  const { handshake, hellos } = at;
  if (handshake.kind !== 'alert' || !REFUSAL.includes(handshake.alert)) return null;
  if (hellos.some(({ outcome }) => outcome.kind === 'server-flight')) return null;
  const wide = hellos.filter(({ question }) => WIDE.has(question.kind));
  if (!wide.some(({ question }) => question.kind === 'modern')) return null;
  if (!wide.every(({ outcome }) => isAlert(outcome, REFUSAL))) return null;
  const asked = hellos.flatMap(({ question, outcome }) => {
    if (question.kind === 'version') return [{ versions: [question.offered], outcome }];
    return question.kind === 'below-minimum' ? [{ versions: question.offered, outcome }] : [];
  });
  const versionsWith = (alerts: readonly number[]) =>
    [...new Set(asked.flatMap(({ versions, outcome }) => (isAlert(outcome, alerts) ? versions : [])))].sort(
      (a, b) => a - b,
    );
  const known = versionsWith(REFUSAL);
  const unknown = versionsWith(NOT_THIS_VERSION);
  return known.length === 0 || unknown.length === 0 ? null : { kind: 'none', alert: handshake.alert, known, unknown };
}

function isAlert(outcome: HelloOutcome, alerts: readonly number[]): boolean {
  return outcome.kind === 'alert' && alerts.includes(outcome.alert);
}

/** Hellos that offer every suite, whatever the name in them. */
const WIDE: ReadonlySet<string> = new Set(['modern', 'no-sni', 'other-sni']);

/** handshake_failure, insufficient_security. */
const REFUSAL: readonly number[] = [40, 71];

/** protocol_version; internal_error is what a security level of OpenSSL makes of an old version. */
const NOT_THIS_VERSION: readonly number[] = [70, 80];
