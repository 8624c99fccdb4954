/**
 * Whether a host name, or a wildcard of one, can be a name of the public DNS: no address, more than one label, and not
 * under a top-level name that is set aside for other use. Lower case, without trailing dot.
 */
export function isPublicName(name: string): boolean {
  const labels = name.replace(/^\*\./, '').split('.');
  const top = labels.at(-1) ?? '';
  return labels.length > 1 && !/^[0-9]*$/.test(top) && !top.includes(':') && !PRIVATE_TOP.has(top);
}

/** RFC 6761, RFC 6762, RFC 8375, RFC 9476, and what private networks use without asking. */
const PRIVATE_TOP: ReadonlySet<string> = new Set([
  ...['test', 'example', 'invalid', 'localhost', 'local', 'arpa', 'alt', 'onion', 'internal'],
  ...['intranet', 'private', 'corp', 'home', 'lan', 'localdomain'],
]);
