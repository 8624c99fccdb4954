import { describe, expect, test } from '@jest/globals';
import { type InRun, spotSharedIssuer } from '../../src/diagnose/shared-issuer.ts';
import type { Endpoint } from '../../src/model/endpoint.ts';
import type { Finding } from '../../src/model/finding.ts';
import { address, endpoint, observation, policy } from '../causes/given.ts';

const CORPORATE = 'CN=Example Inspection CA,O=Example';

describe('one private issuer over a run', () => {
  test.each<[string, readonly InRun[], boolean]>([
    ['three domains', run(['a.example.com', 'b.example.net', 'c.example.org']), true],
    ['two domains', run(['a.example.com', 'b.example.net', 'c.example.net']), false],
    ['three names of one domain', run(['a.example.com', 'b.example.com', 'c.example.com']), false],
    ['private names', run(['a.corp', 'b.site.internal', 'c.demo.test', 'd.other.local']), false],
    ['addresses', run(['192.0.2.1', '192.0.3.2', '192.0.4.3']), false],
    ['private addresses', run(domains(), { at: '10.0.0.7' }), false],
    [
      'machines dialled in place of the name',
      run(domains(), { connect: { host: 'staging.example.com', port: 443 } }),
      false,
    ],
    ['two domains through one proxy', run(['fd.example.com', 'b.example.net'], { proxies: ['proxy.internal'] }), true],
    ['two domains through two proxies', run(['a.example.com', 'b.example.net'], { proxies: ['p', 'q'] }), false],
    ['one domain through one proxy', run(['a.example.com', 'b.example.com'], { proxies: ['p'] }), false],
    ['a staging CA', run(domains(), { issuer: "CN=(STAGING) Pretend Pear X1,O=(STAGING) Let's Encrypt" }), false],
    ['another cause', run(domains(), { cause: 'self-signed' }), false],
  ])('given %s', (_given, endpoints, found) => {
    const causes = spotSharedIssuer(endpoints).flatMap(({ findings }) => findings.map(({ cause }) => cause));
    expect(causes.includes('tls-intercepted')).toBe(found);
    expect(causes).toHaveLength(endpoints.length);
  });

  test('leaves endpoints alone that show another issuer', () => {
    const other = run(['d.example.edu'], { issuer: 'CN=Another' });
    const told = spotSharedIssuer([...run(domains()), ...other]);
    expect(told.map(({ findings }) => findings[0]?.cause)).toEqual([
      'tls-intercepted',
      'tls-intercepted',
      'tls-intercepted',
      'untrusted-issuer',
    ]);
  });

  test('reads well', () => {
    const [first] = spotSharedIssuer(run(domains()));
    const finding = first?.findings[0];
    expect(
      [finding?.title, finding?.message, finding?.fix.summary, finding?.fix.docs].join('\n'),
    ).toMatchInlineSnapshot(`
"something on the way seems to sign the traffic anew
The certificates of a.example.com:443, b.example.net:443 and c.example.org:443 all lead to the private CA "Example Inspection CA", although these public names share no domain: either something on the way signs the traffic anew, or all of them are yours and use one private CA.
Run the check from a network without TLS inspection, or have "a.example.com" exempted from it.
docs/causes.md#tls-intercepted"
`);
  });

  test('has a fingerprint of its own for each endpoint, the same in each run', () => {
    const prints = () => spotSharedIssuer(run(domains())).map(({ findings }) => findings[0]?.fingerprint);
    expect(new Set(prints()).size).toBe(3);
    expect(prints()).toEqual(prints());
  });
});

function domains(): readonly string[] {
  return ['a.example.com', 'b.example.net', 'c.example.org'];
}

interface Overrides {
  readonly at?: string;
  readonly connect?: Endpoint['connect'];
  readonly issuer?: string;
  readonly cause?: Finding['cause'];
  readonly proxies?: readonly string[];
}

/** One diagnosed endpoint for each host, each with an untrusted issuer unless overridden. */
function run(hosts: readonly string[], overrides: Overrides = {}): readonly InRun[] {
  const { at = '192.0.2.1', connect = null, issuer = CORPORATE, cause = 'untrusted-issuer', proxies } = overrides;
  const behind = (index: number) => {
    const host = proxies?.[index % proxies.length];
    return host === undefined ? {} : { proxy: { host, port: 3128, variable: null, credentials: null } };
  };
  return hosts.map((host, index) => ({
    target: { endpoint: endpoint({ host, connect, ...behind(index) }), policy: policy() },
    observation: observation({
      addresses: [proxies === undefined ? address({ address: at }) : address({ address: host, family: null })],
    }),
    server: { product: null, because: '', sureness: 'unsure', others: [] },
    expiry: null,
    trust: [],
    findings: [
      {
        cause,
        severity: 'error',
        title: '',
        message: '',
        evidence: [
          { label: 'chain', value: host },
          { label: 'untrusted CA', value: issuer },
        ],
        fix: { summary: '', product: 'any', snippet: null, steps: [], docs: '', files: [] },
        addresses: [at],
        fingerprint: host,
      },
    ],
  }));
}
