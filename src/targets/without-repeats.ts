import { endpointKey } from '../model/endpoint.ts';
import type { Target } from '../model/run.ts';
import type { EndpointContext } from './build-endpoint.ts';
import { complaint } from './config-problem.ts';
import { withVariants } from './variants.ts';

/** The same endpoint said twice in the same way is said once; said in two ways, nobody can tell which was meant. */
export function withoutRepeats(
  targets: readonly Target[],
  { complain }: Pick<EndpointContext, 'complain'>,
): readonly Target[] {
  const first = new Map<string, Target>();
  for (const target of targets) {
    const { name, declaredAt } = target.endpoint;
    const key = endpointKey(target.endpoint);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, target);
    else if (settingsText(earlier) !== settingsText(target)) {
      const { file, line, column } = earlier.endpoint.declaredAt;
      complain(
        declaredAt,
        complaint(`${name} stands already at ${file}:${line}:${column} with other settings`, 'one declaration'),
      );
    }
  }
  return withVariants([...first.values()]);
}

function settingsText({ endpoint, policy }: Target): string {
  return JSON.stringify([{ ...endpoint, declaredAt: null }, policy]);
}
