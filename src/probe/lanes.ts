import pLimit, { type LimitFunction } from 'p-limit';
import type { Ms } from '../model/units.ts';

/**
 * What the end of one connection says of the address: it serves us as before, it is slow to or would rather do so less, or it
 * has had enough of us.
 */
export type Mood = 'at-ease' | 'tired' | 'strained';

/** Hands out turns, so that one address never sees more than a few connections of ours at a time. */
export interface Lanes {
  /** `moodOf` reads from what came of the work how the server bears us; absent or `null`: that tells nothing. */
  turn<T>(to: Place, work: () => Promise<T>, moodOf?: (seen: T) => Mood | null): Promise<T>;
}

/** The connections are counted for the address; who tires of us is the server at its port. */
export interface Place {
  readonly address: string;
  readonly port: number;
}

export interface LaneOptions {
  readonly perAddress?: number;
  /** Waits before a connection to an address that is strained; cut short by the end of the run. */
  readonly wait?: (ms: Ms) => Promise<unknown>;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Who has waited longer for an answer may have to let others pass. */
  readonly slowMs?: Ms;
}

/**
 * Lanes for one run. A server that begins to turn us away gets half the lanes and a pause before each connection, and
 * half as many again with twice the pause each time it does so anew; as it serves us again, both come back step by step.
 * One that serves us but says that it is busy gets half the lanes and a short pause, and never less. Others do not notice,
 * at other ports of its address neither. Who waits for an answer that does not come keeps no lane from those that are answered.
 */
export function createLanes({
  perAddress = PER_ADDRESS,
  wait = asleep,
  random = Math.random,
  slowMs = SLOW_MS,
}: LaneOptions = {}): Lanes {
  const addresses = new Map<string, Around>();
  const servers = new Map<string, Lane>();
  const mostAside = (perAddress - 1) * ASIDE_PER_LANE;
  return {
    async turn({ address, port }, work, moodOf = () => null) {
      const key = `${address} ${port}`;
      const around = addresses.get(address) ?? { limit: pLimit(perAddress), turns: 0, aside: 0 };
      const lane = servers.get(key) ?? newLane(perAddress);
      addresses.set(address, around);
      servers.set(key, lane);
      around.turns += 1;
      lane.turns += 1;
      const begin = async () => {
        lane.begun += 1;
        const { strain, begun } = lane;
        const seen = await work();
        const mood = moodOf(seen);
        if (mood === 'at-ease') noteServed(lane, begun);
        // What began before the last step back says nothing of how the server bears the new pace.
        if (lane.strain === strain) keepPace(lane, mood, perAddress);
        return seen;
      };
      let isAside = false;
      try {
        // In an object, since the lanes are to be free before what it promises is there.
        const { answer } = await lane.limit(async () => {
          const pauseMs = pauseOf(lane, random());
          if (pauseMs > 0) await wait(pauseMs);
          return around.limit(async () => {
            const answer = begin();
            const isOvertaken = overtaking(lane, perAddress);
            isAside = await stepsAside(answer, () => isOvertaken() && around.aside < mostAside, slowMs);
            if (isAside) around.aside += 1;
            return { answer };
          });
        });
        return await answer;
      } finally {
        if (isAside) around.aside -= 1;
        around.turns -= 1;
        lane.turns -= 1;
        if (around.turns === 0) addresses.delete(address);
        if (lane.turns === 0 && lane.strain === 0 && !lane.isTired) servers.delete(key);
      }
    },
  };
}

interface Around {
  readonly limit: LimitFunction;
  /** Begun or waiting to begin. */
  turns: number;
  /** Connections that wait for an answer and hold no lane. */
  aside: number;
}

