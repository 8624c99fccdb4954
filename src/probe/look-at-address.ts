import type { AddressObservation, Handshake, HelloObservation, HttpAnswer, TcpOutcome } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import { type Budget, backoffMs, pause, stageLimit } from './budget.ts';
import { type Address, dial } from './dial.ts';
import { type HandshakeRequest, shakeHands } from './handshake.ts';
import { type ClientOffer, FIRST_CLIENT, handshakeRequest, nextClient, withOpenSslWords } from './handshake-plan.ts';
import { helloOffer, versionsBelow } from './hello-offers.ts';
import type { Lanes } from './lanes.ts';
import { askInClear } from './plaintext.ts';
import { sendHello } from './send-hello.ts';

export interface LookContext {
  readonly budget: Budget;
  readonly retries: number;
  readonly lanes: Lanes;
}

/**
 * Everything that is asked of one address. A healthy one costs two connections side by side; the others are made only
 * after a failure that they can explain. Never rejects.
 */
export async function lookAtAddress(to: Address, target: Target, look: LookContext): Promise<AddressObservation> {
  const begun = performance.now();
  let connections = 0;
  const turn = <T>(work: () => Promise<T>): Promise<T> =>
    look.lanes.turn(to.address, () => {
      connections += 1;
      return work();
    });
  const hello = (question: HelloObservation['question']) => {
    const offer = helloOffer(question, target.endpoint.servername);
    return turn(() => sendHello(to, question, offer, look.budget));
  };

  let belowMinimum: Promise<readonly HelloObservation[]> = Promise.resolve([]);
  let asked = false;
  const onConnected = () => {
    if (asked) return;
    asked = true;
    belowMinimum = askBelowMinimum(target, hello);
  };
  const first = await shakeHandsWithRetries(to, target, look, turn, onConnected);
  const modern =
    first.tcp.kind === 'connected' && first.handshake.kind !== 'completed' && first.handshake.kind !== 'not-attempted'
      ? [await hello({ kind: 'modern' })]
      : [];
  const plaintext = modern.some(mayBePlaintext)
    ? await turn(() => askInClear(to, target.endpoint.servername ?? to.address, look.budget))
    : null;
  return {
    ...to,
    ...first,
    hellos: [...(await belowMinimum), ...modern],
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
    turn(() => dialAndShakeHands(to, handshakeRequest(target, client), look.budget, onConnected));
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

/** A version that was accepted is named; then each lower one is asked alone, so that the finding names them all. */
async function askBelowMinimum(
  target: Target,
  hello: (question: HelloObservation['question']) => Promise<HelloObservation>,
): Promise<readonly HelloObservation[]> {
  const seen: HelloObservation[] = [];
  let offered = versionsBelow(target.policy.minTlsVersion);
  while (offered.length > 0) {
    const answer = await hello({ kind: 'below-minimum', offered });
    seen.push(answer);
    if (answer.outcome.kind !== 'server-flight') break;
    const accepted = answer.outcome.version;
    offered = offered.filter((version) => version < accepted);
  }
  return seen;
}

/** Nothing that came back was TLS, or nothing came back: the port may speak in clear. */
function mayBePlaintext({ outcome }: HelloObservation): boolean {
  return outcome.kind === 'not-tls' || outcome.kind === 'closed' || outcome.kind === 'silent';
}
