import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { type DemoServer, listen, type Place } from './listen.ts';
import { type Presents, tlsOptions, tlsServer } from './servers.ts';

/** Serves sound clients, and with a 1024-bit DH group those that ask for finite-field DH. The key has to be RSA. */
export function smallDhServer(presents: Presents): Promise<DemoServer> {
  const ciphers = 'TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0';
  const secureContext = createSecureContext(tlsOptions({ ...presents, ciphers }));
  // Set here and not by the `dhparam` option, which would print Node's own warning about so small a group.
  secureContext.context.setDHParam(OAKLEY_GROUP_2);
  const web = createHttpServer((_request, response) => response.end());
  return listen(
    createTcpServer((socket) => {
      const secure = new TLSSocket(socket, { isServer: true, secureContext });
      secure.on('error', () => {});
      web.emit('connection', secure);
    }),
  );
}

/** Two servers of one name at one port of two addresses. */
export async function twoServers(first: Presents, second: Presents): Promise<DemoServer> {
  const one = await tlsServer(first);
  const other = await anotherLoopback((address) => tlsServer(second, { address, port: one.port }));
  return {
    port: one.port,
    addresses: ['127.0.0.1', other.address],
    async stop() {
      await one.stop();
      await other.server.stop();
    },
  };
}

/** Linux answers on all of 127.0.0.0/8; where only 127.0.0.1 is configured (macOS), IPv6 has a second one. */
async function anotherLoopback(
  start: (address: NonNullable<Place['address']>) => Promise<DemoServer>,
): Promise<{ readonly address: string; readonly server: DemoServer }> {
  try {
    return { address: '127.0.0.2', server: await start('127.0.0.2') };
  } catch {
    return { address: '::1', server: await start('::1') };
  }
}

/** The 1024-bit MODP group of RFC 2409 §6.2 as DHParameter (PKCS #3): its prime is in every book, and too small today. */
const OAKLEY_GROUP_2 = `-----BEGIN DH PARAMETERS-----
MIGHAoGBAP//////////yQ/aoiFowjTExmKLgNwc0SkCTgiKZ8x0Agu+pjsTmyJR
Sgh5jjQE3e+VGbPNOkMbMCsKbfJfFDdP4TVtbVHCReSFtXZiXn7G9ExC6aY37WsL
/1y29Aa37e44a/taiZ+lrp8kEXxLH+ZJKGZR7OZTgf//////////AgEC
-----END DH PARAMETERS-----
`;
