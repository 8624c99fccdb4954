import type { PrivateKeyFacts } from '../model/bundle.ts';
import { defineCause } from './cause.ts';
import { dnsNames } from './names.ts';
import { counted, cut, listed } from './wording.ts';

/** A private key that anybody can read stands in a file that the repository tracks. */
export const keyUnprotected = defineCause({
  id: 'key-unprotected',
  title: 'the repository holds an unencrypted private key',
  severity: ({ untold }: What) => (untold === null ? 'error' : 'notice'),
  scope: 'endpoint',
  docs: {
    what: 'A file of a `file:` endpoint, or of its folder, holds a private key without passphrase, and the index of git lists the file. A Kubernetes Secret counts too: base64 is no protection. Encrypted keys, PKCS #12 with a passphrase, SOPS and Sealed Secrets are fine, and so is a key that is on disk only. Inside of a repository where git gives no answer, the key is a notice.',
    why: 'Everybody with a clone, a fork, a cache or a backup of the repository has the key and can pose as the server, for as long as the certificate is valid. Deleting the file does not take it out of the history.',
    seeByHand: 'openssl pkey -in certs/site.key -noout -passin pass: && git ls-files --error-unmatch certs/site.key',
    references: ['RFC 5280 §8', 'NIST SP 800-57 Part 1 §5.5'],
    example: {
      kind: 'protect-key',
      paths: ['certs/site.key'],
      names: ['api.example.com'],
      manifest: false,
      told: true,
    },
  },
  explains: [],

  titleOf: ({ untold }) => (untold === null ? null : 'the repository may hold an unencrypted private key'),

  detect({ addresses }): What | null {
    const open = addresses.flatMap(({ at: { file } }) => file?.keys ?? []).filter(isInTheOpen);
    const tracked = open.filter((key) => key.tracked === true);
    const keys = tracked.length > 0 ? tracked : open.filter((key) => untoldOf(key) !== null);
    const distinct = [...new Map(keys.map((key) => [`${key.path} ${key.spkiSha256}`, key])).values()];
    const [first] = distinct;
    if (first === undefined) return null;
    const hashes = new Set(distinct.map(({ spkiSha256 }) => spkiSha256));
    const leaves = addresses.flatMap(({ sent: [leaf] }) => leaf ?? []);
    const names = leaves.filter(({ key }) => hashes.has(key.spkiSha256)).flatMap(dnsNames);
    return { keys: distinct, names: [...new Set(names)], untold: untoldOf(first) };
  },

  message({ keys, untold }) {
    const paths = [...new Set(keys.map(({ path }) => path))];
    const [first] = keys;
    const which =
      keys.length === 1
        ? `an unencrypted private key (${first?.text})`
        : `${counted(keys.length, 'unencrypted private key')}`;
    const files = listed(paths.map((path) => `"${cut(path)}"`));
    return untold === null
      ? `The repository tracks ${files}, with ${which}: whoever has a clone of it can pose as the server.`
      : `Whether the repository tracks ${files}, with ${which}, could not be told: ${untold}.`;
  },

  evidence: ({ keys }) =>
    keys.slice(0, MOST_SHOWN).map(({ path, text, spkiSha256 }) => ({
      label: 'key',
      value: `${path}: ${text}, SHA-256 of its public key ${spkiSha256}`,
    })),

  remedy: ({ keys, names, untold }) => ({
    kind: 'protect-key',
    paths: [...new Set(keys.map(({ path }) => path.replace(SECRET_NAME, '')))],
    names,
    manifest: keys.some(({ path }) => SECRET_NAME.test(path)),
    told: untold === null,
  }),

  key: ({ keys }) => keys.map(({ path, spkiSha256 }) => `${path} ${spkiSha256}`).sort(),
});

interface What {
  readonly keys: readonly PrivateKeyFacts[];
  /** On the certificates that they belong to. */
  readonly names: readonly string[];
  /** Why it could not be told whether they are tracked; `null` where they are. */
  readonly untold: string | null;
}

/** What cannot be read as a key may be a placeholder. */
function isInTheOpen({ encrypted, spkiSha256 }: PrivateKeyFacts): boolean {
  return !encrypted && spkiSha256 !== null;
}

function untoldOf({ tracked }: PrivateKeyFacts): string | null {
  return typeof tracked === 'object' && tracked !== null ? tracked.untold : null;
}

/** What stands behind the path of a manifest. */
const SECRET_NAME = /#[a-z0-9./-]+$/;
const MOST_SHOWN = 5;
