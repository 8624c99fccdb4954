import { describe, expect, test } from '@jest/globals';
import { largeHelloRejected } from '../../src/causes/large-hello-rejected.ts';
import { address, alert, completed, flight, hello, seen } from './given.ts';
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

describe('large-hello-rejected', () => {
  test.each([
    ['both large hellos fail', answers(rst, rst, rst, served), 'size'],
    ['both large hellos hang', answers(silent, silent, silent, served), 'size'],
    ['the padded one is served', answers(alert(47), alert(47), served, served), 'group'],
    ['the padded one was not sent', answers(rst, rst, null, null), 'open'],
    ['both large hellos are served in one piece', answers(rst, served, served, rst), null],
    ['only the browser hello failed, by chance', answers(rst, served, served, served), null],
    ['the browser hello is served', answers(served, null, null, null), null],
    ['nothing was sent to compare', answers(rst, null, null, null), null],
    [
      'the small hello fails as well',
      address({ handshake: failed, hellos: [hello('browser', rst), hello('modern', rst), hello('padded', rst)] }),
      null,
    ],
    ['a healthy server', address(), null],
  ])('given that %s', (_given, at, why) => {
    expect(largeHelloRejected.diagnose(seen({ at }))?.key[0] ?? null).toBe(why);
  });

  test('is found although node:tls sends a smaller hello and is served', () => {
    const at = { ...answers(rst, rst, rst, served), handshake: completed() };
    expect(largeHelloRejected.diagnose(seen({ at }))?.severity).toBe('error');
  });

  test('reads well', () => {
    expect(reads(largeHelloRejected, seen({ at: answers(rst, rst, rst, served) }))).toMatchInlineSnapshot(`
"error large-hello-rejected: a ClientHello as large as a browser sends it fails
192.0.2.1 answers a small hello, and one as large as a browser's ends with TCP reset after 0 bytes and 20 ms: one of 1700 bytes without a post-quantum share fails too, so it is the size that the server, or a balancer or firewall in front of it, cannot take.
  hello of a browser: TCP reset after 0 bytes and 20 ms
  small hello: answered with TLS 1.3
  post-quantum hello: TCP reset after 0 bytes and 20 ms
  padded small hello: 1700 bytes: TCP reset after 0 bytes and 20 ms
  split small hello: answered with TLS 1.3
  handshake of OpenSSL: TCP reset after 9 ms
fix (any): Update or reconfigure the server, balancer or firewall so that it takes a ClientHello of more than one packet (1,700 bytes and above).
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

  test('tells an unknown group from size', () => {
    const at = answers(alert(47), alert(47), served, served);
    expect(largeHelloRejected.diagnose(seen({ at }))?.message).toMatchInlineSnapshot(
      `"192.0.2.1 answers a small hello, and one as large as a browser's ends with TLS alert 47 (illegal_parameter): one of the same size without a post-quantum share is answered, so it is not the size but the group X25519MLKEM768, which the server should ignore if it does not know it."`,
    );
  });
});
