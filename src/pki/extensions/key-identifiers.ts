import type { CertificateFacts } from '../../model/certificate.ts';
import type { DerValue } from '../der-read.ts';
import { CONTEXT, TAG } from '../der-tags.ts';
import { directoryName } from './general-names.ts';

/** SubjectKeyIdentifier (RFC 5280 §4.2.1.2), lower-case hexadecimal. */
export function readSubjectKeyId(value: DerValue): Pick<CertificateFacts, 'subjectKeyId'> {
  return { subjectKeyId: hex(value.bytes(TAG.octetString)) };
}

/** AuthorityKeyIdentifier (RFC 5280 §4.2.1.1). Its issuer, where given, is the name of whoever issued the issuer. */
export function readAuthorityKeyId(value: DerValue): Pick<CertificateFacts, 'authorityKeyId' | 'authorityIssuer'> {
  const fields = value.fields(TAG.sequence);
  const keyId = fields.optional('keyIdentifier', CONTEXT, 0);
  const issuer = fields.optional('authorityCertIssuer', CONTEXT, 1);
  fields.optional('authorityCertSerialNumber', CONTEXT, 2);
  fields.end();
  const named = issuer?.members().find((name) => name.contextTag === DIRECTORY_NAME);
  return {
    authorityKeyId: keyId === null ? null : hex(keyId.bytes()),
    authorityIssuer: named === undefined ? null : directoryName(named),
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

const DIRECTORY_NAME = 4;
