import { describe, expect, test } from '@jest/globals';
import { sniFiltered } from '../../src/causes/sni-filtered.ts';
import { address, alert, completed, flight, hello, seen } from './given.ts';
import { reads } from './reads.ts';

const rst = { kind: 'closed', how: 'rst' } as const;
const fin = { kind: 'closed', how: 'fin' } as const;
const silent = { kind: 'silent', waitedMs: 5_000 } as const;
const served = flight(0x0304);
const failed = { kind: 'closed', how: 'rst', tookMs: 9 } as const;

function names(ours: Parameters<typeof hello>[1], other: typeof ours, none: typeof ours) {
  return address({
    handshake: failed,
    hellos: [hello('modern', ours), hello('other-sni', other), hello('no-sni', none)],
  });
}

describe('sni-filtered', () => {
  test.each([
    ['a reset to our name alone', names(rst, served, served), true],
    ['the end of the connection to our name alone', names(fin, served, served), true],
    ['silence to our name alone', names(silent, served, served), true],
    ['silence to our name, an alert to another', names(silent, alert(112), alert(112)), true],
    ['silence to every name', names(silent, silent, served), true],
    ['a reset to every name', names(rst, rst, served), false],
    ['a reset to everything', names(rst, rst, rst), false],
    ['silence to everything', names(silent, silent, silent), false],
    ['an alert to our name alone', names(alert(40), served, served), false],
    [
      'a reset to our hello although node:tls is served',
      { ...names(rst, served, served), handshake: completed() },
      false,
    ],
    ['a healthy server', address(), false],
  ])('given %s', (_given, at, fires) => {
    expect(sniFiltered.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(reads(sniFiltered, seen({ at: names(rst, served, served) }))).toMatchInlineSnapshot(`
"error sni-filtered: hellos that carry this host name are cut off
Something between here and 192.0.2.1:443, or the server itself, resets a hello for "api.example.com", while a hello for another name or for none is answered: either the server has no route for this name, or a firewall filters it.
  small hello: TCP reset after 0 bytes and 20 ms
  hello for another name: tls-gate-probe.invalid: answered with TLS 1.3
  hello without a name: answered with TLS 1.3
  would tell them apart: the same check from another network, or on the server itself
fix (any): Run the same check from another network: if "api.example.com" works there, ask the network team of this one; if not, look for its route on the server.
  | openssl s_client -connect 192.0.2.1:443 -servername api.example.com </dev/null
  - Tell the network team: TCP from this machine, any port, to 192.0.2.1 port 443; a ClientHello whose server_name is "api.example.com" is cut off, the same one without a name is answered.
  - The proof, on both ends at once: tcpdump -ni any 'host 192.0.2.1 and port 443' -w hello.pcap; a reset that the server did not send, or a hello that it never got, was made on the way.
  - On the server: a proxy that picks its backend by name drops what it has no route for; look for the name in its routes.
fix (nginx): Run the same check from another network; if it fails there too, look for "api.example.com" in the routes of nginx.
  | nginx -T | grep -nE "ssl_preread|server_name|listen .*443"
  - A \`stream\` block that chooses its upstream by $ssl_preread_server_name closes what its map does not know: give the map a \`default\`.
  - Works from another network: a firewall of this one filters by host name. Give its team the address, the port and the name."
`);
  });

  test('says so when any name does it', () => {
    expect(sniFiltered.diagnose(seen({ at: names(silent, silent, served) }))?.message).toMatchInlineSnapshot(
      `"Something between here and 192.0.2.1:443, or the server itself, swallows a hello for "api.example.com" and one for another name (no byte in 5 s), while a hello without a name is answered: either the server has no route for these names, or a firewall filters whatever carries a name."`,
    );
  });
});
