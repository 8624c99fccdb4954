import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict } from '../judge/verdict.ts';
import { REACH_CAUSES } from '../judge/weigh.ts';
import type { Finding } from '../model/finding.ts';

/**
 * The cause in a few words. Where it kept us from every address of the endpoint, it says so first, since that is no fault of
 * its TLS. `null`: the finding is about no endpoint.
 */
export function findingTitle({ cause, title }: Finding, endpoint: EndpointVerdict | null): string {
  const down = endpoint !== null && REACH_CAUSES.has(cause) && notReached(endpoint);
  return down ? `could not be reached: ${title}` : title;
}
