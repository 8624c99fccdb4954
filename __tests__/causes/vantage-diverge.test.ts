import { describe, expect, test } from '@jest/globals';
import { fromThere, type SeenVantage, type VantageLook } from '../../src/causes/seen-vantage.ts';
import { vantageDiverge } from '../../src/causes/vantage-diverge.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { AddressObservation, Resolution } from '../../src/model/observation.ts';
import type { AddressTrust } from '../../src/model/trust.ts';
import { address, certificate, completed, endpoint, inDays, refused, unconnected } from './given.ts';
import { reads } from './reads.ts';

const ISRG = 'CN=ISRG Root X1,O=Internet Security Research Group,C=US';

describe('vantage-diverge', () => {
  test('names both issuers, both networks and where both chains lead', () => {
    const forged = certificate({ issuer: 'CN=Office Web Filter CA,O=Example Ltd', sha256: 'ff' });
    const office = look('office', [address({ handshake: refused('SELF_SIGNED_CERT_IN_CHAIN', [forged]) })]);
    const found = seen(office, look('github', [letsEncrypt('R11')]));
    expect(reads(vantageDiverge, found)).toMatchInlineSnapshot(`
"warning vantage-diverge: another CA stands behind it on another network
api.example.com:443 shows a certificate of "R11" from github and one of "Office Web Filter CA" from office; the first leads to the public root "ISRG Root X1", the other leads to no root that counts there.
  from github: 192.0.2.1: TLS 1.3, issued by CN=R11,O=Let's Encrypt,C=US, valid until 2027-01-20, leads to the public root "ISRG Root X1"
  from office: 192.0.2.1: TLS 1.3, issued by CN=Office Web Filter CA,O=Example Ltd, valid until 2027-01-20, leads to no root that counts there
fix (any): Find out who answers office with a certificate of "Office Web Filter CA": a proxy that signs the traffic anew, or another server.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - Run it from office and from github, and compare.
  - At office: ask for TLS inspection, and have "api.example.com" exempted from it, or let clients there trust its root.
  - If nobody there inspects traffic, compare the addresses: a name server at office may lead to another server.
  - If neither explains "Office Web Filter CA", treat it as an attack until somebody knows better."
`);
  });

  test('says how far one gets where it does not work', () => {
    const refusing = look('office', [unconnected({ kind: 'timeout', waitedMs: 10_000 })]);
    expect(reads(vantageDiverge, seen(refusing, look('github', [letsEncrypt('R11')])))).toMatchInlineSnapshot(`
"warning vantage-diverge: it works on some networks and fails on others
api.example.com:443 answers from github and not from office: no connection within 10 s (192.0.2.1).
  from github: 192.0.2.1: TLS 1.3, issued by CN=R11,O=Let's Encrypt,C=US, valid until 2027-01-20, leads to the public root "ISRG Root X1"
  from office: 192.0.2.1: no connection within 10 s
fix (any): Find out what keeps office from port 443: a firewall, an allow-list or a name server.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - Run it from office and from github, and compare.
  - At office: look up "api.example.com" and compare the addresses; a name server of its own may give others, or none.
  - At office: ask for outgoing rules of firewall, proxy and VPN; some let nobody out but by way of a proxy.
  - At the server: look for an allow-list or geo-block, and whether the addresses of office are on the right side of it."
`);
  });

  test.each([
    [
      'a handshake that is reset',
      look('office', [address({ handshake: { kind: 'closed', how: 'rst', tookMs: 3 } })]),
      'The handshake with api.example.com:443 works from github and fails from office: the connection was reset during the handshake (192.0.2.1).',
    ],
    [
      'a name that is known elsewhere alone',
      look('office', [], { resolution: { kind: 'not-found', name: 'api.example.com', code: 'ENOTFOUND' } }),
      'api.example.com:443 answers from github and not from office: the name does not exist there (ENOTFOUND).',
    ],
    [
      'an older version',
      look('office', [address({ handshake: completed({ version: 'TLSv1.2', chain: [by('R11')] }) })]),
      'api.example.com:443 chooses TLS 1.3 from github and TLS 1.2 from office.',
    ],
    [
      'an edge that was not renewed',
      look('office', [address({ handshake: refused('CERT_HAS_EXPIRED', [by('R10', { notAfter: inDays(-2) })]) })]),
      'api.example.com:443 shows a certificate of "R11" that OpenSSL accepts from github, and from office one of "R10" that it refuses (CERT_HAS_EXPIRED).',
    ],
    [
      'a machine that knows other roots',
      look('office', [address({ handshake: refused('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', [by('R11')]) })]),
      'api.example.com:443 shows the same certificate of "R11" from github, where OpenSSL accepts it, and from office, where it does not (UNABLE_TO_GET_ISSUER_CERT_LOCALLY).',
    ],
  ])('tells %s', (_what, office, message) => {
    expect(vantageDiverge.diagnose(seen(office, look('github', [letsEncrypt('R11')])))).toMatchObject({
      severity: 'warning',
      message,
    });
  });

  test.each([
    ['the same', look('office', [letsEncrypt('R11')])],
    ['another address, with a renewed certificate of the same CA', look('office', [letsEncrypt('E7', '198.51.100.9')])],
    ['one of two addresses with another CA', look('office', [letsEncrypt('R11'), google('192.0.2.2')])],
    ['nothing, since the deadline came first', look('office', [], { resolution: { kind: 'not-reached' } })],
    [
      'nothing, since this machine has no route',
      look('office', [unconnected({ kind: 'skipped', why: 'no-ipv6-route' })]),
    ],
    [
      'half a handshake, since the deadline came first',
      look('office', [address({ handshake: { kind: 'not-attempted', cut: 'deadline' } })]),
    ],
  ])('is silent where the other network sees %s', (_what, office) => {
    const github = look('github', [letsEncrypt('R11')]);
    expect(vantageDiverge.diagnose(seen(office, github))).toBeNull();
    expect(vantageDiverge.diagnose(seen(github, office))).toBeNull();
  });

  test('only notes two public CAs, as sites with several networks of delivery have them', () => {
    const both = [look('office', [google('192.0.2.2')]), look('github', [letsEncrypt('R11')])] as const;
    const found = [seen(both[0], both[1]), seen(both[1], both[0])].map((one) => vantageDiverge.diagnose(one)?.severity);
    expect(found).toEqual(['notice', undefined]);
  });

  test('stands at the place that is at odds with most, and at no other', () => {
    const down = look('office', [unconnected({ kind: 'refused' })]);
    const [one, two] = [look('github', [letsEncrypt('R11')]), look('frankfurt', [letsEncrypt('R12')])];
    expect(vantageDiverge.diagnose(seen(down, one, two))?.message).toBe(
      'api.example.com:443 answers from frankfurt and github and not from office: the connection was refused (192.0.2.1).',
    );
    expect(vantageDiverge.diagnose(seen(one, down, two))).toBeNull();
    expect(vantageDiverge.diagnose(seen(two, down, one))).toBeNull();
  });

  test('is silent where nobody gets in', () => {
    const down = [look('office', [unconnected({ kind: 'refused' })]), look('github', [unconnected({ kind: 'reset' })])];
    const [one, two] = down as [VantageLook, VantageLook];
    expect(vantageDiverge.diagnose(seen(one, two))).toBeNull();
  });

  test('has a fingerprint that no address and no certificate changes', () => {
    const github = look('github', [letsEncrypt('R11')]);
    const keys = ['192.0.2.1', '192.0.2.9'].map(
      (at) =>
        vantageDiverge.diagnose(seen(look('office', [unconnected({ kind: 'refused' }, { address: at })]), github))?.key,
    );
    expect(keys).toEqual([
      ['reach', 'office'],
      ['reach', 'office'],
    ]);
  });
});

