import { fromThere, type VantageLook } from '../causes/seen-vantage.ts';
import { vantageDiverge } from '../causes/vantage-diverge.ts';
import { endpointKey, identityOf } from '../model/endpoint.ts';
import type { Finding } from '../model/finding.ts';
import { plainEndpoint } from '../model/run.ts';
import { fingerprint } from '../pki/digest.ts';
import { bounded } from './bounded-evidence.ts';
import { fixFor } from './fix-for.ts';
import type { InRun } from './shared-issuer.ts';

/**
 * What only several places together show: the same endpoint, seen from networks that disagree. The finding stands at the
 * place that is at odds with the rest. Pure; changes nothing where all was seen from one place.
 */
export function spotDivergence<Endpoint extends InRun>(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const groups = new Map<string, Endpoint[]>();
  for (const one of endpoints.filter(({ target }) => target.vantage !== undefined))
    groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  if (groups.size === 0) return endpoints;
  return endpoints.map((one) => {
    const finding = divergenceOf(one, groups.get(keyOf(one)) ?? []);
    return finding === null ? one : { ...one, findings: [...one.findings, finding] };
  });
}

function divergenceOf(one: InRun, all: readonly InRun[]): Finding | null {
  if (all.length < 2) return null;
  const endpoint = plainEndpoint(one.target);
  const diagnosis = vantageDiverge.diagnose({
    endpoint,
    here: fromThere(lookOf(one)),
    elsewhere: all.filter((other) => other !== one).map((other) => fromThere(lookOf(other))),
  });
  if (diagnosis === null) return null;
  const { severity, title, message, evidence, remedy, key, addresses } = diagnosis;
  return {
    cause: vantageDiverge.id,
    severity,
    title: title ?? vantageDiverge.title,
    message,
    evidence: evidence.map(bounded),
    fix: { ...fixFor(remedy, one.server, vantageDiverge.id), docs: `docs/causes.md#${vantageDiverge.id}` },
    addresses,
    fingerprint: fingerprint([vantageDiverge.id, identityOf(endpoint), ...key]),
  };
}

function lookOf({ target, observation, trust }: InRun): VantageLook {
  return { vantage: target.vantage?.name ?? '', observation, trust };
}

/** The same endpoint in all its places. */
function keyOf({ target }: InRun): string {
  return endpointKey(plainEndpoint(target));
}
