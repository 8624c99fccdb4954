import type { FileFacts } from '../model/bundle.ts';
import type { Finding } from '../model/finding.ts';

/** What could not be looked at in a file. Whatever it lacks is a finding; of what is sealed nothing can be said. */
export function fileGap(file: FileFacts, found: readonly Finding[]): string | null {
  if (file.kind === 'bundle') return null;
  if (file.problem.kind === 'sealed')
    return `the certificate is encrypted (${file.problem.by}), so that nobody can look at it`;
  return found.some(({ cause }) => cause === 'bundle-unusable') ? null : 'no certificate could be taken from the file';
}
