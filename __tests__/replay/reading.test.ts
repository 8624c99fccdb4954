import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { reading } from '../../src/replay/reading.ts';

type Look =
  | { readonly kind: 'seen'; readonly at: readonly number[]; readonly late?: boolean }
  | { readonly kind: 'unseen' };

const AT = z.array(z.number());
const UNSEEN = z.strictObject({ kind: z.literal('unseen') });
const SEEN = z.strictObject({ kind: z.literal('seen'), at: AT, late: z.boolean().exactOptional() });

describe('a schema that reads a type of the model', () => {
  test('is taken as it is where it has all of it', () => {
    const whole = z.discriminatedUnion('kind', [SEEN, UNSEEN]);
    expect(reading<Look>()(whole)).toBe(whole);
  });

  // The compiler is the judge of these: each directive is an error where it has nothing to forgive.
  test('does not compile where it forgets, demands or invents something', () => {
    const forgetful = z.strictObject({ kind: z.literal('seen'), at: AT });
    const demanding = z.strictObject({ kind: z.literal('seen'), at: AT, late: z.boolean() });
    const inventive = z.strictObject({ ...SEEN.shape, more: z.boolean() });
    const read = [
      // @ts-expect-error: lacks a kind
      reading<Look>()(SEEN),
      // @ts-expect-error: lacks a field that may be absent
      reading<Look>()(z.discriminatedUnion('kind', [forgetful, UNSEEN])),
      // @ts-expect-error: demands a field that may be absent
      reading<Look>()(z.discriminatedUnion('kind', [demanding, UNSEEN])),
      // @ts-expect-error: has a field that the model has not
      reading<Look>()(z.discriminatedUnion('kind', [inventive, UNSEEN])),
      // @ts-expect-error: allows null where the model does not
      reading<Look>()(z.discriminatedUnion('kind', [SEEN.extend({ at: AT.nullable() }), UNSEEN])),
    ];
    expect(read).toHaveLength(5);
  });
});
