import type { Asn1 } from 'node-forge/lib/asn1.js';
import asn1 from 'node-forge/lib/asn1.js';
import { CONTEXT, TAG, UNIVERSAL } from './der-tags.ts';

export type { Asn1 } from 'node-forge/lib/asn1.js';

/** SEQUENCE; `null` members are left out, as OPTIONAL fields are. */
export function sequence(...members: readonly (Asn1 | null)[]): Asn1 {
  return constructed(UNIVERSAL, TAG.sequence, members);
}

/** SET in the order given; the caller sorts where DER asks for it (X.690 §11.6). */
export function set(...members: readonly Asn1[]): Asn1 {
  return constructed(UNIVERSAL, TAG.set, members);
}

/** `[number] EXPLICIT`, also the constructed form of an IMPLICIT SEQUENCE. */
export function context(number: number, ...members: readonly (Asn1 | null)[]): Asn1 {
  return constructed(CONTEXT, number, members);
}

/** `[number] IMPLICIT` over a primitive type. */
export function contextBytes(number: number, bytes: Uint8Array): Asn1 {
  return asn1.create(CONTEXT, number, false, binary(bytes));
}

/** INTEGER from its content octets, two's complement, highest byte first. */
export function integerBytes(bytes: Uint8Array): Asn1 {
  return primitive(TAG.integer, bytes);
}

/** INTEGER from a number below 128. */
export function smallInteger(value: number): Asn1 {
  return integerBytes(Uint8Array.of(value));
}

export function boolean(value: boolean): Asn1 {
  return primitive(TAG.boolean, Uint8Array.of(value ? 0xff : 0x00));
}

export function nullValue(): Asn1 {
  return primitive(TAG.null, new Uint8Array());
}

/** OBJECT IDENTIFIER from its dotted form. Throws for text that is none. */
export function oid(dotted: string): Asn1 {
  return asn1.create(UNIVERSAL, TAG.oid, false, asn1.oidToDer(dotted).getBytes());
}

export function octetString(bytes: Uint8Array): Asn1 {
  return primitive(TAG.octetString, bytes);
}

/** BIT STRING; `unusedBits` counts the bits of the last byte that do not belong to it. */
export function bitString(bytes: Uint8Array, unusedBits = 0): Asn1 {
  return primitive(TAG.bitString, Uint8Array.of(unusedBits, ...bytes));
}

/** A primitive value of a universal type, from its content octets. */
export function primitive(tag: number, bytes: Uint8Array): Asn1 {
  return asn1.create(UNIVERSAL, tag, false, tag === TAG.bmpString ? utf16(bytes) : binary(bytes));
}

/** The DER bytes of a value. */
export function toDer(node: Asn1): Uint8Array {
  return Uint8Array.from(Buffer.from(asn1.toDer(node).getBytes(), 'latin1'));
}

/** A value that stands already encoded, e.g. a SubjectPublicKeyInfo that node:crypto exported. Throws if it is not DER. */
export function encoded(der: Uint8Array): Asn1 {
  return asn1.fromDer(binary(der), { decodeBitStrings: false, parseAllBytes: true });
}

function constructed(tagClass: number, tag: number, members: readonly (Asn1 | null)[]): Asn1 {
  return asn1.create(
    tagClass,
    tag,
    true,
    members.filter((member) => member !== null),
  );
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** node-forge keeps a BMPString as UTF-16 code units, unlike every other type. */
function utf16(bytes: Uint8Array): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}
