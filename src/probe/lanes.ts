import pLimit, { type LimitFunction } from 'p-limit';

/** Hands out turns, so that one address never sees more than a few connections of ours at a time. */
export interface Lanes {
  turn<T>(address: string, work: () => Promise<T>): Promise<T>;
}

/** Edges count connections per client and answer a burst with resets, which would then look like a fault; browsers open six. */
const PER_ADDRESS = 6;

/** Lanes for one run, kept only while an address is in use. */
export function createLanes(perAddress: number = PER_ADDRESS): Lanes {
  const limits = new Map<string, LimitFunction>();
  return {
    async turn(address, work) {
      const limit = limits.get(address) ?? pLimit(perAddress);
      limits.set(address, limit);
      try {
        return await limit(work);
      } finally {
        if (limit.activeCount === 0 && limit.pendingCount === 0) limits.delete(address);
      }
    },
  };
}
