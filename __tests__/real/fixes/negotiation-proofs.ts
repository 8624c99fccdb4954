import type { ServedFiles } from '../../helpers/openssl-server.ts';
import { pem, type TestAuthority } from '../../helpers/test-authority.ts';
import { type Proof, soundFiles } from './prove.ts';

/** How a product that is built on OpenSSL is told what to negotiate; lists in the spelling of OpenSSL. */
export interface Negotiation {
  /** `min` and `max` of TLS, e.g. `1.0` and `1.2`. */
  versions(config: string, min: string, max: string): string;
  suites(config: string, list: string): string;
  groups(config: string, list: string): string;
  readonly dhFile: ((config: string, path: string) => string) | 'with the certificate';
}

/** Suites that no policy allows; Apache strikes them out of every list by itself. */
export function worstSuites(set: Pick<Negotiation, 'suites' | 'versions'>): readonly Proof[] {
  return [
    {
      cause: 'weak-cipher-accepted',
      kind: 'without encryption',
      broken: (config) => set.suites(config, 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0'),
    },
    {
      cause: 'weak-cipher-accepted',
      kind: 'without a certificate',
      broken: (config) => set.suites(config, 'ECDHE-ECDSA-AES128-GCM-SHA256:AECDH-AES128-SHA:@SECLEVEL=0'),
    },
    {
      cause: 'no-common-cipher',
      kind: 'weak suites alone',
      broken: (config) => set.suites(set.versions(config, '1.2', '1.2'), 'ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0'),
    },
  ];
}

/** Most products read the group from a file of its own, some from the end of the file with the certificate. */
function smallGroup(set: Negotiation): Proof {
  const fault = { cause: 'weak-key-exchange', kind: 'Diffie-Hellman of 1,024 bits' } as const;
  const suites = (config: string) =>
    set.suites(set.versions(config, '1.2', '1.2'), 'ECDHE+AESGCM:DHE+AESGCM:@SECLEVEL=0');
  const { dhFile } = set;
  if (dhFile === 'with the certificate') {
    return {
      ...fault,
      served(ca) {
        const { chain, key } = rsa(ca);
        return { chain: `${chain}${OAKLEY_GROUP_2}`, key };
      },
      files: () => LEVEL_0,
      broken: suites,
      person: ({ serve, ca }) => serve(rsa(ca)),
    };
  }
  const path = '/etc/ssl/old-dh.pem';
  return {
    ...fault,
    served: rsa,
    files: () => ({ ...LEVEL_0, [path]: OAKLEY_GROUP_2 }),
    broken: (config) => dhFile(suites(config), path),
  };
}

/** SHA-1 on the certificate, which OpenSSL 3 serves at level 0 alone. */
export function weakSignature(suites: Negotiation['suites']): Proof {
  return {
    cause: 'weak-signature',
    files: () => LEVEL_0,
    served(ca) {
      const leaf = ca.leaf({ hash: 'sha1' });
      return { chain: pem(leaf, ca.intermediate), key: leaf.keyPem };
    },
    broken: (config) => suites(config, 'ECDHE+AESGCM:@SECLEVEL=0'),
    person: ({ serve, ca }) => serve(soundFiles(ca)),
  };
}

/** Some products read certificates before they read the list of suites, and with it the level. */
const LEVEL_0 = {
  '/etc/ssl/openssl.cnf': [
    ...['openssl_conf = all', '[all]', 'ssl_conf = ssl', '[ssl]', 'system_default = level'],
    ...['[level]', 'CipherString = DEFAULT@SECLEVEL=0', ''],
  ].join('\n'),
};

/** TLS 1.0 and 1.1 sign with SHA-1, which OpenSSL 3 allows at level 0 alone. */
const ALL = 'ECDHE+AES:@SECLEVEL=0';

/** Faults of what a server on OpenSSL negotiates. */
export function negotiationProofs(set: Negotiation): readonly Proof[] {
  const only12 = (config: string) => set.versions(config, '1.2', '1.2');
  return [
    { cause: 'legacy-tls-accepted', broken: (config) => set.suites(set.versions(config, '1.0', '1.3'), ALL) },
    { cause: 'tls-version-too-old', broken: (config) => set.suites(set.versions(config, '1.0', '1.1'), ALL) },
    {
      cause: 'tls-version-too-old',
      kind: 'TLS 1.2 where 1.3 is wanted',
      gate: ['min-tls-version: "1.3"'],
      broken: only12,
    },
    { cause: 'tls-version-missing', gate: ['required-tls-versions: ["1.3"]'], broken: only12 },
    {
      cause: 'weak-cipher-accepted',
      kind: 'CBC under the profile intermediate',
      gate: ['profile: intermediate'],
      broken: (config) => set.suites(config, 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-SHA'),
    },
    {
      cause: 'weak-cipher-accepted',
      kind: 'TLS 1.2 under the profile modern',
      gate: ['profile: modern', 'min-tls-version: "1.2"'],
    },
    smallGroup(set),
    {
      cause: 'weak-key-exchange',
      kind: 'RSA under the profile intermediate',
      gate: ['profile: intermediate'],
      served: rsa,
      broken: (config) => set.suites(config, 'ECDHE-RSA-AES128-GCM-SHA256:AES128-GCM-SHA256'),
    },
    {
      cause: 'no-common-cipher',
      kind: 'none for the key of the certificate',
      served: rsa,
      broken: (config) => set.suites(only12(config), 'ECDHE-ECDSA-AES128-GCM-SHA256'),
    },
    { cause: 'no-common-group', broken: (config) => set.groups(config, 'secp521r1') },
  ];
}

/** A key that fits suites for RSA alone. */
export function rsa(ca: TestAuthority): ServedFiles {
  const leaf = ca.leaf({ key: { type: 'rsa', bits: 2048 }, keyUsage: ['digitalSignature', 'keyEncipherment'] });
  return { chain: pem(leaf, ca.intermediate), key: leaf.keyPem };
}

/** RFC 2409 §6.2. */
const OAKLEY_GROUP_2 = `-----BEGIN DH PARAMETERS-----
MIGHAoGBAP//////////yQ/aoiFowjTExmKLgNwc0SkCTgiKZ8x0Agu+pjsTmyJR
Sgh5jjQE3e+VGbPNOkMbMCsKbfJfFDdP4TVtbVHCReSFtXZiXn7G9ExC6aY37WsL
/1y29Aa37e44a/taiZ+lrp8kEXxLH+ZJKGZR7OZTgf//////////AgEC
-----END DH PARAMETERS-----
`;
