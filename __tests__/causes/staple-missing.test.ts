import { describe, expect, test } from '@jest/globals';
import { stapleMissing } from '../../src/causes/staple-missing.ts';
import { mint, mintRoot } from '../../src/demo/mint.ts';
import type { OcspSpec } from '../../src/demo/mint-ocsp.ts';
import { flight, hello } from './given.ts';
import { reads } from './reads.ts';
import { CA, leafOf, ocsp, on, read, serves, stapling } from './revocation-lab.ts';

const plain = leafOf();
const must = leafOf({ mustStaple: true });
const stranger = mintRoot({ subject: 'Stranger', notBefore: on(-9), notAfter: on(9) });
const required = { require: ['staple'] } as const;

/** What is said of a staple made to this spec. */
function said(spec: Partial<OcspSpec>, leaf = plain): string | undefined {
  return stapleMissing.diagnose(serves(leaf, { hellos: [stapling(leaf, ocsp(leaf, spec))] }))?.message;
}

describe('staple-missing', () => {
  test('does not fire where a valid staple comes, be it in the third answer', () => {
    const hellos = [stapling(must, null), stapling(must, null, 1), stapling(must, ocsp(must), 2)];
    expect(stapleMissing.diagnose(serves(must, { hellos }))).toBeNull();
    expect(
      stapleMissing.diagnose(serves(plain, { hellos: [stapling(plain, ocsp(plain))], policy: required })),
    ).toBeNull();
  });

  test('does not fire where nobody wants a staple, with or without an OCSP address', () => {
    expect(stapleMissing.diagnose(serves(plain, { hellos: [stapling(plain, null)] }))).toBeNull();
    const bare = leafOf({ ocspUrls: [] });
    expect(stapleMissing.diagnose(serves(bare, { hellos: [stapling(bare, null)] }))).toBeNull();
  });

  test('does not fire where none was asked for, or nothing was seen', () => {
    expect(stapleMissing.diagnose(serves(must))).toBeNull();
    expect(
      stapleMissing.diagnose(serves(must, { hellos: [hello('modern', flight(0x0304, { chain: [read(must)] }))] })),
    ).toBeNull();
    expect(
      stapleMissing.diagnose(serves(must, { hellos: [hello('browser', flight(0x0304, { chain: [] }))] })),
    ).toBeNull();
    const cut = hello('browser', flight(0x0303, { chain: [read(must)], complete: false }));
    expect(stapleMissing.diagnose(serves(must, { hellos: [cut] }))).toBeNull();
  });

  test('leaves certificates that have expired to their own cause', () => {
    const old = leafOf({ mustStaple: true, notAfter: on(-1) });
    expect(stapleMissing.diagnose(serves(old, { hellos: [stapling(old, null)] }))).toBeNull();
  });

  test('is silent where the policy looks at no revocation, unless it requires a staple', () => {
    const hellos = [stapling(must, null)];
    expect(stapleMissing.diagnose(serves(must, { hellos, policy: { revocation: 'off' } }))).toBeNull();
    const both = serves(must, { hellos, policy: { revocation: 'off', ...required } });
    expect(stapleMissing.diagnose(both)).toMatchObject({ severity: 'error' });
  });

  test('warns of a staple that is good for nothing, and fails where one is demanded', () => {
    const stale = { thisUpdate: on(-9), nextUpdate: on(-2) };
    const hellos = [stapling(plain, ocsp(plain, stale))];
    expect(stapleMissing.diagnose(serves(plain, { hellos }))?.severity).toBe('warning');
    expect(stapleMissing.diagnose(serves(plain, { hellos, policy: required }))?.severity).toBe('error');
    const demanded = serves(must, { hellos: [stapling(must, ocsp(must, stale))] });
    expect(stapleMissing.diagnose(demanded)?.severity).toBe('error');
  });

  test('leaves a staple alone whose signer nobody can know', () => {
    const { chain, ...seen } = serves(plain, {
      hellos: [hello('browser', flight(0x0304, { chain: [read(plain)], staple: ocsp(plain) }))],
    });
    expect(stapleMissing.diagnose({ ...seen, chain: null })).toBeNull();
    expect(chain).not.toBeNull();
  });

  test('says what each staple lacks', () => {
    const responder = (extendedKeyUsage: readonly string[], notAfter = on(9)) => {
      const signer = mint({
        subject: 'Responder',
        issuer: CA,
        sans: null,
        extendedKeyUsage,
        notBefore: on(-9),
        notAfter,
      });
      return { signer, certificates: [signer] };
    };
    const seenText = (staple: string) =>
      stapleMissing.diagnose(serves(plain, { hellos: [stapling(plain, staple)] }))?.message;
    expect(
      [
        said({ thisUpdate: on(-9), nextUpdate: on(-2) }),
        said({ thisUpdate: on(1), nextUpdate: on(8) }),
        said({ certificate: leafOf({ serial: '05' }) }),
        said({ signer: stranger, certificates: [stranger] }),
        said({ signer: stranger }),
        said({ signer: mintRoot({ subject: 'R11', notBefore: on(-9), notAfter: on(9) }) }),
        said(responder(['serverAuth'])),
        said(responder(['OCSPSigning'], on(-1))),
        said({ status: 'unknown' }),
        seenText(Buffer.from([0x30, 3, 0x0a, 1, 3]).toString('base64')),
        seenText(Buffer.from('<html>').toString('base64')),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
"The stapled OCSP response for "api.example.com" ended at 2026-11-19 08:00:00 UTC, 2 days ago.
The stapled OCSP response for "api.example.com" begins only at 2026-11-22 08:00:00 UTC.
The stapled OCSP response for "api.example.com" is about another certificate (serial 05).
The stapled OCSP response for "api.example.com" is signed by "Stranger", who may not speak for the CA.
The stapled OCSP response for "api.example.com" names "Stranger", which is not the CA, as its signer and does not bring the certificate of that signer along.
The stapled OCSP response for "api.example.com" has a signature that does not verify with the key of "R11", which it names as its signer.
The stapled OCSP response for "api.example.com" is signed by "Responder", whose certificate is not for signing OCSP responses.
The stapled OCSP response for "api.example.com" is signed by "Responder", whose certificate is valid from 2026-11-12 to 2026-11-20 only.
The stapled OCSP response for "api.example.com" says that the responder does not know the certificate.
The stapled OCSP response for "api.example.com" holds no status: the responder said "tryLater".
The stapled OCSP response for "api.example.com" cannot be read (OCSPResponse is text, beginning with "<html>")."
`);
  });

  test('of a must-staple certificate names how often it was asked', () => {
    const hellos = [stapling(must, null), stapling(must, null, 1), stapling(must, null, 2)];
    expect(reads(stapleMissing, serves(must, { hellos }))).toMatchInlineSnapshot(`
"error staple-missing: no valid OCSP response is stapled
The certificate "api.example.com" demands a stapled OCSP response (must-staple), and the server sends none, though it was asked 3 times.
  asked in: 3 handshakes
  OCSP responder: http://ocsp.example/
  wanted by: the certificate (TLS feature extension, must-staple)
fix (any): Have the server fetch the OCSP response for "api.example.com" and send it along (OCSP stapling).
  - nginx: ssl_stapling on · Apache: SSLUseStapling on · HAProxy 2.8 and later: ocsp-update on · Caddy and IIS staple by themselves.
  - The server must be allowed to ask the responder: a firewall that keeps web servers from calling out is the usual reason.
  - By hand, and from a daily job: openssl ocsp -issuer /etc/ssl/api.example.com/chain.pem -cert /etc/ssl/api.example.com/cert.pem -url http://ocsp.example/ -no_nonce -respout /etc/ssl/api.example.com/ocsp.der
fix (nginx): Switch OCSP stapling on in the server block of "api.example.com", with a resolver and the chain that it is checked against.
  | ssl_stapling on;
  | ssl_stapling_verify on;
  | ssl_trusted_certificate /etc/ssl/api.example.com/chain.pem;
  | resolver 127.0.0.53;
  - \`resolver\` names a DNS server (grep nameserver /etc/resolv.conf); without one nginx cannot find the responder. chain.pem holds intermediates and root.
  - nginx -t && nginx -s reload, then: grep -iE "ocsp|stapling" /var/log/nginx/error.log | tail
  - Each worker fetches when a client first asks, so the first answers after a reload lack it. A must-staple certificate needs \`ssl_stapling_file\`.
  - By hand, and from a daily job: openssl ocsp -issuer /etc/ssl/api.example.com/chain.pem -cert /etc/ssl/api.example.com/cert.pem -url http://ocsp.example/ -no_nonce -respout /etc/ssl/api.example.com/ocsp.der"
`);
  });

  test('says that there is none to be had where the certificate names no responder', () => {
    const bare = leafOf({ ocspUrls: [] });
    expect(
      reads(stapleMissing, serves(bare, { hellos: [stapling(bare, null)], policy: required })),
    ).toMatchInlineSnapshot(`
"error staple-missing: no valid OCSP response is stapled
The policy requires a stapled OCSP response, but the certificate "api.example.com" names no OCSP responder, so that there is none to staple.
  asked in: 1 handshake
  OCSP responder: the certificate names none
  wanted by: the policy (require: [staple])
fix (any): Take \`staple\` out of \`require\`: the certificate names no OCSP responder, so its CA offers nothing that could be stapled.
  - Let's Encrypt ended OCSP in August 2025, and others follow: revocation is told by lists now, which clients fetch or have built in.
  - If a staple is a must, have the certificate issued by a CA that still runs a responder.
fix (nginx): Take \`staple\` out of \`require\`: the certificate names no OCSP responder, so its CA offers nothing that could be stapled.
  - Let's Encrypt ended OCSP in August 2025, and others follow: revocation is told by lists now, which clients fetch or have built in.
  - If a staple is a must, have the certificate issued by a CA that still runs a responder."
`);
  });
});
