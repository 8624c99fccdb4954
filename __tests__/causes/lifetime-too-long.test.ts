import { describe, expect, test } from '@jest/globals';
import { lifetimeTooLong } from '../../src/causes/lifetime-too-long.ts';
import { DAY_MS } from '../../src/model/units.ts';
import { certificate, chain, endpoint, intermediate, root, seen } from './given.ts';
import { reads } from './reads.ts';

const anchor = root({ der: 'AAAABBBB' });

/** A certificate from a first second on, so many seconds long, the last one included, under the root. */
function living(notBefore: string, seconds: number, end: 'trusted' | 'untrusted-root' = 'trusted') {
  const notAfter = new Date(Date.parse(notBefore) + (seconds - 1) * 1000).toISOString();
  const leaf = certificate({ notBefore, notAfter });
  const built = chain(end, [leaf, intermediate(), anchor]);
  const best = { ...built.best, anchor: end === 'trusted' ? anchor : null };
  return seen({ sent: [leaf, intermediate()], chain: { ...built, best } });
}

const days = (count: number) => (count * DAY_MS) / 1000;

describe('lifetime-too-long', () => {
  test.each([
    ['2026-03-14T23:59:59.000Z', 398],
    ['2026-03-15T00:00:00.000Z', 200],
    ['2027-03-14T23:59:59.000Z', 200],
    ['2027-03-15T00:00:00.000Z', 100],
    ['2029-03-14T23:59:59.000Z', 100],
    ['2029-03-15T00:00:00.000Z', 47],
  ])('from %s on allows %d days and not a second more', (from, limit) => {
    expect(lifetimeTooLong.diagnose(living(from, days(limit)))).toBeNull();
    expect(lifetimeTooLong.diagnose(living(from, days(limit) + 1))?.severity).toBe('warning');
  });

  test('minds public roots alone', () => {
    const long = living('2026-04-01T00:00:00.000Z', days(398));
    const pem = '-----BEGIN CERTIFICATE-----\nAAAA\nBBBB\n-----END CERTIFICATE-----\n';
    expect(lifetimeTooLong.diagnose(long)).not.toBeNull();
    expect(lifetimeTooLong.diagnose({ ...long, endpoint: endpoint({ extraRoots: [pem] }) })).toBeNull();
    expect(lifetimeTooLong.diagnose(living('2026-04-01T00:00:00.000Z', days(398), 'untrusted-root'))).toBeNull();
    expect(lifetimeTooLong.diagnose(living('2019-04-01T00:00:00.000Z', days(825)))).toBeNull();
    expect(lifetimeTooLong.diagnose(seen({ sent: [], chain: null }))).toBeNull();
    expect(lifetimeTooLong.diagnose(seen())).toBeNull();
  });

  test('survives dates that cannot be read', () => {
    const leaf = certificate({ notBefore: 'never' });
    expect(lifetimeTooLong.diagnose(seen({ sent: [leaf], chain: chain('trusted', [leaf]) }))).toBeNull();
  });

  test('names the lifetime and the limit of its day', () => {
    expect(reads(lifetimeTooLong, living('2026-04-01T08:00:00.000Z', days(397)))).toMatchInlineSnapshot(`
"warning lifetime-too-long: the certificate lives longer than public CAs may let it
The certificate "api.example.com" lives for 397 days, from 2026-04-01 to 2027-05-03; public CAs may issue for 200 days at most since 2026-03-15.
  begins: 2026-04-01 08:00:00 UTC
  valid until: 2027-05-03 07:59:59 UTC
  whole lifetime: 397 days
  public root: CN=Example Root X1,O=Example CA,C=US
fix (any): Renew the certificate for "api.example.com" (valid until 2027-05-03), then reload every server that uses it.
  - Was it renewed? certbot: certbot certificates · acme.sh: acme.sh --list · cert-manager: kubectl describe certificate -A, or cmctl status certificate NAME · AWS: aws acm describe-certificate --certificate-arn ARN --query Certificate.RenewalSummary
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
  - If the file is newer, the server only needs a reload: most read it once, when they start. If not, the log of the renewal job says what it failed on.
  - Check every address: one machine of several may have been left out.
fix (nginx): Renew the certificate for "api.example.com" (valid until 2027-05-03) and reload nginx, which reads the file only then.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload nginx'
  - Was it renewed? certbot certificates, or acme.sh --list, says until when the file is valid.
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
  - If the file that \`ssl_certificate\` names is newer, a reload is all that is missing: nginx -t && nginx -s reload
  - If certbot answers "not yet due for renewal", add --force-renewal.
  - Look at the renewal log: journalctl -u certbot, /var/log/letsencrypt/letsencrypt.log"
`);
  });
});
