import type { PartSettings } from '../targets/gate-settings.ts';

/** The default of `comment-key` where several jobs of one name look from several networks, or at several parts of a list. */
export function keyOfPart(workflowAndJob: string | null, part: PartSettings): string | null {
  if (part.kind === 'merge') return workflowAndJob;
  const { shard, vantage } = part;
  const own = [...(vantage === null ? [] : [vantage]), ...(shard === null ? [] : [`${shard.index} of ${shard.of}`])];
  return own.length === 0 ? workflowAndJob : [workflowAndJob ?? 'tls-gate', ...own].join('/');
}
