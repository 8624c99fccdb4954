import { describe, expect, test } from '@jest/globals';
import { incompleteChain } from '../../src/causes/incomplete-chain.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { address, certificate, chain, completed, inDays, intermediate, refused, root, seen } from './given.ts';
import { found, lookup } from './looked-up.ts';
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
  - Kubernetes: \`tls.crt\` of the secret holds the chain in this order. AWS: import again into ACM with the certificate chain.
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
      `"The server sends 1 certificate and leaves out "R11", which signed its certificate; that is an intermediate that should be sent or a private root that is not trusted here: the certificate does not say which."`,
    );
  });

  test('does not call that an intermediate in the title', () => {
    const nowhere = certificate({ caIssuers: [] });
    expect(incompleteChain.diagnose(leafOnly([nowhere]))?.title).toBe('the CA certificate that signed it is not sent');
    expect(incompleteChain.diagnose(leafOnly([leaf]))?.title).toBeNull();
  });

  test('shows what differs where two CAs are called the same', () => {
    const twin = intermediate({ subject: 'CN=R11,O=Another CA' });
    expect(incompleteChain.diagnose(leafOnly([leaf, twin]))?.message).toContain(
      'leaves out "CN=R11,O=Example CA,C=US", which signed its certificate, and sends "CN=R11,O=Another CA" instead',
    );
  });

  test('keeps a hostile issuer URL out of commands', () => {
    const at = leafOnly([certificate({ caIssuers: ['http://x/$(reboot).der'] })]);
    expect(reads(incompleteChain, at)).not.toContain('curl -sSf');
    expect(reads(incompleteChain, at).split('fix (any)')[1]).not.toContain('reboot');
  });

  describe('with issuers that were fetched', () => {
    const r11 = intermediate({ der: 'AAAA', sha256: 'ab12', caIssuers: ['http://x1.example/ca.der'] });
    const anyLength = { basicConstraints: { ca: true, pathLength: null } };
    const x1 = root(anyLength);
    const mended = (
      sent: readonly CertificateFacts[],
      path: readonly CertificateFacts[],
      best: readonly CertificateFacts[] = sent.slice(0, 1),
    ) =>
      seen({
        at: address({ handshake: refused('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', sent) }),
        chain: chain('issuer-missing', best, { sent }),
        completed: chain('trusted', path),
        lookups: [found(leaf, r11)],
      });

    test('hands over the one that is missing', () => {
      expect(reads(incompleteChain, mended([leaf], [leaf, r11, x1]))).toMatchInlineSnapshot(`
"error incomplete-chain: the intermediate certificate is not sent
The server sends 1 certificate and leaves out "R11", which signed its certificate; curl, Go, Java and Node refuse the connection, while browsers may hide it.
  sent: 1 certificate: CN=api.example.com
  chain with it: api.example.com ← R11 ← Example Root X1
  not sent: CN=R11,O=Example CA,C=US
  valid until: 2029-01-29 08:00:00 UTC
  SHA-256: ab12
  fetched at: http://r11.example/ca.der
