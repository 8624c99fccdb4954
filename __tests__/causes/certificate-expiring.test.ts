import { describe, expect, test } from '@jest/globals';
import { certificateExpiring } from '../../src/causes/certificate-expiring.ts';
import type { Threshold } from '../../src/model/policy.ts';
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
  - Look at the log of the renewal job: why did it not run, or what did it fail on?
  - If a newer certificate is on disk already, the server only needs a reload: most read the file once, when they start.
  - Check every address: one machine of several may have been left out.
fix (nginx): Renew the certificate for "api.example.com" (valid until 2026-11-30) and reload nginx, which reads the file only then.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload nginx'
  - If the file that \`ssl_certificate\` names is newer already, a reload is all that is missing: nginx -t && nginx -s reload
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
