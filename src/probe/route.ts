import { networkInterfaces } from 'node:os';

/**
 * Has this machine an address of the family that reaches beyond itself? Hosted runners have no IPv6 at all, and an
 * AAAA record that the machine cannot dial says nothing about the endpoint.
 */
export function machineHasRoute(family: 4 | 6, interfaces = networkInterfaces()): boolean {
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .some((one) => !one.internal && one.family === `IPv${family}` && !LINK_LOCAL.test(one.address));
}

/** RFC 4291 §2.5.6 and RFC 3927: addresses that no router forwards. */
const LINK_LOCAL = /^(fe[89ab][0-9a-f]:|169\.254\.)/i;
