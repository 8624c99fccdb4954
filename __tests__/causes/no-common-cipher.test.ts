import { describe, expect, test } from '@jest/globals';
import { noCommonCipher } from '../../src/causes/no-common-cipher.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import type { Handshake, HelloObservation, HelloQuestion } from '../../src/model/observation.ts';
import { address, alert, certificate, completed, flight, hello, policy, seen } from './given.ts';
import { reads } from './reads.ts';

const alerted = (code: number): Handshake => ({ kind: 'alert', alert: code, message: '', tookMs: 9 });
const givenUp = (code: string): Handshake => ({ kind: 'refused-by-us', code, message: '', tookMs: 9 });
const accepted: HelloQuestion = { kind: 'suites', why: 'accepted', offered: [0x000a, 0x0005] };
/** A key on a curve that only our small hello offers. */
const onCurve = (curve: string, handshake = alerted(40), browser: HelloObservation['outcome'] = alert(40)) => {
  const leaf = certificate({ key: { algorithm: 'ec', bits: 256, curve, text: `EC ${curve}`, spkiSha256: 'aa' } });
  const at = address({
    handshake,
    hellos: [hello('browser', browser), hello('modern', flight(0x0303, { cipherSuite: 0xc02b, chain: [leaf] }))],
  });
  return seen({ at, sent: [leaf] });
};
const version = (offered: number): HelloQuestion => ({ kind: 'version', offered });
const met = (handshake: Handshake, ...hellos: readonly HelloObservation[]) =>
  seen({ at: address({ handshake, hellos }) });

/** 3DES and RC4 alone. */
const obsolete = met(
  alerted(40),
  hello('browser', alert(40)),
  hello('modern', flight(0x0303, { cipherSuite: 0x000a, group: null })),
  hello(accepted, flight(0x0303, { cipherSuite: 0x0005, group: null })),
  hello(accepted, alert(40)),
);
/** Suites for an ECDSA key, and an RSA key. */
const keyMisfit = [
  hello('browser', alert(40)),
  hello('below-minimum', alert(70)),
  hello('modern', alert(40)),
  hello('no-sni', alert(40)),
  hello(version(0x0303), alert(40)),
  hello(version(0x0304), alert(70)),
];

