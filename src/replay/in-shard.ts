import { type Endpoint, endpointKey } from '../model/endpoint.ts';
import type { Shard } from '../model/run.ts';
import { fingerprint } from '../pki/digest.ts';

/**
 * Is it this shard's turn to look at the endpoint? Decided by the endpoint alone, so that a line more or less in the list
 * moves no other. The same list is never dealt evenly: of few endpoints a shard may get none.
 */
export function inShard(endpoint: Endpoint, { index, of }: Shard): boolean {
  return Number.parseInt(fingerprint([endpointKey(endpoint)]).slice(0, HASH_DIGITS), 16) % of === index - 1;
}

/** 48 bits: what a number holds exactly, with room to spare for an even remainder. */
const HASH_DIGITS = 12;
