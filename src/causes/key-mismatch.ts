import type { BundleFacts, PrivateKeyFacts } from '../model/bundle.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import { defineCause } from './cause.ts';
import { calledBy, cut, named } from './wording.ts';

/** The private key beside a certificate is that of another one. */
export const keyMismatch = defineCause({
  id: 'key-mismatch',
  title: 'the private key does not belong to the certificate',
  severity: ({ how }: What) => (how === 'locked' ? 'warning' : 'error'),
  scope: 'address',
  docs: {
    what: 'The private key that stands in the file, that `key` names or that a folder holds for it is not the one that the certificate was issued for: the public key that belongs to it has another SHA-256 than the one in the certificate. A key that is named and cannot be opened is told here too, as a warning where it wants a passphrase.',
    why: 'The server does not start, or keeps the old certificate ("key values mismatch"). It happens when a renewal made a new key and only the certificate was copied, or when files of two sites were mixed up.',
    seeByHand:
      'openssl x509 -in certs/site.pem -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256; openssl pkey -in certs/site.key -pubout -outform DER | openssl dgst -sha256',
    references: ['RFC 5280 §4.1.2.7', 'RFC 8446 §4.4.3'],
    example: {
      kind: 'match-key',
      certificate: 'certs/site.pem',
      key: 'certs/site.key',
      fits: null,
      readable: true,
      names: ['api.example.com'],
    },
  },
  explains: [],

  detect({ at: { address: path, file }, sent: [leaf] }): What | null {
    if (file?.kind !== 'bundle' || file.key === null || leaf === undefined) return null;
    const { key, keyFits } = file;
    if (file.keyMatches === false) return { how: 'other', path, leaf, key, keyFits };
    // A key of a kind that is not known here says nothing.
    if (file.keyMatches === true || key.spkiSha256 !== null || leaf.key.algorithm === 'unknown') return null;
    if (key.encrypted) return file.keyNamed ? { how: 'locked', path, leaf, key, keyFits } : null;
    return { how: 'unreadable', path, leaf, key, keyFits };
  },

  message({ how, path, leaf, key, keyFits }) {
    const where = key.path === path ? 'in the same file' : `in "${cut(key.path)}"`;
    const name = `"${named(leaf)}"`;
    if (how === 'locked') {
      return `Whether the private key ${where} belongs to the certificate ${name} cannot be told: it is encrypted, and no passphrase opens it here.`;
    }
    if (how === 'unreadable')
      return `The private key ${where}, beside the certificate ${name}, is none that can be read.`;
    const owner =
      keyFits === null
        ? ''
        : `; it belongs to "${calledBy(keyFits.subject)}"${keyFits.path === path ? ' in this file' : ` in "${cut(keyFits.path)}"`}`;
    return `The private key ${where} is not the one of the certificate ${name}, so that no server starts with them${owner}.`;
  },

  evidence: ({ how, path, leaf, key }) => [
    { label: 'certificate', value: `${leaf.subject} in ${path}` },
    { label: 'its key, SHA-256', value: `${leaf.key.spkiSha256} (${leaf.key.text})` },
    { label: 'private key', value: key.path },
    ...(how === 'other' ? [{ label: 'its key, SHA-256', value: `${key.spkiSha256} (${key.text})` }] : []),
  ],

  remedy: ({ how, path, leaf, key, keyFits }) => ({
    kind: 'match-key',
    certificate: path,
    key: key.path,
    fits: keyFits?.path ?? null,
    readable: how === 'other',
    names: (leaf.sans ?? []).filter(({ kind }) => kind === 'dns').map(({ value }) => value),
  }),

  key: ({ how, path, leaf, key }) => [how, path, key.path, leaf.key.spkiSha256],
});

interface What {
  readonly how: 'other' | 'unreadable' | 'locked';
  readonly path: string;
  readonly leaf: CertificateFacts;
  readonly key: PrivateKeyFacts;
  readonly keyFits: BundleFacts['keyFits'];
}
