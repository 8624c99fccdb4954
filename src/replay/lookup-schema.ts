import { z } from 'zod';
import type { CertificateFacts } from '../model/certificate.ts';
import type { FetchFailure, Lookup } from '../model/lookup.ts';
import { AMOUNT, BASE64, INSTANT, listOf, SHA256, SHORT_TEXT, TEXT } from './plain-values.ts';
import { reading } from './reading.ts';

/** What was asked elsewhere than at the endpoint. */
export function lookupSchema(certificate: z.ZodType<CertificateFacts>): z.ZodType<Lookup> {
  const asked = { of: SHA256, url: TEXT };
  return reading<Lookup>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('issuer'),
        ...asked,
        outcome: z.union([
          z.strictObject({ kind: z.literal('certificates'), certificates: listOf(certificate) }),
          z.strictObject({
            kind: z.literal('no-certificates'),
            bytes: AMOUNT,
            looksLike: z.enum(['html', 'empty', 'other']),
            text: TEXT,
          }),
          FAILURE,
        ]),
      }),
      z.strictObject({
        kind: z.literal('ocsp'),
        ...asked,
        outcome: z.union([z.strictObject({ kind: z.literal('response'), response: BASE64 }), FAILURE]),
      }),
      z.strictObject({
        kind: z.literal('crl'),
        ...asked,
        outcome: z.union([
          z.strictObject({
            kind: z.literal('list'),
            issuer: TEXT,
            thisUpdate: INSTANT,
            nextUpdate: INSTANT.nullable(),
            unusable: TEXT.nullable(),
            entry: z.strictObject({ revokedAt: INSTANT, reason: SHORT_TEXT.nullable() }).nullable(),
            entries: AMOUNT,
          }),
          z.strictObject({ kind: z.literal('unreadable'), at: SHORT_TEXT, problem: TEXT }),
          FAILURE,
        ]),
      }),
      z.strictObject({
        kind: z.literal('renewal-info'),
        of: SHA256,
        directory: TEXT,
        outcome: z.union([
          z.strictObject({
            kind: z.literal('window'),
            start: INSTANT,
            end: INSTANT,
            explanationUrl: TEXT.nullable(),
          }),
          z.strictObject({ kind: z.literal('no-window'), problem: TEXT }),
          FAILURE,
        ]),
      }),
      z.strictObject({
        kind: z.literal('caa'),
        of: SHA256,
        name: SHORT_TEXT,
        outcome: z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('records'),
            at: SHORT_TEXT,
            records: listOf(z.strictObject({ tag: SHORT_TEXT, value: TEXT, critical: z.boolean() })),
          }),
          z.strictObject({ kind: z.literal('none') }),
          z.strictObject({ kind: z.literal('failed'), code: SHORT_TEXT }),
        ]),
      }),
    ]),
  );
}

const ended = { url: TEXT };

const FAILURE = reading<FetchFailure>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('switched-off'), ...ended }),
    z.strictObject({ kind: z.literal('not-allowed'), ...ended, address: SHORT_TEXT, range: SHORT_TEXT }),
    z.strictObject({ kind: z.literal('bad-url'), ...ended, problem: TEXT }),
    z.strictObject({ kind: z.literal('name-not-found'), ...ended, code: SHORT_TEXT }),
    z.strictObject({ kind: z.literal('no-connection'), ...ended, code: SHORT_TEXT }),
    z.strictObject({ kind: z.literal('status'), ...ended, status: AMOUNT }),
    z.strictObject({ kind: z.literal('too-large'), ...ended, limit: AMOUNT }),
    z.strictObject({ kind: z.literal('too-many-redirects'), ...ended }),
    z.strictObject({ kind: z.literal('timeout'), ...ended, waitedMs: AMOUNT }),
    z.strictObject({ kind: z.literal('not-attempted'), ...ended }),
  ]),
);
