import { isLost } from '../model/lost-hello.ts';
import type { AddressObservation, HelloObservation, HelloQuestion } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import type { Ms } from '../model/units.ts';
import { createAskers, isOfLadder, mayBeRefused } from './ask-again.ts';
import { type Budget, pause } from './budget.ts';
import type { Address } from './dial.ts';
import { endingOfHello } from './ending.ts';
import {
  dialAndShakeHands,
  type LookContext,
  shakeHandsOnceMore,
  shakeHandsWithRetries,
  type Turn,
} from './first-look.ts';
import { FIRST_CLIENT, wantsErrorPage } from './handshake-plan.ts';
import { firstQuestions, followingQuestion, nextQuestions, pauseBefore } from './next-questions.ts';
import { openingOf } from './open.ts';
import { lookAtOthers } from './other-certificates.ts';
import { askInClear } from './plaintext.ts';
import { withOtherStore } from './roots.ts';
import { sendHello, sendHelloLater } from './send-hello.ts';
import { showsFault } from './shows-fault.ts';

/**
 * Everything that is asked of one address: the handshake and, side by side, the first questions; then, round by round,
 * what would explain a failure, until nothing is left to ask or the budget of connections is spent. Never rejects.
 */
export async function lookAtAddress(to: Address, target: Target, look: LookContext): Promise<AddressObservation> {
  const begun = performance.now();
  const opening = openingOf(target.endpoint, look.proxyCredentials);
  let connections = 0;
  const { acquaintance } = look;
  const counted = <T>(work: () => Promise<T>) => {
    connections += 1;
    return work();
  };
  const turn: Turn = (work, moodOf) => look.lanes.turn(to, () => counted(work), moodOf);
  /** `null` where it has become needless by the time that its turn comes. */
  const askUnless = (isNeedless: (to: Address) => boolean, budget: Budget) => (question: HelloQuestion) =>
    look.lanes.turn(
      to,
      async () => {
        if (isNeedless(to)) return null;
        const patient = acquaintance.patience(to, budget);
        return counted(() => sendHello(to, question, target.endpoint.servername, patient, opening));
      },
      (seen) => acquaintance.note(to, seen === null ? null : endingOfHello(seen)),
    );
  const ask = (budget: Budget) => (question: HelloQuestion) =>
    turn(
      () => sendHello(to, question, target.endpoint.servername, acquaintance.patience(to, budget), opening),
      (seen) => acquaintance.note(to, endingOfHello(seen)),
    );
  const askers = createAskers(look.retries, ask);

  // Who speaks before TLS may take its time to greet, each time anew.
  const rungMs = target.endpoint.starttls === null ? RUNG_MS : look.budget.timeoutMs;
  const impatient = { ...look.budget, timeoutMs: Math.min(look.budget.timeoutMs, rungMs) };
  // Of a place that has said nothing to anybody one question at a time is enough; once it answers, the rest is asked.
  const unlessSilent = async (question: HelloQuestion): Promise<Asked> => ({
    question,
    answer: await askUnless(acquaintance.isSilent, look.budget)(question),
  });
  const answers: Promise<Asked>[] = [];
  // Which question follows from the handshake is known a round trip later than a connection for it can be opened.
  let follow: (question: HelloQuestion | null) => void = () => {};
  let followed: Promise<HelloObservation | null> = Promise.resolve(null);
  let first = await shakeHandsWithRetries(to, target, look, turn, {
    connected: () => {
      if (answers.length > 0) return;
      answers.push(...firstQuestions(target).map(unlessSilent));
      if (acquaintance.isSilent(to)) return;
      const question = new Promise<HelloQuestion | null>((resolve) => {
        follow = resolve;
      });
      followed = turn(() => sendHelloLater(to, question, target.endpoint.servername, impatient, opening));
    },
    completed: (handshake) => follow(followingQuestion(handshake)),
  });
  follow(followingQuestion(first.handshake));
  // Silent towards this one alone: that may have been chance, which is no fault of the handshake.
  if (first.handshake.kind === 'silent' && look.retries > 0) {
    const seen = [await followed, ...(await Promise.all(answers)).map(({ answer }) => answer)];
    if (seen.some((one) => one?.outcome.kind === 'server-flight')) {
      first = await shakeHandsOnceMore(first, to, target, look, turn);
    }
  }
  const served = first.handshake.kind === 'completed';
  const tookMs = first.handshake.kind === 'completed' ? first.handshake.tookMs : 0;
  const rung = { ...impatient, timeoutMs: rungTimeout(look.budget.timeoutMs, rungMs, tookMs) };
  const settle = async (asked: Promise<Asked>): Promise<readonly HelloObservation[]> => {
    const { question, answer } = await asked;
    if (!served) return answer === null ? [] : [answer];
    const seen = answer ?? (await ask(look.budget)(question));
    return [await askers.again(seen, seen.outcome.kind === 'silent' ? rung : look.budget)];
  };
  const hellos = (await Promise.all(answers.map(settle))).flat();
  const early = await followed;
  // What was lost there is asked anew below, as if it had never been asked: only answers are worth the haste.
  if (early !== null && !isLost(early.outcome)) hellos.push(early);
  // Still lost: does the server refuse just these, or has it stopped to answer us at all?
  const isOpen = (one: HelloObservation) => served && mayBeRefused(one.question) && isLost(one.outcome);
  if (hellos.some(isOpen)) {
    hellos.push(await askers.again(await ask(look.budget)({ kind: 'modern' }), look.budget));
    const again = (one: HelloObservation) =>
      isOpen(one) && askers.isUnsteady(first) ? askers.again(one, look.budget) : one;
    hellos.push(...(await Promise.all(hellos.splice(0).map(again))));
  }
  if (first.tcp.kind === 'connected' && first.handshake.kind !== 'not-attempted') {
    // Where everything was asked for others and nothing answered, the plain hello under our own name tells enough.
    const isAskedAll = () => acquaintance.isGivenUp(to) && hellos.some(({ question }) => question.kind === 'modern');
    for (;;) {
      const questions = nextQuestions({ handshake: first.handshake, hellos }, target);
      if (questions.length === 0 || connections + questions.length > MOST_CONNECTIONS) break;
      const waitMs = pauseBefore(questions);
      if (waitMs > 0 && !(await pause(look.budget, waitMs))) break;
      const round = (await Promise.all(questions.map(askUnless(isAskedAll, rung)))).filter((one) => one !== null);
      if (round.length === 0) break;
      const isWorth = ({ question }: HelloObservation) =>
        isOfLadder(question) || (served && (question.kind === 'key-type' || askers.isUnsteady(first)));
      const again = (one: HelloObservation) => (isWorth(one) ? askers.again(one, rung) : one);
      hellos.push(...(await Promise.all(round.map(again))));
    }
  }
  acquaintance.giveUp(to);
  if (early?.outcome.kind === 'closed') {
    const key = JSON.stringify(early.question);
    const anew = hellos.find(({ question }) => JSON.stringify(question) === key);
    if (anew !== undefined) askers.lostBefore(early, anew);
  }
  const others = await lookAtOthers(to, target, look, turn, { handshake: first.handshake, hellos });
  const inClear = (greetingMs?: number) =>
    turn(
      () => askInClear(to, target.endpoint.servername ?? to.address, look.budget, greetingMs, opening),
      ({ kind }) => acquaintance.note(to, kind === 'answered' ? kind : null),
    );
  const plaintext =
    target.endpoint.starttls !== null
      ? null
      : !served && hellos.some(mayBePlaintext)
        ? await inClear()
        : [first, ...others].some(({ handshake }) => showsFault({ handshake, hellos }, Date.now()))
          ? await inClear(0)
          : null;
  const page = wantsErrorPage(first.http, hellos)
    ? await turn(() => dialAndShakeHands(to, { ...FIRST_CLIENT, method: 'GET' }, target, look))
    : null;
  return {
    ...to,
    ...first,
    ...askers.count(first),
    handshake: withOtherStore(first.handshake, target, Date.now()),
    others,
    http: page?.http ?? first.http,
    hellos,
    plaintext,
    connections,
    tookMs: Math.round(performance.now() - begun),
    file: null,
  };
}

interface Asked {
  readonly question: HelloQuestion;
  /** `null`: it was not asked in the end. */
  readonly answer: HelloObservation | null;
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

/** Whoever takes long for each answer gets the time that it has shown to need, never more than the user allows. */
export function rungTimeout(timeoutMs: Ms, rungMs: Ms, tookMs: Ms): Ms {
  return Math.min(timeoutMs, Math.max(rungMs, 2 * tookMs));
}

/** The first look waits as long as the user says; a rung of the ladder repeats what already failed, so it waits less. */
const RUNG_MS = 5_000;

/** A server is looked at, not scanned; the longest honest enumeration stays below. */
const MOST_CONNECTIONS = 80;
