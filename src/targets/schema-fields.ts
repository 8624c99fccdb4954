import * as z from 'zod';
import { complaint, quoted } from './config-problem.ts';
import type { ValueKind } from './value-kinds.ts';

/** Text → value by its kind; what the kind says of JSON goes into the schema. */
export function field<T>(kind: ValueKind<T>, about: Readonly<Record<string, unknown>> = {}) {
  return z
    .string({ error: ({ input }) => mismatch(input, kind.expected) })
    .transform((text, context): T => {
      const read = kind.read(text);
      if (read.ok) return read.value;
      context.issues.push({ code: 'custom', message: read.error, input: text });
      return z.NEVER;
    })
    .meta({ ...kind.schema, ...about });
}

/** At most so many; `what` they are, in the plural. */
export function list<Item extends z.ZodType>(item: Item, most: number, what: string) {
  const expected = `a list of ${what}`;
  return z
    .array(item, { error: ({ input }) => mismatch(input, expected) })
    .max(most, { error: complaint(`there are more than ${most} ${what}`, `at most ${most}`) });
}

/** What a mapping says when something else stands in its place. */
export function mapping(expected: string) {
  return {
    error: ({ code, input }: { readonly code?: string; readonly input?: unknown }) =>
      code === 'invalid_type' ? mismatch(input, expected) : undefined,
  };
}

function mismatch(input: unknown, expected: string): string {
  return complaint(shapeOf(input), expected);
}

function shapeOf(input: unknown): string {
  if (input === undefined) return 'missing';
  if (input === null) return 'nothing stands here';
  if (Array.isArray(input)) return 'this is a list';
  return typeof input === 'object' ? 'this is a mapping' : `${quoted(String(input))} stands alone`;
}
