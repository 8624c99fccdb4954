import { describe, expect, test } from '@jest/globals';
import { nameConstraintViolated } from '../../src/causes/name-constraint-violated.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { facts } from '../pki/authority.ts';
import { address, chain, completed, inDays, refused, seen } from './given.ts';
import { reads } from './reads.ts';

const years = { notBefore: new Date(inDays(-900)), notAfter: new Date(inDays(900)) };
const root = mintRoot({ subject: 'Root', ...years });

function path(nameConstraints: NonNullable<MintSpec['nameConstraints']>, spec: Partial<MintSpec> = {}): SeenAddress {
  const narrow = mint({ subject: 'Intranet CA', ca: true, issuer: root, ...years, nameConstraints });
  const leaf = mint({ subject: 'api.example.com', issuer: narrow, ...years, ...spec });
  const certificates = [leaf, narrow, root].map(facts);
  return seen({
    at: address({ handshake: refused('PERMITTED_VIOLATION', certificates) }),
    chain: chain('trusted', certificates),
  });
}

const elsewhere = { permitted: { dns: ['corp.test'] } };
const ip = { sans: [{ kind: 'ip', value: '192.0.2.1' }] } as const;

describe('name-constraint-violated', () => {
  test.each([
    ['a name outside of what is permitted', path(elsewhere), true],
    ['a name inside of what is excluded', path({ excluded: { dns: ['example.com'] } }), true],
    ['a permitted name', path({ permitted: { dns: ['example.com'] } }), false],
    ['an address outside of what is permitted', path({ permitted: { ip: ['10.0.0.0/8'] } }, ip), true],
    ['an address where only names are limited', path(elsewhere, ip), false],
    ['the same where OpenSSL accepts', { ...path(elsewhere), at: address({ handshake: completed() }) }, false],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(nameConstraintViolated.diagnose(at) !== null).toBe(fires);
  });

  test('names the name, the CA and the constraint', () => {
    expect(reads(nameConstraintViolated, path(elsewhere))).toMatchInlineSnapshot(`
"error name-constraint-violated: a CA of the chain may not issue for this name
A name is not allowed: the intermediate "Intranet CA" may not issue for "api.example.com": its name constraints permit other names only.
  at depth 1: CN=Intranet CA: name constraints, permitted subtrees, against "api.example.com"
fix (any): Have the certificate issued under a CA that may issue for "api.example.com": the name constraints of "Intranet CA" (depth 1) forbid it.
  - Put what the CA issues into the chain that the server sends: its own certificate first, then the intermediates.
  - Reload the server.
fix (nginx): Have the certificate issued under a CA that may issue for "api.example.com": the name constraints of "Intranet CA" (depth 1) forbid it.
  - Put what the CA issues into the file that \`ssl_certificate\` names: the server certificate first, then the intermediates.
  - nginx -t && nginx -s reload"
`);
  });
});
