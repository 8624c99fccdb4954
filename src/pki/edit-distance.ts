/** The name that takes the fewest edits, the first of equals; `null` for an empty list. Looks at MAX_NAMES at most. */
export function nearestName(name: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of names.slice(0, MAX_NAMES)) {
    const distance = editDistance(name, candidate.slice(0, MAX_LENGTH));
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Levenshtein distance: insertions, deletions and replacements of one character. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const replaced = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Bounds the work that a certificate with thousands of names could ask for. */
const MAX_NAMES = 100;
const MAX_LENGTH = 253;
