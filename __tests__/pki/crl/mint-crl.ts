import type { Minted, RawExtension } from '../../../src/demo/mint.ts';
import { signature, signatureAlgorithm } from '../../../src/demo/mint-key.ts';
import { nameNode } from '../../../src/demo/mint-name.ts';
import { TAG } from '../../../src/pki/der-tags.ts';
import {
  type Asn1,
  bitString,
  boolean,
  context,
  encoded,
  integerBytes,
  octetString,
  oid,
  primitive,
  sequence,
  smallInteger,
  toDer,
} from '../../../src/pki/der-write.ts';

export interface CrlSpec {
  readonly issuer: Minted;
  /** Whose name the list bears; default: the issuer's. */
  readonly name?: Minted;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  readonly entries?: readonly {
    readonly serial: string;
    readonly revokedAt: Date;
    readonly extensions?: readonly RawExtension[];
  }[];
  readonly extensions?: readonly RawExtension[];
}

/** A revocation list in DER, signed by its issuer, as odd as the spec asks for. */
export function mintCrl({
  issuer,
  name = issuer,
  thisUpdate,
  nextUpdate,
  entries = [],
  extensions = [],
}: CrlSpec): Uint8Array {
  const { privateKey } = issuer.key;
  const algorithm = signatureAlgorithm(privateKey, 'sha256');
  const tbs = sequence(
    smallInteger(1),
    algorithm,
    nameNode(name.subject),
    time(thisUpdate),
    nextUpdate === null ? null : time(nextUpdate),
    entries.length === 0
      ? null
      : sequence(
          ...entries.map((entry) =>
            sequence(
              integerBytes(Buffer.from(entry.serial, 'hex')),
              time(entry.revokedAt),
              entry.extensions === undefined ? null : extensionsNode(entry.extensions),
            ),
          ),
        ),
    extensions.length === 0 ? null : context(0, extensionsNode(extensions)),
  );
  return toDer(sequence(tbs, algorithm, bitString(signature(toDer(tbs), privateKey, 'sha256'))));
}

/** One extension; `content` is the value inside its OCTET STRING. */
export function extension(id: string, content: Asn1, critical = true): RawExtension {
  return { oid: id, critical, value: toDer(content) };
}

function extensionsNode(extensions: readonly RawExtension[]): Asn1 {
  return sequence(
    ...extensions.map(({ oid: id, critical, value }) =>
      sequence(oid(id), critical ? boolean(true) : null, octetString(toDer(encoded(value)))),
    ),
  );
}

function time(date: Date): Asn1 {
  const digits = `${date.toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`;
  return primitive(TAG.utcTime, Buffer.from(digits, 'latin1'));
}
