import type { Plan, Target } from '../model/run.ts';
import type { Waiver } from '../model/waiver.ts';

/**
 * Marks the targets that an earlier plan holds just so: the same endpoint under the same policy, with the same files
 * behind it, and no waiver taken from it. Where something is declared does not count, so that a line that moved is
 * untouched. What could not be looked at there warns at most, as an error does. Waivers are marked in the same way.
 */
export function markUntouched<P extends Plan>(plan: P, earlier: Plan): P {
  const known = new Set(earlier.targets.map((target) => textOf(target, earlier)));
  const accepted = waiversByEndpoint(plan.waivers);
  const taken = new Set(
    earlier.waivers
      .filter((waiver) => !(accepted.get(waiver.endpoint)?.has(waiverText(waiver)) ?? false))
      .map(({ endpoint }) => endpoint),
  );
  const targets = plan.targets.map((target) =>
    known.has(textOf(target, plan)) && !taken.has(target.endpoint.name) ? untouched(target) : target,
  );
  const before = waiversByEndpoint(earlier.waivers);
  const waivers = plan.waivers.map((waiver) =>
    before.get(waiver.endpoint)?.has(waiverText(waiver)) === true ? { ...waiver, untouched: true as const } : waiver,
  );
  return { ...plan, targets, waivers };
}

function untouched(target: Target): Target {
  const { policy } = target;
  const onUnreachable = policy.onUnreachable === 'fail' ? 'warn' : policy.onUnreachable;
  return { ...target, policy: { ...policy, onUnreachable }, untouched: true };
}

/** Everything that a target comes to, whatever stands beside it. Holds secrets: compared and thrown away, never printed. */
function textOf({ endpoint, policy }: Target, { clientIdentities, bundles }: Plan): string {
  const identity = endpoint.clientIdentity === null ? null : clientIdentities.get(endpoint.clientIdentity);
  const bundle = endpoint.file === null ? null : bundles.get(endpoint.file.source);
  return JSON.stringify([{ ...endpoint, declaredAt: null, variant: null }, policy, identity, bundle], replaced);
}

/** Bytes as text; whether git tracks a file is no part of what stands in it. */
function replaced(key: string, value: unknown): unknown {
  if (key === 'tracked') return undefined;
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}

function waiversByEndpoint(waivers: readonly Waiver[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const waiver of waivers)
    found.set(waiver.endpoint, (found.get(waiver.endpoint) ?? new Set()).add(waiverText(waiver)));
  return found;
}

function waiverText({ connect, cause, until, reason }: Waiver): string {
  return JSON.stringify([connect ?? null, cause, until, reason]);
}
