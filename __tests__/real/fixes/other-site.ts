import { pem, type TestAuthority } from '../../helpers/test-authority.ts';

/** Where the files of a second site lie. */
export const OTHER = '/etc/ssl/other.test';

/** Chain and key of a second site, `other.test`, sound in themselves. */
export function otherFiles(ca: TestAuthority): Readonly<Record<string, string>> {
  const leaf = ca.leaf({ subject: 'other.test' });
  const chain = pem(leaf, ca.intermediate);
  return {
    [`${OTHER}/fullchain.pem`]: chain,
    [`${OTHER}/privkey.pem`]: leaf.keyPem,
    '/etc/haproxy/certs/other.test.pem': `${chain}${leaf.keyPem}`,
  };
}
