import type { EndpointVerdict } from '../judge/verdict.ts';
import { leafFirst } from '../model/bundle.ts';
import type { CompletedHandshake } from '../model/observation.ts';
import { proxyName } from '../model/proxy.ts';
import { tlsVersionText } from './words.ts';

/** The handshakes that completed, in the order of the addresses. */
export function completedHandshakes({ observation }: EndpointVerdict): readonly CompletedHandshake[] {
  return observation.addresses.flatMap(({ handshake }) => (handshake.kind === 'completed' ? [handshake] : []));
}

/** `TLS 1.3`, or `TLS 1.2, TLS 1.3` where addresses differ; empty where no handshake completed. */
export function versionsText(verdict: EndpointVerdict): string {
  const versions = completedHandshakes(verdict).map(({ version }) => tlsVersionText(version));
  return [...new Set(versions)].sort().join(', ');
}

/** The first address and how many more: `192.0.2.1`, `192.0.2.1 +2`; the proxy where that alone knows them. Of a file only what its name does not say. */
export function addressesText({ observation, target }: EndpointVerdict): string {
  const [first, ...more] = observation.addresses.map(({ address }) => address);
  if (first === undefined || first === target.endpoint.file?.path) return '';
  const { proxy } = target.endpoint;
  // Its name stands in front already.
  if (proxy !== undefined && observation.resolution.kind === 'by-proxy') return `through ${proxyName(proxy)}`;
  return more.length === 0 ? first : `${first} +${more.length}`;
}

/** Who signed the certificates served, as distinguished names. */
export function issuersText(verdict: EndpointVerdict): string {
  const onDisk = verdict.observation.addresses.flatMap(({ file }) =>
    file?.kind === 'bundle' ? [leafFirst(file)] : [],
  );
  const others = verdict.observation.addresses.flatMap((at) => at.others.map(({ handshake }) => handshake));
  const served = [...completedHandshakes(verdict), ...others].flatMap((one) =>
    one.kind === 'completed' ? [one.chain] : [],
  );
  const chains = [...served, ...onDisk];
  const issuers = chains.flatMap(([leaf]) => (leaf === undefined ? [] : [leaf.issuer]));
  return [...new Set(issuers)].join('; ');
}
