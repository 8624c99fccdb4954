import { describe, expect, test } from '@jest/globals';
import { certificateExpired } from '../../src/causes/certificate-expired.ts';
import { address, alert, certificate, flight, hello, inDays, intermediate, NOW, seen, serving } from './given.ts';
import { reads } from './reads.ts';

const expired = certificate({ notBefore: inDays(-108), notAfter: inDays(-18) });

const failing = address({
  handshake: { kind: 'alert', alert: 40, message: 'handshake failure', tookMs: 9 },
  hellos: [hello('modern', alert(40)), hello('below-minimum', flight(0x0302))],
});

describe('certificate-expired', () => {
  test.each([
    ['a certificate that ended 18 days ago', serving(expired), true],
    [
      'a certificate that ended a second ago',
      serving(certificate({ notAfter: new Date(NOW - 1000).toISOString() })),
      true,
    ],
    ['a certificate in its last instant', serving(certificate({ notAfter: inDays(0) })), false],
    ['an expired intermediate', serving(certificate(), intermediate({ notAfter: inDays(-1) })), false],
    ['an expired certificate seen by our own hello alone', seen({ at: failing, sent: [expired] }), true],
    ['no certificate at all', seen({ at: failing }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(certificateExpired.diagnose(at) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(reads(certificateExpired, serving(expired))).toMatchInlineSnapshot(`
"error certificate-expired: the certificate has expired
The certificate "api.example.com" expired on 2026-11-03, 18 days ago, so clients refuse the connection.
  subject: CN=api.example.com
  issuer: CN=R11,O=Example CA,C=US
  valid until: 2026-11-03 08:00:00 UTC
fix (any): Renew the certificate for "api.example.com" (valid until 2026-11-03), then reload every server that uses it.
  - Was it renewed? certbot: certbot certificates · acme.sh: acme.sh --list · cert-manager: kubectl describe certificate -A, or cmctl status certificate NAME · AWS: aws acm describe-certificate --certificate-arn ARN --query Certificate.RenewalSummary
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
  - If the file is newer, the server only needs a reload: most read it once, when they start. If not, the log of the renewal job says what it failed on.
  - Check every address: one machine of several may have been left out.
fix (nginx): Renew the certificate for "api.example.com" (valid until 2026-11-03) and reload nginx, which reads the file only then.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload nginx'
  - Was it renewed? certbot certificates, or acme.sh --list, says until when the file is valid.
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
  - If the file that \`ssl_certificate\` names is newer, a reload is all that is missing: nginx -t && nginx -s reload
  - If certbot answers "not yet due for renewal", add --force-renewal.
  - Look at the renewal log: journalctl -u certbot, /var/log/letsencrypt/letsencrypt.log"
`);
  });

  test('counts hours on the first day', () => {
    const at = serving(certificate({ notAfter: inDays(-0.3) }));
    expect(certificateExpired.diagnose(at)?.message).toMatchInlineSnapshot(
      `"The certificate "api.example.com" expired on 2026-11-21, 7 hours ago, so clients refuse the connection."`,
    );
  });
});
