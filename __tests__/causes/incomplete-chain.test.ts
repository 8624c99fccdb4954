import { describe, expect, test } from '@jest/globals';
import { incompleteChain } from '../../src/causes/incomplete-chain.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { address, certificate, chain, completed, intermediate, refused, root, seen } from './given.ts';
import { reads } from './reads.ts';

const leaf = certificate();
const stranger = intermediate({ subject: 'CN=Other CA 2,O=Other', issuer: 'CN=Other Root,O=Other' });

/** Of what was sent, only the leaf is of use: its issuer is not there. */
function leafOnly(sent: readonly CertificateFacts[], directIssuerSeemsRoot = false) {
  return seen({
    at: address({ handshake: refused('UNABLE_TO_VERIFY_LEAF_SIGNATURE', sent) }),
    chain: chain('issuer-missing', sent.slice(0, 1), { sent, directIssuerSeemsRoot }),
  });
}

describe('incomplete-chain', () => {
  test.each([
    ['the leaf alone', leafOnly([leaf]), true],
    ['the leaf twice', leafOnly([leaf, leaf]), true],
    ['the leaf with an intermediate of another CA', leafOnly([leaf, stranger]), true],
    ['a leaf that a root seems to have signed', leafOnly([leaf], true), false],
    [
      'a chain that stops above an intermediate',
      seen({
        at: address({ handshake: refused('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', [leaf, intermediate()]) }),
        chain: chain('issuer-missing', [leaf, intermediate()]),
      }),
      false,
    ],
    [
      'a chain to an unknown root',
      seen({
        at: address({ handshake: refused('SELF_SIGNED_CERT_IN_CHAIN', [leaf]) }),
        chain: chain('untrusted-root', [leaf, intermediate(), root()]),
      }),
      false,
    ],
    [
      'a chain that OpenSSL completed from its own store',
      seen({ at: address({ handshake: completed({ chain: [leaf] }) }), chain: chain('issuer-missing', [leaf]) }),
      false,
    ],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(incompleteChain.diagnose(at) !== null).toBe(fires);
  });

  test('fires on a chain that only our own hello saw', () => {
    const at = address({ handshake: { kind: 'alert', alert: 40, message: 'handshake failure', tookMs: 9 } });
    expect(incompleteChain.diagnose(seen({ at, sent: [leaf], chain: chain('issuer-missing', [leaf]) }))).not.toBeNull();
  });

  test('reads well', () => {
    expect(reads(incompleteChain, leafOnly([leaf]))).toMatchInlineSnapshot(`
"error incomplete-chain: the intermediate certificate is not sent
The server sends 1 certificate and leaves out "R11", which signed its certificate; curl, Go, Java and Node refuse the connection, while browsers may hide it.
  sent: 1 certificate: CN=api.example.com
  issuer: CN=R11,O=Example CA,C=US
  issuer published at: http://r11.example/ca.der
fix (any): Serve "R11" after the server certificate; the root is not needed.
  - Get "R11" from the CA: curl -sSf http://r11.example/ca.der -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - Kubernetes: \`tls.crt\` of the secret holds both, in this order. AWS: import again into ACM with the certificate chain.
fix (nginx): \`ssl_certificate\` must name a file with the whole chain: the server certificate first, then "R11".
  | ssl_certificate /etc/ssl/api.example.com/fullchain.pem;
  - Get "R11" from the CA: curl -sSf http://r11.example/ca.der -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - nginx -t && nginx -s reload"
`);
  });

  test('says when only the name of what was sent is right', () => {
    const twin = intermediate({ subject: leaf.issuer, key: { ...leaf.key, spkiSha256: 'bb' } });
    const found = incompleteChain.diagnose(leafOnly([leaf, twin]));
    expect(found?.message).toMatchInlineSnapshot(
      `"The server leaves out "R11", which signed its certificate, and sends a certificate of the same name with another key, which did not; curl, Go, Java and Node refuse the connection, while browsers may hide it."`,
    );
    expect(found?.evidence[1]?.value).toBe(`${leaf.issuer} (same name, another key)`);
  });

  test('says when a wrong intermediate was sent', () => {
    expect(incompleteChain.diagnose(leafOnly([leaf, stranger]))?.message).toMatchInlineSnapshot(
      `"The server leaves out "R11", which signed its certificate, and sends "Other CA 2" instead, which did not; curl, Go, Java and Node refuse the connection, while browsers may hide it."`,
    );
  });

  test('admits that an issuer which nobody publishes may be a private root', () => {
    const found = incompleteChain.diagnose(leafOnly([certificate({ caIssuers: [] })]));
    expect(found?.message).toMatchInlineSnapshot(
      `"The server sends 1 certificate and leaves out "R11", which signed its certificate; either it is an intermediate that should be sent, or a private root that is not trusted here."`,
    );
  });

  test('keeps a hostile issuer URL out of commands', () => {
    const at = leafOnly([certificate({ caIssuers: ['http://x/$(reboot).der'] })]);
    expect(reads(incompleteChain, at)).not.toContain('curl -sSf');
    expect(reads(incompleteChain, at).split('fix (any)')[1]).not.toContain('reboot');
  });
});
