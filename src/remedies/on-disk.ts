import type { KeyTrouble } from '../model/bundle.ts';
import type { Remedy } from '../model/remedy.ts';
import { commandPath } from './command-path.ts';
import { quotedList } from './phrases.ts';
import type { FixText, GeneralTexts } from './writer.ts';

/** Remedies for certificates and keys that are not deployed yet. */
type FileKind = Extract<Remedy['kind'], 'replace-file' | 'match-key' | 'protect-key'>;

/** No server reads them so far: the same for every product. */
export const onDisk: Pick<GeneralTexts, FileKind> = {
  'replace-file': ({ path, why }) => replaceFile(commandPath(path), why),

  'match-key': ({ certificate, key, fits, trouble, names }) =>
    trouble === null
      ? {
          summary:
            fits !== null
              ? `Put the certificate in ${quotedList([fits])} beside this key, or the key of this certificate.`
              : `Put the key beside the certificate with which its certificate request was made, or have the certificate for ${quotedList(names)} issued anew for this key.`,
          snippet: [
            `openssl x509 -in ${commandPath(certificate)} -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256`,
            `openssl pkey -in ${commandPath(key)} -pubout -outform DER | openssl dgst -sha256`,
          ].join('\n'),
          steps: [
            'The lines print the two hashes above: the same one where certificate and key belong together.',
            'A renewal makes a new key: copy certificate and key together. certbot: fullchain.pem and privkey.pem of the same live folder.',
          ],
        }
      : readableKey(commandPath(key), trouble),

  'protect-key': ({ paths, names, manifest, told }) => (told ? takeOut(paths, names, manifest) : seeWhether(paths)),
};

function readableKey(key: string, trouble: KeyTrouble['kind']): FixText {
  switch (trouble) {
    case 'no-passphrase':
      return text('Name the environment variable with its passphrase as `password-env`.', null, [
        'In a workflow the variable comes from a secret by `env` of the step; pull requests from forks get none.',
      ]);
    case 'wrong-passphrase':
      return text(
        'Put the passphrase of this key into the variable that `password-env` names.',
        `openssl pkey -in ${key} -noout`,
        ['The line asks for the passphrase, and prints nothing where it is the right one.'],
      );
    case 'rounds':
    case 'unsupported':
      return text(
        'Encrypt the key anew: 100,000 rounds are plenty for a long random passphrase.',
        `openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 100000 -in ${key} -out new.key`,
        [],
      );
    case 'form':
      return text(LOOSE_FIX, looseSnippet(key, 'new.key'), []);
    default:
      return text('Name a file with the private key in PEM as `key`.', `openssl pkey -in ${key} -noout`, [
        'The line prints nothing where the file holds a private key that OpenSSL, and with it a server, can read.',
      ]);
  }
}

const LOOSE_FIX = 'Let every line begin in the first column and end in a line feed, with no empty line within a block.';

function looseSnippet(path: string, out: string): string {
  return `tr '\\r' '\\n' < ${path} | sed 's/^[[:space:]]*//; /^$/d' > ${out}`;
}

function seeWhether(paths: readonly string[]): FixText {
  return text(
    `See whether the repository tracks ${quotedList(paths)}; a file that it tracks is listed.`,
    paths
      .slice(0, MOST_PATHS)
      .map((path) => `git ls-files -- ${commandPath(path)}`)
      .join('\n'),
    ['If it does, everybody with a clone has the key: have the certificate issued anew with a new one.'],
  );
}

function takeOut(paths: readonly string[], names: readonly string[], manifest: boolean): FixText {
  return {
    summary: `Have the certificate for ${quotedList(names)} issued anew with a new key: the history of the repository keeps this one. Then take ${quotedList(paths)} out of the repository.`,
    snippet: paths
      .slice(0, MOST_PATHS)
      .flatMap((path) => [
        `git rm --cached -- ${commandPath(path)}`,
        ...(manifest ? [] : [`echo ${commandPath(path)} >> .gitignore`]),
      ])
      .join('\n'),
    steps: [
      'Revoke the old certificate as soon as the new one is served (certbot: revoke --reason keycompromise). Rewriting the history does not reach clones, forks and caches.',
      manifest
        ? 'Keep the manifest with Sealed Secrets or SOPS, or let External Secrets or cert-manager make the Secret in the cluster.'
        : 'Keep the key in a secret of the CI, in a secret store (Vault, a cloud KMS) or on the server; the certificate itself may stay in the repository.',
      'If it has to be in the repository, encrypt it: SOPS, git-crypt, or openssl pkcs8 -topk8 -in site.key -out site.enc.key with a passphrase that is not in it.',
    ],
  };
}

