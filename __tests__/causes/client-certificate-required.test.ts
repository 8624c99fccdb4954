import { describe, expect, test } from '@jest/globals';
import { clientCertificateRequired } from '../../src/causes/client-certificate-required.ts';
import { alerted, asked, cannotAsk, NO_REFUSALS, page, REFUSALS, renegotiated, then } from './client-auth.ts';
import { address, asking, completed, endpoint, flight, hello, ours, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const weakOnly = hello(
  'browser',
  flight(0x0303, { cipherSuite: 0x0005, clientCertificateRequest: { authorities: [] } }),
);
const closing = (alpn: string | null) => ({
  handshake: completed({ alpn, aftermath: { kind: 'closed', how: 'fin' } as const }),
});

describe('client-certificate-required', () => {
  test.each(REFUSALS)('given a server that asks, and %s', (_given, overrides) => {
    expect(clientCertificateRequired.diagnose(asked(overrides))?.severity).toBe('error');
  });

  test.each(NO_REFUSALS)('stays silent, given a server that asks, and %s', (_given, overrides) => {
    expect(clientCertificateRequired.diagnose(asked(overrides))).toBeNull();
  });

  test.each([
    ['no request for a certificate', seen({ at: address({ handshake: alerted(40) }) })],
    [
      'a request under another name only',
      seen({
        at: address({
          handshake: then(116),
          hellos: [{ ...asking(), question: { kind: 'other-sni', name: 'x.invalid' } }],
        }),
      }),
    ],
    ['a certificate of ours', asked({ handshake: then(116) }, ours())],
    [
      'a server that could as well share no suite with us',
      seen({ at: address({ handshake: alerted(40), hellos: [weakOnly] }) }),
    ],
    [
      'another protocol that our HTTP request ends',
      { ...asked(closing(null)), endpoint: endpoint({ application: 'unknown' }) },
    ],
    ['Apache and a forbidden page', seen({ at: address({ http: page(403, '<p>Forbidden</p>', 'Apache') }) })],
    ['a healthy server', seen()],
  ])('stays silent, given %s', (_given, at) => {
    expect(clientCertificateRequired.diagnose(at)).toBeNull();
  });

  test('alerts about certificates count even where no suite is shared', () => {
    expect(
      clientCertificateRequired.diagnose(seen({ at: address({ handshake: alerted(42), hellos: [weakOnly] }) })),
    ).not.toBeNull();
  });

  test.each(['http/1.1', 'h2'])('the end of the connection counts at any port that chose %s', (alpn) => {
    const at = { ...asked(closing(alpn)), endpoint: endpoint({ application: 'unknown' }) };
    expect(clientCertificateRequired.diagnose(at)?.severity).toBe('error');
  });

  test.each([40, 42, 45, 46, 48, 49, 116])('alert %d in a second handshake counts (Apache, TLS 1.2)', (alert) => {
    const at = address({ handshake: renegotiated(alert) });
    expect(clientCertificateRequired.diagnose(seen({ at }))?.severity).toBe('error');
  });

  test.each([
    ['another alert', renegotiated(80)],
    ['TLS 1.3, which has no second handshake', then(40)],
  ])('stays silent where nothing was asked for, given %s', (_given, handshake) => {
    expect(clientCertificateRequired.diagnose(seen({ at: address({ handshake }) }))).toBeNull();
  });

  test('reads well in a second handshake', () => {
    const at = address({ handshake: renegotiated(40) });
    expect(clientCertificateRequired.diagnose(seen({ at }))?.message).toMatchInlineSnapshot(
      `"api.example.com:443 turns clients without a certificate away with TLS alert 40 (handshake_failure) after the request; the server names no CA before the request."`,
    );
  });

  test.each([
    ['any', 'none of ours', null, 'error'],
    ['required', 'none of ours', null, 'notice'],
    ['any', 'one of ours', ours(), 'error'],
    ['required', 'one of ours', ours(), 'error'],
  ] as const)('Apache cannot ask after the handshake: client-auth %s, %s', (clientAuth, _which, own, severity) => {
    const at = { ...cannotAsk(own), policy: policy({ clientAuth }) };
    expect(clientCertificateRequired.diagnose(at)?.severity).toBe(severity);
  });

  test('reads well where Apache cannot ask for our certificate', () => {
    expect(reads(clientCertificateRequired, cannotAsk(ours()))).toMatchInlineSnapshot(`
"error client-certificate-required: the server wants a client certificate
api.example.com:443 turns clients without a certificate away with HTTP status 403 after the handshake; it wants one for this page alone and asks only after the handshake, which TLS 1.3 clients seldom allow, so ours was not shown.
  answer: HTTP status 403 after the handshake
  error page: "Cannot perform Post-Handshake Authentication"
fix (any): Let the server ask for the client certificate in the handshake, for the whole site, or serve TLS 1.2 at most.
  - Asked for some pages alone, the certificate is wanted after the handshake: TLS 1.2 renegotiates, browsers refuse to in TLS 1.3.
  - If only some pages are for clients with a certificate, give them a name (virtual host) of their own.
fix (nginx): Let the server ask for the client certificate in the handshake, for the whole site, or serve TLS 1.2 at most.
  - Asked for some pages alone, the certificate is wanted after the handshake: TLS 1.2 renegotiates, browsers refuse to in TLS 1.3.
  - If only some pages are for clients with a certificate, give them a name (virtual host) of their own.
  - nginx -t && nginx -s reload"
`);
  });

  test('Apache says it on a page, without having asked in the handshake', () => {
    expect(clientCertificateRequired.diagnose(cannotAsk(null))?.message).toMatchInlineSnapshot(
      `"api.example.com:443 turns clients without a certificate away with HTTP status 403 after the handshake; it wants one for this page alone and asks only after the handshake, which TLS 1.3 clients seldom allow, so no certificate would help."`,
    );
  });

  test('is what a policy may want, and then only a notice', () => {
    const wanted = { ...asked({ handshake: then(116) }), policy: policy({ clientAuth: 'required' }) };
    expect(clientCertificateRequired.diagnose(wanted)?.severity).toBe('notice');
  });

  test.each([
    ['any', false],
    ['required', false],
    ['none', true],
  ] as const)('under client-auth %s, a server that asks and lets in is a notice: %s', (clientAuth, told) => {
    const open = { ...asked({ http: page(200, null) }), policy: policy({ clientAuth }) };
    expect(clientCertificateRequired.diagnose(open)?.severity ?? null).toBe(told ? 'notice' : null);
  });

  test('says so where the server names no CA', () => {
    const at = address({ handshake: then(116), hellos: [asking()] });
    expect(clientCertificateRequired.diagnose(seen({ at }))?.message).toMatchInlineSnapshot(
      `"api.example.com:443 turns clients without a certificate away with TLS alert 116 (certificate_required) right after the handshake; the server names no CA that it accepts."`,
    );
  });

  test('reads well', () => {
    expect(reads(clientCertificateRequired, asked({ handshake: then(116) }))).toMatchInlineSnapshot(`
"error client-certificate-required: the server wants a client certificate
api.example.com:443 turns clients without a certificate away with TLS alert 116 (certificate_required) right after the handshake; the server accepts certificates of "Clients CA".
  answer: TLS alert 116 (certificate_required) right after the handshake
  CAs asked for: CN=Clients CA
fix (any): Give the check a client certificate issued by "CN=Clients CA", or let the server ask for none.
  | client-cert: certs/client.pem
  | client-key-env: CLIENT_KEY
  - In the config file, at the endpoint: the certificate is public and may be in the repository, the key comes from a secret by \`env: CLIENT_KEY\`.
  - If it is enough to know that the server insists, say so: \`client-auth: required\` makes the refusal the expected answer.
fix (nginx): Give the check a client certificate issued by "CN=Clients CA", or let the server ask for none.
  | client-cert: certs/client.pem
  | client-key-env: CLIENT_KEY
  - In the config file, at the endpoint: the certificate is public and may be in the repository, the key comes from a secret by \`env: CLIENT_KEY\`.
  - If the server is not meant to ask for one: ssl_verify_client off;
  - If it is enough to know that the server insists, say so: \`client-auth: required\` makes the refusal the expected answer.
  - nginx -t && nginx -s reload"
`);
  });

  test('reads well where nginx answers by a page', () => {
    const http = page(400, 'No required SSL certificate was sent');
    expect(reads(clientCertificateRequired, asked({ http }))).toMatchInlineSnapshot(`
"error client-certificate-required: the server wants a client certificate
api.example.com:443 turns clients without a certificate away with HTTP status 400 after the handshake; the server accepts certificates of "Clients CA".
  answer: HTTP status 400 after the handshake
  error page: "No required SSL certificate was sent"
  CAs asked for: CN=Clients CA
fix (any): Give the check a client certificate issued by "CN=Clients CA", or let the server ask for none.
  | client-cert: certs/client.pem
  | client-key-env: CLIENT_KEY
  - In the config file, at the endpoint: the certificate is public and may be in the repository, the key comes from a secret by \`env: CLIENT_KEY\`.
  - If it is enough to know that the server insists, say so: \`client-auth: required\` makes the refusal the expected answer.
fix (nginx): Give the check a client certificate issued by "CN=Clients CA", or let the server ask for none.
  | client-cert: certs/client.pem
  | client-key-env: CLIENT_KEY
  - In the config file, at the endpoint: the certificate is public and may be in the repository, the key comes from a secret by \`env: CLIENT_KEY\`.
  - If the server is not meant to ask for one: ssl_verify_client off;
  - If it is enough to know that the server insists, say so: \`client-auth: required\` makes the refusal the expected answer.
  - nginx -t && nginx -s reload"
`);
  });

  test('reads well where the policy wants nothing asked', () => {
    const open = { ...asked({ http: page(200, null) }), policy: policy({ clientAuth: 'none' }) };
    expect(clientCertificateRequired.diagnose(open)?.message).toMatchInlineSnapshot(
      `"api.example.com:443 asks clients for a certificate, although the policy wants none asked for, and serves those who have none; the server accepts certificates of "Clients CA"."`,
    );
  });
});
