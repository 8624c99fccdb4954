import type { CompletedHandshake, Handshake, HttpAnswer, LostTry, TcpOutcome } from '../model/observation.ts';
import type { ProxyRefusal } from '../model/proxy.ts';
import type { Target } from '../model/run.ts';
import type { StartTlsOutcome } from '../model/starttls-outcome.ts';
import type { Acquaintance } from './acquaintance.ts';
import { type Budget, backoffMs, pause, stageLimit } from './budget.ts';
import type { Address } from './dial.ts';
import { endingOfAttempt, isLostTry } from './ending.ts';
import { type HandshakeRequest, shakeHands } from './handshake.ts';
import { type ClientOffer, FIRST_CLIENT, handshakeRequest, nextClient, withOpenSslWords } from './handshake-plan.ts';
import type { Lanes, Mood } from './lanes.ts';
import { open, openingOf } from './open.ts';
import { readRootsAhead } from './roots.ts';
import type { ClientKind, SecureContexts, ShownIdentity } from './trust.ts';

/** What every look at one address of an endpoint is given. */
export interface LookContext {
  readonly budget: Budget;
  readonly retries: number;
  readonly lanes: Lanes;
  /** What all of the run's connections have shown of the addresses. */
  readonly acquaintance: Acquaintance;
  /** Shown to servers that ask; the endpoint's own. */
  readonly identity: ShownIdentity | null;
  readonly secureContexts: SecureContexts;
  /** `user:password` of proxies, by the ids that they carry. Secret; absent: none. */
  readonly proxyCredentials?: ReadonlyMap<string, string> | undefined;
}

export interface FirstLook {
  readonly tcp: TcpOutcome;
  readonly tries: number;
  /** How the tries before the last one ended. */
  readonly lost: readonly LostTry[];
  readonly starttls: StartTlsOutcome | null;
  readonly handshake: Handshake;
  readonly http: HttpAnswer | null;
  readonly greeting: string | null;
}

/** Runs work while one of the address's lanes is held. */
export type Turn = <T>(work: () => Promise<T>, moodOf?: (seen: T) => Mood | null) => Promise<T>;

/** Told on the way, so that what else is asked need not wait for the end. */
export interface OnTheWay {
  readonly connected?: () => void;
  readonly completed?: (handshake: CompletedHandshake) => void;
}

/** Only a transport fault is worth another try; what a certificate says stays said. */
export async function shakeHandsWithRetries(
  to: Address,
  target: Target,
  look: LookContext,
  turn: Turn,
  told: OnTheWay = {},
  client: ClientOffer = FIRST_CLIENT,
): Promise<FirstLook> {
  const { acquaintance, budget } = look;
  const attempt = (as: ClientOffer) =>
    turn(
      () => dialAndShakeHands(to, as, target, { ...look, budget: acquaintance.patience(to, budget) }, told),
      (seen) => acquaintance.note(to, endingOfAttempt(seen)),
    );
  const lost: LostTry[] = [];
  for (let tries = 1; ; tries += 1) {
    const seen = await attempt(client);
    const mayHelp = isTransportFault(seen) && tries <= look.retries && !acquaintance.isSilent(to);
    if (!mayHelp || !(await pause(budget, backoffMs(tries)))) {
      return { ...(await withSecondOpinion(seen, client, target, attempt)), tries, lost };
    }
    const ending = endingOfAttempt(seen);
    if (isLostTry(ending)) lost.push(ending);
  }
}

/** One that was silent towards the handshake and answered others is asked again; where it does not serve, the first stands. */
export async function shakeHandsOnceMore(
  first: FirstLook,
  to: Address,
  target: Target,
  look: LookContext,
  turn: Turn,
): Promise<FirstLook> {
  const again = await shakeHandsWithRetries(to, target, { ...look, retries: 0 }, turn);
  const tries = first.tries + 1;
  if (again.handshake.kind !== 'completed') return { ...first, tries };
  return { ...again, tries, lost: [...first.lost, 'unanswered'] };
}

/** What one connection and its handshake showed. */
export type Attempt = Omit<FirstLook, 'tries' | 'lost'>;

export async function dialAndShakeHands(
  to: Address,
  client: ClientOffer,
  target: Target,
  look: LookContext,
  told: OnTheWay = {},
): Promise<Attempt> {
  const opens = open(to, openingOf(target.endpoint, look.proxyCredentials), look.budget);
  // While the connection is on its way: the first context of a run takes as long as many a handshake, and so do the roots.
  const request = requestAs(client, target, look);
  readRootsAhead(target);
  const opened = await opens;
  const { tcp } = opened;
  if (opened.kind !== 'open') {
    const starttls = opened.kind === 'no-tls' ? opened.starttls : null;
    return { tcp, starttls, handshake: { kind: 'not-attempted' }, http: null, greeting: null };
  }
  told.connected?.();
  const { socket, starttls } = opened;
  const limit = stageLimit(look.budget);
  const result = await shakeHands(socket, { ...request, onCompleted: (seen) => told.completed?.(seen) }, limit);
  return { tcp, starttls, ...result };
}

function isTransportFault({ tcp, starttls, handshake }: Attempt): boolean {
  if (starttls?.kind === 'closed' || (starttls?.kind === 'refused' && starttls.temporary)) return true;
  if (tcp.kind === 'connected') return handshake.kind === 'closed';
  if (tcp.kind === 'proxy-refused') return isPassing(tcp.refusal);
  return tcp.kind !== 'skipped' && tcp.kind !== 'not-attempted';
}

/** A proxy that says no says so again; one that is out of reach, or finds nobody, may do better next time. */
function isPassing(refusal: ProxyRefusal): boolean {
  if (refusal.kind === 'status') return refusal.status >= 500 && refusal.status !== 501;
  return refusal.kind !== 'not-http' && refusal.kind !== 'too-long';
}

/** Some refusals are our offer's fault or come without words: one more handshake, changed in one thing, settles it. */
async function withSecondOpinion(
  seen: Attempt,
  client: ClientOffer,
  target: Target,
  attempt: (client: ClientOffer) => Promise<Attempt>,
): Promise<Attempt> {
  const next = nextClient(seen.handshake, target.policy, client);
  if (next === null) return seen;
  const second = await attempt(next);
  if (next.enforceVerification) return { ...seen, handshake: withOpenSslWords(seen.handshake, second.handshake) };
  return second.handshake.kind === 'completed' ? second : seen;
}

/** The handshake with this target as that client, our own certificate in hand. */
function requestAs(client: ClientOffer, target: Target, look: LookContext): HandshakeRequest {
  return handshakeRequest(target, client, (kind: ClientKind) => look.secureContexts(target, kind, look.identity));
}
