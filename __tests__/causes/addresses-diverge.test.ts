import { describe, expect, test } from '@jest/globals';
import { addressesDiverge } from '../../src/causes/addresses-diverge.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { AddressObservation } from '../../src/model/observation.ts';
import {
  address,
  asking,
  certificate,
  completed,
  flight,
  hello,
  inDays,
  intermediate,
  seen,
  seenEndpoint,
  unconnected,
} from './given.ts';
import { reads } from './reads.ts';

const present = certificate({ sha256: 'present', serial: '02' });
const lastMonths = certificate({ sha256: 'last', serial: '01', notBefore: inDays(-108), notAfter: inDays(-18) });
const nearEnd = certificate({ sha256: 'near', serial: '01', notBefore: inDays(-85), notAfter: inDays(5) });
const ageing = certificate({ sha256: 'ageing', serial: '01', notBefore: inDays(-72), notAfter: inDays(18) });
const future = certificate({ sha256: 'future', notBefore: inDays(2), notAfter: inDays(92) });
const otherName = certificate({
  sha256: 'other',
  subject: 'CN=old.example.com',
  sans: [{ kind: 'dns', value: 'old.example.com' }],
});
const sister = certificate({ sha256: 'sister', serial: '03', notAfter: inDays(55) });
const rsa = certificate({
  sha256: 'rsa',
  key: { ...present.key, algorithm: 'rsa', bits: 2048, curve: null, text: 'RSA 2048' },
});
const moreNames = certificate({
  sha256: 'more',
  sans: [
    { kind: 'dns', value: 'api.example.com' },
    { kind: 'dns', value: 'www.example.com' },
  ],
});

function fleet(...all: readonly (CertificateFacts | Partial<AddressObservation>)[]) {
  const addresses = all.map((one, index): SeenAddress => {
    const overrides = 'sha256' in one ? { handshake: completed({ chain: [one, intermediate()] }) } : one;
    return seen({ at: address({ ...overrides, address: `192.0.2.${index + 1}` }) });
  });
  return seenEndpoint({ addresses });
}

const old = { handshake: completed({ version: 'TLSv1.2' }) };
const open = { hellos: [hello('browser', flight(0x0304))] };
const closed = { hellos: [asking('CN=Clients CA')] };

