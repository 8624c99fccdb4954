import { createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { type DemoServer, listen } from './listen.ts';
import { type Presents, tlsOptions } from './servers.ts';

/** A mail server that begins TLS when asked, and says something more in clear right behind its go-ahead. */
export function chattyMailServer(name: string, presents: Presents, more: string): Promise<DemoServer> {
  const options = tlsOptions(presents);
  const server = createServer((socket) => {
    socket.on('error', () => {}).write(`220 ${name} ESMTP\r\n`);
    const onLine = (line: Buffer) => {
      if (/^EHLO /i.test(line.toString('latin1'))) socket.write(`250-${name}\r\n250 STARTTLS\r\n`);
      else if (/^STARTTLS/i.test(line.toString('latin1'))) {
        socket.off('data', onLine);
        socket.write(`220 go ahead\r\n${more}`);
        speakTls(socket, options);
      } else socket.end('221 Bye\r\n');
    };
    socket.on('data', onLine);
  });
  return listen(server);
}

function speakTls(socket: Socket, options: ReturnType<typeof tlsOptions>): void {
  const secure = new TLSSocket(socket, { ...options, isServer: true });
  secure.on('error', () => socket.destroy()); // refusing a hello is what it is here for
  secure.on('data', () => secure.end('221 Bye\r\n'));
}
