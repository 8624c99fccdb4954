import type { FileProblem } from '../model/bundle.ts';
import { assertNever } from '../model/units.ts';
import { defineCause } from './cause.ts';
import { LOOSE_LINES } from './key-troubles.ts';
import { calledBy, counted, cut, listed } from './wording.ts';

/** The file holds nothing that a server could be given. What is sealed cannot be judged, so that it is no finding. */
export const bundleUnusable = defineCause({
  id: 'bundle-unusable',
  title: 'no server certificate can be taken from the file',
  severity: ({ besideOthers }: What) => (besideOthers ? 'notice' : 'error'),
  scope: 'address',
  docs: {
    what: 'A `file:` endpoint names a file that holds no certificate of a server in a form that servers read: a certificate request (CSR), CA certificates alone, a key alone, PKCS #7, UTF-16 text, two files joined on one line, indented lines as copied out of YAML, damaged PEM, a keystore of Java, PKCS #12 that its passphrase does not open, a manifest or folder without a TLS certificate. In a folder, one that wants a passphrase beside others that can be opened is a notice.',
    why: 'nginx, Apache and HAProxy do not start with such a file, or keep serving the old one; an ingress controller serves its placeholder.',
    seeByHand: 'openssl storeutl -noout -text -certs certs/site.pem',
    references: ['RFC 7468 §5', 'RFC 7292 §4', 'RFC 2986 §4'],
    example: { kind: 'replace-file', path: 'certs/site.pem', why: 'certificate-request' },
  },
  explains: [],

  titleOf: ({ besideOthers }) => (besideOthers ? 'a file of the folder is locked, and was not looked at' : null),

  detect({ at: { address: path, file } }): What | null {
    if (file?.kind !== 'unusable' || file.problem.kind === 'sealed') return null;
    return { path, problem: file.problem, besideOthers: file.besideOthers === true };
  },

  message: ({ path, problem }) =>
    problem.kind === 'nothing-in-folder'
      ? `The folder "${cut(path)}" holds no server certificate: ${counted(problem.files, 'file')} ${problem.files === 1 ? 'was' : 'were'} looked at, three levels deep.`
      : `The file "${cut(path)}" ${inWords(problem)}.`,

  evidence: ({ path }) => [{ label: 'looked at', value: path }],

  remedy: ({ path, problem }) => ({
    kind: 'replace-file',
    path,
    why: problem.kind === 'pkcs12' && problem.rounds === true ? 'rounds' : problem.kind,
  }),

  key: ({ path, problem }) => [path, problem.kind],
});

interface What {
  readonly path: string;
  readonly problem: FileProblem;
  /** That can be opened. */
  readonly besideOthers: boolean;
}

type InFile = Exclude<FileProblem, { readonly kind: 'sealed' | 'nothing-in-folder' }>;

/** What is the matter, to follow "the file". */
function inWords(problem: InFile | FileProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'is empty';
    case 'utf16':
      return 'is written in UTF-16, which no server reads: PEM is plain ASCII text';
    case 'certificate-request':
      return 'holds a certificate request (CSR), and not the certificate that a CA issues for it';
    case 'pkcs7':
      return 'holds its certificates as PKCS #7 (.p7b), which nginx, Apache, HAProxy and Caddy do not read';
    case 'public-key':
      return 'holds a public key, and no certificate';
    case 'key-alone':
      return 'holds a private key, and no certificate';
    case 'unknown':
      return 'holds no certificate: it is neither PEM nor DER, PKCS #12 or a Kubernetes Secret';
    case 'ca-alone':
      return `holds CA certificates alone (${listed(problem.names.map((name) => `"${calledBy(name)}"`))}), and none of a server`;
    case 'glued':
      return `ends one block and begins the next on the same line (line ${problem.line}), so that OpenSSL refuses it ("bad end line")`;
    case 'loose-lines':
      return `${LOOSE_LINES[problem.how]} (line ${problem.line}), so that OpenSSL, and with it nginx, Apache and HAProxy, refuses it or serves a part of it only`;
    case 'keystore':
      return `is a keystore of Java (${problem.of}), which Java alone reads`;
    case 'damaged':
      return `is damaged: ${cut(problem.detail)}`;
    case 'passphrase':
      return problem.given
        ? 'is not opened by the passphrase in the variable that `password-env` names'
        : 'is protected by a passphrase, and no `password-env` names a variable with it';
    case 'pkcs12':
      return `cannot be read as PKCS #12: ${problem.detail}`;
    case 'no-secret':
      return 'holds no Kubernetes Secret with `tls.crt`, as far as it can be read as YAML';
    case 'sealed':
    case 'nothing-in-folder':
      return 'holds no certificate';
    default:
      return assertNever(problem);
  }
}
