import type { Socket } from 'node:net';
import type { HelloObservation, HelloOutcome, HelloQuestion } from '../model/observation.ts';
import { assertNever } from '../model/units.ts';
import { buildClientHello } from '../wire/client-hello.ts';
import type { FlightStep } from '../wire/flight.ts';
import { createFlightReader } from '../wire/server-flight.ts';
import { type Budget, type StageLimit, stageLimit } from './budget.ts';
import type { Address } from './dial.ts';
import { flightFacts } from './flight-facts.ts';
import { type PreparedHello, prepareHello } from './hello-offers.ts';
import { AT_ONCE, type Opened, type Opening, open } from './open.ts';

/**
 * Sends one ClientHello of our own, after what comes before TLS, and reads the answer to its end, encrypted or not. Never rejects; the connection is
 * closed without a word, as a client that lost its network would.
 */
export async function sendHello(
  to: Address,
  question: HelloQuestion,
  servername: string | null,
  budget: Budget,
  opening: Opening = AT_ONCE,
): Promise<HelloObservation> {
  const begun = performance.now();
  return askOver(await open(to, opening, budget), question, servername, budget, opening, begun);
}

/**
 * The same over a connection that is opened before it is known what to ask, which saves a round trip. `null` when nothing is to
 * be asked in the end, or when that took so long that the connection may have gone stale: its end would prove nothing, and
 * others may wait for its lane.
 */
export async function sendHelloLater(
  to: Address,
  question: Promise<HelloQuestion | null>,
  servername: string | null,
  budget: Budget,
  opening: Opening,
): Promise<HelloObservation | null> {
  const opened = await open(to, opening, budget);
  if (opened.kind !== 'open') return null;
  const { socket } = opened;
  let stale: () => void = () => {};
  const spoilt = new Promise<null>((resolve) => {
    stale = () => resolve(null);
  });
  const timer = setTimeout(stale, FRESH_MS);
  socket.on('error', stale).on('close', stale);
  const wanted = await Promise.race([question, spoilt]);
  clearTimeout(timer);
  if (wanted === null || socket.destroyed) {
    socket.destroy();
    return null;
  }
  socket.off('error', stale).off('close', stale);
  return askOver(opened, wanted, servername, budget, opening, performance.now());
}

async function askOver(
  opened: Opened,
  question: HelloQuestion,
  servername: string | null,
  budget: Budget,
  opening: Opening,
  begun: number,
): Promise<HelloObservation> {
  const observed = (outcome: HelloOutcome, bytes: number): HelloObservation => ({
    question,
    outcome,
    bytes,
    tookMs: Math.round(performance.now() - begun),
  });
  if (opened.kind === 'failed') return observed({ kind: 'no-connection', tcp: opened.tcp }, 0);
  if (opened.kind === 'no-tls') return observed({ ...opened, kind: 'no-connection' }, 0);
  const hello = prepareHello(question, servername, opening.alpn ?? undefined);
  const { outcome, bytes } = await exchange(opened.socket, hello, stageLimit(budget));
  return observed(outcome, bytes);
}

interface Exchanged {
  readonly outcome: HelloOutcome;
  readonly bytes: number;
}

function exchange(socket: Socket, hello: PreparedHello, limit: StageLimit): Promise<Exchanged> {
  return new Promise((resolve) => {
    const reader = createFlightReader({ client: { hello: hello.offer, keyShares: hello.keyShares } });
    let last: FlightStep = { kind: 'need-more' };
    const finish = (ending: HelloOutcome) => {
      clearTimeout(timer);
      clearTimeout(lull);
      clearTimeout(rest);
      socket.removeAllListeners().on('error', () => {});
      socket.destroy();
      const outcome = outcomeOf(last) ?? partialFlight() ?? ending;
      resolve({ outcome, bytes: reader.soFar().bytes });
    };
    // A server that chose a version and then broke off still chose it: that is worth more than how it broke off.
    const partialFlight = () => (reader.soFar().version === null ? null : flightFacts(reader.soFar()));
    const timer = setTimeout(() => finish(outOfTime(limit)), limit.ms);
    let lull: NodeJS.Timeout | undefined;
    socket.on('data', (bytes: Buffer) => {
      last = reader.push(bytes);
      if (last.kind === 'need-more') return;
      if (last.kind === 'retry') {
        socket.write(last.bytesToSend);
        return;
      }
      if (last.kind !== 'not-tls') return finish({ kind: 'silent', waitedMs: limit.ms });
      clearTimeout(lull);
      lull = setTimeout(() => finish({ kind: 'silent', waitedMs: limit.ms }), BANNER_LULL_MS);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      finish({ kind: 'closed', how: error.code === 'ECONNRESET' || error.code === 'EPIPE' ? 'rst' : 'fin' });
    });
    socket.once('end', () => finish({ kind: 'closed', how: 'fin' }));
    socket.resume();
    const bytes = buildClientHello(hello.offer);
    const { at, pauseMs } = hello.split ?? { at: bytes.length, pauseMs: 0 };
    socket.write(bytes.subarray(0, at));
    const rest = at < bytes.length ? setTimeout(() => socket.write(bytes.subarray(at)), pauseMs) : undefined;
  });
}

/** What the reader made of the bytes; `null` while it would need more. */
function outcomeOf(step: FlightStep): HelloOutcome | null {
  switch (step.kind) {
    case 'need-more':
    case 'retry':
      return null;
    case 'flight':
      return flightFacts(step.flight);
    case 'alert':
      return { kind: 'alert', level: step.alert.level, alert: step.alert.description, encrypted: step.alert.encrypted };
    case 'not-tls': {
      const firstBytes = Buffer.from(step.firstBytes).toString('base64');
      return { kind: 'not-tls', firstBytes, looksLike: step.looksLike };
    }
    case 'malformed':
      return { kind: 'malformed', at: step.at, problem: step.problem };
    default:
      return assertNever(step);
  }
}

function outOfTime(limit: StageLimit): HelloOutcome {
  if (limit.cutByDeadline) return { kind: 'no-connection', tcp: { kind: 'not-attempted', why: 'deadline' } };
  return { kind: 'silent', waitedMs: limit.ms };
}

/** The rest of a banner follows at once, or not at all. */
const BANNER_LULL_MS = 60;

/** Servers give a silent client ten seconds and more (nginx: 60); what waited longer than this is left alone all the same. */
const FRESH_MS = 1_000;