interface Lane {
  readonly limit: LimitFunction;
  turns: number;
  /** 0 where all is well; each step halves the lanes and doubles the pause. */
  strain: number;
  /** It serves, but would rather do so less. */
  isTired: boolean;
  /** Connections in a row that went well at this pace. */
  atEase: number;
  /** When stepping back last began. */
  strainedAt: Ms;
  begun: number;
  served: number;
  /** Of those that were served, the one that began last; they are numbered as they begin. */
  lastServed: number;
}

function newLane(perAddress: number): Lane {
  const counts = { turns: 0, strain: 0, atEase: 0, strainedAt: 0, begun: 0, served: 0, lastServed: 0 };
  return { limit: pLimit(perAddress), isTired: false, ...counts };
}

function noteServed(lane: Lane, number: number): void {
  lane.served += 1;
  lane.lastServed = Math.max(lane.lastServed, number);
}

/**
 * Tells of the connection that began last, each time it is asked, whether it only stands in the way: the server serves those
 * that came well after it, or nobody at all. One that works through a queue is not to be given a longer one.
 */
function overtaking(lane: Lane, perAddress: number): () => boolean {
  const { begun } = lane;
  let { served } = lane;
  return () => {
    const isStuck = lane.served === served;
    served = lane.served;
    return isStuck || lane.lastServed > begun + perAddress;
  };
}

/** `false` once the work is done, `true` as soon as it has become slow and may step aside. */
function stepsAside(work: Promise<unknown>, mayStepAside: () => boolean, slowMs: Ms): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isAside: boolean) => {
      clearInterval(timer);
      resolve(isAside);
    };
    const timer = setInterval(() => mayStepAside() && end(true), slowMs);
    work.then(
      () => end(false),
      () => end(false),
    );
  });
}

function keepPace(lane: Lane, mood: Mood | null, perAddress: number): void {
  if (mood === 'strained') stepBack(lane);
  if (mood === 'tired') lane.isTired = true;
  if (mood === 'at-ease') stepForth(lane);
  const steps = Math.max(lane.strain, lane.isTired ? 1 : 0);
  const most = Math.max(1, perAddress >> steps);
  if (lane.limit.concurrency !== most) lane.limit.concurrency = most;
}

function stepBack(lane: Lane): void {
  if (lane.strain === 0) lane.strainedAt = performance.now();
  lane.strain = Math.min(MOST_STRAIN, lane.strain + 1);
  lane.atEase = 0;
}

function stepForth(lane: Lane): void {
  lane.atEase += 1;
  if (lane.atEase < EASE) return;
  lane.atEase = 0;
  if (lane.strain > 0) lane.strain -= 1;
  else lane.isTired = false;
}

/**
 * 250 ms doubled with each step, and half of it random, so that what comes after it is no burst again. Who goes on turning us
 * away however slowly we come does so for another reason, and gets the short pause.
 */
function pauseOf({ strain, isTired, strainedAt }: Lane, random: number): Ms {
  if (strain === 0 && !isTired) return 0;
  const isInVain = performance.now() - strainedAt > IN_VAIN_MS;
  const full = strain === 0 || isInVain ? TIRED_PAUSE_MS : FIRST_PAUSE_MS * 2 ** (strain - 1);
  return Math.round(full / 2 + (full / 2) * random);
}

function asleep(ms: Ms): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Edges count connections per client and answer a burst with resets, which would then look like a fault; browsers open six for
 * each name. One more, and all that a healthy endpoint costs by default goes side by side.
 */
const PER_ADDRESS = 7;

/** With it the longest pause is 4 s. */
const MOST_STRAIN = 5;
const FIRST_PAUSE_MS = 250;
const TIRED_PAUSE_MS = 80;

/** Connections in a row that have to go well before the pace is raised. */
const EASE = 3;

/** Limits of so many connections in a time mostly count by the second; some by ten of them. */
const IN_VAIN_MS = 10_000;

/** Longer than any answer of a server that is well. */
const SLOW_MS = 2_000;

/** They cost a socket each and no work. */
const ASIDE_PER_LANE = 10;
