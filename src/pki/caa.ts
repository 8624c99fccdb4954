import type { CaaRecord } from '../model/lookup.ts';

/** Whether a CAA record set (RFC 8659) lets a CA issue for a name. */
export type CaaAnswer =
  | { readonly kind: 'allowed' }
  /** `allows`: the issuer domain names that it lists; empty where it allows nobody. */
  | { readonly kind: 'not-listed'; readonly property: 'issue' | 'issuewild'; readonly allows: readonly string[] }
  /** A critical property that no CA knows, so that none may issue (§4.1). */
  | { readonly kind: 'unknown-critical'; readonly tag: string };

/**
 * May a CA that answers to these domains issue for the name? `name` may be a wildcard, for which `issuewild` counts where
 * it stands at all (§4.3). Parameters after the domain are not looked at: they narrow how a CA issues, not whether.
 */
export function caaAnswer(records: readonly CaaRecord[], name: string, domains: readonly string[]): CaaAnswer {
  const unknown = records.find(({ tag, critical }) => critical && !KNOWN_TAGS.has(tag.toLowerCase()));
  if (unknown !== undefined) return { kind: 'unknown-critical', tag: unknown.tag };
  const wild = name.startsWith('*.') && withTag(records, 'issuewild').length > 0;
  const property = wild ? 'issuewild' : 'issue';
  const relevant = withTag(records, property);
  if (relevant.length === 0) return { kind: 'allowed' };
  const allows = [...new Set(relevant.map(({ value }) => issuerDomain(value)).filter((domain) => domain !== ''))];
  const listed = allows.some((domain) => domains.includes(domain));
  return listed ? { kind: 'allowed' } : { kind: 'not-listed', property, allows };
}

function withTag(records: readonly CaaRecord[], wanted: string): readonly CaaRecord[] {
  return records.filter(({ tag }) => tag.toLowerCase() === wanted);
}

/** `letsencrypt.org` of `letsencrypt.org; validationmethods=dns-01`; empty for `;`, which allows nobody. */
function issuerDomain(value: string): string {
  const [domain = ''] = value.split(';', 1);
  return domain.trim().toLowerCase().replace(/\.$/, '');
}

/** RFC 8659 §4, RFC 9495, and what the CA/Browser Forum's requirements add. */
const KNOWN_TAGS: ReadonlySet<string> = new Set([
  ...['issue', 'issuewild', 'iodef', 'contactemail', 'contactphone', 'issuemail', 'issuevmc'],
]);
