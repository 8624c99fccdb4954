import { describe, expect, test } from '@jest/globals';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { surplusCertificates } from '../../src/causes/surplus-certificates.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { certificate, chain, inDays, intermediate, root, seen } from './given.ts';
import { reads } from './reads.ts';

const leaf = certificate();
const issuer = intermediate();
const anchor = root();
const stranger = certificate({ subject: 'CN=Stranger', der: 'A'.repeat(1200) });
const crossed = intermediate({ subject: anchor.subject, issuer: 'CN=Older Root', sha256: 'crossed' });

/** A server that sends these; the second path, if any, goes over the cross-signed twin of the root. */
function sending(sent: readonly CertificateFacts[], twin?: CertificateFacts): SeenAddress {
  const best = chain('trusted', [leaf, issuer, anchor]).best;
  const paths = twin === undefined ? [best] : [best, chain('issuer-missing', [leaf, issuer, twin]).best];
  const used = new Set(paths.flatMap(({ certificates }) => certificates));
  const surplus = sent.filter((one, place) => !used.has(one) || sent.indexOf(one) !== place);
  return seen({ sent, chain: chain('trusted', best.certificates, { sent, paths, surplus }) });
}

describe('surplus-certificates', () => {
  test.each<[string, SeenAddress, readonly string[] | null]>([
    ['the root', sending([leaf, issuer, anchor]), ['root']],
    ['the intermediate twice', sending([leaf, issuer, issuer]), ['repeated']],
    ['the leaf twice', sending([leaf, issuer, leaf]), ['repeated']],
    ['a stranger', sending([leaf, stranger, issuer]), ['stranger']],
    ['a stranger twice', sending([leaf, stranger, issuer, stranger]), ['stranger', 'repeated']],
    ['a cross-signed root on a second path', sending([leaf, issuer, crossed], crossed), null],
    [
      'a cross-signed root that has expired',
      ((old) => sending([leaf, issuer, old], old))({ ...crossed, notAfter: inDays(-3) }),
      ['expired'],
    ],
    ['a foreign root', sending([leaf, issuer, root({ subject: 'CN=Foreign', sha256: 'foreign' })]), ['stranger']],
    ['what clients need', sending([leaf, issuer]), null],
    [
      'a self-signed certificate that is trusted',
      seen({ sent: [anchor], chain: chain('trusted', [anchor], { sent: [anchor] }) }),
      null,
    ],
    [
      'a root that is not trusted, which is the greater matter',
      seen({ sent: [leaf, issuer, anchor], chain: chain('untrusted-root', [leaf, issuer, anchor]) }),
      null,
    ],
    ['no certificate at all', seen({ sent: [], chain: null }), null],
    ['a healthy server', seen(), null],
  ])('given %s', (_given, at, whys) => {
    expect(surplusCertificates.diagnose(at)?.key.map((key) => key.split(' ')[0]) ?? null).toEqual(whys);
  });

  test('is a notice, which changes no verdict', () => {
    expect(surplusCertificates.severity).toBe('notice');
  });

  test('names each one and why', () => {
    const old = { ...crossed, notAfter: inDays(-3) };
    expect(
      reads(surplusCertificates, sending([leaf, issuer, issuer, anchor, old, stranger], old)),
    ).toMatchInlineSnapshot(`
"notice surplus-certificates: more certificates are sent than clients need
The server sends 6 certificates, of which clients need 2: beside them come another copy of "R11", the root "Example Root X1", of which clients have their own copy, "Example Root X1", which expired on 2026-11-18 and is not needed and "Stranger", which signed nothing in the chain.
  sent again: CN=R11,O=Example CA,C=US (0 bytes)
  root: CN=Example Root X1,O=Example CA,C=US (0 bytes)
  expired, not needed: CN=Example Root X1,O=Example CA,C=US (0 bytes)
  does not belong: CN=Stranger (900 bytes)
  in each full handshake: 900 bytes
fix (any): Take "R11", "Example Root X1", "Example Root X1" and "Stranger" out of the file that the server sends, so that it holds "api.example.com", then "R11" once each.
  | cat certificate.pem intermediate.pem > fullchain.pem
  - What the file holds now, in its order: openssl storeutl -noout -text -certs fullchain.pem | grep Subject:
  - If certbot made the certificate, fullchain.pem beside it is right as it is: name that file.
  - Reload the server.
fix (nginx): Take "R11", "Example Root X1", "Example Root X1" and "Stranger" out of the file that \`ssl_certificate\` names, so that it holds "api.example.com", then "R11" once each.
  | cat certificate.pem intermediate.pem > fullchain.pem
  - What the file holds now, in its order: openssl storeutl -noout -text -certs fullchain.pem | grep Subject:
  - If certbot made the certificate, fullchain.pem beside it is right as it is: name that file.
  - nginx -t && nginx -s reload"
`);
  });
});
