import type { CertificateFacts, SubjectAltName } from '../model/certificate.ts';
import { rawExtensions } from './certificate.ts';
import { DerError } from './der-error.ts';
import { type DerValue, readDer } from './der-read.ts';
import { CONTEXT, TAG } from './der-tags.ts';
import { addressBytes } from './ip-address.ts';

/** A name of the leaf that a CA above it may not certify. */
export interface ForbiddenName {
  /** The leaf's name, e.g. `www.example.com`. */
  readonly name: string;
  /** `permitted`: outside of all that is permitted. `excluded`: inside of what is excluded. */
  readonly by: 'permitted' | 'excluded';
}

/**
 * Names of `leaf` that break the name constraints of `issuer` (RFC 5280 §4.2.1.10). DNS names and IP addresses are looked
 * at, the two kinds that name a server; constraints that cannot be read, or that are too many, forbid nothing here.
 */
export function forbiddenNames(leaf: CertificateFacts, issuer: CertificateFacts): readonly ForbiddenName[] {
  const extension = rawExtensions(Buffer.from(issuer.der, 'base64')).find(({ oid }) => oid === NAME_CONSTRAINTS);
  if (extension === undefined) return [];
  const { permitted, excluded } = readConstraints(extension.content);
  const sans = leaf.sans ?? [];
  if (sans.length * (permitted.length + excluded.length) > MAX_COMPARISONS) return [];
  return sans.flatMap((san): readonly ForbiddenName[] => {
    if (excluded.some((subtree) => contains(subtree, san))) return [{ name: san.value, by: 'excluded' }];
    const rules = permitted.filter(({ kind }) => kind === san.kind);
    const outside = rules.length > 0 && !rules.some((subtree) => contains(subtree, san));
    return outside ? [{ name: san.value, by: 'permitted' }] : [];
  });
}

type Subtree =
  | { readonly kind: 'dns'; readonly suffix: string }
  | { readonly kind: 'ip'; readonly address: Uint8Array; readonly mask: Uint8Array };

interface Constraints {
  readonly permitted: readonly Subtree[];
  readonly excluded: readonly Subtree[];
}

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
  if (base.contextTag !== 7) return [];
  const bytes = base.bytes();
  const half = bytes.length / 2;
  return half === 4 || half === 16
    ? [{ kind: 'ip', address: bytes.subarray(0, half), mask: bytes.subarray(half) }]
    : [];
}

function contains(subtree: Subtree, san: SubjectAltName): boolean {
  if (subtree.kind !== san.kind) return false;
  return subtree.kind === 'dns' ? underSuffix(san.value, subtree.suffix) : inRange(san.value, subtree);
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
