import type { KeyFileContent, KeyTrouble, PemFault } from '../model/bundle.ts';
import { assertNever } from '../model/units.ts';

/** What is said of a key that could not be compared, in place of "does not belong". */
export function titleFor({ kind }: KeyTrouble): string {
  switch (kind) {
    case 'no-key':
      return 'the file that is named for the private key holds none';
    case 'form':
      return 'servers cannot read the private key as it is written';
    case 'damaged':
      return 'the private key cannot be read';
    case 'wrong-passphrase':
      return 'the passphrase does not open the private key';
    case 'no-passphrase':
    case 'rounds':
    case 'unsupported':
      return 'whether the private key belongs to the certificate cannot be told';
    default:
      return assertNever(kind);
  }
}

interface Places {
  /** Of the key: `in "certs/site.key"` or `in the same file`. */
  readonly where: string;
  /** Of the certificate, quoted. */
  readonly name: string;
  /** With the key. */
  readonly file: string;
}

/** The same as a sentence. */
export function troubleText(trouble: KeyTrouble, { where, name, file }: Places): string {
  const untold = `Whether the private key ${where} belongs to the certificate ${name} cannot be told: it is encrypted`;
  switch (trouble.kind) {
    case 'no-key':
      return `The file "${file}", named for the private key of the certificate ${name}, ${HOLDS[trouble.holds]}.`;
    case 'form':
      return `The private key ${where} belongs to the certificate ${name}, but OpenSSL does not read the file: ${formText(trouble.fault)}.`;
    case 'damaged':
      return `The private key ${where}, beside the certificate ${name}, is none that can be read.`;
    case 'wrong-passphrase':
      return `The private key ${where}, beside the certificate ${name}, is not opened by the passphrase in the variable that \`password-env\` names.`;
    case 'no-passphrase':
      return `${untold}, and there is no passphrase for it: \`password-env\` names no variable with one.`;
    case 'rounds':
      return `${untold}, and its passphrase is stretched over so many rounds that opening it would hold up the run (more than 1,000,000, or 4,000,000 with the other keys).`;
    case 'unsupported':
      return `${untold} in a way that is not known here.`;
    default:
      return assertNever(trouble);
  }
}

function formText(fault: PemFault): string {
  return fault.kind === 'damaged' ? fault.detail : `it ${LOOSE_LINES[fault.how]} (line ${fault.line})`;
}

/** What is the matter with lines that OpenSSL does not take for PEM, to follow "the file" or "it". */
export const LOOSE_LINES = {
  indented: 'has a BEGIN or END line that is indented',
  'carriage-returns': 'ends its lines by a carriage return alone',
  'empty-line': 'has an empty line within a block',
} as const;

const HOLDS: Readonly<Record<KeyFileContent, string>> = {
  certificate: 'holds a certificate, and no key',
  'certificate-request': 'holds a certificate request (CSR), and no key',
  'public-key': 'holds a public key, and no private one',
  pkcs7: 'holds certificates as PKCS #7, and no key',
  keystore: 'is a keystore of Java, which is not read here',
  'locked-pkcs12': 'is PKCS #12 that is not opened here',
  utf16: 'is written in UTF-16, which no server reads',
  nothing: 'is empty',
  unknown: 'holds no private key',
};