describe('addresses-diverge', () => {
  test.each([
    ['one address', fleet(lastMonths), null],
    ['the same certificate everywhere', fleet(present, present), null],
    ['the same expired certificate everywhere', fleet(lastMonths, lastMonths), null],
    ['two sound certificates for the same names', fleet(present, sister), null],
    ['an RSA and an ECDSA certificate', fleet(present, rsa), null],
    ['an address that cannot be reached', fleet(present, unconnected({ kind: 'refused' })), null],
    ["last month's certificate at one of two", fleet(present, lastMonths), 'error'],
    ["last month's certificate at two of three", fleet(lastMonths, present, lastMonths), 'error'],
    ['one that ends sooner than the policy allows', fleet(present, nearEnd), 'error'],
    ['one that the policy warns of', fleet(present, ageing), 'warning'],
    ['one that is not valid yet', fleet(present, future), 'error'],
    ['one for another name', fleet(present, otherName), 'error'],
    ['sound ones for different names', fleet(present, moreNames), 'notice'],
    ['different versions', fleet({}, old), 'warning'],
    ['a client certificate asked for at one of two', fleet(open, closed), 'warning'],
    ['a client certificate asked for everywhere', fleet(closed, closed), null],
    ['one address whose flight was not seen', fleet(closed, {}), null],
  ])('given %s', (_given, endpoint, severity) => {
    expect(addressesDiverge.diagnose(endpoint)?.severity ?? null).toBe(severity);
  });

  test('names the addresses, and explains there what it tells itself', () => {
    const diagnosis = addressesDiverge.diagnose(fleet(lastMonths, present, otherName));
    expect(diagnosis?.addresses).toEqual(['192.0.2.1', '192.0.2.3']);
    expect(diagnosis?.explainsAt.get('192.0.2.1')).toContain('certificate-expired');
    expect(diagnosis?.explainsAt.get('192.0.2.3')).toContain('hostname-mismatch');
    expect(diagnosis?.explainsAt.has('192.0.2.2')).toBe(false);
  });

  test('reads well', () => {
    expect(reads(addressesDiverge, fleet(present, lastMonths))).toMatchInlineSnapshot(`
"error addresses-diverge: the addresses of the name do not serve the same
The addresses of api.example.com do not serve the same: 1 of 2 addresses (192.0.2.2) still serves the certificate "api.example.com" that expired on 2026-11-03, 18 days ago, while another serves one that is valid until 2027-01-20.
  192.0.2.1: CN=api.example.com, valid until 2027-01-20, serial 02
  192.0.2.2: CN=api.example.com, valid until 2026-11-03, serial 01
fix (any): Bring the present certificate to the machine behind 192.0.2.2.
  - If that machine is out of service, take the address out of the DNS of "api.example.com".
  - Find out why the roll-out passed them by: a renewal job or deploy hook that runs on one machine only leaves the others behind.
  - Reload the server there: most read the certificate once, when they start.
fix (nginx): Bring the present certificate to the machine behind 192.0.2.2.
  - If that machine is out of service, take the address out of the DNS of "api.example.com".
  - Find out why the roll-out passed them by: a renewal job or deploy hook that runs on one machine only leaves the others behind.
  - nginx -t && nginx -s reload"
`);
  });

  test('says in one sentence what differs', () => {
    const fleets = [
      fleet(nearEnd, present, nearEnd),
      fleet(present, otherName),
      fleet(present, future),
      fleet(present, present, moreNames),
      fleet({}, {}, old),
      fleet(open, closed),
      fleet({ ...open, ...old }, { ...closed, handshake: completed({ chain: [lastMonths] }) }),
    ];
    expect(fleets.map((one) => addressesDiverge.diagnose(one)?.message)).toMatchInlineSnapshot(`
[
  "The addresses of api.example.com do not serve the same: 2 of 3 addresses (192.0.2.1 and 192.0.2.3) still serve the certificate "api.example.com" that expires on 2026-11-26, in 5 days, while another serves one that is valid until 2027-01-20.",
  "The addresses of api.example.com do not serve the same: 1 of 2 addresses (192.0.2.2) serves the certificate "old.example.com", which is not for this name, while another serves one that is valid until 2027-01-20.",
  "The addresses of api.example.com do not serve the same: 1 of 2 addresses (192.0.2.2) serves the certificate "api.example.com" that is not valid before 2026-11-23, while another serves one that is valid until 2027-01-20.",
  "The addresses of api.example.com do not serve the same: 1 of 3 addresses (192.0.2.3) serves a certificate for "api.example.com" and "www.example.com", the rest one for "api.example.com".",
  "The addresses of api.example.com do not serve the same: 1 of 3 addresses (192.0.2.3) chooses TLS 1.2, the rest TLS 1.3.",
  "The addresses of api.example.com do not serve the same: 1 of 2 addresses (192.0.2.1) asks for no client certificate, the rest for a client certificate.",
  "The addresses of api.example.com do not serve the same: 1 of 2 addresses (192.0.2.2) still serves the certificate "api.example.com" that expired on 2026-11-03, 18 days ago, while another serves one that is valid until 2027-01-20; and 1 of 2 addresses (192.0.2.1) chooses TLS 1.2, the rest TLS 1.3; and 1 of 2 addresses (192.0.2.1) asks for no client certificate, the rest for a client certificate.",
]
`);
  });

  test('has the same fingerprint on the next day', () => {
    const keys = [fleet(present, lastMonths), fleet(lastMonths, present)].map(
      (one) => addressesDiverge.diagnose(one)?.key,
    );
    expect(keys[0]).toEqual(keys[1]);
  });
});
