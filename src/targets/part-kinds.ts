import type { Shard } from '../model/run.ts';
import { choice, refused, type ValueKind } from './value-kinds.ts';

export const MODE: ValueKind<'check' | 'merge'> = choice(['check', 'merge'], 'a mode');

/** The most jobs that a matrix of GitHub may have. */
export const MOST_SHARDS = 256;

const SHARD_EXPECTED = `a part such as 2/4, of ${MOST_SHARDS} at most`;

/** `2/4`: the second of four. */
export const SHARD: ValueKind<Shard> = {
  expected: SHARD_EXPECTED,
  read: (text) => {
    const [, index = 0, of = 0] = (/^([0-9]{1,3}) ?\/ ?([0-9]{1,3})$/.exec(text) ?? []).map(Number);
    return index >= 1 && index <= of && of <= MOST_SHARDS
      ? { ok: true, value: { index, of } }
      : refused(text, 'a shard', SHARD_EXPECTED);
  },
  schema: { type: 'string' },
};

const VANTAGE_EXPECTED = 'a name such as office or eu-west-1: letters, digits, blanks, dots and hyphens, 40 at most';

/** The name of a network, as reports print it. */
export const VANTAGE: ValueKind<string> = {
  expected: VANTAGE_EXPECTED,
  read: (text) => (VANTAGE_NAME.test(text) ? { ok: true, value: text } : refused(text, 'a vantage', VANTAGE_EXPECTED)),
  schema: { type: 'string' },
};

export const VANTAGE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,38}[A-Za-z0-9._-])?$/;
