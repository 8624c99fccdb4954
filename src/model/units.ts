/** A value of `T` that only its parser can make. Costs nothing at run time. */
export type Branded<T, Name extends string> = T & { readonly __brand: Name };

/** A duration in milliseconds. */
export type Ms = number;

/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type UnixMs = number;

/** An instant as text: ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export type IsoInstant = string;

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const DAY_MS = 86_400_000;

/** Ends a `switch` over a union: the compiler refuses a case that was left out. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
