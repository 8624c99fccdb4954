import { z } from 'zod';
import type { CertificateFacts } from '../model/certificate.ts';
import type {
  AddressObservation,
  ClientCertificateFacts,
  Handshake,
  HelloObservation,
  HelloOutcome,
  Observation,
} from '../model/observation.ts';
import { parseName } from '../targets/host-name.ts';
import { fileSchema, UNREADABLE } from './file-schema.ts';
import { FIN_OR_RST, HELLO_QUESTION, HTTP, LOST, PLAINTEXT, RESOLUTION, STARTTLS, TCP } from './look-schema.ts';
import { lookupSchema } from './lookup-schema.ts';
import { ADDRESS, AMOUNT, BASE64, CODE, INSTANT, listOf, PORT, SHORT_TEXT, TEXT } from './plain-values.ts';
import { reading } from './reading.ts';

/** An observation as a report holds it. `certificate` reads what stands in place of one: the digest of its bytes. */
export function observationSchema(certificate: z.ZodType<CertificateFacts>): z.ZodType<Observation> {
  const chain = listOf(certificate);
  return reading<Observation>()(
    z.strictObject({
      endpoint: SHORT_TEXT,
      startedAt: INSTANT,
      tookMs: AMOUNT,
      resolution: RESOLUTION,
      ipFamily: z.enum(['auto', '4', '6', 'both']).exactOptional(),
      addresses: listOf(addressSchema(certificate)),
      connections: AMOUNT,
      clientCertificate: clientCertificateSchema(chain).nullable(),
      lookups: listOf(lookupSchema(certificate)),
    }),
  );
}

type Chain = z.ZodType<readonly CertificateFacts[]>;

function clientCertificateSchema(chain: Chain): z.ZodType<ClientCertificateFacts> {
  return reading<ClientCertificateFacts>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('read'), chain, keyMatches: z.boolean() }),
      z.strictObject({ kind: z.literal('unreadable'), problem: TEXT }),
    ]),
  );
}

function addressSchema(certificate: z.ZodType<CertificateFacts>): z.ZodType<AddressObservation> {
  const chain = listOf(certificate);
  const handshake = handshakeSchema(chain);
  return reading<AddressObservation>()(
    z
      .strictObject({
        address: SHORT_TEXT,
        port: PORT,
        family: z.union([z.literal(4), z.literal(6), z.null()]),
        tcp: TCP,
        tries: AMOUNT,
        lost: LOST.exactOptional(),
        starttls: STARTTLS.nullable().exactOptional(),
        handshake,
        others: listOf(z.strictObject({ keyType: z.enum(['rsa', 'ecdsa', 'eddsa']), handshake })),
        hellos: listOf(helloSchema(chain)),
        plaintext: PLAINTEXT.nullable(),
        http: HTTP.nullable(),
        greeting: TEXT.nullable().exactOptional(),
        connections: AMOUNT,
        tookMs: AMOUNT,
        file: fileSchema(certificate).nullable(),
      })
      .refine(isDialled, { path: ['address'], message: 'expected an IP address, or a name behind a proxy' }),
  );
}

/** What stands here ends up in commands that people paste; a name stands in place of an address where a proxy looks it up. */
function isDialled({ address, family, file }: Pick<AddressObservation, 'address' | 'family' | 'file'>): boolean {
  if (file !== null) return true;
  if (family !== null) return ADDRESS.safeParse(address).success;
  const name = parseName(address);
  return name.ok && name.value === address;
}

function handshakeSchema(chain: Chain): z.ZodType<Handshake> {
  return reading<Handshake>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('completed'),
        version: SHORT_TEXT,
        cipher: SHORT_TEXT,
        group: SHORT_TEXT.nullable(),
        alpn: SHORT_TEXT.nullable(),
        chain,
        unreadable: listOf(UNREADABLE),
        verification: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('accepted') }),
          z.strictObject({
            kind: z.literal('refused'),
            code: SHORT_TEXT,
            message: TEXT,
            otherStore: z.enum(['bundled', 'system']).exactOptional(),
          }),
        ]),
        identity: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('accepted') }),
          z.strictObject({ kind: z.literal('refused'), reason: TEXT }),
        ]),
        aftermath: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('open') }),
          z.strictObject({ kind: z.literal('alert'), alert: CODE, message: TEXT }),
          z.strictObject({ kind: z.literal('closed'), how: FIN_OR_RST }),
        ]),
        tookMs: AMOUNT,
      }),
      z.strictObject({ kind: z.literal('alert'), alert: CODE, message: TEXT, tookMs: AMOUNT }),
      z.strictObject({ kind: z.literal('refused-by-us'), code: SHORT_TEXT, message: TEXT, tookMs: AMOUNT }),
      z.strictObject({ kind: z.literal('closed'), how: FIN_OR_RST, tookMs: AMOUNT }),
      z.strictObject({ kind: z.literal('silent'), waitedMs: AMOUNT }),
      z.strictObject({ kind: z.literal('not-attempted'), cut: z.literal('deadline').exactOptional() }),
    ]),
  );
}

function helloSchema(chain: Chain): z.ZodType<HelloObservation> {
  return reading<HelloObservation>()(
    z.strictObject({ question: HELLO_QUESTION, outcome: outcomeSchema(chain), bytes: AMOUNT, tookMs: AMOUNT }),
  );
}

function outcomeSchema(chain: Chain): z.ZodType<HelloOutcome> {
  return reading<HelloOutcome>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('server-flight'),
        version: CODE,
        cipherSuite: CODE,
        group: CODE.nullable(),
        dhBits: AMOUNT.nullable(),
        signatureScheme: CODE.nullable(),
        alpn: SHORT_TEXT.nullable(),
        serverNameAcknowledged: z.boolean(),
        warnings: listOf(CODE),
        chain,
        unreadable: listOf(UNREADABLE),
        staple: BASE64.nullable(),
        sctList: z.boolean(),
        clientCertificateRequest: z.strictObject({ authorities: listOf(TEXT) }).nullable(),
        helloRetryGroup: CODE.nullable(),
        complete: z.boolean(),
      }),
      z.strictObject({ kind: z.literal('alert'), level: CODE, alert: CODE, encrypted: z.boolean() }),
      z.strictObject({ kind: z.literal('closed'), how: FIN_OR_RST }),
      z.strictObject({ kind: z.literal('silent'), waitedMs: AMOUNT }),
      z.strictObject({ kind: z.literal('not-tls'), firstBytes: BASE64, looksLike: z.literal('sslv2').nullable() }),
      z.strictObject({ kind: z.literal('malformed'), at: SHORT_TEXT, problem: TEXT }),
      z.strictObject({
        kind: z.literal('no-connection'),
        tcp: TCP,
        starttls: STARTTLS.exactOptional(),
      }),
    ]),
  );
}
