import type { CertificateFacts } from '../model/certificate.ts';
import type { Endpoint } from '../model/endpoint.ts';
import { addressBytes } from '../pki/ip-address.ts';
import { matchName } from '../pki/name-match.ts';
import { expectedName } from './seen.ts';

/** The DNS names that a certificate covers; without a subjectAltName, what its common names claim. */
export function dnsNames({ sans, commonNames }: CertificateFacts): readonly string[] {
  const names = (sans ?? []).filter(({ kind }) => kind === 'dns').map(({ value }) => value);
  return names.length > 0 ? [...new Set(names)] : commonNames;
}

/**
 * Names for a new certificate that must also cover `wanted`: those of the present one go along where they share the last
 * two labels with a wanted name, since a certificate that belongs to another site altogether must not be asked for again.
 */
export function namesToReissue(present: CertificateFacts, wanted: readonly string[]): readonly string[] {
  const sites = new Set(wanted.map(site));
  return [...new Set([...wanted, ...dnsNames(present).filter((name) => sites.has(site(name)))])];
}

/** Names for a certificate in place of the present one: its own where it covers the endpoint, else also the one asked for. */
export function namesToRenew(present: CertificateFacts, endpoint: Endpoint): readonly string[] {
  const expected = expectedName(endpoint);
  if (matchName(expected, present).kind !== 'matched') return namesToReissue(present, [expected]);
  if (addressBytes(expected) === null) return dnsNames(present);
  // Common names are no names, and without the address the next certificate would not serve this endpoint.
  const dns = (present.sans ?? []).filter(({ kind }) => kind === 'dns').map(({ value }) => value);
  return [...new Set([expected, ...dns])];
}

/** A rough "same owner": the last two labels. Only chooses what a command line suggests, never a verdict. */
function site(name: string): string {
  return name.toLowerCase().split('.').slice(-2).join('.');
}
