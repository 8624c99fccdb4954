import { describe, expect, test } from '@jest/globals';
import { configProblems, planOf } from './sources.ts';

describe('a config file', () => {
  test('says all that it can say', () => {
    const plan = planOf({
      files: {
        'tls-gate.yml': `
# a comment
policy:
  profile: intermediate
  min-tls-version: 1.1
  required-tls-versions: [1.2, "1.3"]
  client-auth: required
  require: [post-quantum]
  min-days: 14
  warn-days: "20.5%"
  required-sans: [WWW.shop.test, "*.shop.test", 192.0.2.1]
  min-rsa-bits: 3072
  on-unreachable: warn
  severities: {self-signed: notice, incomplete-chain: off}
endpoints:
  - shop.test
  - host: api.shop.test
    port: 8443
    servername: Public.shop.test
    connect: 10.0.0.7
    server: nginx
    profile: modern
    min-tls-version: 1.0
    required-tls-versions: []
    client-auth: none
    require: [sni-fallback, large-client-hello]
    severities: {self-signed: error}
  - {host: "https://[2001:DB8::1]/x", addresses: [192.0.2.7, "[2001:DB8::7]", 192.0.2.7]}
  - {host: 10.0.0.1, connect: "stage.test:9443"}
`,
      },
    });
    expect(plan.targets.map(({ endpoint }) => endpoint)).toEqual([
      endpoint({ declaredAt: at(16, 5) }),
      endpoint({
        name: 'api.shop.test:8443',
        host: 'api.shop.test',
        port: 8443,
        servername: 'public.shop.test',
        connect: { host: '10.0.0.7', port: 8443 },
        server: 'nginx',
        declaredAt: at(17, 5),
      }),
      endpoint({
        name: '[2001:db8::1]:443',
        host: '2001:db8::1',
        servername: null,
        addresses: ['192.0.2.7', '2001:db8::7'],
        declaredAt: at(28, 5),
      }),
      endpoint({
        name: '10.0.0.1:443',
        host: '10.0.0.1',
        servername: null,
        connect: { host: 'stage.test', port: 9443 },
        declaredAt: at(29, 5),
      }),
    ]);
    const policy = {
      profile: 'intermediate',
      requiredTlsVersions: ['1.2', '1.3'],
      allowedIssuers: [],
      clientAuth: 'required',
      require: ['post-quantum'],
      minTlsVersion: '1.1',
      minRemaining: { kind: 'days', days: 14 },
      warnRemaining: { kind: 'percent', percent: 20.5 },
      requiredSans: ['www.shop.test', '*.shop.test', '192.0.2.1'],
      minRsaBits: 3072,
      trust: 'bundled',
      fetch: 'public',
      revocation: 'stapled',
      renewalInfo: { kind: 'off' },
      pin: [],
      block: [],
      onUnreachable: 'warn',
      severities: { 'self-signed': 'notice', 'incomplete-chain': 'off' },
    };
    expect(plan.targets.map((target) => target.policy)).toEqual([
      policy,
      {
        ...policy,
        profile: 'modern',
        requiredTlsVersions: [],
        clientAuth: 'none',
        require: ['sni-fallback', 'large-client-hello'],
        minTlsVersion: '1.0',
        severities: { 'self-signed': 'error', 'incomplete-chain': 'off' },
      },
      policy,
      policy,
    ]);
  });

  test.each([
    ['empty parts', 'policy:\nendpoints: [shop.test]\n'],
    ['JSON', '{"policy": {"min-days": 14}, "endpoints": ["shop.test"]}'],
    ['a byte order mark and Windows line ends', '\ufeffendpoints:\r\n  - shop.test\r\n'],
    [
      'an anchor and its alias',
      'policy: {required-sans: &names [a.test]}\nendpoints: [{host: shop.test, required-sans: *names}]',
    ],
  ])('may hold %s', (_what, text) => {
    expect(planOf({ files: { 'tls-gate.yml': text } }).targets.map(({ endpoint: { name } }) => name)).toEqual([
      'shop.test:443',
    ]);
  });

  test('reports everything that is wrong with it at once, each at its place', () => {
    expect(
      configProblems(`policy:
  min-tls-version: TLSv1.2
  min-day: 3
  profile: moderne
  require: [hsts]
  warn-days: soon
  required-sans: a.test
  on-unreachable: wran
  severities:
    self-signd: error
    self-signed: fatal
endpoints:
  - *.shop.test
  - "*.shop.test"
  - {host: b.test, port: 99999, ca-file: nope.pem}
  - smtp://mail.test
  - host: c.test
    starttls: imapp
    prt: 3
    addresses: [c.test]
    min-days:
  - [a]
  - port: 3
  - htps://d.test
  - a.test
  - {host: a.test, min-days: 3}
  - {host: "e.test:1", port: 2, connect: f.test, addresses: [10.0.0.1]}
  - {host: g.test, proxy: http:/ab.c, servername: 10.0.0.1, server: ngnix}
waivers: []
polcy: 1
policy: {}
`),
    ).toMatchInlineSnapshot(`
[
  "tls-gate.yml:2:20: min-tls-version: "TLSv1.2" is not a TLS version; expected 1.0, 1.1, 1.2 or 1.3; did you mean "1.2"?",
  "tls-gate.yml:3:3: "min-day" is not a key of policy; expected profile, min-tls-version, required-tls-versions, min-days, warn-days, required-sans, min-rsa-bits, allowed-issuers, client-auth, require, trust, fetch, revocation, renewal-info, pin, block, on-unreachable or severities; did you mean "min-days"?",
  "tls-gate.yml:4:12: profile: "moderne" is not a profile; expected baseline, intermediate or modern; did you mean "modern"?",
  "tls-gate.yml:5:13: require: "hsts" is not a demand that can be required; expected post-quantum, large-client-hello, sni-fallback or staple",
  "tls-gate.yml:6:14: warn-days: "soon" is not a remaining validity; expected days such as 14 or 14d, a share of the lifetime such as 12.5%, or auto",
  "tls-gate.yml:7:18: required-sans: "a.test" stands alone; expected a list of names",
  "tls-gate.yml:8:19: on-unreachable: "wran" is not a way to treat unreachable endpoints; expected fail, warn or ignore; did you mean "warn"?",
  "tls-gate.yml:10:5: "self-signd" is not a cause; expected one of name-not-found, connection-refused, connection-timeout, connection-reset …; did you mean "self-signed"?",
  "tls-gate.yml:11:18: self-signed: "fatal" is not a severity; expected error, warning, notice or off",
  "tls-gate.yml:13:5: the alias "*.shop.test" points nowhere; expected an anchor above it, or quotes around text that begins with "*"",
  "tls-gate.yml:14:5: endpoints: "*.shop.test" is a wildcard, and no server answers to that; expected one name that it covers; put the wildcard under required-sans",
  "tls-gate.yml:15:26: port: "99999" is not a port; expected a number from 1 to 65535",
  "tls-gate.yml:15:42: ca-file: "nope.pem" does not exist; expected a file of certificates, its path from the workspace",
  "tls-gate.yml:18:15: starttls: "imapp" is not a protocol that begins in clear; expected smtp, lmtp, imap, pop3, ftp, ldap, xmpp, xmpp-server, sieve, nntp, postgres or mysql; did you mean "imap"?",
  "tls-gate.yml:19:5: "prt" is not a key of an endpoint; expected one of host, port, servername, connect …; did you mean "port"?",
  "tls-gate.yml:20:17: addresses: "c.test" is not an IP address; expected one such as 192.0.2.7 or 2001:db8::7",
  "tls-gate.yml:21:5: min-days: nothing stands here; expected days such as 14 or 14d, a share of the lifetime such as 12.5%, or auto",
  "tls-gate.yml:22:5: endpoints: this is a list; expected an endpoint as text, or a mapping of its keys",
  "tls-gate.yml:23:5: host: missing; expected an endpoint such as www.example.com, host:port or https://host",
  "tls-gate.yml:24:5: endpoints: the scheme "htps" is unknown; expected https, smtps, imaps, pop3s, ftps, ldaps, smtp, lmtp, imap, pop3, ftp, ldap, xmpp, xmpp-server, sieve, nntp, postgres, postgres+direct or mysql; did you mean "https://d.test"?",
  "tls-gate.yml:26:5: a.test:443 stands already at tls-gate.yml:25:5 with other settings; expected one declaration",
  "tls-gate.yml:27:30: port: 2 contradicts port 1 in host; expected one of the two",
  "tls-gate.yml:27:42: connect: stands beside addresses; expected one of the two",
  "tls-gate.yml:28:27: proxy: "http:/ab.c" is no URL of a proxy; expected http://host:port, env (https_proxy and no_proxy decide) or none",
  "tls-gate.yml:28:51: servername: "10.0.0.1" is not a name; expected a DNS name, without port",
  "tls-gate.yml:28:69: server: "ngnix" is not a server product that is known here; expected one of nginx, apache, haproxy, caddy …; did you mean "nginx"?",
  "tls-gate.yml:30:1: "polcy" is not a key of the config; expected policy, endpoints or waivers; did you mean "policy"?",
  "tls-gate.yml:31:1: "policy" is given twice; expected each key once",
]
`);
  });

  test.each([
    ['a list', '- shop.test', 'tls-gate.yml:1:1: this is a list; expected a mapping of policy, endpoints and waivers'],
    [
      'a word',
      'shop.test',
      'tls-gate.yml:1:1: "shop.test" stands alone; expected a mapping of policy, endpoints and waivers',
    ],
    [
      'endpoints as text',
      'endpoints: shop.test',
      'tls-gate.yml:1:12: endpoints: "shop.test" stands alone; expected a list of endpoints',
    ],
    [
      'an empty endpoint',
      'endpoints:\n  -\n',
      'tls-gate.yml:2:4: endpoints: nothing stands here; expected an endpoint as text, or a mapping of its keys',
    ],
    [
      'an empty host',
      'endpoints: [{host: ""}]',
      'tls-gate.yml:1:20: host: the endpoint is empty; expected host, host:port or https://host[:port]',
    ],
    [
      'a key that every object has',
      'constructor: 1\nendpoints: [a.test]',
      'tls-gate.yml:1:1: "constructor" is not a key of the config; expected policy, endpoints or waivers',
    ],
    [
      'a key that every object inherits',
      '__proto__: {x: 1}\nendpoints: [a.test]',
      'tls-gate.yml:1:1: "__proto__" is not a key of the config; expected policy, endpoints or waivers',
    ],
    [
      'a merge key',
      'x: &x {host: a.test}\nendpoints: [{<<: *x}]',
      'tls-gate.yml:1:1: "x" is not a key of the config; expected policy, endpoints or waivers',
    ],
    ['a list as key', '? [a]\n: b\n', 'tls-gate.yml:1:3: this key is not a word; expected a key such as policy'],
    [
      'two documents',
      'endpoints: [a.test]\n---\nendpoints: [b.test]',
      'tls-gate.yml:2:1: a second YAML document begins here; expected one',
    ],
    ['a tag', 'endpoints: !fleet [a.test]', 'tls-gate.yml:1:12: not valid YAML: Unresolved tag: !fleet'],
    [
      'a tab for indentation',
      'endpoints:\n\t- a.test',
      'tls-gate.yml:2:1: not valid YAML: Tabs are not allowed as indentation',
    ],
  ])('is refused when it is or holds %s', (_what, text, message) => {
    expect(configProblems(text)[0]).toBe(message);
  });

  test('that names no endpoint is refused where the list stands, or without place', () => {
    const message =
      'there is no endpoint to check; expected at least one, as endpoints or in a config file such as .github/tls-gate.yml';
    expect(configProblems('policy: {}\nendpoints: []')).toEqual([`tls-gate.yml:2:1: ${message}`]);
    expect(configProblems('policy: {}\nendpoints:\n')).toEqual([message]);
    expect(configProblems('')).toEqual([message]);
  });
});

function endpoint(fields: object) {
  return {
    name: 'shop.test:443',
    host: 'shop.test',
    port: 443,
    servername: 'shop.test',
    starttls: null,
    application: 'http',
    connect: null,
    addresses: [],
    extraRoots: [],
    clientIdentity: null,
    server: null,
    file: null,
    ...fields,
  };
}

function at(line: number, column: number) {
  return { file: 'tls-gate.yml', line, column };
}
