/**
 * Does a path fit a pattern? `*` and `?` stay within a name, `**` stands for any number of folders, everything else is
 * itself. Both are divided by slashes. A hidden name fits only a pattern that begins with its dot. Takes no longer than the
 * product of both lengths, whatever the pattern is.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  return matchesAll(pattern.split('/'), path.split('/'), {
    fits: matchesName,
    isAny: (part) => part === '**',
    takes: isPlain,
  });
}

/** The folder to begin at: everything before the first name with a wildcard; empty for the working directory. */
export function globRoot(pattern: string): string {
  const names = pattern.split('/');
  const wild = names.findIndex((name) => /[*?]/.test(name));
  return names.slice(0, wild === -1 ? names.length - 1 : wild).join('/') || (pattern.startsWith('/') ? '/' : '');
}

export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  return matchesAll([...pattern], [...name], {
    fits: (part, character) => part === '?' || part === character,
    isAny: (part) => part === '*',
    takes: () => true,
  });
}

interface Rules {
  readonly fits: (part: string, item: string) => boolean;
  /** Stands for any number of items … */
  readonly isAny: (part: string) => boolean;
  /** … of this kind. */
  readonly takes: (item: string) => boolean;
}

function isPlain(name: string): boolean {
  return !name.startsWith('.');
}

/** Parts one by one, some of which stand for any number: tries the latest of these again where the rest does not fit. */
function matchesAll(parts: readonly string[], items: readonly string[], { fits, isAny, takes }: Rules): boolean {
  let [part, item] = [0, 0];
  let again: { readonly part: number; item: number } | null = null;
  while (item < items.length) {
    const [pattern, text = ''] = [parts[part], items[item]];
    if (pattern !== undefined && isAny(pattern)) {
      again = { part, item };
      part += 1;
    } else if (pattern !== undefined && fits(pattern, text)) {
      part += 1;
      item += 1;
    } else if (again !== null && takes(items[again.item] ?? '')) {
      again.item += 1;
      [part, item] = [again.part + 1, again.item];
    } else return false;
  }
  return parts.slice(part).every(isAny);
}
