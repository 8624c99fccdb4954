import type { RunVerdict } from '../judge/verdict.ts';
import { counted } from './words.ts';

/**
 * What the machine could not dial for want of a route, once for the whole run: `This machine has no IPv6 route: 3 addresses
 * of 2 endpoints were skipped.` `null` where nothing was.
 */
export function skippedText({ endpoints }: RunVerdict): string | null {
  const sentences = (['no-ipv6-route', 'no-ipv4-route'] as const).flatMap((why) => {
    const skipped = endpoints
      .map(({ observation }) => observation.addresses.filter(({ tcp }) => tcp.kind === 'skipped' && tcp.why === why))
      .filter(({ length }) => length > 0);
    const addresses = skipped.flat().length;
    if (addresses === 0) return [];
    const family = why === 'no-ipv6-route' ? 'IPv6' : 'IPv4';
    const of = `${counted(addresses, 'address', 'addresses')} of ${counted(skipped.length, 'endpoint')}`;
    return [`This machine has no ${family} route: ${of} ${addresses === 1 ? 'was' : 'were'} skipped.`];
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}
