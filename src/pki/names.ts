import type { DerValue } from './der-read.ts';
import { TAG } from './der-tags.ts';
import { printableText } from './printable-text.ts';
import { stringText } from './strings.ts';

/** A distinguished name as text, and its common names apart. */
export interface NameText {
  /** RFC 4514, most specific first; control characters as `\xNN`. */
  readonly text: string;
  /** In the order sent, not escaped beyond control characters. */
  readonly commonNames: readonly string[];
}

/** Name (RFC 5280 §4.1.2.4). Throws DerError where the structure is broken; an odd string in it is no error. */
export function readName(name: DerValue): NameText {
  const commonNames: string[] = [];
  const parts = name.members(TAG.sequence).map((set) =>
    set
      .members(TAG.set)
      .map((member) => {
        const fields = member.fields(TAG.sequence);
        const type = fields.take('type').oid();
        const value = fields.take('value');
        fields.end();
        const text = stringText(value);
        if (type === COMMON_NAME && text !== null) commonNames.push(printableText(text));
        return attributeText(type, text, value);
      })
      .join('+'),
  );
  return { text: parts.reverse().join(','), commonNames };
}

/**
 * Whether two names in RFC 4514 text are the same: letter case and repeated blanks do not count (RFC 5280 §7.1), nor does
 * the string type, which the text has already lost.
 */
export function sameName(one: string, other: string): boolean {
  return one === other || comparableName(one) === comparableName(other);
}

/** A key for looking a name up: equal for names that `sameName` takes for the same. */
export function comparableName(name: string): string {
  return name.toLowerCase().replaceAll(/ {2,}/g, ' ');
}

/** Values of one attribute of a name in RFC 4514 text, most specific first, the escapes of specials undone (§2.4). */
export function attributeValues(name: string, type: 'O' | 'CN'): readonly string[] {
  const parts = name.match(/(?:\\.|[^\\,+])+/g) ?? [];
  return parts
    .filter((part) => part.startsWith(`${type}=`))
    .map((part) => part.slice(type.length + 1).replace(/\\([",+;<>= #\\])/g, '$1'));
}

function attributeText(type: string, text: string | null, value: DerValue): string {
  const short = SHORT_NAMES[type];
  // RFC 4514 §2.4: a type without a short name, and a value without a string form, is given by its encoding.
  if (short === undefined || text === null) return `${short ?? type}=#${Buffer.from(value.encoded()).toString('hex')}`;
  return `${short}=${escaped(text)}`;
}

/** RFC 4514 §2.4: specials anywhere, `#` and blanks at the edges. */
function escaped(text: string): string {
  return printableText(text.replaceAll(/[,+"\\<>;]|^[ #]| $/g, '\\$&'));
}

const COMMON_NAME = '2.5.4.3';

/** RFC 4514 §3, then what RFC 4519, RFC 5280 and the CA/Browser Forum's EV guidelines add. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'surname',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'givenName',
  '2.5.4.46': 'dnQualifier',
  '2.5.4.65': 'pseudonym',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
  '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST',
  '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
};
