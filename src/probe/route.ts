import { networkInterfaces } from 'node:os';

/**
 * Has this machine an address from which a target of the family can be reached? Hosted runners have no IPv6 at all, and
 * an AAAA record that the machine cannot dial says nothing about the endpoint. The machine itself is always in reach.
 */
export function machineHasRoute(
  { address, family }: { readonly address: string; readonly family: 4 | 6 },
  interfaces = networkInterfaces(),
): boolean {
  if (LOOPBACK.test(address)) return true;
  const own = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter((one) => !one.internal && one.family === `IPv${family}`);
  if (family === 6 && !LOCAL_IPV6.test(address)) return own.some((one) => GLOBAL_IPV6.test(one.address));
  return own.some((one) => !LINK_LOCAL.test(one.address));
}

/** RFC 1122 §3.2.1.3 (g), RFC 4291 §2.5.3 and, for IPv4 in IPv6, §2.5.5.2. */
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/i;

/** RFC 4193 and RFC 4291 §2.5.6: what a machine without a global address may reach all the same. */
const LOCAL_IPV6 = /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i;

/** RFC 4291 §2.4 leaves all but 2000::/3 aside today; a unique local address (fc00::/7) leads nowhere beyond the site. */
const GLOBAL_IPV6 = /^[23][0-9a-f]{3}:/i;

/** RFC 4291 §2.5.6 and RFC 3927: addresses that no router forwards. */
const LINK_LOCAL = /^(?:fe[89ab][0-9a-f]:|169\.254\.)/i;
