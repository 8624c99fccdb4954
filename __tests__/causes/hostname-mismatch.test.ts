import { describe, expect, test } from '@jest/globals';
import { hostnameMismatch } from '../../src/causes/hostname-mismatch.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { certificate, endpoint, seen, serving } from './given.ts';
import { reads } from './reads.ts';

/** api.example.com, or another name, asked of a certificate with these DNS names. */
function asking(names: readonly string[], host = 'api.example.com'): SeenAddress {
  const sans = names.map((value) => ({ kind: /^[0-9.]+$/.test(value) ? 'ip' : 'dns', value }) as const);
  return { ...serving(certificate({ sans })), endpoint: endpoint({ host }) };
}

describe('hostname-mismatch', () => {
  test.each([
    ['another name', asking(['www.example.com']), true],
    ['the apex of a wildcard', asking(['*.example.com'], 'example.com'), true],
    ['a name two labels below a wildcard', asking(['*.example.com'], 'a.b.example.com'), true],
    ['an IP address that is not listed', asking(['192.0.2.9'], '192.0.2.1'), true],
    ['no name at all', { ...serving(certificate({ sans: null })) }, true],
    ['the name itself', asking(['api.example.com']), false],
    ['the name in capitals', asking(['API.Example.com']), false],
    ['a wildcard', asking(['*.example.com']), false],
    ['an IP address that is listed', asking(['192.0.2.1'], '192.0.2.1'), false],
    ['no certificate at all', seen({ sent: [], chain: null }), false],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(hostnameMismatch.diagnose(at) !== null).toBe(fires);
  });

  test('asks for the name sent as SNI where it differs from the host', () => {
    const at = {
      ...asking(['api.example.com']),
      endpoint: endpoint({ host: '10.0.0.7', servername: 'api.example.com' }),
    };
    expect(hostnameMismatch.diagnose(at)).toBeNull();
  });

  test('asks for the host where no SNI is sent', () => {
    const at = { ...asking(['192.0.2.1']), endpoint: endpoint({ host: '192.0.2.1', servername: null }) };
    expect(hostnameMismatch.diagnose(at)).toBeNull();
  });

  test('reads well', () => {
    expect(reads(hostnameMismatch, asking(['example.com', 'www.example.com']))).toMatchInlineSnapshot(`
"error hostname-mismatch: the certificate is not for this host name
The certificate is not valid for "api.example.com": it is for "example.com" and "www.example.com", so clients refuse the connection.
  name asked for: api.example.com
  names it covers: dns:example.com, dns:www.example.com
  subject: CN=api.example.com
fix (any): Serve a certificate that covers "api.example.com", "example.com" and "www.example.com": if there is one, set it up for this name; if not, have it issued with all of them.
  | certbot certonly --standalone -d api.example.com -d example.com -d www.example.com --deploy-hook 'systemctl reload YOUR-SERVER'
  - If another tool or a person obtains the certificate, ask for the same names there.
fix (nginx): Serve a certificate that covers "api.example.com", "example.com" and "www.example.com": in the server block with that \`server_name\`, or issued anew with these names.
  | certbot certonly --nginx -d api.example.com -d example.com -d www.example.com --deploy-hook 'systemctl reload nginx'
  | ssl_certificate     /etc/letsencrypt/live/api.example.com/fullchain.pem;
  | ssl_certificate_key /etc/letsencrypt/live/api.example.com/privkey.pem;
  - The first line is for the shell, the others stand in the server block with that \`server_name\`.
  - nginx answers with the certificate of the default server block of the socket when no \`server_name\` fits: compare with nginx -T | grep -nE "listen|server_name|ssl_certificate"
  - If another tool or a person obtains the certificate, ask for the same names there.
  - nginx -t && nginx -s reload"
`);
  });

  test('says in which way the names miss', () => {
    const told = [
      asking(['*.example.com'], 'example.com'),
      asking(['*.example.com'], 'a.b.example.com'),
      asking(['ap*.example.com']),
      asking(['a.example', 'b.example', 'ap1.example.com']),
      asking(['192.0.2.9'], '192.0.2.1'),
      asking(['192.0.2.9']),
      asking([]),
      asking(['*.test'], 'shop.test'),
    ].map((at) => hostnameMismatch.diagnose(at)?.message);
    expect(told.join('\n')).toMatchInlineSnapshot(`
"The certificate is not valid for "example.com": "*.example.com" covers the names below it, but not "example.com" itself, so clients refuse the connection.
The certificate is not valid for "a.b.example.com": "*.example.com" covers one label only, and this name has more, so clients refuse the connection.
The certificate is not valid for "api.example.com": "ap*.example.com" has a star inside a label, which no longer counts, so clients refuse the connection.
The certificate is not valid for "api.example.com": it covers 3 other names, the nearest being "ap1.example.com", so clients refuse the connection.
The certificate is not valid for "192.0.2.1": it lists "192.0.2.9", not this address, so clients refuse the connection.
The certificate is not valid for "api.example.com": it is for "192.0.2.9", so clients refuse the connection.
The certificate is not valid for "api.example.com": it lists no name in its Subject Alternative Name, the field that clients read, so clients refuse the connection.
The certificate is not valid for "shop.test": "*.test" stands directly under a top-level name, where a wildcard is refused, so clients refuse the connection."
`);
  });

  test('does not ask for the names of another owner again', () => {
    const remedy = hostnameMismatch.diagnose(asking(['shop.other.test', 'www.example.com']))?.remedy;
    expect(remedy).toEqual({ kind: 'reissue', names: ['api.example.com', 'www.example.com'], why: 'name' });
  });
});
