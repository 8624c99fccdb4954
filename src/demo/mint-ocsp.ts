import { createHash } from 'node:crypto';
import { TAG } from '../pki/der-tags.ts';
import {
  type Asn1,
  bitString,
  context,
  contextBytes,
  encoded,
  integerBytes,
  nullValue,
  octetString,
  oid,
  primitive,
  sequence,
  toDer,
} from '../pki/der-write.ts';
import type { Minted } from './mint.ts';
import { keyIdentifier, signature, signatureAlgorithm } from './mint-key.ts';
import { nameNode } from './mint-name.ts';

/** An OCSP response to be made (RFC 6960 §4.2). It may be as wrong as the spec asks for; nothing is checked. */
export interface OcspSpec {
  readonly certificate: Minted;
  /** Whose name and key the response gives for the issuer of the certificate. */
  readonly issuer: Minted;
  readonly status: 'good' | 'unknown' | OcspRevocation;
  readonly thisUpdate: Date;
  /** `null` leaves it out. */
  readonly nextUpdate: Date | null;
  /** Who signs; default: the issuer. */
  readonly signer?: Minted;
  /** Certificates sent along; default: none. */
  readonly certificates?: readonly Minted[];
  /** Name the responder by its key instead of its name. */
  readonly byKey?: boolean;
}

export interface OcspRevocation {
  readonly revokedAt: Date;
  /** CRLReason (RFC 5280 §5.3.1); absent: no reason is given. */
  readonly reason?: number;
}

/** The DER bytes of a response. */
export function mintOcsp(spec: OcspSpec): Uint8Array {
  const { certificate, issuer, signer = issuer, certificates = [] } = spec;
  const single = sequence(
    certId(certificate, issuer),
    statusNode(spec.status),
    time(spec.thisUpdate),
    spec.nextUpdate === null ? null : context(0, time(spec.nextUpdate)),
  );
  const responder = spec.byKey
    ? context(2, octetString(keyIdentifier(signer.key.publicKey)))
    : context(1, nameNode(signer.subject));
  const data = sequence(responder, time(spec.thisUpdate), sequence(single));
  const basic = sequence(
    data,
    signatureAlgorithm(signer.key.privateKey, 'sha256'),
    bitString(signature(toDer(data), signer.key.privateKey, 'sha256')),
    certificates.length === 0 ? null : context(0, sequence(...certificates.map(({ der }) => encoded(der)))),
  );
  const body = sequence(oid('1.3.6.1.5.5.7.48.1.1'), octetString(toDer(basic)));
  return toDer(sequence(primitive(TAG.enumerated, Uint8Array.of(0)), context(0, body)));
}

function certId(certificate: Minted, issuer: Minted): Asn1 {
  const name = createHash('sha1')
    .update(toDer(nameNode(certificate.issuerName)))
    .digest();
  return sequence(
    sequence(oid('1.3.14.3.2.26'), nullValue()),
    octetString(name),
    octetString(keyIdentifier(issuer.key.publicKey)),
    integerBytes(Buffer.from(certificate.serial, 'hex')),
  );
}

function statusNode(status: OcspSpec['status']): Asn1 {
  if (status === 'good') return contextBytes(0, new Uint8Array());
  if (status === 'unknown') return contextBytes(2, new Uint8Array());
  const { revokedAt, reason } = status;
  const code = reason === undefined ? null : context(0, primitive(TAG.enumerated, Uint8Array.of(reason)));
  return context(1, time(revokedAt), code);
}

function time(date: Date): Asn1 {
  const digits = `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
  return primitive(TAG.generalizedTime, Buffer.from(digits, 'latin1'));
}
