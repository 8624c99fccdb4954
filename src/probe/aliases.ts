import { Resolver } from 'node:dns/promises';
import type { Resolution } from '../model/observation.ts';
import type { Ms } from '../model/units.ts';

/** The names that CNAME records lead to from one name, in order; empty where there are none or none can be had. Never rejects. */
export type FollowAliases = (resolution: Resolution, mostMs: Ms) => Promise<readonly string[]>;

/** Asks the name servers of this machine. */
export const followAliases: FollowAliases = aliasFollower();

/**
 * Asks these name servers, `address:port`; those of this machine where none is given. The system's resolver stays the
 * authority: a chain is kept only where it ends at one of the addresses that it gave, since a hosts file or a search domain may
 * have answered in place of DNS. A chain that ends nowhere is kept for a name without addresses.
 */
export function aliasFollower(servers: readonly string[] = []): FollowAliases {
  return async (resolution, mostMs) => {
    if (resolution.kind !== 'resolved' && resolution.kind !== 'not-found') return [];
    const resolver = new Resolver({ timeout: TRY_MS, tries: 1 });
    if (servers.length > 0) resolver.setServers(servers);
    const limit = setTimeout(() => resolver.cancel(), Math.min(mostMs, LIMIT_MS));
    try {
      const chain = await aliasesOf(resolution.name, resolver);
      const last = chain.at(-1);
      if (last === undefined || resolution.kind === 'not-found') return chain;
      const found = await addressesOf(last, resolver);
      return resolution.addresses.some((address) => found.includes(address)) ? chain : [];
    } finally {
      clearTimeout(limit);
    }
  };
}

async function aliasesOf(name: string, resolver: Resolver): Promise<readonly string[]> {
  const chain: string[] = [];
  for (let at = name; chain.length < MOST_ALIASES; ) {
    const [next] = await resolver.resolveCname(at).catch(() => []);
    if (next === undefined) break;
    const alias = next.toLowerCase().replace(/\.$/, '');
    if (!NAME.test(alias) || alias === name || chain.includes(alias)) break;
    chain.push(alias);
    at = alias;
  }
  return chain;
}

async function addressesOf(name: string, resolver: Resolver): Promise<readonly string[]> {
  const answers = [resolver.resolve4(name), resolver.resolve6(name)];
  return (await Promise.all(answers.map((answer) => answer.catch(() => [])))).flat();
}

/** Whatever a stranger's zone holds, only what may be a host name is repeated. */
const NAME = /^[a-z0-9_.-]{1,253}$/;
/** Resolvers themselves give up after some ten. */
const MOST_ALIASES = 8;
const TRY_MS = 1_000;
const LIMIT_MS = 2_000;
