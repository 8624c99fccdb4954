import type { CertificateFacts } from '../model/certificate.ts';
import { DerError } from './der-error.ts';
import { type DerValue, readDer } from './der-read.ts';
import { TAG, UNIVERSAL } from './der-tags.ts';
import { readGeneralNames } from './extensions/general-names.ts';
import { readAuthorityKeyId, readSubjectKeyId } from './extensions/key-identifiers.ts';
import { readAuthorityAccess, readDistributionPoints } from './extensions/locations.ts';
import { readTimestamps, readTlsFeature } from './extensions/tls.ts';
import { readBasicConstraints, readExtendedKeyUsage, readKeyUsage } from './extensions/usage.ts';

/** What the extensions of a certificate say. */
export type ExtensionFacts = Pick<
  CertificateFacts,
  | 'sans'
  | 'basicConstraints'
  | 'keyUsage'
  | 'extendedKeyUsage'
  | 'subjectKeyId'
  | 'authorityKeyId'
  | 'authorityIssuer'
  | 'caIssuers'
  | 'ocspUrls'
  | 'crlUrls'
  | 'mustStaple'
  | 'unknownCritical'
  | 'embeddedScts'
>;

/** One extension before its content is read (RFC 5280 §4.1.2.9). */
export interface RawExtension {
  readonly oid: string;
  readonly critical: boolean;
  /** Content of the OCTET STRING. */
  readonly content: Uint8Array;
}

/** Extensions field of a TBSCertificate. Throws DerError where the list itself is broken. */
export function listExtensions(field: DerValue): readonly RawExtension[] {
  return extensionsIn(field.fields().take('Extensions'));
}

/** Extensions themselves, as the entries of a revocation list have them. Throws DerError likewise. */
export function extensionsIn(list: DerValue): readonly RawExtension[] {
  return list.members(TAG.sequence).map((member) => {
    const fields = member.fields(TAG.sequence);
    const oid = fields.take('extnID').oid();
    const critical = fields.optional('critical', UNIVERSAL, TAG.boolean)?.boolean() ?? false;
    const content = fields.take('extnValue').bytes(TAG.octetString);
    fields.end();
    return { oid, critical, content };
  });
}

/** Reads each extension for itself: one that is broken becomes a defect and costs only its own facts. */
export function readExtensions(extensions: readonly RawExtension[]): {
  readonly facts: ExtensionFacts;
  readonly defects: readonly string[];
} {
  let facts = NONE;
  const defects: string[] = [];
  const unknownCritical: string[] = [];
  const seen = new Set<string>();
  for (const { oid, critical, content } of extensions) {
    const reader = READERS[oid];
    const name = reader?.name ?? oid;
    if (seen.has(oid)) {
      // RFC 5280 §4.2 allows one of a kind; the first one counts.
      defects.push(`extensions/${name}: stands more than once`);
      continue;
    }
    seen.add(oid);
    if (reader === undefined) {
      if (critical && !UNDERSTOOD_ELSEWHERE.has(oid)) unknownCritical.push(oid);
      continue;
    }
    try {
      facts = { ...facts, ...reader.read(readDer(content, `extensions/${name}`)) };
    } catch (error) {
      if (!(error instanceof DerError)) throw error;
      defects.push(error.message);
    }
  }
  return { facts: { ...facts, unknownCritical }, defects };
}

interface ExtensionReader {
  readonly name: string;
  readonly read: (value: DerValue) => Partial<ExtensionFacts>;
}

const NONE: ExtensionFacts = {
  sans: null,
  basicConstraints: null,
  keyUsage: null,
  extendedKeyUsage: null,
  subjectKeyId: null,
  authorityKeyId: null,
  authorityIssuer: null,
  caIssuers: [],
  ocspUrls: [],
  crlUrls: [],
  mustStaple: false,
  unknownCritical: [],
  embeddedScts: 0,
};

const READERS: Readonly<Record<string, ExtensionReader>> = {
  '2.5.29.14': { name: 'subjectKeyIdentifier', read: readSubjectKeyId },
  '2.5.29.15': { name: 'keyUsage', read: readKeyUsage },
  '2.5.29.17': { name: 'subjectAltName', read: (value) => ({ sans: readGeneralNames(value) }) },
  '2.5.29.19': { name: 'basicConstraints', read: readBasicConstraints },
  '2.5.29.31': { name: 'cRLDistributionPoints', read: readDistributionPoints },
  '2.5.29.35': { name: 'authorityKeyIdentifier', read: readAuthorityKeyId },
  '2.5.29.37': { name: 'extKeyUsage', read: readExtendedKeyUsage },
  '1.3.6.1.5.5.7.1.1': { name: 'authorityInfoAccess', read: readAuthorityAccess },
  '1.3.6.1.5.5.7.1.24': { name: 'tlsFeature', read: readTlsFeature },
  '1.3.6.1.4.1.11129.2.4.2': { name: 'signedCertificateTimestamps', read: readTimestamps },
};

/** Extensions that path validation handles though they add no fact: name constraints and certificate policies. */
const UNDERSTOOD_ELSEWHERE: ReadonlySet<string> = new Set([
  '2.5.29.30',
  '2.5.29.32',
  '2.5.29.33',
  '2.5.29.36',
  '2.5.29.54',
]);
