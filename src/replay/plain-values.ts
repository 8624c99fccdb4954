import { z } from 'zod';
import { printableText } from '../pki/printable-text.ts';

/*
 * Kinds of single values in a recorded observation. A probe cleans and bounds what it hears before it writes it down; a
 * report file may come from anybody, so that all of it is cleaned and bounded again.
 */

/** Words of a server, a certificate or a system. */
export const TEXT = z
  .string()
  .max(64 * 1024)
  .transform(printableText);

export const SHORT_TEXT = z.string().max(1024).transform(printableText);

export const BASE64 = z
  .string()
  .max(256 * 1024)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/);

export const SHA256 = z.string().regex(/^[0-9a-f]{64}$/);

export const INSTANT = z
  .string()
  .max(40)
  .regex(/^[+-]?[0-9]{4,6}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?Z$/);

/** A duration, a number of bytes or of tries. */
export const AMOUNT = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

/** What stands on the wire as one number: a version, a suite, a group, an alert. */
export const CODE = z.int().min(0).max(0xffff);

export const PORT = z.int().min(0).max(0xffff);

/** An address, which ends up in commands that people paste. */
export const ADDRESS = z
  .string()
  .max(64)
  .regex(/^(?=.*[.:])[0-9a-f.:]+(?:%[\w.-]{1,20})?$/i);

/** As many as a hostile report may make us keep. */
export function listOf<Item extends z.ZodType>(item: Item, most = 4096) {
  return z.array(item).max(most);
}
