import type { CauseId } from '../model/cause-id.ts';
import type { ServerGuess } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import type { Remedy } from '../model/remedy.ts';
import { writeFix } from '../remedies/index.ts';
import { PRODUCT_TITLES } from '../remedies/product-titles.ts';

/**
 * The fix as the product wants it written. Where it is not certain which product that is, the general one, and a last
 * step that says where the lines of the likely ones stand: a setting of the wrong product is worse than none.
 */
export function fixFor(remedy: Remedy, { product, others }: ServerGuess, cause: CauseId): Omit<Fix, 'docs'> {
  const fix = writeFix(remedy, product);
  const written = others.filter((other) => writeFix(remedy, other).product === other).slice(0, MOST_NAMED);
  if (product !== null || written.length === 0) return fix;
  const named = written.map((other) => PRODUCT_TITLES[other]).join(' or ');
  const pages = written.map((other) => `docs/fixes/${other}.md#${cause}`).join(' or ');
  const step = `${named} seems to answer here; its own lines stand in ${pages}.`;
  return { ...fix, steps: [...fix.steps, step] };
}

const MOST_NAMED = 3;
