import { describe, expect, test } from '@jest/globals';
import { rootExpired } from '../../src/causes/root-expired.ts';
import type { ChainFacts } from '../../src/pki/chain.ts';
import { address, certificate, chain, endpoint, inDays, intermediate, refused, root, seen } from './given.ts';
import { reads } from './reads.ts';

const old = root({ notAfter: inDays(-5), der: 'b2xk' });
const path = (end: ChainFacts['best']['end'], last = old) => {
  const sent = [certificate(), intermediate()];
  return seen({
    at: address({ handshake: refused('CERT_HAS_EXPIRED', sent) }),
    chain: chain(end, [...sent, last]),
  });
};

describe('root-expired', () => {
  test.each([
    ['a path to a trusted root that expired', path('trusted'), true],
    ['the same where OpenSSL found another way', { ...seen(), chain: path('trusted').chain }, false],
    ['an expired root that is not trusted', path('untrusted-root'), false],
    ['a root that ends this instant', path('trusted', root({ notAfter: inDays(0) })), false],
    ['a root that ended a second ago', path('trusted', root({ notAfter: inDays(-1 / 86_400) })), true],
    ['a valid root', path('trusted', root()), false],
    ['an open end', path('issuer-missing'), false],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(rootExpired.diagnose(at) !== null).toBe(fires);
  });

  test('names the root and its end', () => {
    expect(reads(rootExpired, path('trusted'))).toMatchInlineSnapshot(`
"error root-expired: the trusted root has expired
The chain ends in a root that has expired: the root "Example Root X1" expired on 2026-11-16.
  at depth 2: CN=Example Root X1,O=Example CA,C=US: valid until 2026-11-16 08:00:00 UTC
fix (any): Serve a chain to a root that is valid: "Example Root X1" (depth 2) expired on 2026-11-16, so have the CA name the one that came after it.
  - Put what the CA issues into the chain that the server sends: its own certificate first, then the intermediates.
  - Reload the server.
fix (nginx): Serve a chain to a root that is valid: "Example Root X1" (depth 2) expired on 2026-11-16, so have the CA name the one that came after it.
  - Put what the CA issues into the file that \`ssl_certificate\` names: the server certificate first, then the intermediates.
  - nginx -t && nginx -s reload"
`);
  });

  test('in ca-file asks for another root there, and for no reload of the server', () => {
    const at = { ...path('trusted'), endpoint: endpoint({ extraRoots: ['b2xk'] }) };
    expect(reads(rootExpired, at)).toMatchInlineSnapshot(`
"error root-expired: the trusted root has expired
The chain ends in a root that has expired: the root "Example Root X1" in ca-file expired on 2026-11-16.
  at depth 2: CN=Example Root X1,O=Example CA,C=US: valid until 2026-11-16 08:00:00 UTC
fix (any): Put the present root of the CA into \`ca-file\` in place of "Example Root X1" (depth 2), which expired on 2026-11-16.
fix (nginx): Put the present root of the CA into \`ca-file\` in place of "Example Root X1" (depth 2), which expired on 2026-11-16."
`);
  });
});
