import type { CertificateFacts } from '../../model/certificate.ts';
import type { DerValue } from '../der-read.ts';
import { TAG } from '../der-tags.ts';

/** TLS feature (RFC 7633 §4): numbers of TLS extensions that the server promises to serve. */
export function readTlsFeature(value: DerValue): Pick<CertificateFacts, 'mustStaple'> {
  const features = value.members(TAG.sequence).map((feature) => feature.smallNumber());
  return { mustStaple: features.includes(STATUS_REQUEST) };
}

/** SignedCertificateTimestampList (RFC 6962 §3.3): 2-byte lengths inside an OCTET STRING, as TLS writes them. */
export function readTimestamps(value: DerValue): Pick<CertificateFacts, 'embeddedScts'> {
  const list = Buffer.from(value.bytes(TAG.octetString));
  if (list.length < 2 || list.readUInt16BE(0) !== list.length - 2) throw value.fault('has a wrong list length');
  let embeddedScts = 0;
  let at = 2;
  while (at < list.length) {
    if (at + 2 > list.length) throw value.fault('ends early');
    at += 2 + list.readUInt16BE(at);
    if (at > list.length) throw value.fault('ends early');
    embeddedScts += 1;
  }
  return { embeddedScts };
}

/** status_request (RFC 6066 §8): a stapled OCSP response. */
const STATUS_REQUEST = 5;
