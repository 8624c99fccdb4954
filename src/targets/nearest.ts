/**
 * The word of `known` that `word` was most likely meant to be, or `null` where none is near. Case does not count; one
 * slip in three characters is forgiven, a part left out at either end, and an ending put on.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const typed = word.toLowerCase();
  if (typed.length > LONGEST_WORD) return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(typed, candidate.toLowerCase(), bestDistance);
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best ?? partOf(typed, known) ?? beginningOf(typed, known);
}

/** `warning` → `warn`, or the other way round: the one word that begins with it or that it begins with. */
function beginningOf(typed: string, known: Iterable<string>): string | null {
  const related = [...known].filter((candidate) => {
    const [short = '', long = ''] = [typed, candidate.toLowerCase()].sort((one, other) => one.length - other.length);
    return short.length > SHORTEST_PART && long.startsWith(short);
  });
  return related.length === 1 ? (related[0] ?? null) : null;
}

/** `tls-version` → `min-tls-version`: the one word that has it between its hyphens. */
function partOf(typed: string, known: Iterable<string>): string | null {
  if (typed.length < SHORTEST_PART) return null;
  const holders = [...known].filter((candidate) => `-${candidate}-`.includes(`-${typed}-`));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, or swap two neighbours, one each.
 * Gives `bound` as soon as the distance can no longer be smaller.
 */
export function editDistance(from: string, to: string, bound: number): number {
  if (Math.abs(from.length - to.length) >= bound) return bound;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : bound,
      );
    }
    // A swap looks two rows back, so one row above the bound is not yet the end.
    if (Math.min(...current) >= bound && Math.min(...last) >= bound) return bound;
    beforeLast = last;
    last = current;
  }
  return Math.min(bound, at(last, to.length));
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Longer than any word of ours, and short enough that a hostile word costs nothing. */
const LONGEST_WORD = 64;
const SHORTEST_PART = 3;
