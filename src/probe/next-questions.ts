import type { CertificateFacts } from '../model/certificate.ts';
import type { Handshake, HelloObservation, HelloOutcome, HelloQuestion, ServerFlight } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import { VERSION_CODE } from '../model/tls-version.ts';
import { forbiddenSuites } from '../wire/profiles.ts';
import { BROWSER_SIZE } from './hello-offers.ts';
import { askable, BROWSER_GROUPS, DHE_SUITES, POST_QUANTUM_GROUP, suitesFor, versionsBelow } from './offered.ts';

/** What is known of an address when it is decided what to ask next. */
export interface SoFar {
  readonly handshake: Handshake;
  readonly hellos: readonly HelloObservation[];
}

/** What is asked of every address, side by side with the handshake: enough to prove a healthy one healthy. */
export function firstQuestions({ endpoint, policy }: Target): readonly HelloQuestion[] {
  const below = versionsBelow(policy.minTlsVersion);
  const questions: HelloQuestion[] = [
    { kind: 'browser' },
    { kind: 'suites', why: 'forbidden', offered: askable(forbiddenSuites(policy.profile)) },
    { kind: 'suites', why: 'dhe', offered: DHE_SUITES },
  ];
  if (below.length > 0) questions.push({ kind: 'below-minimum', offered: below });
  if (policy.require.includes('sni-fallback') && endpoint.servername !== null) questions.push({ kind: 'no-sni' });
  if (policy.require.includes('post-quantum')) questions.push({ kind: 'groups', offered: [POST_QUANTUM_GROUP] });
  return questions;
}

/**
 * What would tell more, given what was seen; empty when nothing is left to find out. Pure, so that the plan can be read
 * and tested as a table: each rule looks at answers and names questions, and a question is never asked twice.
 */
export function nextQuestions(soFar: SoFar, target: Target): readonly HelloQuestion[] {
  const asked = new Set(soFar.hellos.map(({ question }) => JSON.stringify(question)));
  const wanted = RULES.flatMap((rule) => rule(soFar, target));
  return wanted.filter((question) => {
    const key = JSON.stringify(question);
    if (asked.has(key)) return false;
    asked.add(key);
    return true;
  });
}

type Rule = (soFar: SoFar, target: Target) => readonly HelloQuestion[];

/** Versions below the minimum: one accepted leads to the next lower one, so that the finding names them all. */
const lowerVersions: Rule = ({ hellos }) => {
  const last = hellos.findLast(({ question }) => question.kind === 'below-minimum');
  if (last?.question.kind !== 'below-minimum' || last.outcome.kind !== 'server-flight') return [];
  const { version } = last.outcome;
  const offered = last.question.offered.filter((lower) => lower < version);
  return offered.length === 0 ? [] : [{ kind: 'below-minimum', offered }];
};

/** Forbidden suites: asked again without the one chosen, until the server refuses; so are those accepted at all. */
const moreSuites: Rule = ({ hellos }) =>
  (['forbidden', 'accepted'] as const).flatMap((why) => {
    const rounds = hellos.filter(({ question }) => question.kind === 'suites' && question.why === why);
    const last = rounds.at(-1);
    if (last?.question.kind !== 'suites' || last.outcome.kind !== 'server-flight') return [];
    if (rounds.length >= MOST_ROUNDS) return [];
    const { cipherSuite } = last.outcome;
    const offered = last.question.offered.filter((code) => code !== cipherSuite);
    return offered.length === 0 || offered.length === last.question.offered.length ? [] : [suites(why, offered)];
  });

const requiredVersions: Rule = ({ handshake, hellos }, { policy }) => {
  const seen = new Set(flights(hellos).map(({ version }) => version));
  if (handshake.kind === 'completed') seen.add(OPENSSL_VERSIONS[handshake.version] ?? 0);
  return policy.requiredTlsVersions
    .map((version) => VERSION_CODE[version])
    .filter((code) => !seen.has(code))
    .map((offered) => ({ kind: 'version', offered }));
};

/** The plain hello: the control for every other one. */
const control: Rule = ({ handshake, hellos }) => {
  const browser = answerTo(hellos, 'browser');
  const failed = handshake.kind !== 'completed' && handshake.kind !== 'not-attempted';
  return failed || (browser !== null && isFailure(browser)) ? [{ kind: 'modern' }] : [];
};

/** The large hello fails where the small one works: size, unknown group, or two segments? */
const largeHello: Rule = ({ handshake, hellos }) => {
  const browser = answerTo(hellos, 'browser');
  if (answerTo(hellos, 'modern')?.kind !== 'server-flight' || browser === null) return [];
  const handshakeDied = handshake.kind === 'closed' || handshake.kind === 'silent';
  if (!handshakeDied && (!isFailure(browser) || isRefusal(browser))) return [];
  return [{ kind: 'post-quantum' }, { kind: 'padded', size: BROWSER_SIZE }, { kind: 'split' }];
};

