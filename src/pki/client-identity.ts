import { createPublicKey } from 'node:crypto';
import type { CertificateFacts } from '../model/certificate.ts';
import type { ClientCertificateFacts } from '../model/observation.ts';
import type { ClientIdentity } from '../model/run.ts';
import { isMalformed, parseCertificate } from './certificate.ts';
import { splitPem } from './pem.ts';
import { readPkcs12 } from './pkcs12.ts';
import { readPublicKey } from './public-key.ts';

/** What `tls.createSecureContext` takes. Secret. */
export interface ClientCredentials {
  /** The chain in PEM, our own certificate first. */
  readonly cert: string;
  /** The private key in PEM, without passphrase. */
  readonly key: string;
}

/** What our own client certificate says, before a server is blamed for refusing it. Never throws; holds nothing secret. */
export async function clientCertificateFacts(identity: ClientIdentity): Promise<ClientCertificateFacts> {
  const read = await readIdentity(identity);
  return read.kind === 'read' ? { kind: 'read', chain: read.chain, keyMatches: read.keyMatches } : read;
}

/**
 * The same as PEM for `tls.createSecureContext`, whatever form it was given in; so that PKCS #12 files of the old kind can
 * be shown too, which OpenSSL 3 does not open. `null` where there is nothing to show: unreadable, or a key of another
 * certificate, which OpenSSL would throw for. Keys and digests below OpenSSL's security level still make it throw.
 */
export async function credentials(identity: ClientIdentity): Promise<ClientCredentials | null> {
  const read = await readIdentity(identity);
  if (read.kind === 'unreadable' || !read.keyMatches) return null;
  return { cert: read.chain.map(({ der }) => pem(der)).join(''), key: read.key };
}

type ReadIdentity =
  | {
      readonly kind: 'read';
      readonly chain: readonly CertificateFacts[];
      readonly key: string;
      readonly keyMatches: boolean;
    }
  | { readonly kind: 'unreadable'; readonly problem: string };

async function readIdentity(identity: ClientIdentity): Promise<ReadIdentity> {
  const material = identity.kind === 'pem' ? readPem(identity) : await readPkcs12(identity.bytes, identity.passphrase);
  if (material.kind === 'unreadable') return material;
  const keyHash = publicKeyHash(material.keyPem);
  if (keyHash === null) return unreadable('the private key cannot be read');
  const parsed = material.certificates.slice(0, LONGEST_CHAIN).map(parseCertificate);
  const chain = parsed.flatMap((certificate) => (isMalformed(certificate) ? [] : [certificate]));
  if (chain.length === 0 || chain.length < parsed.length) return unreadable('a certificate in the file cannot be read');
  // The bags of a PKCS #12 file have no order: our own certificate is the one that the key belongs to.
  const ordered = identity.kind === 'pem' ? chain : ownFirst(chain, keyHash);
  return { kind: 'read', chain: ordered, key: material.keyPem, keyMatches: ordered[0]?.key.spkiSha256 === keyHash };
}

function readPem({ certificate, key }: Extract<ClientIdentity, { readonly kind: 'pem' }>) {
  const { certificates, problems } = splitPem(certificate);
  const [problem] = problems;
  return problem === undefined ? { kind: 'read' as const, certificates, keyPem: key } : unreadable(problem);
}

function ownFirst(chain: readonly CertificateFacts[], keyHash: string): readonly CertificateFacts[] {
  const own = (certificate: CertificateFacts): boolean => certificate.key.spkiSha256 === keyHash;
  return [...chain.filter(own), ...chain.filter((certificate) => !own(certificate))];
}

/** SHA-256 over the SubjectPublicKeyInfo that belongs to a private key; `null` for a key that cannot be read. */
function publicKeyHash(keyPem: string): string | null {
  try {
    return readPublicKey(createPublicKey(keyPem).export({ type: 'spki', format: 'der' })).spkiSha256;
  } catch {
    return null;
  }
}

function unreadable(problem: string): Extract<ReadIdentity, { readonly kind: 'unreadable' }> {
  return { kind: 'unreadable', problem };
}

function pem(base64: string): string {
  return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

/** Real chains have two to four certificates. */
const LONGEST_CHAIN = 16;
