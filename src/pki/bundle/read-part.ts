import type {
  BundleFormat,
  FileProblem,
  PemFault,
  PrivateKeyFacts,
  SourceFile,
  SourcePart,
} from '../../model/bundle.ts';
import type { CertificateFacts } from '../../model/certificate.ts';
import type { UnreadableCertificate } from '../../model/observation.ts';
import { openPkcs12, TOO_MANY_ROUNDS } from '../pkcs12.ts';
import { readCertificates } from '../read-certificates.ts';
import { derKind, firstElement } from './der-kind.ts';
import { type LoadedBlock, loadPem } from './openssl-pem.ts';
import { gluedLine, type PemBlock, pemBlocks } from './pem-blocks.ts';
import { derPrivateKey, type Effort, fullEffort, type KeyFacts, privateKeys } from './private-keys.ts';
import { inPathOrder } from './server-leaf.ts';

/** One file, or one Secret of it, with everything found in it. */
export interface ReadPart {
  readonly path: string;
  readonly format: BundleFormat;
  readonly chain: readonly CertificateFacts[];
  readonly unreadable: readonly UnreadableCertificate[];
  readonly keys: readonly PrivateKeyFacts[];
  /** Why there is no certificate, or none that a server could load. */
  readonly problem: FileProblem | null;
}

/** How the keys of a part are opened. */
interface Opening {
  readonly passphrase: string | null;
  /** What is left to be spent on it; shared by the parts of an endpoint. */
  readonly effort: Effort;
}

/** Reads what was handed in, told apart by its content and never by its name. Never throws. */
export async function readPart(part: SourcePart, opening: Opening): Promise<ReadPart> {
  if (part.kind === 'unusable') return { ...nothing(part.problem), path: part.path };
  if (part.kind === 'file') return readFile(part, opening);
  const { path, tracked } = part;
  const read = textPart(latin1(part.certificate), opening);
  const extra = part.key === null ? [] : keysIn(latin1(part.key), opening);
  return placed({ ...read, format: 'kubernetes-secret', keys: [...read.keys, ...extra] }, { path, tracked });
}

async function readFile(file: SourceFile, opening: Opening): Promise<ReadPart> {
  const { bytes } = file;
  if (looksLikeUtf16(bytes)) return placed(nothing({ kind: 'utf16' }), file);
  const keystore = keystoreKind(bytes);
  if (keystore !== null) return placed(nothing({ kind: 'keystore', of: keystore }), file);
  if (bytes[0] !== SEQUENCE) return placed(textPart(latin1(bytes), opening), file);
  switch (derKind(bytes)) {
    case 'pkcs12':
      return placed(await pkcs12Part(bytes, opening.passphrase), file);
    case 'pkcs7':
      return placed(nothing({ kind: 'pkcs7' }), file);
    case 'certificate-request':
      return placed(nothing({ kind: 'certificate-request' }), file);
    case 'certificate':
      return placed({ ...NOTHING, format: 'der', ...readCertificates([bytes]) }, file);
    case null: {
      const key = derPrivateKey(bytes);
      return placed(key === null ? nothing({ kind: 'unknown' }) : keyAlone([key]), file);
    }
  }
}

interface Contents extends Omit<ReadPart, 'path' | 'keys'> {
  readonly keys: readonly KeyFacts[];
}

function textPart(text: string, opening: Opening): Contents {
  if (text.replace(MARK, '').trim() === '') return nothing({ kind: 'empty' });
  const blocks = pemBlocks(text);
  const keys = privateKeys(blocks, opening.passphrase, opening.effort);
  const glued = gluedLine(text);
  if (glued !== null) return { ...nothing({ kind: 'glued', line: glued }), keys };
  const { blocks: loaded, fault } = loadPem(text);
  const certificates = loaded.filter(({ label }) => CERTIFICATES.has(label));
  const meant = certificates.length > 0 || /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/.test(text);
  if (fault !== null && (meant || blocks.length === 0)) return { ...nothing(fault), keys };
  if (!meant) return withoutCertificate(blocks, fault === null ? keys : keys.map((key) => asWritten(key, fault)));
  if (certificates.length > MOST_CERTIFICATES)
    return { ...nothing({ kind: 'damaged', detail: `more than ${MOST_CERTIFICATES} certificates` }), keys };
  return { ...NOTHING, keys, ...readCertificates(certificates.map(certificateBytes)) };
}

