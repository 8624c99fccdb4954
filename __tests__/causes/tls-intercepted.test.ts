import { describe, expect, test } from '@jest/globals';
import { surplusCertificates } from '../../src/causes/surplus-certificates.ts';
import { tlsIntercepted } from '../../src/causes/tls-intercepted.ts';
import { type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { undecided } from '../../src/diagnose/undecided.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { HttpAnswer } from '../../src/model/observation.ts';
import { readCertificates } from '../../src/pki/read-certificates.ts';
import { address, certificate, chain, completed, endpoint, inDays, intermediate, refused, seen } from './given.ts';
import { reads } from './reads.ts';

const forged = (issuer: string) => certificate({ issuer, embeddedScts: 0 });
const distrusted = (leaf: CertificateFacts, ...others: readonly CertificateFacts[]) =>
  seen({
    at: address({ handshake: refused('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', [leaf, ...others]) }),
    chain: chain('issuer-missing', [leaf, ...others]),
  });
const zscaler = 'CN=Zscaler Intermediate Root CA (zscalertwo.net),OU=Zscaler Inc.,O=Zscaler Inc.,C=US';

describe('tls-intercepted', () => {
  test.each([
    ['Zscaler', zscaler],
    ['Netskope', 'CN=ca.example.goskope.com,O=Example,C=DE'],
    ['FortiGate', 'CN=FGT60E4Q17,OU=Certificate Authority,O=Fortinet'],
    ['Cisco Umbrella', 'CN=Cisco Umbrella Secondary SubCA fra-SG,O=Cisco'],
    ['Kaspersky', 'CN=Kaspersky Anti-Virus Personal Root Certificate,O=AO Kaspersky Lab'],
    ['Avast', 'CN=Avast Web/Mail Shield Root,O=Avast Web/Mail Shield'],
    ['mitmproxy', 'CN=mitmproxy,O=mitmproxy'],
    ['Fiddler', 'CN=DO_NOT_TRUST_FiddlerRoot,O=DO_NOT_TRUST'],
    ['Burp Suite', 'CN=PortSwigger CA,O=PortSwigger'],
  ])('recognises %s by its authority', (product, issuer) => {
    const found = tlsIntercepted.diagnose(distrusted(forged(issuer)));
    expect(found?.evidence.find(({ label }) => label === 'known as')?.value).toBe(product);
  });

  test.each([
    [
      'the authority further up the chain',
      distrusted(forged('CN=Branch CA'), intermediate({ issuer: zscaler })),
      'error',
    ],
    [
      'a root that is trusted here',
      seen({ at: address({ handshake: completed({ chain: [forged(zscaler)] }) }) }),
      'warning',
    ],
    [
      'the web site of the maker',
      seen({
        at: address({ handshake: completed({ chain: [certificate({ subject: 'CN=api.example.com,O=Zscaler' })] }) }),
      }),
      null,
    ],
    [
      'a page of the device itself',
      distrusted(certificate({ issuer: zscaler, sans: [{ kind: 'dns', value: 'gateway.test' }] })),
      null,
    ],
    [
      'a public CA of old',
      seen({
        at: address({
          handshake: completed({ chain: [forged('CN=Symantec Class 3 Secure Server CA - G4,O=Symantec Corporation')] }),
        }),
      }),
      null,
    ],
    [
      'no timestamp alone',
      seen({ at: address({ handshake: completed({ chain: [certificate({ embeddedScts: 0 })] }) }) }),
      null,
    ],
    ['a healthy server', seen(), null],
  ])('given %s', (_given, at, severity) => {
    expect(tlsIntercepted.diagnose(at)?.severity ?? null).toBe(severity);
  });

  describe('through a proxy', () => {
    const proxy = { host: 'proxy.internal', port: 3128, variable: null, credentials: null };
    const dates = { notBefore: new Date(inDays(-900)), notAfter: new Date(inDays(900)) };
    const authority = mintRoot({ subject: 'Corporate Root', ...dates });
    const leaf = (spec: Partial<MintSpec>) =>
      readCertificates([mint({ subject: 'api.example.com', serial: '4a', ...dates, ...spec }).der]).chain[0] ??
      certificate();
    // As squid and mitmproxy do: one key for the authority and all that it signs.
    const resigned = leaf({ issuer: authority, key: authority.key });
    const behind = (sent: CertificateFacts) => ({ ...distrusted(sent), endpoint: endpoint({ proxy }) });

    test.each([
      ['a leaf with the key of its issuer', behind(resigned), true],
      ['the same without a proxy', distrusted(resigned), false],
      ['a leaf with a key of its own', behind(leaf({ issuer: authority })), false],
      ['a self-signed leaf', behind(leaf({})), false],
    ])('given %s', (_given, seenAt, fires) => {
      expect(tlsIntercepted.diagnose(seenAt) !== null).toBe(fires);
    });

    const root = readCertificates([authority.der]).chain[0] ?? certificate();
    const trusted = (sent: CertificateFacts, http: HttpAnswer | null = null) => {
      const facts = chain('trusted', [sent, root]);
      const all = [sent, root, root];
      return seen({
        at: address({ handshake: completed({ chain: all }), http }),
        sent: all,
        chain: { ...facts, sent: all },
        endpoint: endpoint({ proxy }),
      });
    };

    test.each([
      ['a leaf with the key of its issuer', resigned, false],
      ['a leaf with a key of its own', leaf({ issuer: authority }), true],
    ])('what else is sent is told of the server alone, given %s', (_given, sent, told) => {
      expect(surplusCertificates.diagnose(trusted(sent)) !== null).toBe(told);
    });

    const via = { name: 'Via', value: '1.1 proxy.test (squid)' };
    const error = { name: 'X-Squid-Error', value: 'ERR_CONNECT_FAIL 111' };
    const length = { name: 'Content-Length', value: null };
    test.each([
      [503, [length, via, error], '503, X-Squid-Error: ERR_CONNECT_FAIL 111, Via: 1.1 proxy.test (squid)'],
      [502, [length], undefined],
      [200, [via], undefined],
      [503, undefined, undefined],
    ])('%d with the headers %j is told as its own answer: %s', (status, headers, value) => {
      const http = { status, server: null, bodyStart: null, ...(headers === undefined ? {} : { headers }) };
      const found = tlsIntercepted.diagnose(trusted(resigned, http));
      expect(found?.severity).toBe('warning');
      expect(found?.evidence.find(({ label }) => label === 'answer inside')?.value).toBe(value);
    });

    test.each([
      ['trusted', trusted(resigned), true],
      ['not trusted, which is an error', behind(resigned), false],
      ['trusted, with a key of its own', trusted(leaf({ issuer: authority })), false],
    ])('leaves the server open where it is %s', (_given, seenAt, open) => {
      const told = undecided({ addresses: [seenAt] });
      expect(told).toEqual(
        open
          ? [
              {
                cause: 'tls-intercepted',
                words:
                  '192.0.2.1: what answered is the proxy proxy.internal:3128, which signs the traffic anew, so that the server itself was not looked at',
              },
            ]
          : [],
      );
    });

    test('reads well', () => {
      expect(reads(tlsIntercepted, behind(resigned))).toMatchInlineSnapshot(`
"error tls-intercepted: something on the way seems to sign the traffic anew
The certificate for "api.example.com" was issued by "Corporate Root" and signed with its own key, as proxies do that sign traffic anew and no CA does: what answered here is the proxy proxy.internal:3128 and not the server.
  issuer: CN=Corporate Root
  signed with: the key of the certificate itself, which is not self-issued
  looked at: through the proxy proxy.internal:3128
  trusted here: no
  CT timestamps: none, although public CAs add them
fix (any): Look at it without the proxy proxy.internal:3128, or have "api.example.com" exempted from it.
  | acl tls_gate_host ssl::server_name api.example.com
  | ssl_bump splice tls_gate_host
  - The lines are for squid and stand above "ssl_bump bump"; a machine that reaches the server directly needs none: \`proxy: none\` on this endpoint.
  - A check through an inspecting device judges the device: what clients elsewhere see stays unknown.
  - If "Corporate Root" is a CA of your own and nothing inspects the traffic, name its root in \`ca-file\`.
  - If nobody knows of an inspection, have the machine examined: malware installs such roots as well."
`);
    });
  });

  test('reads well', () => {
    expect(reads(tlsIntercepted, distrusted(forged(zscaler)))).toMatchInlineSnapshot(`
"error tls-intercepted: something on the way seems to sign the traffic anew
The certificate for "api.example.com" was issued by "Zscaler Intermediate Root CA (zscalertwo.net)", a name that Zscaler gives its signing authority: what answered here is probably that product and not the server.
  issuer: CN=Zscaler Intermediate Root CA (zscalertwo.net),OU=Zscaler Inc.,O=Zscaler Inc.,C=US
  known as: Zscaler
  trusted here: no
  CT timestamps: none, although public CAs add them
fix (any): Run the check from a network without TLS inspection, or have "api.example.com" exempted from it (Zscaler).
  - A check through an inspecting device judges the device: what clients elsewhere see stays unknown.
  - If "Zscaler Intermediate Root CA (zscalertwo.net)" is a CA of your own and nothing inspects the traffic, name its root in \`ca-file\`.
  - If nobody knows of an inspection, have the machine examined: malware installs such roots as well."
`);
  });
});
