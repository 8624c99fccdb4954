import type { z } from 'zod';

/**
 * Says that a schema reads a type of the model whole: each kind, each field, and as optional those that may be absent. What
 * one of the two has and the other has not does not compile, so that nothing new is forgotten here.
 */
export function reading<Model>() {
  return <Schema extends z.ZodType<Model>>(schema: Schema & Alike<z.output<Schema>, Model>): z.ZodType<Model> => schema;
}

type Alike<Read, Model> = [Shape<Read>, Shape<Model>] extends [Shape<Model>, Shape<Read>]
  ? unknown
  : { readonly 'the schema lacks, or does not lack, what may be absent in': Model };

/** Optional fields turned into others of another kind: an object without one would pass for one that may have it. */
type Shape<T> = T extends readonly (infer Item)[]
  ? readonly Shape<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Partial<Pick<T, Key>> extends Pick<T, Key> ? Optional<T[Key]> : Shape<T[Key]> }
    : T;

interface Optional<T> {
  readonly mayBeAbsent: Shape<T>;
}
