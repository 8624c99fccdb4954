import type { RunSettings, Target } from '../model/run.ts';
import type { EndpointContext } from './build-endpoint.ts';
import { complaint } from './config-problem.ts';
import { isAddress } from './host-name.ts';

/** A proxy looks the name up by itself, so that nobody can say which family it takes. */
export function complainOfFamilies(
  targets: readonly Target[],
  { ipFamily = 'auto' }: RunSettings,
  { complain }: EndpointContext,
): void {
  if (ipFamily === 'auto') return;
  const behind = targets.find(({ endpoint: { proxy, addresses, connect, host } }) => {
    return proxy !== undefined && addresses.length === 0 && !isAddress(connect?.host ?? host);
  });
  if (behind === undefined) return;
  const wrong = `ip-family: ${ipFamily} means nothing for ${behind.endpoint.name}, whose name the proxy looks up`;
  complain(behind.endpoint.declaredAt, complaint(wrong, 'auto, or addresses beside the proxy'));
}
