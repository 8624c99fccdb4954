import type { FileFacts } from '../model/bundle.ts';
import type { Finding } from '../model/finding.ts';

/**
 * What could not be looked at in a file. Whatever it lacks is a finding, and a policy that plays that down makes no pass of
 * it; of what is sealed nothing can be said.
 */
export function fileGap(file: FileFacts, weighed: readonly Finding[]): string | null {
  if (file.kind === 'bundle') return null;
  // The others of its folder were looked at, and a notice tells of this one.
  if (file.besideOthers === true) return null;
  if (file.problem.kind === 'sealed')
    return `the certificate is encrypted (${file.problem.by}), so that nobody can look at it`;
  return weighed.some(({ cause, severity }) => cause === 'bundle-unusable' && severity !== 'notice')
    ? null
    : 'no certificate could be taken from the file';
}
