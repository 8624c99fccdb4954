import type { CertificateFacts } from '../model/certificate.ts';
import type { Handshake, HelloObservation, HelloOutcome, HelloQuestion, ServerFlight } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import { opensslVersionCode, VERSION_CODE } from '../model/tls-version.ts';
import type { Ms } from '../model/units.ts';
import { BROWSER_SUITES, forbiddenSuites } from '../wire/profiles.ts';
import { BROWSER_SIZE } from './hello-offers.ts';
import { otherKeys, stillServed } from './key-questions.ts';
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
  // One for each newest version, since some servers (GnuTLS) refuse a version they lack instead of choosing a lower one.
  for (const newest of below.filter((version) => version > 0x0300).reverse()) {
    questions.push({ kind: 'below-minimum', offered: below.filter((version) => version <= newest) });
  }
  if (policy.require.includes('sni-fallback') && endpoint.servername !== null) questions.push({ kind: 'no-sni' });
  if (policy.require.includes('post-quantum')) questions.push({ kind: 'groups', offered: [POST_QUANTUM_GROUP] });
  return questions;
}

/** The one question that the handshake alone leads to, whatever the first hellos bring; `null` when there is none. */
export function followingQuestion(handshake: Handshake): HelloQuestion | null {
  const soFar = { handshake, hellos: [] };
  return [...control(soFar), ...otherKeys(soFar)][0] ?? null;
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
const lowerVersions: Rule = ({ hellos }) =>
  hellos.flatMap(({ question, outcome }): readonly HelloQuestion[] => {
    if (question.kind !== 'below-minimum' || outcome.kind !== 'server-flight') return [];
    const offered = question.offered.filter((lower) => lower < outcome.version);
    return offered.length === 0 ? [] : [{ kind: 'below-minimum', offered }];
  });

/** Where an old version is accepted the finding tells the whole range, so the present ones are asked one by one. */
const wholeRange: Rule = ({ handshake, hellos }) => {
  const accepted = hellos.some(
    ({ question, outcome }) => question.kind === 'below-minimum' && outcome.kind === 'server-flight',
  );
  const seen = versionsSeen(handshake, hellos);
  return [VERSION_CODE['1.2'], VERSION_CODE['1.3']]
    .filter((code) => accepted && !seen.has(code))
    .map((offered) => ({ kind: 'version', offered }));
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
  const seen = versionsSeen(handshake, hellos);
  return policy.requiredTlsVersions
    .map((version) => VERSION_CODE[version])
    .filter((code) => !seen.has(code))
    .map((offered) => ({ kind: 'version', offered }));
};

/** The plain hello: the control for every other one. */
const control = ({ handshake, hellos }: SoFar): readonly HelloQuestion[] => {
  const browser = answerTo(hellos, 'browser');
  const failed = handshake.kind !== 'completed' && handshake.kind !== 'not-attempted';
  return failed || (browser !== null && isFailure(browser)) ? [{ kind: 'modern' }] : [];
};

/** The large hello fails where the small one works: size, unknown group, or two segments? */
const largeHello: Rule = ({ handshake, hellos }) => {
  const browser = answerTo(hellos, 'browser');
  const modern = answerTo(hellos, 'modern');
  if (modern?.kind !== 'server-flight' || browser === null) return [];
  const handshakeDied = handshake.kind === 'closed' || handshake.kind === 'silent';
  if (!handshakeDied && (!isFailure(browser) || isRefusal(browser, modern))) return [];
  return [{ kind: 'post-quantum' }, { kind: 'padded', size: BROWSER_SIZE }, { kind: 'split' }];
};

/** Not even the plain hello works: is it the name, or the version? */
const nameAndVersion: Rule = ({ handshake, hellos }, { endpoint }) => {
  const modern = answerTo(hellos, 'modern');
  // It was served before, so it is not the hello: the server has had enough of us.
  if (handshake.kind === 'completed' && answerTo(hellos, 'browser')?.kind === 'server-flight') return [];
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

/**
 * A staple is wanted and did not come. nginx fetches one only when somebody asks, each of its workers for itself, so the
 * first answer may lack it though it is set up.
 */
const missingStaple: Rule = ({ handshake, hellos }, { policy }) => {
  const answers = flights(hellos.filter(({ question }) => ASKS_STAPLE.has(question.kind)));
  const chains = [...(handshake.kind === 'completed' ? [handshake] : []), ...answers].map(({ chain }) => chain);
  const mustStaple = policy.revocation !== 'off' && chains.some(([leaf]) => leaf?.mustStaple === true);
  const wanted = policy.require.includes('staple') || mustStaple;
  if (!wanted || chains.length === 0 || answers.some(({ staple }) => staple !== null)) return [];
  const round = hellos.filter(({ question }) => question.kind === 'staple').length + 1;
  return round > STAPLE_ROUNDS ? [] : [{ kind: 'staple', round }];
};

/** Time for the server to do what a question waits for. */
export function pauseBefore(questions: readonly HelloQuestion[]): Ms {
  return Math.max(
    0,
    ...questions.map((question) => (question.kind === 'staple' ? question.round * STAPLE_PAUSE_MS : 0)),
  );
}

const RULES: readonly Rule[] = [
  lowerVersions,
  wholeRange,
  moreSuites,
  requiredVersions,
  control,
  largeHello,
  nameAndVersion,
  acceptedSuites,
  otherNames,
  commonGroups,
  missingStaple,
  otherKeys,
  stillServed,
];

function answerTo(hellos: readonly HelloObservation[], kind: HelloQuestion['kind']): HelloOutcome | null {
  return hellos.find(({ question }) => question.kind === kind)?.outcome ?? null;
}

function versionsSeen(handshake: Handshake, hellos: readonly HelloObservation[]): ReadonlySet<number> {
  const seen = new Set(flights(hellos).map(({ version }) => version));
  if (handshake.kind === 'completed') seen.add(opensslVersionCode(handshake.version) ?? 0);
  return seen;
}

function flights(hellos: readonly HelloObservation[]): readonly ServerFlight[] {
  return hellos.flatMap(({ outcome }) => (outcome.kind === 'server-flight' ? [outcome] : []));
}

/** No connection at all is the network's matter, not the hello's. */
function isFailure(outcome: HelloOutcome): boolean {
  return outcome.kind !== 'server-flight' && outcome.kind !== 'no-connection';
}

/** The server read the hello and turned it down for what it lacks beside the wider one: a suite, a group, a protocol. */
function isRefusal(browser: HelloOutcome, wider: ServerFlight): boolean {
  if (browser.kind !== 'alert') return browser.kind === 'not-tls';
  if (browser.alert === 112 || browser.alert === 120) return true;
  const lacksSuite = !BROWSER_SUITES.some(({ code }) => code === wider.cipherSuite);
  const lacksGroup = wider.group !== null && !BROWSER_GROUPS.includes(wider.group);
  return [40, 70, 71].includes(browser.alert) && (lacksSuite || lacksGroup);
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

/** More suites than OpenSSL has at one version, so that the list of offenders is whole. */
const MOST_ROUNDS = 40;

const ASKS_STAPLE: ReadonlySet<HelloQuestion['kind']> = new Set(['browser', 'staple']);

/** How often a staple is asked for again, and how long the server gets for each round more. */
const STAPLE_ROUNDS = 2;
const STAPLE_PAUSE_MS = 600;

/** As OpenSSL spells the groups that browsers offer; finite-field DH has a question of its own. */
const COMMON_GROUP = /^(X25519MLKEM768|X25519|prime256v1|secp256r1|P-256|secp384r1|P-384|DH .*)$/;
