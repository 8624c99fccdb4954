import { expect, test } from '@jest/globals';
import type { TlsVersion } from '../../src/model/tls-version.ts';
import { writeFix } from '../../src/remedies/index.ts';

const name = 'shop.test';
const versions = (min: TlsVersion, max: TlsVersion = '1.3') => ({ kind: 'set-versions', min, max, name }) as const;

test('OpenLDAP is given certificate and key in one change, since each alone fits nothing', () => {
  const chain = { kind: 'serve-full-chain', missing: 'R11', issuerUrl: null, name } as const;
  expect(writeFix(chain, 'openldap').snippet).toBe(
    [
      "ldapmodify -Q -Y EXTERNAL -H ldapi:/// <<'END'",
      'dn: cn=config',
      'changetype: modify',
      'replace: olcTLSCertificateFile',
      'olcTLSCertificateFile: /etc/ssl/shop.test/fullchain.pem',
      '-',
      'replace: olcTLSCertificateKeyFile',
      'olcTLSCertificateKeyFile: /etc/ssl/shop.test/privkey.pem',
      'END',
    ].join('\n'),
  );
});

test('OpenLDAP counts versions as the protocol does', () => {
  const steps = (min: TlsVersion) => writeFix(versions(min), 'openldap').steps.join('\n');
  expect(steps('1.2')).toContain('olcTLSProtocolMin: 3.3');
  expect(steps('1.3')).toContain('olcTLSProtocolMin: 3.4');
});

test('vsftpd, which knows few versions, is left with suites of TLS 1.2, or with a file of OpenSSL', () => {
  const [, , tls1, ciphers] = writeFix(versions('1.2'), 'vsftpd').snippet?.split('\n') ?? [];
  expect(tls1).toBe('ssl_tlsv1=NO');
  expect(ciphers).toMatch(/^ssl_ciphers=ECDHE-[A-Z0-9:-]+$/);
  expect(ciphers).not.toMatch(/SHA(:|$)/);
  expect(writeFix(versions('1.3'), 'vsftpd').snippet).toContain('MinProtocol = TLSv1.3\nMaxProtocol = TLSv1.3');
});

test('ProFTPD takes the intermediates from a file of their own', () => {
  const chain = { kind: 'serve-full-chain', missing: 'R11', issuerUrl: null, name } as const;
  expect(writeFix(chain, 'proftpd').snippet).toContain('TLSCertificateChainFile /etc/ssl/shop.test/fullchain.pem');
  expect(writeFix(versions('1.2'), 'proftpd').snippet).toBe('TLSProtocol TLSv1.2 TLSv1.3');
});

test('PostgreSQL has one curve up to 17 and a list from 18 on', () => {
  const groups = (postQuantum: boolean) => writeFix({ kind: 'set-groups', postQuantum, name }, 'postgresql').snippet;
  expect(groups(false)).toBe("ssl_ecdh_curve = 'prime256v1'");
  expect(groups(true)).toBe("ssl_groups = 'X25519MLKEM768:X25519:prime256v1:secp384r1'");
  expect(writeFix(versions('1.2'), 'postgresql').snippet).toBe(
    "ssl_min_protocol_version = 'TLSv1.2'\nssl_max_protocol_version = ''",
  );
});

test('MySQL and MariaDB read new files each by a statement of its own', () => {
  const { snippet } = writeFix({ kind: 'renew', names: [name], notAfter: '2026-12-01T00:00:00.000Z' }, 'mysql');
  expect(snippet).toContain('(mysql -e "ALTER INSTANCE RELOAD TLS" || mysql -e "FLUSH SSL")\'');
  expect(writeFix(versions('1.2'), 'mysql').snippet).toBe('tls_version = TLSv1.2,TLSv1.3');
});

test.each(['openldap', 'vsftpd', 'proftpd', 'postgresql', 'mysql'] as const)(
  '%s serves one certificate to all',
  (one) => {
    const { summary } = writeFix({ kind: 'serve-name', name, port: 990, instead: 'x' }, one);
    expect(summary).toContain('issued anew with "shop.test" beside the names that it has');
  },
);
