import { generateKeyPairSync } from 'node:crypto';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import forge from 'node-forge';

/** A key and a self-signed certificate, made anew in each run and valid for a day. */
export function selfSigned(commonName: string): { readonly key: string; readonly cert: string; readonly der: Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(Date.now() - 3_600_000);
  certificate.validity.notAfter = new Date(Date.now() + 86_400_000);
  const name = [{ name: 'commonName', value: commonName }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create());
  const der = Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes(), 'latin1');
  return { key: privateKey, cert: forge.pki.certificateToPem(certificate), der };
}

/** Runs `use` against a node:tls server on loopback and takes the server down afterwards. */
export async function withServer<T>(
  options: TlsOptions & { readonly onServer?: (server: ReturnType<typeof createServer>) => void },
  use: (port: number) => Promise<T>,
): Promise<T> {
  const server = createServer(options);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  server.on('tlsClientError', () => {});
  options.onServer?.(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Sends bytes and hands what comes back to `onBytes`, which answers `true` to hang up or bytes to send next. */
export function converse(
  port: number,
  hello: Uint8Array,
  onBytes: (bytes: Uint8Array) => boolean | Uint8Array,
): Promise<'done' | 'closed'> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(hello));
    socket.on('data', (bytes) => {
      const answer = onBytes(bytes);
      if (answer === true) {
        socket.destroy();
        resolve('done');
      } else if (answer !== false) socket.write(answer);
    });
    socket.on('error', () => resolve('closed'));
    socket.on('close', () => resolve('closed'));
  });
}
