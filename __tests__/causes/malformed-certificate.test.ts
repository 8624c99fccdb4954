import { describe, expect, test } from '@jest/globals';
import { malformedCertificate } from '../../src/causes/malformed-certificate.ts';
import type { Handshake, UnreadableCertificate } from '../../src/model/observation.ts';
import { address, certificate, completed, intermediate, seen } from './given.ts';
import { reads } from './reads.ts';

const CUT: UnreadableCertificate = { place: 0, at: 'certificate', problem: 'ends early', sha256: 'cc', bytes: 200 };
const NEGATIVE = certificate({ defects: ['serialNumber: is negative'] });

/** OpenSSL gives up with this line. */
function refused(code: string, text: string): Handshake {
  return { kind: 'refused-by-us', code, message: `00:error:${text}:../file.c:1:`, tookMs: 5 };
}

const ASN1 = refused('ERR_SSL_TOO_LONG', '0680009B:asn1 encoding routines:ASN1_get_object:too long');
const UNTRUSTED = { kind: 'refused', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', message: 'x' } as const;

describe('malformed-certificate', () => {
  test('names field and place of what is no certificate', () => {
    const found = malformedCertificate.diagnose(
      seen({ at: address({ handshake: ASN1 }), sent: [], chain: null, unreadable: [CUT] }),
    );
    expect(found).toMatchObject({
      severity: 'error',
      message: "Of the certificates that the server sends, the server's own cannot be read: it ends early.",
      remedy: { kind: 'replace-malformed', name: 'api.example.com', place: 0 },
    });
    expect(found?.evidence).toEqual([
      { label: 'at place 0', value: '200 bytes, SHA-256 cc' },
      { label: 'field', value: 'certificate: ends early' },
      { label: 'OpenSSL says', value: 'too long (ERR_SSL_TOO_LONG)' },
    ]);
  });

  test('reads', () => {
    expect(
      reads(malformedCertificate, seen({ at: address({ handshake: ASN1 }), sent: [], chain: null, unreadable: [CUT] })),
    ).toMatchInlineSnapshot(`
"error malformed-certificate: a certificate is malformed
Of the certificates that the server sends, the server's own cannot be read: it ends early.
  at place 0: 200 bytes, SHA-256 cc
  field: certificate: ends early
  OpenSSL says: too long (ERR_SSL_TOO_LONG)
fix (any): Have the certificate of "api.example.com" issued again by a CA that encodes it as RFC 5280 asks, and put the file in place as it came.
  | openssl x509 -in /etc/ssl/fullchain.pem -noout -text
  | openssl asn1parse -in /etc/ssl/fullchain.pem -i
  - Look whether the file was cut, edited or converted: what the CA sent is to be served byte for byte.
  - If the CA is your own, find the tool that wrote the certificate; issue again with \`openssl ca\`, step-ca, cfssl or cert-manager, which write sound DER.
  - Changed bytes cannot be mended by hand: they break the signature."
`);
  });

  test('names a field within', () => {
    const at = 'certificate/tbsCertificate/validity/notBefore';
    const unreadable = [{ ...CUT, place: 1, at, problem: 'is no time' }];
    expect(malformedCertificate.diagnose(seen({ unreadable }))?.message).toBe(
      'Of the certificates that the server sends, number 2 cannot be read: tbsCertificate/validity/notBefore is no time.',
    );
  });

  test('warns of a defect that OpenSSL overlooks', () => {
    expect(malformedCertificate.diagnose(seen({ sent: [NEGATIVE, intermediate()] }))).toMatchObject({
      severity: 'warning',
      message:
        'Of the certificates that the server sends, "api.example.com" is malformed: serialNumber: is negative; OpenSSL accepts this, and stricter clients (Go, rustls, Java) may not.',
    });
  });

  test('is an error where OpenSSL refuses the chain', () => {
    const at = address({ handshake: completed({ verification: UNTRUSTED }) });
    expect(malformedCertificate.diagnose(seen({ at, sent: [NEGATIVE] }))).toMatchObject({ severity: 'error' });
  });

  test('counts places over everything that was sent', () => {
    const unreadable = [{ ...CUT, place: 1 }];
    const sent = [certificate(), intermediate({ defects: ['issuer: is empty'] })];
    const found = malformedCertificate.diagnose(seen({ sent, unreadable }));
    expect(found?.evidence.map(({ label }) => label)).toEqual([
      'at place 1',
      'field',
      'at place 2',
      'defect',
      'SHA-256',
    ]);
    expect(found?.severity).toBe('error');
  });

  test('repeats the words of OpenSSL where only OpenSSL stumbles', () => {
    expect(malformedCertificate.diagnose(seen({ at: address({ handshake: ASN1 }), sent: [] }))?.message).toBe(
      'OpenSSL cannot read a certificate that the server sends, and says "too long (ERR_SSL_TOO_LONG)".',
    );
  });

  test.each([
    ['ERR_SSL_CERT_LENGTH_MISMATCH', '0A000087:SSL routines:tls_process_server_certificate:cert length mismatch'],
    ['ERR_SSL_DECODE_ERROR', '03000072:digital envelope routines:X509_PUBKEY_get0:decode error'],
  ])('knows %s for a certificate that cannot be read', (code, text) => {
    const at = address({ handshake: refused(code, text) });
    expect(malformedCertificate.diagnose(seen({ at, sent: [NEGATIVE] }))).toMatchObject({ severity: 'error' });
  });

  test('leaves a handshake that ended for another reason to its own cause', () => {
    const small = refused('ERR_SSL_DH_KEY_TOO_SMALL', '0A00018A:SSL routines:tls_process_ske_dhe:dh key too small');
    const alert: Handshake = { kind: 'alert', alert: 40, message: '', tookMs: 5 };
    for (const handshake of [small, alert]) {
      const ended = seen({ at: address({ handshake }), sent: [NEGATIVE] });
      expect(malformedCertificate.diagnose(ended)).toBeNull();
    }
  });

  test('is silent about sound certificates', () => {
    expect(malformedCertificate.diagnose(seen())).toBeNull();
  });

  test('stays short whatever is sent', () => {
    const unreadable = Array.from({ length: 100 }, (_, place) => ({ ...CUT, place }));
    const sent = [certificate({ defects: Array.from({ length: 50 }, () => 'x'.repeat(5_000)) })];
    const found = malformedCertificate.diagnose(seen({ sent, unreadable }));
    expect(found?.message.length).toBeLessThan(500);
    expect(found?.evidence.length).toBeLessThan(20);
  });
});
