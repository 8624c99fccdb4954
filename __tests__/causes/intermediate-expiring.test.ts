import { describe, expect, test } from '@jest/globals';
import { intermediateExpiring } from '../../src/causes/intermediate-expiring.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { AUTO_MIN, AUTO_WARN, type Threshold } from '../../src/model/policy.ts';
import { DAY_MS } from '../../src/model/units.ts';
import { certificate, chain, endpoint, inDays, intermediate, NOW, policy, root, seen } from './given.ts';
import { reads } from './reads.ts';

const leaf = certificate();
const anchor = root({ basicConstraints: { ca: true, pathLength: null } });
const SECOND = 1 / 86_400;
const byDefault = policy({ minRemaining: AUTO_MIN, warnRemaining: AUTO_WARN });
const days = (count: number): Threshold => ({ kind: 'days', days: count });

/** A server whose best path goes over an intermediate of a lifetime with so many days left. */
function ending(left: number, lifetime = 1825, rules = byDefault): SeenAddress {
  const issuer = intermediate({ notBefore: inDays(left - lifetime), notAfter: inDays(left) });
  return seen({ chain: chain('trusted', [leaf, issuer, anchor]), policy: rules });
}

function onPath(end: 'trusted' | 'untrusted-root' | 'issuer-missing', ...path: readonly CertificateFacts[]) {
  return seen({ chain: chain(end, path), policy: byDefault });
}

