import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { certificateExpiring } from '../../src/causes/certificate-expiring.ts';
import { AUTO_MIN, AUTO_WARN, type Threshold } from '../../src/model/policy.ts';
import { DAY_MS } from '../../src/model/units.ts';
import { certificate, inDays, NOW, policy, seen, serving } from './given.ts';
import { reads } from './reads.ts';

const days = (count: number): Threshold => ({ kind: 'days', days: count });
const percent = (share: number): Threshold => ({ kind: 'percent', percent: share });

/** A certificate of exactly 100 days, its last second included, with so many milliseconds left. */
function left(ms: number) {
  const end = NOW + ms;
  const notBefore = new Date(end + 1000 - 100 * DAY_MS).toISOString();
  return serving(certificate({ notBefore, notAfter: new Date(end).toISOString() }));
}

/** A certificate of a lifetime, its last second included, with so many milliseconds left. */
function living(whole: number, ms: number) {
  const end = NOW + ms;
  const notBefore = new Date(end + 1000 - whole).toISOString();
  return serving(certificate({ notBefore, notAfter: new Date(end).toISOString() }));
}

/** The verdict where the user sets no threshold. */
function byDefault(whole: number, ms: number): 'pass' | 'warn' | 'fail' {
  const at = { ...living(whole, ms), policy: policy({ minRemaining: AUTO_MIN, warnRemaining: AUTO_WARN }) };
  const severity = certificateExpiring.diagnose(at)?.severity;
  return severity === undefined ? 'pass' : severity === 'error' ? 'fail' : 'warn';
}

