import ipaddr from 'ipaddr.js';
import type { FetchScope } from '../../model/policy.ts';
import { addressBytes } from '../../pki/ip-address.ts';

/** What kind of place an address is: a range as ipaddr.js names it, `metadata`, or `invalid`. */
export type AddressRange = string;

/**
 * Classifies an IP literal. Forms that carry an IPv4 address and are in use are looked through: IPv4-mapped (RFC 4291
 * §2.5.5.2) and NAT64 by the well-known prefix (RFC 6052 §2.1), which networks without IPv4 give for every IPv4 host.
 * What tunnels once used (6to4, Teredo, ISATAP, IPv4-compatible) keeps a range of its own, and no policy allows it.
 */
export function addressRange(address: string): AddressRange {
  // Not read by the library, to which `::192.0.2.1` is the mapped form, nor with a zone, which changes no range.
  const bytes = addressBytes(address.replace(/%.*$/, ''));
  if (bytes === null) return 'invalid';
  const parsed = ipaddr.fromByteArray([...bytes]);
  if (parsed instanceof ipaddr.IPv4) return ipv4Range(parsed);
  const range = parsed.range();
  if (range === 'ipv4Mapped' || parsed.match(WELL_KNOWN_NAT64)) {
    return ipv4Range(new ipaddr.IPv4([...bytes.slice(12)]));
  }
  if (METADATA_V6.some((block) => parsed.match(block))) return 'metadata';
  if (range !== 'unicast') return range;
  if (parsed.parts[5] === ISATAP && ((parsed.parts[4] ?? 0) & ~UNIVERSAL_BIT) === 0) return 'isatap';
  // All that IANA has given out as global unicast; the library calls unicast whatever it has no other name for.
  return parsed.match(GLOBAL_UNICAST) && !parsed.match(DOCUMENTATION) ? 'unicast' : 'reserved';
}

/**
 * Whether anything may be fetched from there. `public` means `unicast` alone. `any` adds the networks of a company and
 * this machine itself; never link-local addresses and the other places where clouds keep credentials, since no CA is
 * there and a certificate is a stranger's text.
 */
export function mayFetchFrom(range: AddressRange, scope: FetchScope): boolean {
  if (scope === 'none') return false;
  return range === 'unicast' || (scope === 'any' && OWN_NETWORKS.has(range));
}

function ipv4Range(address: ipaddr.IPv4): AddressRange {
  return METADATA_V4.has(address.toString()) ? 'metadata' : address.range();
}

const OWN_NETWORKS: ReadonlySet<AddressRange> = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);

/** Alibaba's, and Azure's that looks public. The usual 169.254.169.254 is link-local, Oracle's 192.0.0.192 reserved. */
const METADATA_V4: ReadonlySet<string> = new Set(['100.100.100.200', '168.63.129.16']);

/** AWS and EKS, Google, Scaleway, Oracle: unique local addresses, which `any` would allow. */
const METADATA_V6 = ['fd00:ec2::/32', 'fd20:ce::/32', 'fd00:42::/32', 'fd00:c1::/32'].map((block) =>
  ipaddr.IPv6.parseCIDR(block),
);

const WELL_KNOWN_NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** RFC 9637; 2001:db8::/32 is known to the library. */
const DOCUMENTATION = ipaddr.IPv6.parseCIDR('3fff::/20');

/** RFC 5214 §6.1: the interface identifier is 0000:5efe or 0200:5efe and then an IPv4 address. */
const ISATAP = 0x5efe;
const UNIVERSAL_BIT = 0x0200;
