import { TAG } from '../pki/der-tags.ts';
import { type Asn1, oid, primitive, sequence, set } from '../pki/der-write.ts';
import type { NameSpec, StringEncoding } from './mint-spec.ts';

/** A Name (RFC 5280 §4.1.2.4), one attribute for each RelativeDistinguishedName. */
export function nameNode(name: NameSpec): Asn1 {
  const attributes = typeof name === 'string' ? ([['CN', name]] as const) : name;
  return sequence(
    ...attributes.map(([type, value, encoding]) =>
      set(sequence(oid(OIDS[type] ?? type), text(value, encoding ?? USUAL[type] ?? 'utf8'))),
    ),
  );
}

function text(value: string, encoding: StringEncoding): Asn1 {
  switch (encoding) {
    case 'utf8':
      return primitive(TAG.utf8String, Buffer.from(value, 'utf8'));
    case 'bmp':
      return primitive(TAG.bmpString, Buffer.from(value, 'utf16le').swap16());
    case 'printable':
      return primitive(TAG.printableString, Buffer.from(value, 'latin1'));
    case 'ia5':
      return primitive(TAG.ia5String, Buffer.from(value, 'latin1'));
    case 't61':
      return primitive(TAG.t61String, Buffer.from(value, 'latin1'));
  }
}

/** Attribute types by the short names of RFC 4514 §3 and RFC 5280 appendix A.1. */
const OIDS: Readonly<Record<string, string>> = {
  CN: '2.5.4.3',
  C: '2.5.4.6',
  L: '2.5.4.7',
  ST: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  DC: '0.9.2342.19200300.100.1.25',
  emailAddress: '1.2.840.113549.1.9.1',
};

/** RFC 5280 appendix A.1 fixes the string type of these. */
const USUAL: Readonly<Record<string, StringEncoding>> = { C: 'printable', DC: 'ia5', emailAddress: 'ia5' };
