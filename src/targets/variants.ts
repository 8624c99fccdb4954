import { type Endpoint, placeOf } from '../model/endpoint.ts';
import type { Target } from '../model/run.ts';
import { isAddress } from './host-name.ts';

/**
 * Tells endpoints of one name apart by what they are dialled or asked for instead. One that only has its name stays as it is,
 * so that what was known of it holds on when a second one is declared beside it.
 */
export function withVariants(targets: readonly Target[]): readonly Target[] {
  const times = new Map<string, number>();
  for (const { endpoint } of targets) times.set(endpoint.name, (times.get(endpoint.name) ?? 0) + 1);
  return targets.map((target) => {
    const variant = (times.get(target.endpoint.name) ?? 0) > 1 ? variantOf(target.endpoint) : '';
    return variant === '' ? target : { ...target, endpoint: { ...target.endpoint, variant } };
  });
}

function variantOf({ host, servername, connect, file }: Endpoint): string {
  const usual = file !== null || isAddress(host) ? null : host;
  return [
    ...(connect === null ? [] : [`connect ${placeOf(connect)}`]),
    ...(servername === usual ? [] : [`servername ${servername ?? 'none'}`]),
  ].join(', ');
}
