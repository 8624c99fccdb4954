import type { CertificateFacts } from '../../model/certificate.ts';
import { type DerValue, readDer } from '../der-read.ts';
import { CONTEXT, TAG } from '../der-tags.ts';
import { readGeneralName } from '../extensions/general-names.ts';
import type { RawExtension } from '../extensions.ts';

/** What keeps a list from saying anything of a certificate, by its extensions (RFC 5280 §5.2); `null` where nothing does. Throws DerError. */
export function outOfScope(extensions: readonly RawExtension[], certificate: CertificateFacts): string | null {
  if (extensions.some(({ oid }) => oid === DELTA)) return 'it holds only the changes since another list';
  const unknown = extensions.find(({ oid, critical }) => critical && !KNOWN.has(oid));
  if (unknown !== undefined) return `it has a critical extension that is not known here (${unknown.oid})`;
  const point = extensions.find(({ oid }) => oid === ISSUING_POINT);
  return point === undefined ? null : pointProblem(readDer(point.content, 'issuingDistributionPoint'), certificate);
}

/** IssuingDistributionPoint (RFC 5280 §5.2.5): which certificates the list is about. */
function pointProblem(value: DerValue, { basicConstraints, crlUrls }: CertificateFacts): string | null {
  const fields = value.fields(TAG.sequence);
  const name = fields.optional('distributionPoint', CONTEXT, 0);
  const userOnly = isTrue(fields.optional('onlyContainsUserCerts', CONTEXT, 1));
  const caOnly = isTrue(fields.optional('onlyContainsCACerts', CONTEXT, 2));
  const someReasons = fields.optional('onlySomeReasons', CONTEXT, 3) !== null;
  const indirect = isTrue(fields.optional('indirectCRL', CONTEXT, 4));
  const attributesOnly = isTrue(fields.optional('onlyContainsAttributeCerts', CONTEXT, 5));
  fields.end();
  const isCa = basicConstraints?.ca === true;
  if (indirect) return 'it is an indirect list, which also holds certificates of other CAs';
  if (attributesOnly || (userOnly && isCa) || (caOnly && !isCa)) return 'it is about certificates of another kind';
  if (someReasons) return 'it holds revocations of some reasons only';
  return name === null || isOneOf(name, crlUrls)
    ? null
    : 'it belongs to a distribution point that the certificate does not name';
}

/** The point of the list has to be one that the certificate names; only URLs are compared. */
function isOneOf(point: DerValue, crlUrls: readonly string[]): boolean {
  const names = point.fields().optional('fullName', CONTEXT, 0)?.members() ?? [];
  return names.map(readGeneralName).some(({ kind, value }) => kind === 'uri' && crlUrls.includes(value));
}

/** BOOLEAN under an implicit tag; absent is false. */
function isTrue(value: DerValue | null): boolean {
  return value !== null && (value.bytes()[0] ?? 0) !== 0;
}

const DELTA = '2.5.29.27';
const ISSUING_POINT = '2.5.29.28';

/** Number, key identifier and the like add nothing to what is asked here. */
const KNOWN: ReadonlySet<string> = new Set([ISSUING_POINT, '2.5.29.20', '2.5.29.35', '2.5.29.18', '2.5.29.46']);
