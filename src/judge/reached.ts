import type { EndpointVerdict } from './verdict.ts';
import { REACH_CAUSES } from './weigh.ts';

/**
 * "Down", as told apart from "wrong": no address let us in, so that nothing is known of the endpoint's TLS. What the
 * deadline kept us from trying is not down.
 */
export function notReached({ verdict, observation, findings }: EndpointVerdict): boolean {
  if (verdict === 'pass' && findings.length === 0) return false;
  const { resolution, addresses } = observation;
  if (resolution.kind === 'not-found' || resolution.kind === 'failed') return true;
  const barred = new Set(
    findings.filter(({ cause }) => REACH_CAUSES.has(cause)).flatMap((finding) => finding.addresses),
  );
  return (
    addresses.length > 0 &&
    addresses.every(
      // Where only some of the tries were lost, such a cause is a warning of an address that serves.
      ({ tcp, handshake, address }) =>
        NO_CONNECTION.has(tcp.kind) || (barred.has(address) && handshake.kind !== 'completed'),
    )
  );
}

const NO_CONNECTION: ReadonlySet<string> = new Set(['refused', 'timeout', 'reset', 'unreachable', 'skipped']);
