import type { CertificateFacts, SubjectAltName } from '../model/certificate.ts';
import { rawExtensions } from './certificate.ts';
import { DerError } from './der-error.ts';
import { type DerValue, readDer } from './der-read.ts';
import { CONTEXT, TAG } from './der-tags.ts';
import { directoryName } from './extensions/general-names.ts';
import { addressBytes } from './ip-address.ts';
import { comparableName } from './names.ts';
import { remembered } from './remembered.ts';

/** A name of a certificate that a CA above it may not certify. */
export interface ForbiddenName {
  /** E.g. `www.example.com`, or a whole subject such as `CN=www.example.com,O=Example`. */
  readonly name: string;
  /** `permitted`: outside of all that is permitted. `excluded`: inside of what is excluded. */
  readonly by: 'permitted' | 'excluded';
}

/**
 * Names that break the name constraints of `issuer` (RFC 5280 §4.2.1.10): DNS names and IP addresses of the leaf, the two
 * kinds that name a server, and the subjects of the leaf and of the intermediates above it. Constraints that cannot be read,
 * or that are too many, forbid nothing here.
 */
export function forbiddenNames(
  leaf: CertificateFacts,
  intermediates: readonly CertificateFacts[],
  issuer: CertificateFacts,
): readonly ForbiddenName[] {
  const content = constraintsIn(issuer);
  if (content === null) return [];
  const { permitted, excluded } = readConstraints(content);
  const names: readonly Name[] = [
    ...(leaf.sans ?? []),
    // A certificate that a CA issued to itself is not minded, and neither is an empty subject (RFC 5280 §6.1.4 (b)).
    ...[leaf, ...intermediates.filter(({ selfIssued }) => !selfIssued)]
      .filter(({ subject }) => subject !== '')
      .map(({ subject }): Name => ({ kind: 'directory', value: subject })),
  ];
  if (names.length * (permitted.length + excluded.length) > MAX_COMPARISONS) return [];
  return names.flatMap((name): readonly ForbiddenName[] => {
    if (excluded.some((subtree) => contains(subtree, name))) return [{ name: name.value, by: 'excluded' }];
    const rules = permitted.filter(({ kind }) => kind === name.kind);
    const outside = rules.length > 0 && !rules.some((subtree) => contains(subtree, name));
    return outside ? [{ name: name.value, by: 'permitted' }] : [];
  });
}

type Name = SubjectAltName | { readonly kind: 'directory'; readonly value: string };

type Subtree =
  | { readonly kind: 'directory'; readonly base: string }
  | { readonly kind: 'dns'; readonly suffix: string }
  | { readonly kind: 'ip'; readonly address: Uint8Array; readonly mask: Uint8Array };

interface Constraints {
  readonly permitted: readonly Subtree[];
  readonly excluded: readonly Subtree[];
}

/** Most intermediates have none, and stand above thousands of endpoints. */
function constraintsIn({ der, sha256 }: CertificateFacts): Uint8Array | null {
  const { content } = found(sha256, () => ({
    content: rawExtensions(Buffer.from(der, 'base64')).find(({ oid }) => oid === NAME_CONSTRAINTS)?.content ?? null,
  }));
  return content;
}

const found = remembered<{ readonly content: Uint8Array | null }>(256);

function readConstraints(content: Uint8Array): Constraints {
  try {
    const fields = readDer(content, 'nameConstraints').fields(TAG.sequence);
    const permitted = fields.optional('permittedSubtrees', CONTEXT, 0)?.members() ?? [];
    const excluded = fields.optional('excludedSubtrees', CONTEXT, 1)?.members() ?? [];
    return { permitted: permitted.flatMap(readSubtree), excluded: excluded.flatMap(readSubtree) };
  } catch (error) {
    if (error instanceof DerError) return { permitted: [], excluded: [] };
    throw error;
  }
}

function readSubtree(subtree: DerValue): readonly Subtree[] {
  const base = subtree.fields(TAG.sequence).take('base');
  if (base.contextTag === 2)
    return [{ kind: 'dns', suffix: Buffer.from(base.bytes()).toString('latin1').toLowerCase() }];
  if (base.contextTag === 4) return [{ kind: 'directory', base: directoryName(base) }];
  if (base.contextTag !== 7) return [];
  const bytes = base.bytes();
  const half = bytes.length / 2;
  return half === 4 || half === 16
    ? [{ kind: 'ip', address: bytes.subarray(0, half), mask: bytes.subarray(half) }]
    : [];
}

function contains(subtree: Subtree, { kind, value }: Name): boolean {
  if (subtree.kind !== kind) return false;
  switch (subtree.kind) {
    case 'dns':
      return underSuffix(value, subtree.suffix);
    case 'ip':
      return inRange(value, subtree);
    case 'directory':
      return underName(comparableName(value), comparableName(subtree.base));
  }
}

/** The name begins with all of the base, which as text of RFC 4514 stands at its end. */
function underName(name: string, base: string): boolean {
  if (base === '' || name === base) return true;
  if (!name.endsWith(`,${base}`)) return false;
  const [escapes = ''] = /\\*$/.exec(name.slice(0, -base.length - 1)) ?? [];
  return escapes.length % 2 === 0;
}

/** A suffix covers itself and all below it; a leading dot, as many CAs write it, only what is below. */
function underSuffix(name: string, suffix: string): boolean {
  if (suffix === '' || name === suffix) return true;
  return name.endsWith(suffix.startsWith('.') ? suffix : `.${suffix}`);
}

function inRange(text: string, { address, mask }: Extract<Subtree, { kind: 'ip' }>): boolean {
  const bytes = addressBytes(text);
  if (bytes === null || bytes.length !== address.length) return false;
  return bytes.every((byte, index) => ((byte ^ (address[index] ?? 0)) & (mask[index] ?? 0)) === 0);
}

const NAME_CONSTRAINTS = '2.5.29.30';

/** A thousand names under some dozens of constraints; a hostile pair of certificates could ask for a hundred million. */
const MAX_COMPARISONS = 65_536;