/** What OpenSSL calls a trusted certificate has notes of its own behind it, which servers pass over. */
function certificateBytes({ label, bytes }: LoadedBlock): Uint8Array {
  return label === TRUSTED ? firstElement(bytes) : bytes;
}

function keysIn(text: string, { passphrase, effort }: Opening): readonly KeyFacts[] {
  const { fault } = loadPem(text);
  const keys = privateKeys(pemBlocks(text), passphrase, effort);
  return fault === null ? keys : keys.map((key) => asWritten(key, fault));
}

/** Where the key itself is sound, what keeps servers from reading it is the matter. */
function asWritten(key: KeyFacts, fault: PemFault): KeyFacts {
  return key.trouble === undefined ? { ...key, trouble: { kind: 'form', fault } } : key;
}

function withoutCertificate(blocks: readonly PemBlock[], keys: readonly KeyFacts[]): Contents {
  const labels = new Set(blocks.map(({ label }) => label));
  if (labels.has('CERTIFICATE REQUEST') || labels.has('NEW CERTIFICATE REQUEST'))
    return { ...nothing({ kind: 'certificate-request' }), keys };
  if (labels.has('PKCS7') || labels.has('CMS')) return { ...nothing({ kind: 'pkcs7' }), keys };
  if (keys.length > 0) return keyAlone(keys);
  return nothing({ kind: labels.has('PUBLIC KEY') || labels.has('RSA PUBLIC KEY') ? 'public-key' : 'unknown' });
}

async function pkcs12Part(bytes: Uint8Array, passphrase: string | null): Promise<Contents> {
  const opened = await openPkcs12(bytes, passphrase ?? '');
  if (opened.kind === 'unreadable') {
    return nothing(pkcs12Problem(opened.problem, passphrase));
  }
  const { certificates, keyPem } = opened;
  // Whoever has the file opens it where the passphrase is empty.
  const encrypted = passphrase !== null && passphrase !== '';
  const keys =
    keyPem === null ? [] : privateKeys(pemBlocks(keyPem), null, fullEffort()).map((key) => ({ ...key, encrypted }));
  const read = readCertificates(certificates.slice(0, MOST_CERTIFICATES));
  return { ...NOTHING, ...read, chain: inPathOrder(read.chain, keys), format: 'pkcs12', keys };
}

function pkcs12Problem(detail: string, passphrase: string | null): FileProblem {
  if (detail === TOO_MANY_ROUNDS) return { kind: 'pkcs12', detail, rounds: true };
  // An empty variable is how a secret looks that pull requests from forks do not get.
  const given = passphrase !== null && passphrase !== '';
  return detail.startsWith('the passphrase') ? { kind: 'passphrase', given } : { kind: 'pkcs12', detail };
}

function placed(contents: Contents, { path, tracked }: Pick<SourceFile, 'path' | 'tracked'>): ReadPart {
  return { ...contents, path, keys: contents.keys.map((key) => ({ ...key, path, tracked })) };
}

const NOTHING = { format: 'pem', chain: [], unreadable: [], keys: [], problem: null } as const;

function nothing(problem: FileProblem) {
  return { ...NOTHING, problem };
}

function keyAlone(keys: readonly KeyFacts[]): Contents {
  return { ...nothing({ kind: 'key-alone' }), keys };
}

/** A byte order mark of UTF-16, or text of which every other byte is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third, fourth] = bytes;
  const mark = first * 256 + second;
  return mark === 0xfffe || mark === 0xfeff || (first === 0x2d && second === 0 && third === 0x2d && fourth === 0);
}

/** Oracle's JKS and JCEKS begin with these four bytes. */
function keystoreKind([one, two, three, four]: Uint8Array): 'JKS' | 'JCEKS' | null {
  const magic = Buffer.from([one ?? 0, two ?? 0, three ?? 0, four ?? 0]).toString('hex');
  return magic === 'feedfeed' ? 'JKS' : magic === 'cececece' ? 'JCEKS' : null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

const SEQUENCE = 0x30;
/** A byte order mark in UTF-8, which OpenSSL passes over. */
const MARK = /^\u00ef\u00bb\u00bf/;
const TRUSTED = 'TRUSTED CERTIFICATE';
/** RFC 7468 §5.1 names the first; parsers still take the second. */
const CERTIFICATES: ReadonlySet<string> = new Set(['CERTIFICATE', 'X509 CERTIFICATE', TRUSTED]);
/** A bundle of public roots holds about 150. */
const MOST_CERTIFICATES = 500;
