import type { BundleFacts, KeyTrouble, PrivateKeyFacts } from '../model/bundle.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import { defineCause } from './cause.ts';
import { titleFor, troubleText } from './key-troubles.ts';
import { calledBy, cut, named } from './wording.ts';

/** The private key beside a certificate is that of another one. */
export const keyMismatch = defineCause({
  id: 'key-mismatch',
  title: 'the private key does not belong to the certificate',
  severity: ({ trouble }: What) => (trouble !== null && UNTOLD.has(trouble.kind) ? 'warning' : 'error'),
  scope: 'address',
  docs: {
    what: 'The private key that stands in the file, that `key` names or that a folder holds for it is not the one that the certificate was issued for: the public key that belongs to it has another SHA-256 than the one in the certificate. What is named as `key` and holds none, a wrong passphrase and a key that servers cannot read are told here too; a key that wants a passphrase which is not given is a warning.',
    why: 'The server does not start, or keeps the old certificate ("key values mismatch"). It happens when a renewal made a new key and only the certificate was copied, or when files of two sites were mixed up.',
    seeByHand:
      'openssl x509 -in certs/site.pem -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256; openssl pkey -in certs/site.key -pubout -outform DER | openssl dgst -sha256',
    references: ['RFC 5280 §4.1.2.7', 'RFC 8446 §4.4.3'],
    example: {
      kind: 'match-key',
      certificate: 'certs/site.pem',
      key: 'certs/site.key',
      fits: null,
      trouble: null,
      names: ['api.example.com'],
    },
  },
  explains: [],

  titleOf: ({ trouble }) => (trouble === null ? null : titleFor(trouble)),

  detect({ at: { address: path, file }, sent: [leaf] }): What | null {
    if (file?.kind !== 'bundle' || file.key === null || leaf === undefined) return null;
    const { key, keyFits, keyMatches, keyNamed } = file;
    if (keyMatches === false) return { path, leaf, key, keyFits, trouble: null };
    if (key.trouble?.kind === 'form') return { path, leaf, key, keyFits, trouble: key.trouble };
    // A key of a kind that is not known here says nothing.
    if (keyMatches === true || key.spkiSha256 !== null || leaf.key.algorithm === 'unknown') return null;
    const trouble = key.trouble ?? { kind: key.encrypted ? ('no-passphrase' as const) : ('damaged' as const) };
    // A passphrase that is given may be that of another file of the folder.
    const meant = keyNamed || (key.path === path && trouble.kind !== 'no-passphrase');
    return meant || !key.encrypted ? { path, leaf, key, keyFits, trouble } : null;
  },

  message({ trouble, path, leaf, key, keyFits }) {
    const where = key.path === path ? 'in the same file' : `in "${cut(key.path)}"`;
    const name = `"${named(leaf)}"`;
    if (trouble !== null) return troubleText(trouble, { where, name, file: cut(key.path) });
    const owner =
      keyFits === null
        ? ''
        : `; it belongs to "${calledBy(keyFits.subject)}"${keyFits.path === path ? ' in this file' : ` in "${cut(keyFits.path)}"`}`;
    return `The private key ${where} is not the one of the certificate ${name}, so that no server starts with them${owner}.`;
  },

  evidence: ({ trouble, path, leaf, key }) => [
    { label: 'certificate', value: `${leaf.subject} in ${path}` },
    { label: 'its key, SHA-256', value: `${leaf.key.spkiSha256} (${leaf.key.text})` },
    { label: 'private key', value: key.path },
    ...(trouble === null ? [{ label: 'its key, SHA-256', value: `${key.spkiSha256} (${key.text})` }] : []),
  ],

  remedy: ({ trouble, path, leaf, key, keyFits }) => ({
    kind: 'match-key',
    certificate: path,
    key: key.path,
    fits: keyFits?.path ?? null,
    trouble: trouble?.kind ?? null,
    names: (leaf.sans ?? []).filter(({ kind }) => kind === 'dns').map(({ value }) => value),
  }),

  key: ({ trouble, path, leaf, key }) => [trouble?.kind ?? 'other', path, key.path, leaf.key.spkiSha256],
});

interface What {
  readonly path: string;
  readonly leaf: CertificateFacts;
  readonly key: PrivateKeyFacts;
  readonly keyFits: BundleFacts['keyFits'];
  /** Why it cannot be compared or used; `null`: it is that of another certificate. */
  readonly trouble: KeyTrouble | null;
}

/** Whether it belongs to the certificate is not known, and it may well. */
const UNTOLD: ReadonlySet<KeyTrouble['kind']> = new Set(['no-passphrase', 'rounds', 'unsupported']);
