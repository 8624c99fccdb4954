import { describe, expect, test } from '@jest/globals';
import { spotNotReloaded } from '../../src/diagnose/not-reloaded.ts';
import type { InRun } from '../../src/diagnose/shared-issuer.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Policy } from '../../src/model/policy.ts';
import { address, certificate, completed, endpoint, inDays, observation, policy } from '../causes/given.ts';

const served = certificate({ notBefore: inDays(-92), notAfter: inDays(-2), serial: '01' });
const renewed = certificate({ notBefore: inDays(-5), notAfter: inDays(85), serial: '02ab' });

interface Server {
  readonly cause?: Finding['cause'];
  readonly leaf?: CertificateFacts;
  readonly policy?: Partial<Policy>;
}

function server({ cause = 'certificate-expired', leaf = served, policy: more = {} }: Server = {}): InRun {
  const at = address({ handshake: completed({ chain: [leaf] }) });
  return {
    target: { endpoint: endpoint(), policy: policy(more) },
    observation: observation({ addresses: [at] }),
    server: { product: 'nginx', because: 'test', sureness: 'certain', others: [] },
    expiry: null,
    trust: [],
    findings: [
      {
        cause,
        severity: 'error',
        title: 'the certificate has expired',
        message:
          'The certificate "api.example.com" expired on 2026-11-19, 2 days ago, so clients refuse the connection.',
        evidence: [{ label: 'valid until', value: '2026-11-19 08:00:00 UTC' }],
        fix: {
          summary: 'Renew.',
          product: 'any',
          snippet: null,
          steps: [],
          files: [],
          docs: `docs/causes.md#${cause}`,
        },
        addresses: ['192.0.2.1'],
        fingerprint: 'print',
      },
    ],
  };
}

/** A `file:` endpoint with this certificate. */
function file(leaf: CertificateFacts, path = 'certs/site.pem', keyMatches: boolean | null = null): InRun {
  const at = address({
    address: path,
    port: 0,
    family: null,
    tcp: { kind: 'not-needed' },
    handshake: { kind: 'not-attempted' },
    file: {
      kind: 'bundle',
      format: 'pem',
      chain: [leaf],
      unreadable: [],
      leaf: 0,
      key: null,
      keyNamed: false,
      keyMatches,
      keyFits: null,
      keys: [],
    },
  });
  const target = {
    endpoint: endpoint({ name: `file:${path}`, host: '', port: 0, file: { path, source: '1' } }),
    policy: policy(),
  };
  return { ...server(), target, observation: observation({ addresses: [at] }), findings: [] };
}

const messageOf = (endpoints: readonly InRun[]) => spotNotReloaded(endpoints)[0]?.findings[0]?.message ?? '';

describe('a newer certificate on disk', () => {
  test.each<[string, readonly InRun[], boolean]>([
    ['a newer one', [server(), file(renewed)], true],
    ['no file', [server()], false],
    ['one with its key', [server(), file(renewed, 'site.pem', true)], true],
    ['one with a wrong key', [server(), file(renewed, 'site.pem', false)], false],
    ['the same certificate', [server(), file(served)], false],
    [
      'one for another name',
      [server(), file({ ...renewed, sans: [{ kind: 'dns', value: 'www.example.com' }] })],
      false,
    ],
    [
      'a wildcard that covers it',
      [server(), file({ ...renewed, sans: [{ kind: 'dns', value: '*.example.com' }] })],
      true,
    ],
    ['one that has expired too', [server(), file({ ...renewed, notAfter: inDays(-1) })], false],
    ['one that is not valid yet', [server(), file({ ...renewed, notBefore: inDays(1) })], false],
    ['an older one that lasts longer', [server(), file({ ...renewed, notBefore: inDays(-100) })], false],
    ['another cause', [server({ cause: 'hostname-mismatch' }), file(renewed)], false],
    ['a certificate that the CA wants renewed', [server({ cause: 'renewal-overdue' }), file(renewed)], true],
    [
      'a certificate that expires soon',
      [server({ cause: 'certificate-expiring', leaf: { ...served, notAfter: inDays(3) } }), file(renewed)],
      true,
    ],
    [
      'a threshold that neither can meet',
      [
        server({
          cause: 'certificate-expiring',
          leaf: { ...served, notAfter: inDays(3) },
          policy: { minRemaining: { kind: 'days', days: 400 } },
        }),
        file(renewed),
      ],
      false,
    ],
  ])('given %s', (_given, endpoints, found) => {
    expect(messageOf(endpoints).includes('has not loaded')).toBe(found);
  });

  describe('that is faulty itself', () => {
    const faulty = (severity: Finding['severity'], addresses: readonly string[], path = 'certs/site.pem'): InRun => {
      const findings = server().findings.map(
        (finding): Finding => ({ ...finding, cause: 'untrusted-issuer', severity, addresses }),
      );
      return { ...file(renewed, path), findings };
    };
    const refused = (path: string): InRun => ({
      ...file(renewed),
      trust: [{ address: path, stores: [], accepted: false, anchor: null, from: null, elsewhere: null }],
    });

    test.each<[string, InRun, boolean]>([
      ['an error of the file', faulty('error', ['certs/site.pem']), false],
      ['an error of all files', faulty('error', []), false],
      ['an error of another file', faulty('error', ['certs/other.pem']), true],
      ['a warning', faulty('warning', ['certs/site.pem']), true],
      ['a chain that leads to no trusted root', refused('certs/site.pem'), false],
      ['that of another file', refused('certs/other.pem'), true],
    ])('given %s', (_given, onDisk, found) => {
      expect(messageOf([server(), onDisk]).includes('has not loaded')).toBe(found);
    });

    test('leaves the place to an older one that is sound', () => {
      const newest = faulty('error', ['certs/newest.pem'], 'certs/newest.pem');
      expect(messageOf([server(), newest, file(renewed)])).toContain('the file "certs/site.pem" holds a newer one');
    });
  });

  test('is named, the newest of several, with a reload for a fix', () => {
    const newest = file({ ...renewed, notAfter: inDays(86), serial: '03' }, 'certs/newest.pem');
    const [told, , other] = spotNotReloaded([server(), file(renewed), newest]);
    const finding = told?.findings[0];
    expect(
      [
        finding?.message,
        finding?.evidence.at(-1)?.value,
        finding?.fix.summary,
        finding?.fix.snippet,
        ...(finding?.fix.steps ?? []),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
"The certificate "api.example.com" expired on 2026-11-19, 2 days ago, so clients refuse the connection; the file "certs/newest.pem" holds a newer one for this name, valid until 2027-02-15, that the server has not loaded.
certs/newest.pem, serial number 03
Bring "certs/newest.pem" (valid until 2027-02-15) onto the server if it is not there yet, and reload it: nothing has to be renewed.
nginx -t && nginx -s reload
Both print the same serial number after the reload: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -serial -enddate; openssl x509 -in certs/newest.pem -noout -serial -enddate
If they do not, the server reads another file: look at the path in its configuration, and for a copy that the deploy forgot.
So that it does not happen again, let the job that renews also reload, e.g. by a deploy hook."
`);
    expect(finding).toMatchObject({
      cause: 'certificate-expired',
      fingerprint: 'print',
      title: 'the certificate has expired',
    });
    expect(finding?.fix.docs).toBe('docs/causes.md#certificate-expired');
    expect(other?.findings).toEqual([]);
  });
});
