import type { CertificateFacts } from '../model/certificate.ts';
import { nearestName } from './edit-distance.ts';
import { addressBytes, addressText } from './ip-address.ts';

/** Whether a certificate is for a host, and if not, in which way it misses. */
export type NameMatch =
  /** `by`: the subjectAltName entry that covers the host. */
  | { readonly kind: 'matched'; readonly by: string }
  /** No DNS name or IP address in subjectAltName. `commonName`: the one that would have matched when clients still looked there. */
  | { readonly kind: 'no-san'; readonly commonName: string | null }
  /** A wildcard stands for exactly one label: the host has more of them (`deeper`), or none (`apex`). */
  | { readonly kind: 'wildcard-depth'; readonly wildcard: string; readonly host: 'deeper' | 'apex' }
  /** `*.test` for `shop.test`: a wildcard directly under a top-level name, which clients refuse. */
  | { readonly kind: 'wildcard-too-broad'; readonly wildcard: string }
  /** `w*.example.com` and its kin, which no longer count (RFC 9525 §6.3). */
  | { readonly kind: 'partial-wildcard'; readonly pattern: string }
  /** The host is an IP address. `asDnsName`: it stands there, but as a DNS name, which does not count. */
  | { readonly kind: 'ip-not-in-san'; readonly asDnsName: boolean }
  /** `nearest`: the DNS name of the certificate that takes the fewest edits; `null` where it has none. */
  | { readonly kind: 'different-name'; readonly nearest: string | null };

/**
 * Matches a host (A-label name or IP literal) against a certificate as RFC 9525 §6 asks: subjectAltName only, whole labels,
 * letter case and a trailing dot do not count, the common name never does.
 */
export function matchName(host: string, certificate: Pick<CertificateFacts, 'sans' | 'commonNames'>): NameMatch {
  const dnsNames = namesOf(certificate, 'dns');
  const address = addressBytes(host);
  if (address !== null) return matchAddress(addressText(address) ?? host, dnsNames, namesOf(certificate, 'ip'));
  const name = plain(host);
  const by = dnsNames.find((pattern) => covered(name, plain(pattern)));
  if (by !== undefined) return { kind: 'matched', by };
  if (dnsNames.length + namesOf(certificate, 'ip').length === 0) {
    return {
      kind: 'no-san',
      commonName: certificate.commonNames.find((common) => covered(name, plain(common))) ?? null,
    };
  }
  return nearMiss(name, dnsNames) ?? { kind: 'different-name', nearest: nearestName(name, dnsNames) };
}

/**
 * Whether a certificate covers a name that is required of it. A wildcard is covered only by the same wildcard: a
 * certificate for `a.example.com` and `b.example.com` is not one for `*.example.com`.
 */
export function covers(required: string, certificate: Pick<CertificateFacts, 'sans' | 'commonNames'>): boolean {
  if (!required.startsWith('*.')) return matchName(required, certificate).kind === 'matched';
  return namesOf(certificate, 'dns').some((name) => plain(name) === plain(required));
}

function namesOf({ sans }: Pick<CertificateFacts, 'sans'>, kind: 'dns' | 'ip'): readonly string[] {
  return (sans ?? []).filter((san) => san.kind === kind).map(({ value }) => value);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

function matchAddress(host: string, dnsNames: readonly string[], addresses: readonly string[]): NameMatch {
  if (addresses.includes(host)) return { kind: 'matched', by: host };
  if (dnsNames.length + addresses.length === 0) return { kind: 'no-san', commonName: null };
  const asDnsName = dnsNames.some((name) => {
    const bytes = addressBytes(plain(name));
    return bytes !== null && addressText(bytes) === host;
  });
  return { kind: 'ip-not-in-san', asDnsName };
}

/** Both sides in lower case, without a trailing dot. */
function covered(name: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === name && !pattern.includes('*');
  return isUsableWildcard(pattern) && afterFirstLabel(name) === pattern.slice(1) && !name.startsWith('.');
}

/** The star is the whole first label, and at least two labels follow: clients refuse `*.com` (RFC 9525 §6.3 leaves it open). */
function isUsableWildcard(pattern: string): boolean {
  return pattern.startsWith('*.') && !pattern.includes('*', 1) && pattern.slice(2).includes('.');
}

/** `*.test` for `shop.test`. */
function isTopLevelOf(name: string, pattern: string): boolean {
  return /^\*\.[^.*]+$/.test(pattern) && afterFirstLabel(name) === pattern.slice(1);
}

/** `a.b.c` → `.b.c`; empty for a single label. */
function afterFirstLabel(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? '' : name.slice(dot);
}

/** The ways in which a certificate misses a name although its owner meant it to match. */
function nearMiss(name: string, dnsNames: readonly string[]): NameMatch | null {
  for (const pattern of dnsNames) {
    const base = plain(pattern).slice(2);
    if (!isUsableWildcard(plain(pattern))) continue;
    if (name === base) return { kind: 'wildcard-depth', wildcard: pattern, host: 'apex' };
    if (name.endsWith(`.${base}`)) return { kind: 'wildcard-depth', wildcard: pattern, host: 'deeper' };
  }
  const broad = dnsNames.find((candidate) => isTopLevelOf(name, plain(candidate)));
  if (broad !== undefined) return { kind: 'wildcard-too-broad', wildcard: broad };
  const pattern = dnsNames.find((candidate) => partlyCovered(name, plain(candidate)));
  return pattern === undefined ? null : { kind: 'partial-wildcard', pattern };
}

/** A star that is only a part of the first label: would it have matched under the older rules (RFC 6125 §6.4.3)? */
function partlyCovered(name: string, pattern: string): boolean {
  const [label = ''] = pattern.split('.', 1);
  const [before = '', after, ...more] = label.split('*');
  if (label === '*' || after === undefined || more.length > 0) return false;
  const [first = ''] = name.split('.', 1);
  if (afterFirstLabel(name) !== afterFirstLabel(pattern) || first.length < before.length + after.length) return false;
  return first.startsWith(before) && first.endsWith(after);
}