describe('no-common-cipher', () => {
  test.each<[string, SeenAddress, boolean]>([
    ['3DES and RC4 alone', obsolete, true],
    ['the same where the connection merely ends in alert 71', met(alerted(71), ...obsolete.at.hellos), true],
    [
      'an AES suite that is chosen, so that something else is the matter',
      met(alerted(40), hello('modern', flight(0x0303, { cipherSuite: 0xc02f }))),
      false,
    ],
    ['a handshake that works', met(completed(), ...obsolete.at.hellos), false],
    ['a key on secp256k1', onCurve('secp256k1'), true],
    ['a key on a brainpool curve', onCurve('brainpoolP384r1', alerted(71)), true],
    ['the same that OpenSSL itself gives up', onCurve('secp256k1', givenUp('ERR_SSL_WRONG_CURVE')), true],
    ['a key on P-256, refused for another reason', onCurve('P-256'), false],
    ['a key on P-521, refused for another reason', onCurve('P-521'), false],
    ['a key on secp256k1 beside another that is served', onCurve('secp256k1', completed()), false],
    ['the same where browsers are served', onCurve('secp256k1', alerted(40), flight(0x0304)), false],
    ['a key on secp256k1 behind another refusal', onCurve('secp256k1', alerted(70)), false],
    ['a client that is cut off', met({ kind: 'closed', how: 'rst', tookMs: 9 }, ...obsolete.at.hellos), false],
    [
      '3DES at a version that is forbidden',
      met(alerted(70), hello('below-minimum', flight(0x0301, { cipherSuite: 0x000a }))),
      false,
    ],
    [
      'a TLS 1.3 suite that no client has on',
      met(alerted(40), hello('modern', flight(0x0304, { cipherSuite: 0x1305 }))),
      true,
    ],
    ['every suite refused at a version that is known', met(alerted(40), ...keyMisfit), true],
    [
      'the same with an old version met by a security level of OpenSSL',
      met(
        alerted(40),
        hello('modern', alert(40)),
        hello(version(0x0303), alert(40)),
        hello('below-minimum', alert(80)),
      ),
      true,
    ],
    [
      'every version refused alike',
      met(
        alerted(40),
        hello('modern', alert(40)),
        hello(version(0x0303), alert(40)),
        hello('below-minimum', alert(40)),
      ),
      false,
    ],
    [
      'another name served',
      met(alerted(40), ...keyMisfit, hello({ kind: 'other-sni', name: 'x.invalid' }, flight(0x0303))),
      false,
    ],
    [
      'another name refused for being unknown',
      met(alerted(40), ...keyMisfit, hello({ kind: 'other-sni', name: 'x.invalid' }, alert(112))),
      false,
    ],
    [
      'a version asked for in vain',
      met(alerted(70), hello('modern', alert(70)), hello('below-minimum', alert(70))),
      false,
    ],
    ['a healthy server', seen(), false],
  ])('given %s', (_given, at, fires) => {
    expect(noCommonCipher.diagnose(at) !== null).toBe(fires);
  });

  test('depends on the suites that the clients of the profile speak', () => {
    const cbc = met(alerted(40), hello('modern', flight(0x0303, { cipherSuite: 0xc013 })));
    expect(noCommonCipher.diagnose(cbc)).toBeNull();
    expect(noCommonCipher.diagnose({ ...cbc, policy: policy({ profile: 'intermediate' }) })).not.toBeNull();
  });

  test('reads well', () => {
    expect(reads(noCommonCipher, obsolete)).toMatchInlineSnapshot(`
"error no-common-cipher: the server and its clients share no cipher suite
api.example.com:443 was found to accept only TLS_RSA_WITH_3DES_EDE_CBC_SHA (DES-CBC3-SHA) and TLS_RSA_WITH_RC4_128_SHA (RC4-SHA), and clients of the baseline profile offer none of that.
  accepts: TLS_RSA_WITH_3DES_EDE_CBC_SHA (DES-CBC3-SHA)
  accepts: TLS_RSA_WITH_RC4_128_SHA (RC4-SHA)
  of these, clients offer: none
  clients offer: TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384, TLS_CHACHA20_POLY1305_SHA256, ECDHE-ECDSA-AES128-GCM-SHA256, ECDHE-RSA-AES128-GCM-SHA256, ECDHE-ECDSA-AES256-GCM-SHA384, ECDHE-RSA-AES256-GCM-SHA384, ECDHE-ECDSA-CHACHA20-POLY1305, ECDHE-RSA-CHACHA20-POLY1305 and 21 more
fix (any): Allow the suites that clients of today offer.
  | ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305
  - The line is in the spelling of OpenSSL; suites of TLS 1.3 are set apart from it and are sound by default.
  - Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.
fix (nginx): Allow the suites that clients of today offer: set \`ssl_ciphers\` once, in the \`http\` block.
  | ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
  | ssl_prefer_server_ciphers off;
  - nginx -t && nginx -s reload
  - A line in a server block wins over it, and that of the default server block may count for the whole socket: grep -rn ssl_ciphers /etc/nginx /etc/letsencrypt finds them."
`);
  });

  test('reads well where no client knows the curve of the key', () => {
    expect(reads(noCommonCipher, onCurve('secp256k1'))).toMatchInlineSnapshot(`
"error no-common-cipher: the server and its clients share no cipher suite
The certificate "api.example.com" has a key on secp256k1, which browsers and OpenSSL clients do not offer, so that no cipher suite fits it and api.example.com:443 refuses them.
  certificate: CN=api.example.com, EC secp256k1
  curves that clients take: P-256, P-384, and P-521 in most
fix (any): Have a certificate issued for "api.example.com" with a new key (EC P-256, or RSA of at least 2048 bits).
  | certbot certonly --standalone -d api.example.com --deploy-hook 'systemctl reload YOUR-SERVER'
  - If another tool or a person obtains the certificate, ask for the same names there.
fix (nginx): Have a certificate issued for "api.example.com" with a new key (EC P-256, or RSA of at least 2048 bits) and name it in \`ssl_certificate\`.
  | certbot certonly --nginx -d api.example.com --cert-name api.example.com --key-type ecdsa --force-renewal --deploy-hook 'systemctl reload nginx'
  | ssl_certificate     /etc/letsencrypt/live/api.example.com/fullchain.pem;
  | ssl_certificate_key /etc/letsencrypt/live/api.example.com/privkey.pem;
  - The first line is for the shell, the others stand in the server block with that \`server_name\`.
  - If another tool or a person obtains the certificate, ask for the same names there.
  - nginx -t && nginx -s reload"
`);
  });

  test('reads well where no suite fits the key', () => {
    expect(reads(noCommonCipher, met(alerted(40), ...keyMisfit))).toMatchInlineSnapshot(`
"error no-common-cipher: the server and its clients share no cipher suite
api.example.com:443 refuses every cipher suite there is at TLS 1.2 and answers TLS alert 40 (handshake_failure): either none of the suites that it allows fits the key of its certificate (only ECDSA suites with an RSA key, or the other way round), or it has no certificate here at all.
  every suite offered: TLS alert 40 (handshake_failure) at TLS 1.2
  other versions: TLS 1.0, TLS 1.1, TLS 1.3: refused as versions, so it does read the hello
fix (any): Allow suites for ECDSA and for RSA keys, so that one fits the certificate.
  | ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305
  - The line is in the spelling of OpenSSL; suites of TLS 1.3 are set apart from it and are sound by default.
  - See which key the certificate has: openssl x509 -in fullchain.pem -noout -text | grep "Public Key Algorithm"
  - Set it where TLS ends: with a load balancer or CDN in front, that is its security policy and not the web server.
fix (nginx): Allow suites for ECDSA and for RSA keys, so that one fits the certificate: set \`ssl_ciphers\` once, in the \`http\` block.
  | ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
  | ssl_prefer_server_ciphers off;
  - See which key the certificate has: openssl x509 -in fullchain.pem -noout -text | grep "Public Key Algorithm"
  - nginx -t && nginx -s reload
  - A line in a server block wins over it, and that of the default server block may count for the whole socket: grep -rn ssl_ciphers /etc/nginx /etc/letsencrypt finds them."
`);
  });
});
