import { describe, expect, test } from '@jest/globals';
import { chainOutOfOrder } from '../../src/causes/chain-out-of-order.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { certificate, chain, intermediate, root, seen } from './given.ts';
import { reads } from './reads.ts';

const leaf = certificate();
const first = intermediate();
const second = intermediate({ subject: 'CN=Example CA 2,O=Example CA,C=US', commonNames: ['Example CA 2'] });

function sending(order: 'in-order' | 'out-of-order', end: 'trusted' | 'untrusted-root' = 'trusted'): SeenAddress {
  const sent = order === 'in-order' ? [leaf, first, second] : [leaf, second, first];
  return seen({ sent, chain: chain(end, [leaf, first, second, root()], { sent, order }) });
}

describe('chain-out-of-order', () => {
  test.each<[string, SeenAddress, boolean]>([
    ['a chain upside down', sending('out-of-order'), true],
    ['a chain in order', sending('in-order'), false],
    ['a chain that nobody trusts, which is the greater matter', sending('out-of-order', 'untrusted-root'), false],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(chainOutOfOrder.diagnose(at) !== null).toBe(fires);
  });

  test('tells both orders, as a notice', () => {
    expect(reads(chainOutOfOrder, sending('out-of-order'))).toMatchInlineSnapshot(`
"notice chain-out-of-order: the certificates are sent in the wrong order
The server sends 3 certificates in the order "api.example.com", "Example CA 2", "R11"; each is to stand after the one that it signed: "api.example.com", "R11", "Example CA 2".
  sent: api.example.com, Example CA 2, R11
  chain: api.example.com ← R11 ← Example CA 2 ← Example Root X1
fix (any): Put the certificates in the file that the server sends into the order "api.example.com", then "R11", then "Example CA 2".
  - What the file holds now, in its order: openssl storeutl -noout -text -certs fullchain.pem | grep Subject:
  - If certbot made the certificate, fullchain.pem beside it is right as it is: name that file.
  - Reload the server.
fix (nginx): Put the certificates in the file that \`ssl_certificate\` names into the order "api.example.com", then "R11", then "Example CA 2".
  - What the file holds now, in its order: openssl storeutl -noout -text -certs fullchain.pem | grep Subject:
  - If certbot made the certificate, fullchain.pem beside it is right as it is: name that file.
  - nginx -t && nginx -s reload"
`);
  });
});
