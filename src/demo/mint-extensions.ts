import {
  type Asn1,
  bitString,
  boolean,
  context,
  contextBytes,
  octetString,
  oid,
  sequence,
  smallInteger,
  toDer,
} from '../pki/der-write.ts';
import { addressEntry, addressRange } from './mint-address.ts';
import { nameNode } from './mint-name.ts';
import type { Minted, MintSpec, RawExtension, SanSpec, Subtrees } from './mint-spec.ts';

/** The extensions field of a TBSCertificate (RFC 5280 §4.1.2.9); `null` where there is none. */
export function extensionsNode(spec: MintSpec, subjectKeyId: Uint8Array): Asn1 | null {
  const raw = spec.rawExtensions ?? [];
  const replaced = new Set(raw.map((extension) => extension.oid));
  const all = [...ordinary(spec, subjectKeyId).filter((extension) => !replaced.has(extension.oid)), ...raw];
  return all.length === 0 ? null : context(3, sequence(...all.map(extensionNode)));
}

function ordinary(spec: MintSpec, subjectKeyId: Uint8Array): readonly RawExtension[] {
  const ca = spec.ca === true;
  const keyUsage =
    spec.keyUsage === undefined ? (ca ? ['keyCertSign', 'cRLSign'] : ['digitalSignature']) : spec.keyUsage;
  const purposes = spec.extendedKeyUsage === undefined ? (ca ? null : ['serverAuth']) : spec.extendedKeyUsage;
  const sans = spec.sans === undefined ? usualSans(spec) : spec.sans;
  const { caIssuers = [], ocspUrls = [], crlUrls = [], nameConstraints: constraints } = spec;
  return [
    ca ? extension('2.5.29.19', basicConstraints(spec.pathLength), true) : null,
    keyUsage && extension('2.5.29.15', keyUsageBits(keyUsage), true),
    purposes && extension('2.5.29.37', sequence(...purposes.map((purpose) => oid(PURPOSES[purpose] ?? purpose)))),
    sans && extension('2.5.29.17', sequence(...sans.map(generalName))),
    constraints ? extension('2.5.29.30', nameConstraints(constraints), true) : null,
    spec.skipKeyIds ? null : extension('2.5.29.14', octetString(subjectKeyId)),
    spec.skipKeyIds ? null : extension('2.5.29.35', authorityKeyId(spec, subjectKeyId)),
    caIssuers.length + ocspUrls.length > 0
      ? extension('1.3.6.1.5.5.7.1.1', authorityAccess(ocspUrls, caIssuers))
      : null,
    crlUrls.length > 0 ? extension('2.5.29.31', distributionPoints(crlUrls)) : null,
    spec.mustStaple ? extension('1.3.6.1.5.5.7.1.24', sequence(smallInteger(STATUS_REQUEST))) : null,
    spec.extraCritical ? extension(spec.extraCritical, octetString(Uint8Array.of(1)), true) : null,
  ].filter((each) => each !== null);
}

function usualSans({ subject, ca }: MintSpec): readonly SanSpec[] | null {
  return typeof subject === 'string' && ca !== true ? [{ kind: 'dns', value: subject }] : null;
}

function extension(id: string, content: Asn1, critical = false): RawExtension {
  return { oid: id, critical, value: toDer(content) };
}

function extensionNode({ oid: id, critical, value }: RawExtension): Asn1 {
  return sequence(oid(id), critical ? boolean(true) : null, octetString(value));
}

function basicConstraints(pathLength: number | undefined): Asn1 {
  return sequence(boolean(true), pathLength === undefined ? null : smallInteger(pathLength));
}

/** Bit 0 is the highest bit of the first byte; DER drops trailing zero bits of a named list (X.690 §11.2.2). */
function keyUsageBits(names: readonly string[]): Asn1 {
  const numbers = names.map((name) => KEY_USAGES.indexOf(name));
  const bytes = new Uint8Array(2);
  for (const number of numbers) bytes[number >> 3] = (bytes[number >> 3] ?? 0) | (0x80 >> (number & 7));
  const last = Math.max(...numbers);
  return last < 0 ? bitString(new Uint8Array()) : bitString(bytes.subarray(0, (last >> 3) + 1), 7 - (last & 7));
}

function generalName({ kind, value }: SanSpec): Asn1 {
  return kind === 'ip'
    ? contextBytes(7, addressEntry(value))
    : contextBytes(GENERAL_NAMES[kind], Buffer.from(value, 'latin1'));
}

function nameConstraints({ permitted, excluded }: NonNullable<MintSpec['nameConstraints']>): Asn1 {
  return sequence(
    permitted ? context(0, ...subtrees(permitted)) : null,
    excluded ? context(1, ...subtrees(excluded)) : null,
  );
}

function subtrees({ dns = [], ip = [] }: Subtrees): readonly Asn1[] {
  return [
    ...dns.map((suffix) => sequence(contextBytes(GENERAL_NAMES.dns, Buffer.from(suffix, 'latin1')))),
    ...ip.map((range) => sequence(contextBytes(7, addressRange(range)))),
  ];
}

function authorityKeyId({ issuer, authorityCertIssuer }: MintSpec, ownKeyId: Uint8Array): Asn1 {
  const keyId = issuer === undefined ? ownKeyId : issuer.subjectKeyId;
  return sequence(
    keyId === null ? null : contextBytes(0, keyId),
    ...(authorityCertIssuer && issuer ? issuerAndSerial(issuer) : []),
  );
}

function issuerAndSerial({ issuerName, serial }: Minted): readonly Asn1[] {
  return [context(1, context(4, nameNode(issuerName))), contextBytes(2, Buffer.from(serial, 'hex'))];
}

function authorityAccess(ocspUrls: readonly string[], caIssuers: readonly string[]): Asn1 {
  const access = (method: string, url: string) => sequence(oid(method), generalName({ kind: 'uri', value: url }));
  return sequence(
    ...ocspUrls.map((url) => access('1.3.6.1.5.5.7.48.1', url)),
    ...caIssuers.map((url) => access('1.3.6.1.5.5.7.48.2', url)),
  );
}

function distributionPoints(urls: readonly string[]): Asn1 {
  return sequence(...urls.map((url) => sequence(context(0, context(0, generalName({ kind: 'uri', value: url }))))));
}

/** TLS extension type that must-staple asks for (RFC 7633 §4, RFC 6066 §8). */
const STATUS_REQUEST = 5;

/** GeneralName tags (RFC 5280 §4.2.1.6). */
const GENERAL_NAMES = { email: 1, dns: 2, uri: 6 } as const;

/** By bit number (RFC 5280 §4.2.1.3). */
const KEY_USAGES: readonly string[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

const PURPOSES: Readonly<Record<string, string>> = {
  anyExtendedKeyUsage: '2.5.29.37.0',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  OCSPSigning: '1.3.6.1.5.5.7.3.9',
};
