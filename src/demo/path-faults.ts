import { splitPem } from '../pki/pem.ts';
import type { Fault } from './fault.ts';
import { faultyServer } from './faulty-servers.ts';
import { sendsCertificates } from './raw-flight.ts';
import {
  alert,
  always,
  CLOSE,
  drip,
  forHelloAbove,
  forName,
  forSplitHello,
  malformedServerHello,
  RESET,
  SILENCE,
} from './reactions.ts';
import { tlsServer } from './servers.ts';

/** Faults that come from what stands between, or look as if they did. */
export const PATH_FAULTS: readonly Fault[] = [
  {
    cause: 'sni-filtered',
    host: 'filtered.demo.test',
    start: async (ca) =>
      faultyServer(forName('filtered.demo.test', RESET), await tlsServer(ca.serve('filtered.demo.test'))),
  },
  { cause: 'reset-after-hello', host: 'reset.demo.test', start: () => faultyServer(always(RESET)) },
  { cause: 'silent-after-hello', host: 'silent.demo.test', start: () => faultyServer(always(SILENCE)) },
  { cause: 'closed-after-hello', host: 'closed.demo.test', start: () => faultyServer(always(CLOSE)) },
  {
    cause: 'large-hello-rejected',
    host: 'small-hello-only.demo.test',
    // About what one segment on Ethernet carries.
    config: 'require: [large-client-hello]',
    start: async (ca) =>
      faultyServer(forHelloAbove(1_400, RESET), await tlsServer(ca.serve('small-hello-only.demo.test'))),
  },
  {
    cause: 'split-hello-rejected',
    host: 'one-read.demo.test',
    config: 'require: [large-client-hello]',
    start: async (ca) => faultyServer(forSplitHello(RESET), await tlsServer(ca.serve('one-read.demo.test'))),
  },
  {
    cause: 'tls-intercepted',
    host: 'inspected.demo.test',
    start: (ca) => tlsServer(ca.serve('inspected.demo.test', { by: 'interceptor' })),
  },
  { cause: 'garbled-handshake', host: 'garbled.demo.test', start: () => faultyServer(always(malformedServerHello())) },
  {
    cause: 'malformed-certificate',
    host: 'malformed.demo.test',
    start: (ca) => faultyServer(sendsCertificates([cutShort(ca.serve('malformed.demo.test').chain)])),
  },
  { cause: 'handshake-too-slow', host: 'slow.demo.test', start: () => faultyServer(always(drip())) },
  // 80 is internal_error (RFC 8446 §6.2).
  { cause: 'handshake-refused', host: 'refused.demo.test', start: () => faultyServer(always(alert(80))) },
];

/** The first certificate of a chain without its last bytes, as a file looks that was not written to its end. */
function cutShort(chain: string): Uint8Array {
  return splitPem(chain).certificates[0]?.subarray(0, -20) ?? new Uint8Array();
}