describe('certificate-expiring', () => {
  test.each<[string, number, Threshold, Threshold, string | null]>([
    ['less than the minimum in days', 13 * DAY_MS, days(14), days(21), 'error'],
    ['exactly the minimum in days', 14 * DAY_MS, days(14), days(21), 'warning'],
    ['a second less than the minimum', 14 * DAY_MS - 1000, days(14), days(21), 'error'],
    ['exactly the warning in days', 21 * DAY_MS, days(14), days(21), null],
    ['less than the minimum share', 12 * DAY_MS, percent(12.5), percent(25), 'error'],
    ['exactly the minimum share', 12.5 * DAY_MS, percent(12.5), percent(25), 'warning'],
    ['exactly the warning share', 25 * DAY_MS, percent(12.5), percent(25), null],
    ['a minimum of nothing', 1000, days(0), days(0), null],
    ['the last instant', 0, days(14), days(21), 'error'],
    ['an expired certificate, which has its own cause', -1000, days(14), days(21), null],
    ['a warning below the minimum, which never speaks', 10 * DAY_MS, days(14), days(7), 'error'],
  ])('given %s', (_given, ms, minRemaining, warnRemaining, severity) => {
    const at = { ...left(ms), policy: policy({ minRemaining, warnRemaining }) };
    expect(certificateExpiring.diagnose(at)?.severity ?? null).toBe(severity);
  });

  test.each([
    // A lifetime counts its last second: 240 hours are a short one, and a second more is not.
    [10 * DAY_MS, 10 / 6, 10 / 3],
    [10 * DAY_MS + 1000, 10 / 8 + 1 / 8 / 86_400, 10 / 4 + 1 / 4 / 86_400],
    [6 * DAY_MS, 1, 2],
    [90 * DAY_MS, 11.25, 22.5],
  ])('asks for its share of a lifetime of %d ms, to the second', (whole, minDays, warnDays) => {
    expect(byDefault(whole, minDays * DAY_MS)).toBe('warn');
    expect(byDefault(whole, minDays * DAY_MS - 1000)).toBe('fail');
    expect(byDefault(whole, warnDays * DAY_MS)).toBe('pass');
    expect(byDefault(whole, warnDays * DAY_MS - 1000)).toBe('warn');
  });

  test('gives the verdicts of docs/expiry.md', () => {
    const shares = [10, 20, 30, 50];
    const rows = [6, 47, 90, 398, 3650].map((whole) => {
      const cells = shares.map((share) => byDefault(whole * DAY_MS, (whole * DAY_MS * share) / 100));
      return `| ${whole} days | ${cells.join(' | ')} |`;
    });
    expect(rows).toEqual([
      '| 6 days | fail | warn | warn | pass |',
      '| 47 days | fail | warn | pass | pass |',
      '| 90 days | fail | warn | pass | pass |',
      '| 398 days | fail | warn | pass | pass |',
      '| 3650 days | fail | warn | pass | pass |',
    ]);
    const page = readFileSync('docs/expiry.md', 'utf8').split('\n');
    const at = page.indexOf(`| lifetime | ${shares.map((share) => `${share} %`).join(' | ')} |`);
    expect(page.slice(at + 2, at + 2 + rows.length + 1)).toEqual([...rows, '']);
  });

  test.each([
    [5, days(6), true],
    [6, days(6), true], // its last second included, it begins with a second less
    [7, days(6), false],
    [5, percent(100), false],
  ])('given a whole lifetime of %d days and a threshold of %j, says whether it can be met', (whole, asked, never) => {
    const at = {
      ...living(whole * DAY_MS, 3 * DAY_MS),
      policy: policy({ minRemaining: asked, warnRemaining: days(0) }),
    };
    const diagnosis = certificateExpiring.diagnose(at);
    expect(diagnosis?.severity).toBe('error');
    expect(diagnosis?.message.includes('can never have')).toBe(never);
    expect(diagnosis?.remedy.kind).toBe(never ? 'set-threshold' : 'renew');
  });

  test('asks for a renewal as well where the certificate is near its end in any case', () => {
    const at = living(6 * DAY_MS, DAY_MS);
    expect(certificateExpiring.diagnose(at)?.message).toContain('can never have');
    expect(certificateExpiring.diagnose(at)?.remedy.kind).toBe('renew');
  });

  test('tells the time left from a share that rounds to the same days', () => {
    const at = { ...living(47 * DAY_MS, 5.5 * DAY_MS), policy: policy({ minRemaining: AUTO_MIN }) };
    expect(certificateExpiring.diagnose(at)?.message).toContain(
      'in 5.5 days; the policy fails below 1/8 of its lifetime, which is 5.9 days',
    );
  });

  test('minds no time zone', () => {
    const at = left(14 * DAY_MS);
    const notAfter = '2026-12-05T13:30:00.000+05:30';
    const same = serving(certificate({ ...at.sent[0], notAfter }));
    expect(certificateExpiring.diagnose(same)?.severity).toBe(certificateExpiring.diagnose(at)?.severity);
  });

  test('reads well where the threshold is longer than the lifetime', () => {
    expect(reads(certificateExpiring, living(6 * DAY_MS, 4 * DAY_MS))).toMatchInlineSnapshot(`
"error certificate-expiring: the certificate expires soon
The certificate "api.example.com" expires on 2026-11-25, in 4 days; the policy fails below 14 days, which this certificate can never have: its whole lifetime is 6 days.
  valid until: 2026-11-25 08:00:00 UTC
  left: 4 days of 6 days (66.6 %)
fix (any): Give \`min-days\` as a share of the lifetime, or as fewer days than the 6 days that these certificates live.
  | min-days: auto
  - A share suits certificates of every lifetime: \`auto\`, or a percentage such as 12.5%.
  - It may stand on this endpoint alone, where others keep the days."
`);
  });

  test('has the same key tomorrow, and another for another certificate', () => {
    const today = left(10 * DAY_MS);
    const tomorrow = { ...today, now: NOW + DAY_MS };
    const other = serving(certificate({ notAfter: inDays(10), sha256: 'another' }));
    expect(certificateExpiring.diagnose(tomorrow)?.key).toEqual(certificateExpiring.diagnose(today)?.key);
    expect(certificateExpiring.diagnose(other)?.key).not.toEqual(certificateExpiring.diagnose(today)?.key);
  });

  test('reads well in days', () => {
    expect(reads(certificateExpiring, left(9.5 * DAY_MS))).toMatchInlineSnapshot(`
"error certificate-expiring: the certificate expires soon
The certificate "api.example.com" expires on 2026-11-30, in 9 days; the policy fails below 14 days.
  valid until: 2026-11-30 20:00:00 UTC
  left: 9 days of 100 days (9.5 %)
fix (any): Renew the certificate for "api.example.com" (valid until 2026-11-30), then reload every server that uses it.
  - Was it renewed? certbot: certbot certificates · acme.sh: acme.sh --list · cert-manager: kubectl describe certificate -A, or cmctl status certificate NAME · AWS: aws acm describe-certificate --certificate-arn ARN --query Certificate.RenewalSummary
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
  - If the file is newer, the server only needs a reload: most read it once, when they start. If not, the log of the renewal job says what it failed on.
  - Check every address: one machine of several may have been left out.
fix (nginx): Renew the certificate for "api.example.com" (valid until 2026-11-30) and reload nginx, which reads the file only then.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload nginx'
  - Was it renewed? certbot certificates, or acme.sh --list, says until when the file is valid.
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
  - If the file that \`ssl_certificate\` names is newer, a reload is all that is missing: nginx -t && nginx -s reload
  - If certbot answers "not yet due for renewal", add --force-renewal.
  - Look at the renewal log: journalctl -u certbot, /var/log/letsencrypt/letsencrypt.log"
`);
  });

  test('reads well as a share', () => {
    const at = { ...left(20 * DAY_MS), policy: policy({ minRemaining: percent(12.5), warnRemaining: percent(25) }) };
    expect(certificateExpiring.diagnose(at)?.message).toMatchInlineSnapshot(
      `"The certificate "api.example.com" expires on 2026-12-11, in 20 days; the policy warns below 25 % of its lifetime, which is 25 days."`,
    );
  });

  test('survives dates that are the wrong way round', () => {
    const at = serving(certificate({ notBefore: inDays(30), notAfter: inDays(10) }));
    expect(certificateExpiring.diagnose(at)?.severity).toBe('error');
    expect(certificateExpiring.diagnose(seen())).toBeNull();
  });
});
