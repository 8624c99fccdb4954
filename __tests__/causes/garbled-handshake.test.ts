import { describe, expect, test } from '@jest/globals';
import { garbledHandshake } from '../../src/causes/garbled-handshake.ts';
import { address, alert, bytes, completed, flight, hello, notTls, seen } from './given.ts';
import { reads } from './reads.ts';

const malformed = { kind: 'malformed', at: 'server_hello/session_id', problem: '255 bytes announced, 3 left' } as const;
const noise = notTls('\xf3\x01\x80\x9c\x00\xfe\x7f\xaa');
const refused = (code: string) =>
  ({ kind: 'refused-by-us', code, message: 'error:0A0000FC:SSL routines::bad thing:x.c:1:', tookMs: 9 }) as const;
const badMac = refused('ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC');
const wrongVersion = refused('ERR_SSL_WRONG_VERSION_NUMBER');
const failed = { kind: 'closed', how: 'fin', tookMs: 9 } as const;

describe('garbled-handshake', () => {
  test.each([
    ['a malformed answer', address({ handshake: failed, hellos: [hello('modern', malformed)] }), true],
    ['binary noise', address({ handshake: wrongVersion, hellos: [hello('modern', noise)] }), true],
    [
      'an answer cut short',
      address({ handshake: failed, hellos: [hello('modern', { kind: 'closed', how: 'fin' }, 40)] }),
      true,
    ],
    ['records that do not decrypt', address({ handshake: badMac, hellos: [hello('modern', flight(0x0304))] }), true],
    ['no TLS in mid-handshake', address({ handshake: wrongVersion, hellos: [hello('modern', flight(0x0303))] }), true],
    ['alert 20 of the server', address({ handshake: { kind: 'alert', alert: 20, message: '', tookMs: 9 } }), true],
    ['binary noise as a greeting', greeted('\x00\x01\x02'), true],
    ['unknown text', address({ handshake: wrongVersion, hellos: [hello('modern', notTls('hello there\r\n'))] }), false],
    ['MySQL', greeted('I\x00\x00\x00\x0a8.0.36\x00'), false],
    [
      'an answer of SSL 2.0',
      address({ handshake: failed, hellos: [hello('modern', { ...noise, looksLike: 'sslv2' } as never)] }),
      false,
    ],
    ['an alert', address({ handshake: failed, hellos: [hello('modern', alert(40))] }), false],
    [
      'a malformed answer to old versions of a healthy server',
      address({ hellos: [hello('below-minimum', malformed)] }),
      false,
    ],
    [
      'a handshake that was completed',
      address({ handshake: completed(), hellos: [hello('browser', malformed)] }),
      false,
    ],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(garbledHandshake.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    const at = address({ handshake: failed, hellos: [hello('modern', malformed)] });
    expect(reads(garbledHandshake, seen({ at }))).toMatchInlineSnapshot(`
"error garbled-handshake: the answer to the handshake is damaged
192.0.2.1 answers with a TLS message that cannot be read at server_hello/session_id (255 bytes announced, 3 left): a broken TLS stack, a device on the way that alters the stream, or another binary protocol on this port.
  field: server_hello/session_id
  problem: 255 bytes announced, 3 left
fix (any): Capture the handshake on both ends and compare: where the bytes differ, the device in between alters them.
  | tcpdump -ni any 'host 192.0.2.1 and port 443' -w handshake.pcap
  - While it runs, on each end: openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - The same bytes on both ends: the server makes them. Update its TLS library, switch off TLS offload, or check that this port speaks TLS.
  - Different bytes: ask the network team for inspection, offload or compression between the two."
`);
  });

  test('does not blame the TLS stack for a chain that is merely too long', () => {
    const long = {
      kind: 'malformed',
      at: 'certificate/certificate_list/100',
      problem: 'more than 100 certificates',
    } as const;
    const text = reads(garbledHandshake, seen({ at: address({ handshake: failed, hellos: [hello('modern', long)] }) }));
    expect(text).toContain('192.0.2.1 sends more than 100 certificates: ');
    expect(text).toContain('fix (any): Send the server certificate and its intermediates only');
    expect(text).not.toMatch(/broken TLS stack|tcpdump/);
  });

  test('says which damage it is', () => {
    const told = [
      address({ handshake: wrongVersion, hellos: [hello('modern', noise)] }),
      address({ handshake: badMac, hellos: [hello('modern', flight(0x0304))] }),
      address({ handshake: failed, hellos: [hello('modern', { kind: 'closed', how: 'fin' }, 40)] }),
    ].map((at) => garbledHandshake.diagnose(seen({ at }))?.message);
    expect(told.join('\n')).toMatchInlineSnapshot(`
"192.0.2.1 answers with binary bytes that no known protocol begins with: a broken TLS stack, a device on the way that alters the stream, or another binary protocol on this port.
192.0.2.1 and OpenSSL do not understand each other in mid-handshake: "bad thing" (ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC): a broken TLS stack, a device on the way that alters the stream, or another binary protocol on this port.
192.0.2.1 breaks its answer off after 40 bytes: a broken TLS stack, a device on the way that alters the stream, or another binary protocol on this port."
`);
  });
});

function greeted(text: string) {
  return address({
    handshake: wrongVersion,
    plaintext: { kind: 'answered', when: 'before-request', firstBytes: bytes(text) },
  });
}
