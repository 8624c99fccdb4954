import pLimit, { type LimitFunction } from 'p-limit';
import type { Ms } from '../model/units.ts';

/** What the end of one connection says of the address: it serves us as before, or it has had enough of us. */
export type Mood = 'at-ease' | 'strained';

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
}

/**
 * Lanes for one run. A server that begins to turn us away gets half the lanes and a pause before each connection, and
 * half as many again with twice the pause each time it does so anew; as it serves us again, both come back step by step.
 * Others do not notice, at other ports of its address neither.
 */
export function createLanes({
  perAddress = PER_ADDRESS,
  wait = asleep,
  random = Math.random,
}: LaneOptions = {}): Lanes {
  const addresses = new Map<string, LimitFunction>();
  const servers = new Map<string, Lane>();
  const onAddress = async <T>(address: string, work: () => Promise<T>): Promise<T> => {
    const limit = addresses.get(address) ?? pLimit(perAddress);
    addresses.set(address, limit);
    try {
      return await limit(work);
    } finally {
      if (isIdle(limit)) addresses.delete(address);
    }
  };
  return {
    async turn({ address, port }, work, moodOf = () => null) {
      const key = `${address} ${port}`;
      const lane = servers.get(key) ?? { limit: pLimit(perAddress), strain: 0, atEase: 0 };
      servers.set(key, lane);
      try {
        return await lane.limit(async () => {
          if (lane.strain > 0) await wait(pauseAt(lane.strain, random()));
          const { strain } = lane;
          const seen = await onAddress(address, work);
          // What began before the last step back says nothing of how the server bears the new pace.
          const mood = lane.strain === strain ? moodOf(seen) : null;
          if (mood === 'strained') stepBack(lane, perAddress);
          if (mood === 'at-ease') stepForth(lane, perAddress);
          return seen;
        });
      } finally {
        if (isIdle(lane.limit) && lane.strain === 0) servers.delete(key);
      }
    },
  };
}

function isIdle({ activeCount, pendingCount }: LimitFunction): boolean {
  return activeCount === 0 && pendingCount === 0;
}

interface Lane {
  readonly limit: LimitFunction;
  /** 0 where all is well; each step halves the lanes and doubles the pause. */
  strain: number;
  /** Connections in a row that went well at this pace. */
  atEase: number;
}

function stepBack(lane: Lane, perAddress: number): void {
  lane.strain = Math.min(MOST_STRAIN, lane.strain + 1);
  lane.atEase = 0;
  lane.limit.concurrency = lanesAt(lane.strain, perAddress);
}

function stepForth(lane: Lane, perAddress: number): void {
  if (lane.strain === 0) return;
  lane.atEase += 1;
  if (lane.atEase < EASE) return;
  lane.strain -= 1;
  lane.atEase = 0;
  lane.limit.concurrency = lanesAt(lane.strain, perAddress);
}

function lanesAt(strain: number, perAddress: number): number {
  return Math.max(1, perAddress >> strain);
}

/** 250 ms doubled with each step, and half of it random, so that what comes after it is no burst again. */
function pauseAt(strain: number, random: number): Ms {
  const full = FIRST_PAUSE_MS * 2 ** (strain - 1);
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

/** Connections in a row that have to go well before the pace is raised. */
const EASE = 6;
