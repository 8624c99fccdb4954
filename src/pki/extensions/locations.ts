import type { CertificateFacts } from '../../model/certificate.ts';
import type { DerValue } from '../der-read.ts';
import { CONTEXT, TAG } from '../der-tags.ts';
import { readGeneralName } from './general-names.ts';

/** AuthorityInfoAccess (RFC 5280 §4.2.2.1): only what stands at a URL. */
export function readAuthorityAccess(value: DerValue): Pick<CertificateFacts, 'caIssuers' | 'ocspUrls'> {
  const caIssuers: string[] = [];
  const ocspUrls: string[] = [];
  for (const description of value.members(TAG.sequence)) {
    const fields = description.fields(TAG.sequence);
    const method = fields.take('accessMethod').oid();
    const location = readGeneralName(fields.take('accessLocation'));
    if (location.kind !== 'uri') continue;
    if (method === CA_ISSUERS) caIssuers.push(location.value);
    if (method === OCSP) ocspUrls.push(location.value);
  }
  return { caIssuers, ocspUrls };
}

/** CRLDistributionPoints (RFC 5280 §4.2.1.13): the URLs of their full names. */
export function readDistributionPoints(value: DerValue): Pick<CertificateFacts, 'crlUrls'> {
  return { crlUrls: value.members(TAG.sequence).flatMap(fullNameUrls) };
}

function fullNameUrls(point: DerValue): readonly string[] {
  const name = point.fields(TAG.sequence).optional('distributionPoint', CONTEXT, 0);
  // A CHOICE is tagged explicitly: the [0] holds either fullName [0] or nameRelativeToCRLIssuer [1].
  const names = name?.fields().optional('fullName', CONTEXT, 0)?.members() ?? [];
  return names.map(readGeneralName).flatMap(({ kind, value }) => (kind === 'uri' ? [value] : []));
}

const OCSP = '1.3.6.1.5.5.7.48.1';
const CA_ISSUERS = '1.3.6.1.5.5.7.48.2';
