import { z } from 'zod';
import type { HelloQuestion } from '../model/hello-question.ts';
import type { HttpHeader } from '../model/http-head.ts';
import type { HttpAnswer, LostTry, PlaintextAnswer, Resolution, TcpOutcome } from '../model/observation.ts';
import type { ProxyRefusal } from '../model/proxy.ts';
import type { StartTlsOutcome } from '../model/starttls-outcome.ts';
import { AMOUNT, BASE64, CODE, listOf, SHORT_TEXT, TEXT } from './plain-values.ts';
import { reading } from './reading.ts';

/*
 * The parts of an observation that hold no certificate. Objects are strict: a field that nobody knows here belongs to
 * another version, and what it means for the verdict cannot be told. The compiler compares each with the model, both ways.
 */

export const FIN_OR_RST = z.enum(['fin', 'rst']);

const HEADER = reading<HttpHeader>()(z.strictObject({ name: SHORT_TEXT, value: TEXT.nullable() }));

const REFUSAL = reading<ProxyRefusal>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unreachable'), code: SHORT_TEXT }),
    z.strictObject({ kind: z.literal('no-answer'), waitedMs: AMOUNT }),
    z.strictObject({
      kind: z.literal('status'),
      status: CODE,
      reason: TEXT,
      credentials: z.boolean(),
      said: listOf(HEADER),
    }),
    z.strictObject({ kind: z.literal('not-http'), firstBytes: BASE64 }),
    z.strictObject({ kind: z.literal('too-long'), bytes: AMOUNT }),
    z.strictObject({ kind: z.literal('closed'), how: FIN_OR_RST }),
    z.strictObject({ kind: z.literal('silent'), waitedMs: AMOUNT }),
  ]),
);

export const LOST = listOf(reading<LostTry>()(z.enum(['refused', 'reset', 'closed', 'unanswered', 'unreachable'])));

export const TCP = reading<TcpOutcome>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('connected'), tookMs: AMOUNT }),
    z.strictObject({ kind: z.literal('refused') }),
    z.strictObject({ kind: z.literal('timeout'), waitedMs: AMOUNT }),
    z.strictObject({ kind: z.literal('reset') }),
    z.strictObject({ kind: z.literal('unreachable'), code: SHORT_TEXT }),
    z.strictObject({ kind: z.literal('skipped'), why: z.enum(['no-ipv6-route', 'no-ipv4-route']) }),
    z.strictObject({ kind: z.literal('proxy-refused'), refusal: REFUSAL }),
    z.strictObject({ kind: z.literal('not-attempted'), why: z.literal('deadline') }),
    z.strictObject({ kind: z.literal('not-needed') }),
  ]),
);

const GREETING = TEXT.nullable();

export const STARTTLS = reading<StartTlsOutcome>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('upgraded'),
      greeting: GREETING,
      words: TEXT,
      injected: TEXT.nullable(),
      early: TEXT.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('not-offered'), greeting: GREETING, offered: listOf(TEXT), words: TEXT }),
    z.strictObject({
      kind: z.literal('refused'),
      greeting: GREETING,
      said: TEXT.nullable(),
      words: TEXT,
      temporary: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('wrong-protocol'), firstBytes: BASE64 }),
    z.strictObject({ kind: z.literal('closed'), how: FIN_OR_RST, after: TEXT.nullable() }),
    z.strictObject({ kind: z.literal('silent'), waitedMs: AMOUNT, after: TEXT.nullable() }),
  ]),
);

export const HELLO_QUESTION = reading<HelloQuestion>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('below-minimum'), offered: listOf(CODE) }),
    z.strictObject({ kind: z.literal('browser') }),
    z.strictObject({ kind: z.literal('modern') }),
    z.strictObject({ kind: z.literal('post-quantum') }),
    z.strictObject({ kind: z.literal('padded'), size: AMOUNT }),
    z.strictObject({ kind: z.literal('split') }),
    z.strictObject({ kind: z.literal('staple'), round: AMOUNT }),
    z.strictObject({ kind: z.literal('no-sni') }),
    z.strictObject({ kind: z.literal('other-sni'), name: SHORT_TEXT }),
    z.strictObject({ kind: z.literal('version'), offered: CODE }),
    z.strictObject({
      kind: z.literal('suites'),
      why: z.enum(['forbidden', 'dhe', 'accepted']),
      offered: listOf(CODE),
    }),
    z.strictObject({ kind: z.literal('key-type'), offered: z.enum(['rsa', 'ecdsa']) }),
    z.strictObject({ kind: z.literal('groups'), offered: listOf(CODE) }),
  ]),
);

const WHEN = z.enum(['before-request', 'after-http-request']);

export const PLAINTEXT = reading<PlaintextAnswer>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('answered'), when: WHEN, firstBytes: BASE64 }),
    z.strictObject({ kind: z.literal('closed'), when: WHEN, how: FIN_OR_RST }),
    z.strictObject({ kind: z.literal('silent') }),
    z.strictObject({ kind: z.literal('no-connection') }),
  ]),
);

export const HTTP = reading<HttpAnswer>()(
  z.strictObject({
    status: CODE,
    server: TEXT.nullable(),
    bodyStart: TEXT.nullable(),
    headers: listOf(HEADER).exactOptional(),
  }),
);

const ALIASES = listOf(SHORT_TEXT).exactOptional();

export const RESOLUTION = reading<Resolution>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('given') }),
    z.strictObject({ kind: z.literal('resolved'), name: SHORT_TEXT, addresses: listOf(SHORT_TEXT), aliases: ALIASES }),
    z.strictObject({ kind: z.literal('not-found'), name: SHORT_TEXT, code: SHORT_TEXT, aliases: ALIASES }),
    z.strictObject({ kind: z.literal('failed'), name: SHORT_TEXT, code: SHORT_TEXT }),
    z.strictObject({ kind: z.literal('by-proxy'), name: SHORT_TEXT }),
    z.strictObject({ kind: z.literal('not-reached'), why: z.literal('interrupted').exactOptional() }),
  ]),
);
