import { describe, expect, test } from '@jest/globals';
import { faultyServer } from '../../src/demo/faulty-servers.ts';
import type { MintSpec } from '../../src/demo/mint.ts';
import { sendsCertificates } from '../../src/demo/raw-flight.ts';
import { tlsServer } from '../../src/demo/servers.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const sound = lab.ca.leaf();

/** The leaf with one byte replaced, so many bytes after the first occurrence of a pattern. */
function replaced(pattern: string, after: number, byte: number): Uint8Array {
  const der = Buffer.from(sound.der);
  der[der.indexOf(Buffer.from(pattern, 'hex')) + after] = byte;
  return der;
}

describe('bytes that are no certificate end the handshake, and are named', () => {
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['noise', new Uint8Array(300).fill(0xa5)],
    ['a web page', Buffer.from('<html><body>404</body></html>')],
    ['PEM instead of DER', Buffer.from(sound.certPem)],
    ['a file that was not written to its end', sound.der.subarray(0, -20)],
    ['a file with a byte too many', Uint8Array.of(...sound.der, 0)],
    ['a validity that begins at no time', replaced('170d', 0, 0x04)],
    ['a key on a curve that does not exist', replaced('06082a8648ce3d030107', 5, 0x77)],
    ['an empty serial number', lab.ca.leaf({ serial: '' }).der],
  ])('%s', async (_what, der) => {
    const server = await lab.keep(faultyServer(sendsCertificates([der, lab.ca.intermediate.der])));
    const { errors, report } = await lab.look(server);
    expect(errors).toEqual(['malformed-certificate']);
    expect(report.verdict).toBe('fail');
  });

  test('behind a sound certificate', async () => {
    const server = await lab.keep(faultyServer(sendsCertificates([sound.der, Uint8Array.of(0x30, 0)])));
    const { errors, text } = await lab.look(server);
    expect(errors).toEqual(['malformed-certificate']);
    expect(text).toContain('number 2 cannot be read: tbsCertificate is missing');
  });
});

describe('defects of a certificate that can be read', () => {
  const empty = Uint8Array.of(0x05, 0x00);
  test.each<[string, Partial<MintSpec>, string]>([
    ['a negative serial number', { serial: '8001' }, 'warning'],
    [
      'an extension twice',
      { rawExtensions: [1, 2].map(() => ({ oid: '1.2.3.4', critical: false, value: empty })) },
      'warning',
    ],
    ['unreadable key usage', { rawExtensions: [{ oid: '2.5.29.15', critical: true, value: empty }] }, 'error'],
    ['unreadable key identifiers', { rawExtensions: [{ oid: '2.5.29.35', critical: false, value: empty }] }, 'error'],
  ])('%s', async (_what, spec, severity) => {
    const { chain, key } = lab.files(spec);
    const server = await lab.keep(tlsServer({ chain, key }));
    const { findings } = await lab.look(server);
    expect(findings).toEqual([`${severity} malformed-certificate`]);
  });
});
