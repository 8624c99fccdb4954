import { TLS_VERSIONS, type TlsVersion } from '../model/tls-version.ts';

/** The versions from `min` to `max` in a product's spelling. */
export function spelled(
  min: TlsVersion,
  max: TlsVersion,
  spelling: Readonly<Record<TlsVersion, string>>,
): readonly string[] {
  return TLS_VERSIONS.filter((version) => version >= min && version <= max).map((version) => spelling[version]);
}

/** nginx and Apache write 1.0 without its minor number, as OpenSSL does. */
export const OPENSSL_SPELLING: Readonly<Record<TlsVersion, string>> = {
  '1.0': 'TLSv1',
  '1.1': 'TLSv1.1',
  '1.2': 'TLSv1.2',
  '1.3': 'TLSv1.3',
};

/** Only for a server that lacks it. */
export const TLS13_NEEDS = 'TLS 1.3 needs OpenSSL 1.1.1, Java 11 (or 8u261) or Windows Server 2022, at least.';