function replaceFile(path: string, why: Extract<Remedy, { readonly kind: 'replace-file' }>['why']): FixText {
  switch (why) {
    case 'certificate-request':
      return text(
        'Put the certificate that the CA issued in place of the request, with its intermediates behind it.',
        null,
        ['If none was issued yet, send this request to the CA.'],
      );
    case 'pkcs7':
      return text(
        'Turn it into PEM, with the server certificate first.',
        `openssl pkcs7 -print_certs -in ${path} -out fullchain.pem`,
        [
          'Add -inform der where the file is not text.',
          'Put the server certificate first if another one comes out so.',
        ],
      );
    case 'utf16':
      return text('Save the file as ASCII or UTF-8 text.', `iconv -f UTF-16 -t UTF-8 ${path} > fullchain.pem`, [
        'PowerShell before version 7 writes UTF-16 by `>`: use Set-Content -Encoding ascii.',
      ]);
    case 'glued':
      return text(
        'Begin each block on a line of its own.',
        `sed -i 's/-----END CERTIFICATE----------BEGIN/-----END CERTIFICATE-----\\n-----BEGIN/' ${path}`,
        [
          'Files without a final line end are joined like this by cat: awk 1 certificate.pem intermediate.pem > fullchain.pem',
        ],
      );
    case 'loose-lines':
      return text(LOOSE_FIX, looseSnippet(path, 'fullchain.pem'), [
        'Text copied out of YAML keeps its indentation: yq, kubectl get -o jsonpath or a template function takes the value out without it.',
      ]);
    case 'keystore':
      return text(
        'Turn it into PKCS #12, or into PEM for servers other than those of Java.',
        `keytool -importkeystore -srckeystore ${path} -destkeystore site.p12 -deststoretype PKCS12\nopenssl pkcs12 -in site.p12 -nokeys -out fullchain.pem`,
        ['keytool asks for the passphrases; for site.p12 name the variable with its passphrase as `password-env`.'],
      );
    case 'rounds':
      return text(
        'Write the file anew with fewer rounds: 100,000 are plenty for a long random passphrase.',
        `openssl pkcs12 -in ${path} -out all.pem && openssl pkcs12 -export -in all.pem -iter 100000 -out site.p12`,
        ['Delete all.pem afterwards.'],
      );
    case 'ca-alone':
      return text(
        'Put the certificate of the server in front of them.',
        `cat certificate.pem ${path} > fullchain.pem`,
        [
          'If the file is meant to hold CA certificates alone (chain.pem, ca.pem), name the one with the server certificate instead.',
        ],
      );
    case 'passphrase':
    case 'pkcs12':
      return text(
        'Name the environment variable with its passphrase as `password-env`, and see that it is the right one.',
        `openssl pkcs12 -in ${path} -info -nokeys`,
        ['In a workflow the variable comes from a secret by `env` of the step; pull requests from forks get none.'],
      );
    case 'key-alone':
      return text('Name the file with the certificate, and this one as `key` beside it.', `key: ${path}`, [
        'Or put both into one file, the certificate first.',
      ]);
    case 'no-secret':
    case 'sealed':
      return text('Name a manifest with a Secret of type kubernetes.io/tls.', null, [
        '`tls.crt` holds the certificate and its intermediates, `tls.key` the key; a template has to be rendered first (helm template, kustomize build).',
      ]);
    case 'nothing-in-folder':
      return text('Name the folder, or better the file, that the server certificate is in.', null, [
        'Files of up to 1 MiB are looked at, three levels deep. CA certificates alone are passed over.',
      ]);
    default:
      return text('Put the server certificate there in PEM, with its intermediates behind it.', null, [
        `To see what the file holds: openssl storeutl -noout -text ${path}`,
      ]);
  }
}

function text(summary: string, snippet: string | null, steps: readonly string[]): FixText {
  return { summary, snippet, steps };
}

const MOST_PATHS = 5;