function seen(here: VantageLook, ...elsewhere: readonly VantageLook[]): SeenVantage {
  return { endpoint: endpoint(), here: fromThere(here), elsewhere: elsewhere.map(fromThere) };
}

function look(
  vantage: string,
  addresses: readonly AddressObservation[],
  { resolution = { kind: 'given' } }: { readonly resolution?: Resolution } = {},
): VantageLook {
  return {
    vantage,
    trust: addresses.map(trustOf),
    observation: {
      ...{ endpoint: 'api.example.com:443', startedAt: inDays(0), tookMs: 12, resolution, addresses },
      ...{ connections: 1, clientCertificate: null, lookups: [] },
    },
  };
}

/** As the roots would have it: those of public CAs are known. */
function trustOf({ address: at, handshake }: AddressObservation): AddressTrust {
  const accepted = handshake.kind === 'completed' && handshake.verification.kind === 'accepted';
  const anchored = accepted ? { anchor: ISRG, from: 'bundled' as const } : { anchor: null, from: null };
  return { address: at, stores: [], accepted, ...anchored, elsewhere: null };
}

function letsEncrypt(intermediate: string, at = '192.0.2.1'): AddressObservation {
  return address({ address: at, handshake: completed({ chain: [by(intermediate)] }) });
}

function google(at: string): AddressObservation {
  const leaf = certificate({ issuer: 'CN=WR2,O=Google Trust Services,C=US', sha256: 'dd' });
  return address({ address: at, handshake: completed({ chain: [leaf] }) });
}

function by(intermediate: string, overrides: Partial<CertificateFacts> = {}): CertificateFacts {
  return certificate({ issuer: `CN=${intermediate},O=Let's Encrypt,C=US`, sha256: `by ${intermediate}`, ...overrides });
}
