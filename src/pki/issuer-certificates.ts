import type { CertificateFacts } from '../model/certificate.ts';
import type { FetchFailure, IssuerLookup } from '../model/lookup.ts';
import { isMalformed, parseCertificate } from './certificate.ts';
import { DerError } from './der-error.ts';
import { readDer } from './der-read.ts';
import { CONTEXT, TAG } from './der-tags.ts';
import { splitPem } from './pem.ts';

/** What came from a caIssuers URL. */
export type IssuerAnswer = Exclude<IssuerLookup['outcome'], FetchFailure>;

/**
 * Takes the certificates out of what a caIssuers URL gave. RFC 5280 §4.2.2.1 wants one certificate in DER or a degenerate
 * PKCS #7 message; PEM of either is common as well. What the server calls it says little, so the bytes decide. Whether one
 * of them is the issuer is another question. Never throws; MOST_CERTIFICATES at most.
 */
export function readIssuerAnswer(body: Uint8Array): IssuerAnswer {
  const certificates = candidates(body)
    .slice(0, MOST_CERTIFICATES)
    .flatMap((der): readonly CertificateFacts[] => {
      const parsed = parseCertificate(der);
      return isMalformed(parsed) ? [] : [parsed];
    });
  if (certificates.length > 0) return { kind: 'certificates', certificates };
  return { kind: 'no-certificates', bytes: body.length, looksLike: looksLike(body), text: beginning(body) };
}

/** Bytes that may be certificates. */
function candidates(body: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(body).toString('latin1');
  if (text.includes('-----BEGIN ')) {
    const messages = [...text.matchAll(PKCS7_PEM)].map(([, , base64 = '']) => Buffer.from(base64, 'base64'));
    return [...splitPem(text).certificates, ...messages.flatMap((message) => certificatesInside(message) ?? [])];
  }
  return certificatesInside(body) ?? [body];
}

/**
 * Certificates of a SignedData message (RFC 5652 §5.1), `null` where it is none. Certificates of other formats, which
 * stand under tags of their own (§10.2.2), are passed over.
 */
function certificatesInside(message: Uint8Array): readonly Uint8Array[] | null {
  try {
    const content = readDer(message, 'message').fields(TAG.sequence);
    if (content.take('contentType').oid() !== SIGNED_DATA) return null;
    const [signedData] = content.take('content').members();
    if (signedData === undefined) return null;
    const fields = signedData.fields(TAG.sequence);
    for (const name of ['version', 'digestAlgorithms', 'encapContentInfo']) fields.take(name);
    const certificates = fields.optional('certificates', CONTEXT, 0)?.members() ?? [];
    return certificates.filter(({ universalTag }) => universalTag === TAG.sequence).map((one) => one.encoded());
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

function looksLike(body: Uint8Array): 'html' | 'empty' | 'other' {
  if (body.length === 0) return 'empty';
  return HTML.test(Buffer.from(body.subarray(0, 1_024)).toString('latin1')) ? 'html' : 'other';
}

function beginning(body: Uint8Array): string {
  const text = Buffer.from(body.subarray(0, TEXT_LENGTH)).toString('latin1');
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[^\x20-\x7e]/g, '?');
}

/** id-signedData (RFC 5652 §5.1). */
const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** RFC 7468 §8 and §9. */
const PKCS7_PEM = /-----BEGIN (PKCS7|CMS)-----([A-Za-z0-9+/=\s]*)-----END \1-----/g;

/** Some pages begin with a comment or an XML declaration. */
const HTML = /<(?:!doctype\s+html|html|head|body|title)\b/i;

/** A CA may publish each of its cross-signed twins. */
const MOST_CERTIFICATES = 16;

const TEXT_LENGTH = 200;
