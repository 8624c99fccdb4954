import { describe, expect, test } from '@jest/globals';
import { splitHelloRejected } from '../../src/causes/split-hello-rejected.ts';
import { address, alert, flight, hello, seen } from './given.ts';
import { reads } from './reads.ts';

const rst = { kind: 'closed', how: 'rst' } as const;
const silent = { kind: 'silent', waitedMs: 5_000 } as const;
const served = flight(0x0304);
const failed = { kind: 'closed', how: 'rst', tookMs: 9 } as const;

/** Answers to the hello of a browser, and to the ones that take it apart; the small one is served. */
function answers(browser: Outcome, postQuantum: Outcome | null, padded: Outcome | null, split: Outcome | null) {
  return address({
    handshake: failed,
    hellos: [
      hello('browser', browser),
      hello('modern', served),
      ...(postQuantum === null ? [] : [hello('post-quantum', postQuantum)]),
      ...(padded === null ? [] : [hello('padded', padded)]),
      ...(split === null ? [] : [hello('split', split)]),
    ],
  });
}
type Outcome = Parameters<typeof hello>[1];

describe('split-hello-rejected', () => {
  test.each([
    ['only hellos in two pieces fail', answers(silent, served, served, silent), true],
    ['a decode error answers the pieces', answers(alert(50), served, served, alert(50)), true],
    ['large hellos fail too, since a network cuts them', answers(rst, rst, rst, rst), true],
    ['the split one is served', answers(rst, rst, rst, served), false],
    ['the browser hello is served', answers(served, served, served, rst), false],
    ['the split one was not sent', answers(rst, rst, rst, null), false],
    ['a healthy server', address(), false],
  ])('given that %s', (_given, at, fires) => {
    expect(splitHelloRejected.diagnose(seen({ at })) !== null).toBe(fires);
  });

  test('reads well', () => {
    expect(reads(splitHelloRejected, seen({ at: answers(silent, served, served, silent) }))).toMatchInlineSnapshot(`
"error split-hello-rejected: a ClientHello that arrives in two pieces fails
192.0.2.1 answers a small hello in one piece, and in two pieces 50 ms apart it ends with no byte in 5 s, while a large one in one piece is answered: the server, or a balancer or firewall in front of it, reads only the first piece.
  hello of a browser: no byte in 5 s
  small hello: answered with TLS 1.3
  post-quantum hello: answered with TLS 1.3
  padded small hello: 1700 bytes: answered with TLS 1.3
  split small hello: no byte in 5 s
  handshake of OpenSSL: TCP reset after 9 ms
fix (any): Update or reconfigure the server, balancer or firewall so that it waits for the whole ClientHello, in however many pieces it arrives.
  | tcpdump -ni any 'host 192.0.2.1 and port 443' -w hello.pcap
  - Update what ends or inspects TLS on the way: most makers of balancers, firewalls and gateways have mended this (https://tldr.fail explains it).
  - Run the check behind that device, against the server itself: if it passes there, the device is at fault.
  - Until then clients can only be told one by one to leave the post-quantum share out, which is no remedy for a public site.
fix (nginx): nginx itself takes large hellos in any number of pieces: look at its \`stream\` blocks, and at what stands in front of it.
  | preread_buffer_size 16k;
  | preread_timeout 30s;
  - nginx reads hellos itself only where it passes TLS on (\`stream\` with \`ssl_preread on\`): grep -rn ssl_preread /etc/nginx
  - nginx -t && nginx -s reload
  - A balancer or firewall in front of nginx is the usual reason: update it."
`);
  });
});
