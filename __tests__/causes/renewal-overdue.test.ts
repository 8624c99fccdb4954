import { describe, expect, test } from '@jest/globals';
import { renewalOverdue } from '../../src/causes/renewal-overdue.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { RenewalLookup } from '../../src/model/lookup.ts';
import { address, certificate, completed, inDays, intermediate, seen } from './given.ts';
import { reads } from './reads.ts';

/** 70 of its 90 days are gone. */
const old = certificate({ issuer: "CN=R11,O=Let's Encrypt,C=US", notBefore: inDays(-70), notAfter: inDays(20) });
/** 10 of its 90 days are gone. */
const young = certificate({ issuer: "CN=R11,O=Let's Encrypt,C=US", notBefore: inDays(-10), notAfter: inDays(80) });

function window(from: number, to: number, explanationUrl: string | null = null): RenewalLookup['outcome'] {
  return { kind: 'window', start: inDays(from), end: inDays(to), explanationUrl };
}

function asked(leaf: CertificateFacts, outcome: RenewalLookup['outcome'], of = leaf.sha256) {
  const directory = 'https://acme-v02.api.letsencrypt.org/directory';
  return seen({
    at: address({ handshake: completed({ chain: [leaf, intermediate()] }) }),
    lookups: [{ kind: 'renewal-info', of, directory, outcome }],
  });
}

describe('renewal-overdue', () => {
  test.each<[string, CertificateFacts, RenewalLookup['outcome'], string | undefined]>([
    ['a window that is ahead', old, window(1, 3), undefined],
    ['a window that has begun', old, window(-1, 1), undefined],
    ['a window that ended within a day', old, window(-3, -0.9), undefined],
    ['a window that ended more than a day ago', old, window(-4, -1.1), 'warning'],
    ['an early window that is ahead', young, window(1, 2), undefined],
    ['an early window that has begun', young, window(-0.1, 0.1), 'error'],
    ['an early window that is over', young, window(-0.1, -0.05), 'error'],
    ['a window before the certificate', young, window(-400, -399), 'error'],
    ['a wide window that has begun early', young, window(-1, 40), undefined],
    ['a CA that knows nothing', old, { kind: 'no-window', problem: 'x' }, undefined],
    ['a CA that does not answer', old, { kind: 'timeout', url: '', waitedMs: 3_000 }, undefined],
  ])('given %s', (_given, leaf, outcome, severity) => {
    expect(renewalOverdue.diagnose(asked(leaf, outcome))?.severity).toBe(severity);
  });

  test('leaves a certificate of six days the time that a daily job needs', () => {
    const week = { ...old, notBefore: inDays(-3.9), notAfter: inDays(2.77) };
    expect(renewalOverdue.diagnose(asked(week, window(-0.7, -0.5)))).toBeNull();
    expect(renewalOverdue.diagnose(asked(week, window(-1, -0.7)))?.severity).toBe('warning');
  });

  test('is silent about other certificates, about one that has expired or is not valid yet, and where none was seen', () => {
    expect(renewalOverdue.diagnose(asked(old, window(-9, -8), 'another'))).toBeNull();
    const expired = { ...old, notAfter: inDays(-1) };
    expect(renewalOverdue.diagnose(asked(expired, window(-9, -8)))).toBeNull();
    const unborn = { ...young, notBefore: inDays(4), notAfter: inDays(79) };
    expect(renewalOverdue.diagnose(asked(unborn, window(-9, -8)))).toBeNull();
    expect(renewalOverdue.diagnose({ ...asked(old, window(-9, -8)), sent: [] })).toBeNull();
  });

  test('says since when, and how to see what became of the renewal', () => {
    expect(reads(renewalOverdue, asked(old, window(-12, -10)))).toMatchInlineSnapshot(`
"warning renewal-overdue: the CA asks for the certificate to be renewed now
Let's Encrypt wanted the certificate "api.example.com" renewed by 2026-11-11, 10 days ago, and the old one, valid until 2026-12-11, is still served.
  renewal window: 2026-11-09 08:00:00 UTC to 2026-11-11 08:00:00 UTC
  valid: 2026-09-12 08:00:00 UTC to 2026-12-11 08:00:00 UTC
  asked at: https://acme-v02.api.letsencrypt.org/directory
fix (any): Find out why the renewal of the certificate for "api.example.com" did not happen, or was not loaded, and run it.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload YOUR-SERVER'
  - Was it renewed? certbot: certbot certificates · acme.sh: acme.sh --list · cert-manager: kubectl describe certificate -A, or cmctl status certificate NAME · AWS: aws acm describe-certificate --certificate-arn ARN --query Certificate.RenewalSummary
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
  - Other tools: acme.sh --renew -d api.example.com --force · cert-manager: cmctl renew NAME · lego: renew with --days 999 · Caddy and Traefik renew by themselves: look at their log for the name.
fix (nginx): Find out why the renewal of the certificate for "api.example.com" did not happen, or was not loaded, and run it.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload nginx'
  - Was it renewed? certbot certificates, or acme.sh --list, says until when the file is valid.
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
  - Other tools: acme.sh --renew -d api.example.com --force · cert-manager: cmctl renew NAME · lego: renew with --days 999 · Caddy and Traefik renew by themselves: look at their log for the name."
`);
  });

  test('says that a young certificate is wanted back, and where the CA says why', () => {
    const recalled = asked(young, window(-0.1, -0.05, 'https://letsencrypt.org/incident/1'));
    expect(reads(renewalOverdue, recalled)).toMatchInlineSnapshot(`
"error renewal-overdue: the CA asks for the certificate to be renewed now
Let's Encrypt asks for the certificate "api.example.com" to be replaced now, though 80 days of its 90 days are left: CAs do that before they revoke a certificate.
  renewal window: 2026-11-21 05:36:00 UTC to 2026-11-21 06:48:00 UTC
  valid: 2026-11-11 08:00:00 UTC to 2027-02-09 08:00:00 UTC
  asked at: https://acme-v02.api.letsencrypt.org/directory
  the CA explains: https://letsencrypt.org/incident/1
fix (any): Replace the certificate for "api.example.com" today and reload every server that uses it: the CA may revoke it.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload YOUR-SERVER' --force-renewal
  - The CA says why: https://letsencrypt.org/incident/1
  - Other tools: acme.sh --renew -d api.example.com --force · cert-manager: cmctl renew NAME · lego: renew with --days 999 · Caddy and Traefik renew by themselves: look at their log for the name.
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate
fix (nginx): Replace the certificate for "api.example.com" today and reload every server that uses it: the CA may revoke it.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload nginx' --force-renewal
  - The CA says why: https://letsencrypt.org/incident/1
  - Other tools: acme.sh --renew -d api.example.com --force · cert-manager: cmctl renew NAME · lego: renew with --days 999 · Caddy and Traefik renew by themselves: look at their log for the name.
  - Renewed but not reloaded? Compare what is served with the file: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in /etc/letsencrypt/live/api.example.com/cert.pem -noout -serial -enddate"
`);
  });

  test('names a CA that is not widely known by its organisation', () => {
    const own = { ...old, issuer: 'CN=Issuing 1,O=Corp' };
    expect(renewalOverdue.diagnose(asked(own, window(-12, -10)))?.message).toMatch(/^Corp wanted /);
  });

  test('tells both cases apart from run to run', () => {
    const key = (leaf: CertificateFacts) => renewalOverdue.diagnose(asked(leaf, window(-4, -2)))?.key;
    expect(key(old)).not.toEqual(key({ ...young, sha256: old.sha256 }));
  });
});
