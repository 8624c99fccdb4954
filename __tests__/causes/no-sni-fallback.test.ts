import { describe, expect, test } from '@jest/globals';
import { noSniFallback } from '../../src/causes/no-sni-fallback.ts';
import { address, alert, certificate, completed, flight, hello, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const asked = policy({ require: ['sni-fallback'] });
const fin = { kind: 'closed', how: 'fin' } as const;
const other = certificate({
  subject: 'CN=shop.test',
  commonNames: ['shop.test'],
  sans: [{ kind: 'dns', value: 'shop.test' }],
});
const same = flight(0x0304, { chain: [certificate()] });
const alike = flight(0x0304, { chain: [certificate({ sha256: 'another key, same names' })] });

describe('no-sni-fallback', () => {
  test.each([
    ['an alert without a name', alert(112), true],
    ['the end of the connection without a name', fin, true],
    ['the certificate of another site', flight(0x0304, { chain: [other] }), true],
    ['the same certificate', same, false],
    ['another certificate for the same name', alike, false],
    ['a flight whose certificate was not read', flight(0x0304), false],
    ['no connection', { kind: 'no-connection', tcp: { kind: 'refused' } } as const, false],
  ])('given %s', (_given, outcome, fires) => {
    const at = address({ hellos: [hello('no-sni', outcome)] });
    expect(noSniFallback.diagnose(seen({ at, policy: asked })) !== null).toBe(fires);
    expect(noSniFallback.diagnose(seen({ at }))).toBeNull();
  });

  test('is no matter where nobody is served', () => {
    const at = address({ handshake: { kind: 'silent', waitedMs: 5 }, hellos: [hello('no-sni', fin)] });
    expect(noSniFallback.diagnose(seen({ at, policy: asked }))).toBeNull();
    expect(noSniFallback.diagnose(seen({ at: address({ handshake: completed() }), policy: asked }))).toBeNull();
  });

  test('reads well', () => {
    const at = address({ hellos: [hello('no-sni', flight(0x0304, { chain: [other] }))] });
    expect(reads(noSniFallback, seen({ at, policy: asked }))).toMatchInlineSnapshot(`
"notice no-sni-fallback: clients that send no host name are not served
A client that sends no host name gets the certificate "shop.test", which is not for "api.example.com", so Java 6, Android 2, Internet Explorer on XP and some monitoring, MQTT and embedded clients refuse it.
  hello without a name: the certificate "shop.test"
  SHA-256: sha256 of CN=shop.test
fix (any): Make the certificate of "api.example.com" the default one of its address, or take \`sni-fallback\` out of the policy.
  - Only one site of an address can be the default; clients without SNI see that one.
  - If no client without SNI is left, there is nothing to mend.
fix (nginx): Make the server block of "api.example.com" the default of its socket.
  | listen 443 ssl default_server;
  - Take \`default_server\` out of the other blocks of the socket, and \`ssl_reject_handshake\` with it.
  - nginx -t && nginx -s reload"
`);
  });

  test('says what a client without a name gets', () => {
    const at = address({ hellos: [hello('no-sni', alert(112))] });
    expect(noSniFallback.diagnose(seen({ at, policy: asked }))?.message).toMatchInlineSnapshot(
      `"A client that sends no host name is not served at all, so Java 6, Android 2, Internet Explorer on XP and some monitoring, MQTT and embedded clients cannot reach "api.example.com": TLS alert 112 (unrecognized_name)."`,
    );
  });
});
