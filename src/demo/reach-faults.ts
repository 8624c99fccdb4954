import { chattyMailServer } from './chatty-mail-server.ts';
import type { Fault } from './fault.ts';
import { resettingOnAccept } from './faulty-servers.ts';
import { clearMailServer, closedPort, greetingServer, plainHttpServer, silentPort } from './servers.ts';

/** Ports that lead nowhere, or to something that is not TLS. */
export const REACH_FAULTS: readonly Fault[] = [
  { cause: 'name-not-found', host: 'no-such-name.invalid', start: null },
  { cause: 'connection-refused', host: 'nobody-listens.demo.test', start: closedPort },
  { cause: 'connection-timeout', host: 'swallowed.demo.test', start: silentPort },
  { cause: 'connection-reset', host: 'reset-at-once.demo.test', start: () => resettingOnAccept() },
  {
    cause: 'starttls-refused',
    host: 'mail-in-clear.demo.test',
    config: 'starttls: smtp',
    start: () => clearMailServer('mail-in-clear.demo.test'),
  },
  {
    cause: 'starttls-injection',
    host: 'mail-says-more.demo.test',
    config: 'starttls: smtp',
    start: (ca) =>
      chattyMailServer('mail-says-more.demo.test', ca.serve('mail-says-more.demo.test'), '250 injected\r\n'),
  },
  { cause: 'plaintext-http', host: 'plain-http.demo.test', start: plainHttpServer },
  { cause: 'other-protocol', host: 'ssh.demo.test', start: () => greetingServer('SSH-2.0-OpenSSH_9.2p1\r\n') },
];
