import { expect, test } from '@jest/globals';
import { writeFix } from '../../src/remedies/index.ts';

const name = 'shop.test';

test('sets the versions in the list of the socket, and says what a second list does', () => {
  const fix = writeFix({ kind: 'set-versions', min: '1.2', max: '1.3', name }, 'lighttpd');
  expect(fix.snippet).toBe('ssl.openssl.ssl-conf-cmd = ("MinProtocol" => "TLSv1.2", "MaxProtocol" => "TLSv1.3")');
  expect(fix.steps.join('\n')).toContain('replaces that of the global section whole');
});

test('gives a name a block of its own', () => {
  expect(writeFix({ kind: 'serve-name', name, port: 443, instead: null }, 'lighttpd').snippet).toBe(
    [
      '$HTTP["host"] == "shop.test" {',
      '    ssl.pemfile = "/etc/letsencrypt/live/shop.test/fullchain.pem"',
      '    ssl.privkey = "/etc/letsencrypt/live/shop.test/privkey.pem"',
      '}',
    ].join('\n'),
  );
});

test('warns of a reload that cannot read the key, and obtains by the folder that lighttpd serves', () => {
  const { steps } = writeFix({ kind: 'replace-self-signed', name }, 'lighttpd');
  expect(steps.join('\n')).toContain('where only root can read it, lighttpd ends');
  expect(steps[0]).toBe(
    "To obtain one: certbot certonly --webroot -w /var/www/html -d shop.test --deploy-hook 'systemctl restart lighttpd'",
  );
});

test('staples from a file, at the responder of the certificate', () => {
  const responder = 'http://ocsp.example/';
  const remedy = { kind: 'mend-stapling', why: 'missing', name, responder, mustStaple: true, inPolicy: false } as const;
  const { snippet, steps } = writeFix(remedy, 'lighttpd');
  expect(snippet).toBe('ssl.stapling-file = "/etc/ssl/shop.test/ocsp.der"');
  expect(steps.join('\n')).toContain('-url http://ocsp.example/ ');
});