fix (any): Serve the whole chain, the server certificate first, then "R11"; the root is not needed.
  | cat certificate.pem api.example.com-443.missing-intermediates.pem > fullchain.pem
  - The PEM to append comes with this finding; the server certificate stays first. Then reload the server.
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - Kubernetes: \`tls.crt\` of the secret holds the chain in this order. AWS: import again into ACM with the certificate chain.
fix (nginx): \`ssl_certificate\` must name a file with the whole chain: the server certificate first, then "R11".
  | ssl_certificate /etc/ssl/api.example.com/fullchain.pem;
  - Append the PEM that comes with this finding: cat certificate.pem api.example.com-443.missing-intermediates.pem > fullchain.pem
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - nginx -t && nginx -s reload"
`);
    });

    test('names the stranger that was sent in its place, and takes it out', () => {
      const at = mended([leaf, stranger], [leaf, r11, x1]);
      expect(incompleteChain.diagnose(at)?.message).toMatchInlineSnapshot(
        `"The server leaves out "R11", which signed its certificate, and sends "Other CA 2" instead, which did not; curl, Go, Java and Node refuse the connection, while browsers may hide it."`,
      );
      expect(incompleteChain.diagnose(at)?.remedy).toMatchObject({ drop: ['Other CA 2'] });
    });

    test('is certain of a gap above an intermediate that is sent', () => {
      const upper = intermediate({ ...anyLength, subject: 'CN=Cross X1', der: 'AAAA', sha256: 'cd34' });
      const lower = intermediate({ issuer: 'CN=Cross X1' });
      const at = mended([leaf, lower], [leaf, lower, upper, x1], [leaf, lower]);
      expect(reads(incompleteChain, at)).toMatchInlineSnapshot(`
"error incomplete-chain: the intermediate certificate is not sent
The server sends 2 certificates and leaves out "Cross X1", which signed "R11"; curl, Go, Java and Node refuse the connection, while browsers may hide it.
  sent: 2 certificates: CN=api.example.com
  chain with it: api.example.com ← R11 ← Cross X1 ← Example Root X1
  not sent: CN=Cross X1
  valid until: 2029-01-29 08:00:00 UTC
  SHA-256: cd34
fix (any): Serve the whole chain, the server certificate first, then the intermediates that are sent now, then "Cross X1"; the root is not needed.
  | cat present-chain.pem api.example.com-443.missing-intermediates.pem > fullchain.pem
  - The PEM to append comes with this finding; the server certificate stays first. Then reload the server.
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - Kubernetes: \`tls.crt\` of the secret holds the chain in this order. AWS: import again into ACM with the certificate chain.
fix (nginx): \`ssl_certificate\` must name a file with the whole chain: the server certificate first, then the intermediates that are sent now, then "Cross X1".
  | ssl_certificate /etc/ssl/api.example.com/fullchain.pem;
  - Append the PEM that comes with this finding: cat present-chain.pem api.example.com-443.missing-intermediates.pem > fullchain.pem
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - nginx -t && nginx -s reload"
`);
    });

    test('names all that are missing', () => {
      const upper = intermediate({ ...anyLength, subject: 'CN=Policy CA', sha256: 'cd34' });
      const at = mended([leaf], [leaf, r11, upper, x1]);
      expect(incompleteChain.diagnose(at)?.message).toMatchInlineSnapshot(
        `"The server sends 1 certificate and leaves out "R11", which signed its certificate, and "Policy CA" above that; curl, Go, Java and Node refuse the connection, while browsers may hide it."`,
      );
    });

    test('appends from the gap upwards where a later one is sent', () => {
      const upper = intermediate({ ...anyLength, subject: 'CN=Policy CA', sha256: 'cd34' });
      const remedy = incompleteChain.diagnose(mended([leaf, upper], [leaf, r11, upper, x1]))?.remedy;
      expect(remedy).toMatchObject({
        toAppend: { behind: 'certificate', certificates: [{ name: 'R11' }, { name: 'Policy CA' }] },
      });
    });

    test('hands over nothing that would not stand', () => {
      const old = intermediate({ sha256: 'ab12', notAfter: inDays(-3) });
      const at = mended([leaf], [leaf, old, x1]);
      expect(reads(incompleteChain, at)).toMatchInlineSnapshot(`
"error incomplete-chain: the intermediate certificate is not sent
The server sends 1 certificate and leaves out "R11", which signed its certificate; the one that is published would not mend it: the intermediate "R11" expired on 2026-11-18.
  sent: 1 certificate: CN=api.example.com
  chain with it: api.example.com ← R11 ← Example Root X1
  not sent: CN=R11,O=Example CA,C=US
  valid until: 2026-11-18 08:00:00 UTC
  SHA-256: ab12
  fetched at: http://r11.example/ca.der
fix (any): Serve "R11" after the server certificate; the root is not needed.
  - Ask the CA that issued yours for a present certificate "R11"; if it has none, have the server certificate issued anew: it comes with a valid chain.
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - Kubernetes: \`tls.crt\` of the secret holds the chain in this order. AWS: import again into ACM with the certificate chain.
fix (nginx): \`ssl_certificate\` must name a file with the whole chain: the server certificate first, then "R11".
  | ssl_certificate /etc/ssl/api.example.com/fullchain.pem;
  - Ask the CA that issued yours for a present certificate "R11"; if it has none, have the server certificate issued anew: it comes with a valid chain.
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - nginx -t && nginx -s reload"
`);
    });

    test('says so where the chain stays open above what was fetched', () => {
      const at = {
        ...mended([leaf], [leaf, r11]),
        completed: chain('issuer-missing', [leaf, r11]),
        lookups: [found(leaf, r11), lookup(r11, { kind: 'status', url: 'http://x1.example/ca.der', status: 404 })],
      };
      expect(incompleteChain.diagnose(at)?.message).toMatchInlineSnapshot(
        `"The server sends 1 certificate and leaves out "R11", which signed its certificate; curl, Go, Java and Node refuse the connection, while browsers may hide it; what signed "R11" could not be fetched: http://x1.example/ca.der answers with status 404."`,
      );
      expect(incompleteChain.diagnose(at)?.remedy).toMatchObject({ toAppend: { certificates: [{ name: 'R11' }] } });
    });

    test.each([
      ['a root that is not trusted', chain('untrusted-root', [leaf, r11, x1])],
      ['an issuer that looks like a root', chain('issuer-missing', [leaf, r11], { directIssuerSeemsRoot: true })],
      [
        'a root that was retired',
        chain('issuer-missing', [leaf, { ...r11, issuer: 'CN=DST Root CA X3,O=Digital Signature Trust Co.' }]),
      ],
    ])('is silent where the chain leads to %s', (_what, completed) => {
      expect(incompleteChain.diagnose({ ...mended([leaf], [leaf]), completed })).toBeNull();
    });

    test('says why nothing was found, and gives no command that would fail again', () => {
      const at = {
        ...leafOnly([leaf]),
        lookups: [lookup(leaf, { kind: 'status', url: 'http://r11.example/ca.der', status: 404 })],
      };
      expect(reads(incompleteChain, at)).toMatchInlineSnapshot(`
"error incomplete-chain: the intermediate certificate is not sent
The server sends 1 certificate and leaves out "R11", which signed its certificate; curl, Go, Java and Node refuse the connection, while browsers may hide it; it could not be fetched: http://r11.example/ca.der answers with status 404.
  sent: 1 certificate: CN=api.example.com
  issuer: CN=R11,O=Example CA,C=US
  issuer published at: http://r11.example/ca.der
  asked: http://r11.example/ca.der answers with status 404
fix (any): Serve "R11" after the server certificate; the root is not needed.
  - Get the certificate "R11" in PEM from the CA that issued yours.
  - If "R11" is a root CA of your own, name its certificate in \`ca-file\` instead.
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - Kubernetes: \`tls.crt\` of the secret holds the chain in this order. AWS: import again into ACM with the certificate chain.
fix (nginx): \`ssl_certificate\` must name a file with the whole chain: the server certificate first, then "R11".
  | ssl_certificate /etc/ssl/api.example.com/fullchain.pem;
  - Get the certificate "R11" in PEM from the CA that issued yours.
  - If "R11" is a root CA of your own, name its certificate in \`ca-file\` instead.
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - If certbot made the certificate, fullchain.pem is already beside cert.pem: name that file instead.
  - nginx -t && nginx -s reload"
`);
    });
  });
});
