import type { SubjectAltName } from '../../model/certificate.ts';
import type { DerValue } from '../der-read.ts';
import { TAG } from '../der-tags.ts';
import { addressText } from '../ip-address.ts';
import { readName } from '../names.ts';
import { printableText } from '../printable-text.ts';

/** GeneralNames (RFC 5280 §4.2.1.6). Throws DerError where the structure is broken. */
export function readGeneralNames(names: DerValue): readonly SubjectAltName[] {
  return names.members(TAG.sequence).map(readGeneralName);
}

/** One GeneralName, told by its context tag. */
export function readGeneralName(name: DerValue): SubjectAltName {
  switch (name.contextTag) {
    case 1:
      return { kind: 'email', value: ia5(name) };
    case 2:
      return { kind: 'dns', value: ia5(name).toLowerCase() };
    case 4:
      return { kind: 'other', value: directoryName(name) };
    case 6:
      return { kind: 'uri', value: ia5(name) };
    case 7:
      return ipAddress(name);
    case null:
      throw name.fault('is no GeneralName');
    default:
      return { kind: 'other', value: hex(name.encoded()) };
  }
}

/** directoryName `[4]`; explicit, since Name is a CHOICE (X.680 §31.2.7). */
export function directoryName(name: DerValue): string {
  return readName(name.fields().take('directoryName')).text;
}

/** IA5String; bytes beyond ASCII are kept as ISO 8859-1. */
function ia5(name: DerValue): string {
  return printableText(Buffer.from(name.bytes()).toString('latin1'));
}

function ipAddress(name: DerValue): SubjectAltName {
  const bytes = name.bytes();
  const text = addressText(bytes);
  return text === null ? { kind: 'other', value: hex(name.encoded()) } : { kind: 'ip', value: text };
}

function hex(bytes: Uint8Array): string {
  return `#${Buffer.from(bytes).toString('hex')}`;
}
