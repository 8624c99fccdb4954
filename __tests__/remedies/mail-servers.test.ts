import { expect, test } from '@jest/globals';
import type { TlsVersion } from '../../src/model/tls-version.ts';
import { writeFix } from '../../src/remedies/index.ts';

const name = 'mail.example.com';
const versions = (min: TlsVersion, max: TlsVersion = '1.3') => ({ kind: 'set-versions', min, max, name }) as const;

test('Postfix is told the versions twice, since a port with TLS from the first byte obeys the second alone', () => {
  expect(writeFix(versions('1.2'), 'postfix').snippet).toBe(
    'smtpd_tls_protocols = >=TLSv1.2\nsmtpd_tls_mandatory_protocols = >=TLSv1.2',
  );
  expect(writeFix(versions('1.2', '1.2'), 'postfix').snippet).toContain('>=TLSv1.2, <=TLSv1.2');
  expect(writeFix(versions('1.2'), 'postfix').steps.join('\n')).toContain('!SSLv2, !SSLv3, !TLSv1, !TLSv1.1');
});

test('Postfix keeps a certificate for a name in a map that is made anew after each renewal', () => {
  const { snippet, steps } = writeFix({ kind: 'serve-name', name, port: 465, instead: 'x' }, 'postfix');
  expect(snippet?.split('\n')).toEqual([
    "echo 'mail.example.com /etc/ssl/mail.example.com/privkey.pem /etc/ssl/mail.example.com/fullchain.pem' >> /etc/postfix/sni",
    'postmap -F hash:/etc/postfix/sni',
    "postconf -e 'tls_server_sni_maps = hash:/etc/postfix/sni'",
  ]);
  expect(steps.join('\n')).toContain('run it after each renewal too');
});

test('Dovecot reads paths behind <, and has other names from 2.4 on', () => {
  const { snippet, steps } = writeFix({ kind: 'serve-name', name, port: 993, instead: 'x' }, 'dovecot');
  expect(snippet).toBe(
    [
      'local_name mail.example.com {',
      '  ssl_cert = </etc/ssl/mail.example.com/fullchain.pem',
      '  ssl_key = </etc/ssl/mail.example.com/privkey.pem',
      '}',
    ].join('\n'),
  );
  expect(steps.join('\n')).toContain('`ssl_server_cert_file`');
  expect(writeFix(versions('1.2'), 'dovecot').snippet).toBe('ssl_min_protocol = TLSv1.2');
});

test('Exim is told in the words of GnuTLS and of OpenSSL', () => {
  expect(writeFix(versions('1.2'), 'exim').snippet?.split('\n')).toEqual([
    '# with GnuTLS:',
    'tls_require_ciphers = NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2',
    '# with OpenSSL:',
    '# openssl_options = +no_sslv2 +no_sslv3 +no_tlsv1 +no_tlsv1_1',
  ]);
});

test('Exim reads its files as its own user, for which the hook of certbot copies them', () => {
  const { snippet } = writeFix({ kind: 'renew', names: [name], notAfter: '2026-12-01T00:00:00.000Z' }, 'exim');
  expect(snippet).toBe(
    `certbot renew --cert-name ${name} --deploy-hook 'install -D -m 644 "$RENEWED_LINEAGE/fullchain.pem" /etc/ssl/${name}/fullchain.pem && install -g Debian-exim -m 640 "$RENEWED_LINEAGE/privkey.pem" /etc/ssl/${name}/privkey.pem && systemctl reload exim4'`,
  );
});

test('a mail server that cannot staple is not told to', () => {
  const mustStaple = { kind: 'mend-stapling', why: 'missing', name, mustStaple: true, inPolicy: false } as const;
  const remedy = { ...mustStaple, responder: 'http://ocsp.example/' };
  expect(writeFix(remedy, 'postfix').summary).toBe(
    `Have the certificate for "${name}" issued anew without must-staple: Postfix cannot staple.`,
  );
  expect(writeFix(remedy, 'exim').snippet).toBe(`tls_ocsp_file = /etc/ssl/${name}/ocsp.der`);
});
