import { randomBytes } from 'node:crypto';
import { TAG } from '../pki/der-tags.ts';
import {
  type Asn1,
  bitString,
  context,
  integerBytes,
  primitive,
  sequence,
  smallInteger,
  toDer,
} from '../pki/der-write.ts';
import { extensionsNode } from './mint-extensions.ts';
import { keyIdentifier, keyPair, publicKeyNode, signature, signatureAlgorithm } from './mint-key.ts';
import { nameNode } from './mint-name.ts';
import type { KeyPair, Minted, MintSpec } from './mint-spec.ts';

export type { HashName, KeyPair, KeySpec, Minted, MintSpec, NameSpec, RawExtension, SanSpec } from './mint-spec.ts';

/** A self-signed CA certificate. Throws only for a spec that makes no certificate (unknown curve, invalid date). */
export function mintRoot(spec: MintSpec): Minted {
  return mint({ ca: true, ...spec });
}

/**
 * Makes a certificate, signed by `issuer` or by itself, without a network and without a file (RFC 5280 §4.1). It may
 * be as wrong as the spec asks for; nothing is checked.
 */
export function mint(spec: MintSpec): Minted {
  const key = keyPair(spec.key ?? { type: 'ec', curve: 'P-256' });
  const signer = spec.issuer?.key ?? key;
  const hash = spec.hash ?? 'sha256';
  const serial = spec.serial ?? randomSerial();
  const issuerName = spec.issuer?.subject ?? spec.subject;
  const subjectKeyId = keyIdentifier(key.publicKey);
  const extensions = extensionsNode(spec, subjectKeyId);
  const algorithm = signatureAlgorithm(signer.privateKey, hash);
  const tbs = sequence(
    extensions === null ? null : context(0, smallInteger(2)), // version 3; without extensions it is 1
    integerBytes(Buffer.from(serial, 'hex')),
    algorithm,
    nameNode(issuerName),
    sequence(timeNode(spec.notBefore), timeNode(spec.notAfter)),
    nameNode(spec.subject),
    publicKeyNode(key.publicKey),
    extensions,
  );
  const der = toDer(sequence(tbs, algorithm, bitString(signature(toDer(tbs), signer.privateKey, hash))));
  return {
    certPem: pem('CERTIFICATE', der),
    keyPem: privateKeyPem(key),
    der,
    key,
    subject: spec.subject,
    issuerName,
    serial,
    subjectKeyId: spec.skipKeyIds ? null : subjectKeyId,
  };
}

/** Positive and not zero, as RFC 5280 §4.1.2.2 asks. */
function randomSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

/** UTCTime through 2049, GeneralizedTime from 2050 on and before 1950 (RFC 5280 §4.1.2.5). */
function timeNode(date: Date): Asn1 {
  const digits = `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
  const year = date.getUTCFullYear();
  const short = year >= 1950 && year < 2050;
  return primitive(short ? TAG.utcTime : TAG.generalizedTime, Buffer.from(short ? digits.slice(2) : digits, 'latin1'));
}

function privateKeyPem({ privateKey }: KeyPair): string {
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

function pem(label: string, der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replaceAll(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