describe('intermediate-expiring', () => {
  test.each([
    [30, 1825, null],
    [30 - SECOND, 1825, 'warning'],
    [7, 1825, 'warning'],
    [7 - SECOND, 1825, 'error'],
    [0, 1825, 'error'],
    [-SECOND, 1825, null],
    [16, 90, null],
    [14, 90, 'warning'],
    [7, 90, 'warning'],
    [6, 90, 'error'],
    [2, 7, null],
    [1, 7, 'warning'],
    [0.5, 7, 'error'],
  ])('given %d days left of %d', (left, lifetime, severity) => {
    expect(intermediateExpiring.diagnose(ending(left, lifetime))?.severity ?? null).toBe(severity);
  });

  test.each([
    [40, 1825, days(14), days(45), 'warning'],
    [13, 1825, days(14), days(45), 'error'],
    [6, 1825, days(1), days(1), 'error'],
    [6.9, 7, days(14), days(30), null],
  ])(
    'given %d days left of %d, minds the days of the policy where they are more',
    (left, whole, min, warn, severity) => {
      const at = ending(left, whole, policy({ minRemaining: min, warnRemaining: warn }));
      expect(intermediateExpiring.diagnose(at)?.severity ?? null).toBe(severity);
    },
  );

  const soon = intermediate({ notAfter: inDays(3), sha256: 'soon' });
  const other = intermediate({ notAfter: inDays(900), sha256: 'other' });
  const around = (twin: CertificateFacts) =>
    seen({
      policy: byDefault,
      chain: chain('trusted', [leaf, soon, anchor], {
        paths: [soon, twin].map((issuer) => chain('trusted', [leaf, issuer, anchor]).best),
      }),
    });

  const oldRoot = root({ notAfter: inDays(3), sha256: 'old root' });
  const aroundRoot = (twin: CertificateFacts) =>
    seen({
      policy: byDefault,
      chain: chain('trusted', [leaf, other, oldRoot], {
        paths: [oldRoot, twin].map((last) => chain('trusted', [leaf, other, last]).best),
      }),
    });

  test.each<[string, SeenAddress, boolean]>([
    ['it on the only path', onPath('trusted', leaf, soon, anchor), true],
    ['it two links above the leaf', onPath('trusted', leaf, other, soon, anchor), true],
    ['a root that ends soon', onPath('trusted', leaf, other, root({ notAfter: inDays(3) })), true],
    ['a root that ends soon and signed the leaf', onPath('trusted', leaf, root({ notAfter: inDays(3) })), true],
    ['a trusted certificate that signed itself', onPath('trusted', certificate({ notAfter: inDays(3) })), false],
    ['such a root, and another path to one that lasts', aroundRoot(anchor), false],
    ['such a root, and another path to one that has expired', aroundRoot(root({ notAfter: inDays(-3) })), true],
    ['a path that nobody trusts', onPath('untrusted-root', leaf, soon, anchor), false],
    ['a path without an end', onPath('issuer-missing', leaf, soon), false],
    ['another path that is valid', around(other), false],
    ['another path that has expired', around(intermediate({ notAfter: inDays(-3), sha256: 'past' })), true],
    ['another path that ends soon as well', around(intermediate({ notAfter: inDays(9), sha256: 'next' })), true],
    ['it sent and off the path', { ...onPath('trusted', leaf, other, anchor), sent: [leaf, other, soon] }, false],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(intermediateExpiring.diagnose(at) !== null).toBe(fires);
  });

  test('has the same key tomorrow', () => {
    const today = ending(20);
    expect(intermediateExpiring.diagnose({ ...today, now: NOW + DAY_MS })?.key).toEqual(
      intermediateExpiring.diagnose(today)?.key,
    );
  });

  test('names the intermediate, its depth and its date', () => {
    expect(reads(intermediateExpiring, ending(20))).toMatchInlineSnapshot(`
"warning intermediate-expiring: a CA certificate of the chain expires soon
The intermediate certificate "R11" (number 2 in the chain) expires on 2026-12-11, in 20 days; the policy warns below 30 days.
  expires: CN=R11,O=Example CA,C=US (depth 1)
  valid until: 2026-12-11 08:00:00 UTC
  server certificate until: 2027-01-20 08:00:00 UTC
fix (any): Replace the intermediate "R11" (valid until 2026-12-11) in the chain file by the present one of the CA; the server certificate itself can stay.
  - Get "R11" from the CA: curl -sSf http://r11.example/ca.der -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem
  - If the one published there ends on the same day, have the server certificate issued anew: it comes with a valid chain.
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - Reload the server.
fix (nginx): Replace the intermediate "R11" (valid until 2026-12-11) in the file that \`ssl_certificate\` names; the server certificate itself can stay.
  - Get "R11" from the CA: curl -sSf http://r11.example/ca.der -o intermediate.der && openssl x509 -inform der -in intermediate.der -out intermediate.pem
  - If the one published there ends on the same day, have the server certificate issued anew: it comes with a valid chain.
  - Put the server certificate first: cat certificate.pem intermediate.pem > fullchain.pem
  - nginx -t && nginx -s reload"
`);
  });

  test('names the root, and whether it stands in ca-file', () => {
    const ends = root({ notAfter: inDays(20), der: 'AAAA', basicConstraints: { ca: true, pathLength: null } });
    const at = onPath('trusted', leaf, intermediate(), ends);
    expect(reads(intermediateExpiring, at)).toMatchInlineSnapshot(`
"warning intermediate-expiring: a CA certificate of the chain expires soon
The root "Example Root X1", which the chain ends in, expires on 2026-12-11, in 20 days; the policy warns below 30 days.
  expires: CN=Example Root X1,O=Example CA,C=US (depth 2)
  valid until: 2026-12-11 08:00:00 UTC
  server certificate until: 2027-01-20 08:00:00 UTC
fix (any): Serve a chain to a root that lasts: "Example Root X1" (depth 2) expires on 2026-12-11, so have the CA name the one that comes after it.
  - Put what the CA issues into the chain that the server sends: its own certificate first, then the intermediates.
  - Reload the server.
fix (nginx): Serve a chain to a root that lasts: "Example Root X1" (depth 2) expires on 2026-12-11, so have the CA name the one that comes after it.
  - Put what the CA issues into the file that \`ssl_certificate\` names: the server certificate first, then the intermediates.
  - nginx -t && nginx -s reload"
`);
    const own = { ...at, endpoint: endpoint({ extraRoots: ['AA\nAA'] }) };
    expect(reads(intermediateExpiring, own)).toMatchInlineSnapshot(`
"warning intermediate-expiring: a CA certificate of the chain expires soon
The root "Example Root X1" in ca-file, which the chain ends in, expires on 2026-12-11, in 20 days; the policy warns below 30 days.
  expires: CN=Example Root X1,O=Example CA,C=US (depth 2)
  valid until: 2026-12-11 08:00:00 UTC
  server certificate until: 2027-01-20 08:00:00 UTC
fix (any): Put the next root of the CA into \`ca-file\` beside "Example Root X1" (depth 2), which expires on 2026-12-11, and serve a chain to it before that day.
fix (nginx): Put the next root of the CA into \`ca-file\` beside "Example Root X1" (depth 2), which expires on 2026-12-11, and serve a chain to it before that day."
`);
  });
});
