import type { CauseOf } from '../../src/causes/cause.ts';
import type { SeenAddress, SeenEndpoint } from '../../src/causes/seen.ts';
import type { SeenVantage } from '../../src/causes/seen-vantage.ts';
import type { SeenWaiver } from '../../src/causes/seen-waiver.ts';
import { writeFix } from '../../src/remedies/index.ts';

/** The finding as a user reads it, with the fix for nginx and the general one. */
export function reads(cause: CauseOf<'address'>, seen: SeenAddress): string;
export function reads(cause: CauseOf<'endpoint'>, seen: SeenEndpoint): string;
export function reads(cause: CauseOf<'waiver'>, seen: SeenWaiver): string;
export function reads(cause: CauseOf<'vantage'>, seen: SeenVantage): string;
export function reads(
  cause: {
    readonly id: string;
    readonly title: string;
    diagnose(seen: never): ReturnType<CauseOf<'address'>['diagnose']>;
  },
  seen: SeenAddress | SeenEndpoint | SeenWaiver | SeenVantage,
): string {
  const diagnosis = cause.diagnose(seen as never);
  if (diagnosis === null) return `${cause.id} does not fire`;
  const { severity, title, message, evidence, remedy } = diagnosis;
  const fixes = ([null, 'nginx'] as const).map((product) => writeFix(remedy, product));
  const told = fixes.filter(({ product }, index) => index === 0 || product !== 'any');
  return [
    `${severity} ${cause.id}: ${title ?? cause.title}`,
    message,
    ...evidence.map(({ label, value }) => `  ${label}: ${value}`),
    ...told.flatMap(({ product, summary, snippet, steps }) => [
      `fix (${product}): ${summary}`,
      ...(snippet === null ? [] : snippet.split('\n').map((line) => `  | ${line}`)),
      ...steps.map((step) => `  - ${step}`),
    ]),
  ].join('\n');
}
