import { describe, expect, test } from '@jest/globals';
import { faultyServer, resettingOnAccept } from '../../src/demo/faulty-servers.ts';
import {
  alert,
  always,
  CLOSE,
  drip,
  forHelloAbove,
  forName,
  forSplitHello,
  malformedServerHello,
  noise,
  RESET,
  type Rule,
  SILENCE,
} from '../../src/demo/reactions.ts';
import { greetingServer, plainHttpServer, tlsServer } from '../../src/demo/servers.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const files = lab.files();
const behind = async (rule: Rule) => faultyServer(rule, await tlsServer(files));
const only = (rule: Rule) => faultyServer(rule);

describe('what a raw server does has one cause, found in time', () => {
  test.each([
    ['resets at once', () => resettingOnAccept(), ['connection-reset']],
    ['resets after any hello', () => only(always(RESET)), ['reset-after-hello']],
    ['resets after a hello with this name', () => behind(forName('shop.test', RESET)), ['sni-filtered']],
    ['goes silent after a hello with this name', () => behind(forName('shop.test', SILENCE)), ['sni-filtered']],
    ['goes silent after any hello', () => only(always(SILENCE)), ['silent-after-hello']],
    ['closes after any hello', () => only(always(CLOSE)), ['closed-after-hello']],
    ['resets after a hello above 1,400 bytes', () => behind(forHelloAbove(1_400, RESET)), ['large-hello-rejected']],
    ['drops a hello above 1,400 bytes', () => behind(forHelloAbove(1_400, SILENCE)), ['large-hello-rejected']],
    ['reads only the first segment', () => behind(forSplitHello(RESET)), ['split-hello-rejected']],
    ['reads only the first segment and waits', () => behind(forSplitHello(SILENCE)), ['split-hello-rejected']],
    ['answers alert 40 always', () => only(always(alert(40))), ['handshake-refused']],
    ['answers alert 49 always', () => only(always(alert(49))), ['handshake-refused']],
    ['answers alert 80 always', () => only(always(alert(80))), ['handshake-refused']],
    ['speaks HTTP', plainHttpServer, ['plaintext-http']],
    ['greets as a shell', () => greetingServer('SSH-2.0-OpenSSH_9.2p1\r\n'), ['other-protocol']],
    ['sends one byte a second', () => only(always(drip())), ['handshake-too-slow']],
    ['sends 64 KB of noise', () => only(always(noise(65_536))), ['garbled-handshake']],
    ['sends a broken ServerHello', () => only(always(malformedServerHello())), ['garbled-handshake']],
  ])('%s', async (_given, start, expected) => {
    const server = await lab.keep(start());
    // What only clients with a large hello notice is an error where the policy asks for it.
    const { errors, status, report } = await lab.lookUnder('require: [large-client-hello]', server, '--timeout', '2s');
    expect(errors).toEqual(expected);
    expect(status).toBe(1);
    expect(report.tookMs).toBeLessThan(14_000);
  });

  test('sends a chain of 100 certificates', async () => {
    const chain = files.chain + lab.ca.intermediate.certPem.repeat(98);
    const server = await lab.keep(tlsServer({ chain, key: files.key }));
    const { report, errors } = await lab.look(server);
    expect(errors).toEqual([]);
    expect(report.endpoints[0]?.addresses[0]?.chain.length).toBeGreaterThanOrEqual(100);
  });
});
