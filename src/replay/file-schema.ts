import { z } from 'zod';
import type { FileFacts, FileProblem, KeyFileContent, PemFault, PrivateKeyFacts } from '../model/bundle.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { UnreadableCertificate } from '../model/observation.ts';
import { AMOUNT, listOf, SHA256, SHORT_TEXT, TEXT } from './plain-values.ts';
import { reading } from './reading.ts';

export const UNREADABLE = reading<UnreadableCertificate>()(
  z.strictObject({
    place: AMOUNT,
    at: SHORT_TEXT,
    problem: TEXT,
    sha256: SHA256,
    bytes: AMOUNT,
  }),
);

/** What was found in a file of certificates. */
export function fileSchema(certificate: z.ZodType<CertificateFacts>): z.ZodType<FileFacts> {
  return reading<FileFacts>()(
    z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('bundle'),
          format: z.enum(['pem', 'der', 'pkcs12', 'kubernetes-secret']),
          chain: listOf(certificate),
          unreadable: listOf(UNREADABLE),
          leaf: AMOUNT,
          key: PRIVATE_KEY.nullable(),
          keyNamed: z.boolean(),
          keyMatches: z.boolean().nullable(),
          keyFits: z.strictObject({ path: SHORT_TEXT, subject: TEXT }).nullable(),
          keys: listOf(PRIVATE_KEY),
          nearby: listOf(z.strictObject({ path: SHORT_TEXT, certificate, alone: z.boolean() })).exactOptional(),
        }),
        z.strictObject({
          kind: z.literal('unusable'),
          problem: PROBLEM,
          keys: listOf(PRIVATE_KEY),
          besideOthers: z.boolean().exactOptional(),
        }),
      ])
      .refine((file) => file.kind === 'unusable' || file.leaf in file.chain, 'leaf is no place in the chain'),
  );
}

const LOOSE_LINES = z.strictObject({
  kind: z.literal('loose-lines'),
  line: AMOUNT,
  how: z.enum(['indented', 'carriage-returns', 'empty-line']),
});

const DAMAGED = z.strictObject({ kind: z.literal('damaged'), detail: TEXT });

const PEM_FAULT = reading<PemFault>()(z.discriminatedUnion('kind', [LOOSE_LINES, DAMAGED]));

const PROBLEM = reading<FileProblem>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['empty', 'utf16', 'certificate-request', 'pkcs7', 'public-key', 'key-alone', 'unknown']),
    }),
    z.strictObject({ kind: z.literal('ca-alone'), names: listOf(TEXT) }),
    z.strictObject({ kind: z.literal('glued'), line: AMOUNT }),
    LOOSE_LINES,
    DAMAGED,
    z.strictObject({ kind: z.literal('passphrase'), given: z.boolean() }),
    z.strictObject({ kind: z.literal('keystore'), of: z.enum(['JKS', 'JCEKS']) }),
    z.strictObject({ kind: z.literal('pkcs12'), detail: TEXT, rounds: z.boolean().exactOptional() }),
    z.strictObject({ kind: z.literal('sealed'), by: z.enum(['SOPS', 'Sealed Secrets']) }),
    z.strictObject({ kind: z.literal('no-secret') }),
    z.strictObject({ kind: z.literal('nothing-in-folder'), files: AMOUNT }),
  ]),
);

const HOLDS = reading<KeyFileContent>()(
  z.enum([
    'certificate',
    'certificate-request',
    'public-key',
    'pkcs7',
    'keystore',
    'locked-pkcs12',
    'utf16',
    'nothing',
    'unknown',
  ]),
);

const PRIVATE_KEY = reading<PrivateKeyFacts>()(
  z.strictObject({
    path: SHORT_TEXT,
    text: SHORT_TEXT.nullable(),
    spkiSha256: SHA256.nullable(),
    encrypted: z.boolean(),
    trouble: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['damaged', 'no-passphrase', 'wrong-passphrase', 'rounds', 'unsupported']) }),
        z.strictObject({ kind: z.literal('form'), fault: PEM_FAULT }),
        z.strictObject({ kind: z.literal('no-key'), holds: HOLDS }),
      ])
      .exactOptional(),
    tracked: z.union([z.boolean(), z.null(), z.strictObject({ untold: TEXT })]),
  }),
);
