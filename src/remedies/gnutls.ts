import { TLS_VERSIONS, type TlsVersion } from '../model/tls-version.ts';

/** What a GnuTLS priority string is to allow; what is left out stays as GnuTLS has it. */
interface Priority {
  readonly min?: TlsVersion;
  readonly max?: TlsVersion;
  readonly suites?: true;
  readonly groups?: true;
}

/** Programs of Debian and Ubuntu that use GnuTLS take versions, suites and groups in one string, so that each fix keeps the others' part. */
export function gnutlsPriority({ min = '1.2', max = '1.3', suites, groups }: Priority): string {
  const versions = TLS_VERSIONS.filter((version) => version >= min && version <= max).reverse();
  return [
    'NORMAL',
    '-VERS-ALL',
    ...versions.map((version) => `+VERS-TLS${version}`),
    ...(suites ? SUITES : []),
    ...(groups ? GROUPS : []),
  ].join(':');
}

/** Forward secrecy and authenticated encryption alone, for TLS 1.2; those of TLS 1.3 stay. */
const SUITES = [
  '-KX-ALL',
  '+ECDHE-ECDSA',
  '+ECDHE-RSA',
  '-CIPHER-ALL',
  '+AES-128-GCM',
  '+AES-256-GCM',
  '+CHACHA20-POLY1305',
];

const GROUPS = ['-GROUP-ALL', '+GROUP-X25519', '+GROUP-SECP256R1', '+GROUP-SECP384R1'];

export const NO_MLKEM_IN_GNUTLS =
  'With GnuTLS: gnutls-cli -l | grep -i mlkem shows what its post-quantum group is called; nothing means that it has none.';