/** Not even the plain hello works: is it the name, or the version? */
const nameAndVersion: Rule = ({ hellos }, { endpoint }) => {
  const modern = answerTo(hellos, 'modern');
  if (modern === null || !isFailure(modern) || modern.kind === 'not-tls') return [];
  const versions: readonly HelloQuestion[] = [
    { kind: 'version', offered: VERSION_CODE['1.2'] },
    { kind: 'version', offered: VERSION_CODE['1.3'] },
  ];
  if (endpoint.servername === null) return versions;
  return [{ kind: 'no-sni' }, { kind: 'other-sni', name: NEUTRAL_NAME }, ...versions];
};

/** A client was refused although a wider offer is served: which suites does the server know at all? */
const acceptedSuites: Rule = ({ handshake, hellos }) => {
  if (handshake.kind !== 'alert' && handshake.kind !== 'refused-by-us') return [];
  const modern = answerTo(hellos, 'modern');
  if (modern?.kind !== 'server-flight' || modern.clientCertificateRequest !== null) return [];
  return [
    suites(
      'accepted',
      suitesFor(modern.version >= VERSION_CODE['1.3'] ? [VERSION_CODE['1.3']] : [VERSION_CODE['1.2']]),
    ),
  ];
};

/** The name on the certificate is another: does the server choose by name, and what does it serve without one? */
const otherNames: Rule = ({ handshake }, { endpoint }) => {
  if (handshake.kind !== 'completed' || handshake.identity.kind !== 'refused' || endpoint.servername === null)
    return [];
  const name = firstName(handshake.chain[0]);
  const own: readonly HelloQuestion[] =
    name === null || name === endpoint.servername ? [] : [{ kind: 'other-sni', name }];
  return [{ kind: 'no-sni' }, ...own];
};

/** A group that browsers do not offer may be the only one there is. */
const commonGroups: Rule = ({ handshake }) => {
  if (handshake.kind !== 'completed' || handshake.group === null || COMMON_GROUP.test(handshake.group)) return [];
  return [{ kind: 'groups', offered: BROWSER_GROUPS }];
};

const RULES: readonly Rule[] = [
  lowerVersions,
  moreSuites,
  requiredVersions,
  control,
  largeHello,
  nameAndVersion,
  acceptedSuites,
  otherNames,
  commonGroups,
];

function answerTo(hellos: readonly HelloObservation[], kind: HelloQuestion['kind']): HelloOutcome | null {
  return hellos.find(({ question }) => question.kind === kind)?.outcome ?? null;
}

function flights(hellos: readonly HelloObservation[]): readonly ServerFlight[] {
  return hellos.flatMap(({ outcome }) => (outcome.kind === 'server-flight' ? [outcome] : []));
}

/** No connection at all is the network's matter, not the hello's. */
function isFailure(outcome: HelloOutcome): boolean {
  return outcome.kind !== 'server-flight' && outcome.kind !== 'no-connection';
}

/** The server read the hello and had nothing in common with it: versions, suites, ALPN. */
function isRefusal(outcome: HelloOutcome): boolean {
  return outcome.kind === 'not-tls' || (outcome.kind === 'alert' && [40, 70, 71, 112, 120].includes(outcome.alert));
}

function firstName(leaf: CertificateFacts | undefined): string | null {
  const name = leaf?.sans?.find(({ kind }) => kind === 'dns')?.value.replace(/^\*\./, 'www.') ?? null;
  return name !== null && /^[a-z0-9._-]{1,253}$/i.test(name) ? name : null;
}

function suites(why: 'forbidden' | 'accepted', offered: readonly number[]): HelloQuestion {
  return { kind: 'suites', why, offered };
}

/** RFC 6761 §6.4: nobody's name, so that nobody is bothered and no server can have it. */
const NEUTRAL_NAME = 'tls-gate-probe.invalid';

const MOST_ROUNDS = 12;

/** As OpenSSL spells the groups that browsers offer; finite-field DH has a question of its own. */
const COMMON_GROUP = /^(X25519MLKEM768|X25519|prime256v1|secp256r1|P-256|secp384r1|P-384|DH .*)$/;

const OPENSSL_VERSIONS: Readonly<Record<string, number>> = {
  TLSv1: VERSION_CODE['1.0'],
  'TLSv1.1': VERSION_CODE['1.1'],
  'TLSv1.2': VERSION_CODE['1.2'],
  'TLSv1.3': VERSION_CODE['1.3'],
};
