import type {
  AddressObservation,
  Handshake,
  HelloObservation,
  HelloQuestion,
  HttpAnswer,
  TcpOutcome,
} from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import { type Budget, backoffMs, pause, stageLimit } from './budget.ts';
import { type Address, dial } from './dial.ts';
import { type HandshakeRequest, shakeHands } from './handshake.ts';
import {
  type ClientOffer,
  FIRST_CLIENT,
  handshakeRequest,
  nextClient,
  wantsErrorPage,
  withOpenSslWords,
} from './handshake-plan.ts';
import type { Lanes } from './lanes.ts';
import { firstQuestions, nextQuestions } from './next-questions.ts';
import { askInClear } from './plaintext.ts';
import { sendHello } from './send-hello.ts';
import type { ShownIdentity } from './trust.ts';

export interface LookContext {
  readonly budget: Budget;
  readonly retries: number;
  readonly lanes: Lanes;
  /** Shown to servers that ask; the endpoint's own. */
  readonly identity: ShownIdentity | null;
}

/**
 * Everything that is asked of one address: the handshake and, side by side, the first questions; then, round by round,
 * what would explain a failure, until nothing is left to ask or the budget of connections is spent. Never rejects.
 */
export async function lookAtAddress(to: Address, target: Target, look: LookContext): Promise<AddressObservation> {
  const begun = performance.now();
  let connections = 0;
  const turn: Turn = (work) =>
    look.lanes.turn(to.address, () => {
      connections += 1;
      return work();
    });
  const ask = (budget: Budget) => (question: HelloQuestion) =>
    turn(() => sendHello(to, question, target.endpoint.servername, budget));

  const answers: Promise<HelloObservation>[] = [];
  const onConnected = () => {
    if (answers.length === 0) answers.push(...firstQuestions(target).map(ask(look.budget)));
  };
  const first = await shakeHandsWithRetries(to, target, look, turn, onConnected);
  const hellos = await Promise.all(answers);
  if (first.tcp.kind === 'connected' && first.handshake.kind !== 'not-attempted') {
    const impatient = { ...look.budget, timeoutMs: Math.min(look.budget.timeoutMs, RUNG_MS) };
    for (;;) {
      const questions = nextQuestions({ handshake: first.handshake, hellos }, target);
      if (questions.length === 0 || connections + questions.length > MOST_CONNECTIONS) break;
      hellos.push(...(await Promise.all(questions.map(ask(impatient)))));
    }
  }
  const plaintext = hellos.some(mayBePlaintext)
    ? await turn(() => askInClear(to, target.endpoint.servername ?? to.address, look.budget))
    : null;
  const page = wantsErrorPage(first.http, hellos)
    ? await turn(() =>
        dialAndShakeHands(
          to,
          handshakeRequest(target, { ...FIRST_CLIENT, method: 'GET' }, look.identity),
          look.budget,
          () => {},
        ),
      )
    : null;
  return {
    ...to,
    ...first,
    http: page?.http ?? first.http,
    hellos,
    plaintext,
    connections,
    tookMs: Math.round(performance.now() - begun),
  };
}

interface FirstLook {
  readonly tcp: TcpOutcome;
  readonly tries: number;
  readonly handshake: Handshake;
  readonly http: HttpAnswer | null;
}

type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/** Only a transport fault is worth another try; what a certificate says stays said. */
async function shakeHandsWithRetries(
  to: Address,
  target: Target,
  look: LookContext,
  turn: Turn,
  onConnected: () => void,
): Promise<FirstLook> {
  const attempt = (client: ClientOffer) =>
    turn(() => dialAndShakeHands(to, handshakeRequest(target, client, look.identity), look.budget, onConnected));
  for (let tries = 1; ; tries += 1) {
    const seen = await attempt(FIRST_CLIENT);
    if (!isTransportFault(seen) || tries > look.retries || !(await pause(look.budget, backoffMs(tries)))) {
      return { ...(await withSecondOpinion(seen, target, attempt)), tries };
    }
  }
}

type Attempt = Omit<FirstLook, 'tries'>;

async function dialAndShakeHands(
  to: Address,
  request: HandshakeRequest,
  budget: Budget,
  onConnected: () => void,
): Promise<Attempt> {
  const dialled = await dial(to, budget);
  if (dialled.kind === 'failed') return { tcp: dialled.tcp, handshake: { kind: 'not-attempted' }, http: null };
  onConnected();
  return { tcp: dialled.tcp, ...(await shakeHands(dialled.socket, request, stageLimit(budget))) };
}

function isTransportFault({ tcp, handshake }: Attempt): boolean {
  if (tcp.kind === 'connected') return handshake.kind === 'closed';
  return tcp.kind !== 'skipped' && tcp.kind !== 'not-attempted';
}

/** Some refusals are our offer's fault or come without words: one more handshake, changed in one thing, settles it. */
async function withSecondOpinion(
  seen: Attempt,
  target: Target,
  attempt: (client: ClientOffer) => Promise<Attempt>,
): Promise<Attempt> {
  const client = nextClient(seen.handshake, target.policy);
  if (client === null) return seen;
  const second = await attempt(client);
  if (client.enforceVerification) return { ...seen, handshake: withOpenSslWords(seen.handshake, second.handshake) };
  return second.handshake.kind === 'completed' ? second : seen;
}

/**
 * Nothing that came back to the plain hello was TLS, or nothing came back: the port may speak in clear. And where it was
 * refused with internal_error (80), what the server says to plain HTTP tells which product it is.
 */
function mayBePlaintext({ question, outcome }: HelloObservation): boolean {
  if (question.kind !== 'modern') return false;
  if (outcome.kind === 'alert') return outcome.alert === INTERNAL_ERROR;
  return outcome.kind === 'not-tls' || outcome.kind === 'closed' || outcome.kind === 'silent';
}

/** RFC 8446 §6.2. */
const INTERNAL_ERROR = 80;

/** The first look waits as long as the user says; a rung of the ladder repeats what already failed, so it waits less. */
const RUNG_MS = 5_000;

/** A server is looked at, not scanned; the longest honest enumeration stays below. */
const MOST_CONNECTIONS = 40;
