import type { CertificateToAppend, ChainToAppend, FixFile } from '../model/fix.ts';
import type { Remedy } from '../model/remedy.ts';
import { certificatePem } from '../pki/pem.ts';
import { day } from './phrases.ts';

/** The files that a remedy hands over, the same for every product. */
export function filesOf(remedy: Remedy): readonly FixFile[] {
  const chain = 'toAppend' in remedy ? remedy.toAppend : undefined;
  return chain === undefined ? [] : [missingFile(chain)];
}

/** What the file of the certificates to append is called. */
export function missingFileName({ endpoint }: ChainToAppend): string {
  const name = endpoint
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '')
    .slice(0, MOST_CHARACTERS);
  return `${name === '' ? 'endpoint' : name}.missing-intermediates.pem`;
}

function missingFile(chain: ChainToAppend): FixFile {
  const { certificates } = chain;
  const noun = certificates.length === 1 ? 'the intermediate' : 'the intermediates';
  return {
    name: missingFileName(chain),
    about: `${noun} ${certificates.map(inWords).join(', then ')}`,
    content: certificates.map((certificate) => `${commentOf(certificate)}${certificatePem(certificate.der)}`).join(''),
  };
}

function inWords({ name, notAfter, sha256 }: CertificateToAppend): string {
  return `"${name}" (valid until ${day(notAfter)}, SHA-256 ${sha256})`;
}

/** Text before BEGIN is passed over by whoever reads PEM (RFC 7468 §2). */
function commentOf({ subject, notAfter, sha256 }: CertificateToAppend): string {
  return `# ${plain(subject)}\n# valid until ${day(notAfter)}\n# SHA-256 ${sha256}\n`;
}

/** A name as printable ASCII that can neither end its line nor be taken for the edge of a PEM block. */
function plain(name: string): string {
  const text = name.replaceAll(/[^\x20-\x7e]/g, '?').replaceAll(/-{2,}/g, '-');
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}...` : text;
}

/** File systems allow 255 bytes, ending included. */
const MOST_CHARACTERS = 200;
