import type { CauseId } from '../model/cause-id.ts';
import type { Endpoint } from '../model/endpoint.ts';
import type { Evidence } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import type { Observation } from '../model/observation.ts';
import { proxyName } from '../model/proxy.ts';

/** How the endpoint was come by, where it bears on what was found: the proxy, and what the name stands for. */
export function wayThere(cause: CauseId, { proxy }: Endpoint, { resolution }: Observation): readonly Evidence[] {
  const through =
    proxy === undefined || NAMES_PROXY.has(cause)
      ? []
      : [{ label: 'looked at', value: `through the proxy ${proxyName(proxy)}` }];
  return [...(ABOUT_NAMES.has(cause) ? leadsTo(resolution) : []), ...through];
}

/** A command that is typed here has to take the same way. */
export function byTheSameWay(fix: Omit<Fix, 'docs'>, { proxy }: Endpoint): Omit<Fix, 'docs'> {
  if (proxy === undefined) return fix;
  const commands = [fix.snippet ?? '', ...fix.steps].join('\n');
  const options = [
    ...(commands.includes('openssl s_client') ? [`-proxy ${proxyName(proxy)} (openssl)`] : []),
    ...(/\bcurl -/.test(commands) ? [`--proxy http://${proxyName(proxy)} (curl)`] : []),
  ];
  if (options.length === 0) return fix;
  return {
    ...fix,
    steps: [...fix.steps, `From here the command goes through the proxy: add ${options.join(' or ')}.`],
  };
}

/** `www.example.com → shop.cdn.example.net → 192.0.2.7`; nothing where no alias stands between. */
function leadsTo(resolution: Observation['resolution']): readonly Evidence[] {
  if (resolution.kind !== 'resolved' && resolution.kind !== 'not-found') return [];
  const { name, aliases = [] } = resolution;
  if (aliases.length === 0) return [];
  const end = resolution.kind === 'resolved' ? few(resolution.addresses) : 'no address';
  return [{ label: 'name leads to', value: [name, ...aliases, end].join(' → ') }];
}

function few(addresses: readonly string[]): string {
  const more = addresses.length - MOST_ADDRESSES;
  return `${addresses.slice(0, MOST_ADDRESSES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const MOST_ADDRESSES = 4;

/** They say it themselves. */
const NAMES_PROXY: ReadonlySet<CauseId> = new Set(['proxy-refused', 'tls-intercepted']);

/** Whose reader asks where the name led. */
const ABOUT_NAMES: ReadonlySet<CauseId> = new Set([
  'name-not-found',
  'connection-refused',
  'connection-timeout',
  'hostname-mismatch',
  'default-certificate',
  'addresses-diverge',
]);
