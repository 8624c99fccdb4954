import { describe, expect, test } from '@jest/globals';
import { clientCertificateNotRequired } from '../../src/causes/client-certificate-not-required.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import type { CompletedHandshake } from '../../src/model/observation.ts';
import type { ClientAuth } from '../../src/model/policy.ts';
import { alerted, asked, page, renegotiated, then } from './client-auth.ts';
import { address, completed, flight, hello, ours, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const browser = { hellos: [hello('browser', flight(0x0304))] };
const notAsking = seen({ at: address(browser) });
const ending = (aftermath: CompletedHandshake['aftermath']) =>
  seen({ at: address({ ...browser, handshake: completed({ aftermath }) }) });
const under = (clientAuth: ClientAuth, at: SeenAddress) => ({ ...at, policy: policy({ clientAuth }) });

describe('client-certificate-not-required', () => {
  test.each([
    ['a server that does not ask', notAsking, true],
    ['a server that does not ask, and a certificate of ours', { ...notAsking, clientCertificate: ours() }, true],
    ['a server that asks and serves whoever has none', asked({ http: page(200, null) }), true],
    ['one that asks and serves another protocol', asked({}), true],
    ['one that asks and was shown ours', asked({ http: page(200, null) }, ours()), false],
    ['one that asks and answers 403', asked({ http: page(403, 'Forbidden') }), false],
    ['one that asks and refuses after the handshake', asked({ handshake: then(116) }), false],
    ['one that asks and refuses in the handshake', asked({ handshake: alerted(40) }), false],
    ['one that asks and answers as nginx does', asked({ http: page(400, null) }), false],
    [
      'a flight that was not read to its end',
      seen({ at: address({ hellos: [hello('browser', flight(0x0304, { complete: false }))] }) }),
      false,
    ],
    ['one that does not ask and ends the connection', ending({ kind: 'closed', how: 'fin' }), false],
    ['one that does not ask and refuses us by an alert', ending({ kind: 'alert', alert: 80, message: '' }), false],
    ['one that asks in a second handshake', seen({ at: address({ ...browser, handshake: renegotiated(40) }) }), false],
    ['no answer to our own hello', seen(), false],
    [
      'a handshake that failed',
      seen({ at: address({ handshake: alerted(70), hellos: [hello('browser', flight(0x0304))] }) }),
      false,
    ],
  ])('given %s', (_given, at, fires) => {
    expect(clientCertificateNotRequired.diagnose(under('required', at)) !== null).toBe(fires);
    expect(clientCertificateNotRequired.diagnose(under('any', at))).toBeNull();
    expect(clientCertificateNotRequired.diagnose(under('none', at))).toBeNull();
  });

  test('reads well', () => {
    expect(
      reads(clientCertificateNotRequired, under('required', asked({ http: page(200, null) }))),
    ).toMatchInlineSnapshot(`
"error client-certificate-not-required: the server lets clients in without a certificate
api.example.com:443 asks clients for a certificate but serves those who show none, and the policy wants one required.
  asks for a certificate: yes
  CAs asked for: CN=Clients CA
  without one: HTTP status 200
fix (any): Let the server insist on a client certificate for "api.example.com", not only ask for one.
  - Set it where TLS ends: with a load balancer in front, that is where clients are asked, and the backend never sees them.
  - Set it for every address, port and virtual host of the service: one left out is open to all.
fix (nginx): Name the CA of the clients of "api.example.com" and insist on a certificate.
  | ssl_client_certificate /etc/nginx/client-ca.pem;
  | ssl_verify_client on;
  - It stands in the server block; client CAs with an intermediate need \`ssl_verify_depth 2\`. \`optional\` asks and lets everyone in.
  - nginx -t && nginx -s reload"
`);
  });

  test('says so where the server does not even ask', () => {
    expect(clientCertificateNotRequired.diagnose(under('required', notAsking))?.message).toMatchInlineSnapshot(
      `"api.example.com:443 does not ask clients for a certificate, and the policy wants one required."`,
    );
  });
});
