import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Endpoint } from '../model/endpoint.ts';
import type { Resolution } from '../model/observation.ts';
import type { IpFamily } from '../model/run.ts';
import { type Budget, stageLimit } from './budget.ts';
import type { Address } from './dial.ts';

export interface Resolved {
  readonly resolution: Resolution;
  /** Every address to look at, in the resolver's order, without repetition. */
  readonly addresses: readonly Address[];
}

/**
 * Finds every address of an endpoint: those it declares, else all A and AAAA records of the family wanted. Behind a proxy
 * the name itself: the proxy looks it up, and this machine may not know it. Never rejects.
 */
export async function resolveEndpoint(
  endpoint: Endpoint,
  budget: Budget,
  ipFamily: IpFamily = 'auto',
): Promise<Resolved> {
  const { host, port } = endpoint.connect ?? endpoint;
  if (endpoint.addresses.length > 0) return given(endpoint.addresses, port);
  if (isIP(host) !== 0) return given([host], port);
  if (endpoint.proxy !== undefined) {
    return { resolution: { kind: 'by-proxy', name: host }, addresses: [{ address: host, port, family: null }] };
  }
  // RFC 6761 §6.4: names under `invalid` do not exist, and asking a resolver could only delay that answer.
  if (host === 'invalid' || host.endsWith('.invalid')) {
    return { resolution: { kind: 'not-found', name: host, code: 'ENOTFOUND' }, addresses: [] };
  }
  const limit = stageLimit(budget);
  if (limit.ms === 0) return { resolution: { kind: 'not-reached' }, addresses: [] };
  const answer = await Promise.race([ask(host), timeout(limit.ms)]);
  if (answer.kind === 'found') {
    const addresses = unique(answer.addresses);
    return {
      resolution: { kind: 'resolved', name: host, addresses },
      addresses: asAddresses(addresses, port).filter(isOf(ipFamily)),
    };
  }
  if (answer.code === 'ENOTFOUND') {
    return { resolution: { kind: 'not-found', name: host, code: answer.code }, addresses: [] };
  }
  if (answer.code === 'ETIMEOUT' && limit.cutByDeadline) return { resolution: { kind: 'not-reached' }, addresses: [] };
  return { resolution: { kind: 'failed', name: host, code: answer.code }, addresses: [] };
}

type Answer =
  | { readonly kind: 'found'; readonly addresses: readonly string[] }
  | { readonly kind: 'none'; readonly code: string };

/** The system's resolver, hosts file included, as every ordinary client uses it. */
async function ask(host: string): Promise<Answer> {
  try {
    const records = await lookup(host, { all: true, verbatim: true });
    return records.length === 0
      ? { kind: 'none', code: 'ENOTFOUND' }
      : { kind: 'found', addresses: records.map(({ address }) => address) };
  } catch (error) {
    return { kind: 'none', code: (error as NodeJS.ErrnoException).code ?? 'UNKNOWN' };
  }
}

function timeout(ms: number): Promise<Answer> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ kind: 'none', code: 'ETIMEOUT' }), ms).unref();
  });
}

/** Only a name has addresses to choose from: what is written down is dialled as written. */
function isOf(ipFamily: IpFamily): (address: Address) => boolean {
  return ({ family }) => (ipFamily !== '4' && ipFamily !== '6') || String(family) === ipFamily;
}

function given(addresses: readonly string[], port: number): Resolved {
  return { resolution: { kind: 'given' }, addresses: asAddresses(unique(addresses), port) };
}

function unique(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses)];
}

function asAddresses(addresses: readonly string[], port: number): readonly Address[] {
  return addresses.map((address) => ({ address, port, family: isIP(address) === 6 ? 6 : 4 }));
}
