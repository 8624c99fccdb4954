import { writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';
import { issuer } from './fleet.ts';

// node-server.ts HOME CERTIFICATES PORT: a healthy HTTPS server with that many certificates, chosen by server name.

const [home = '.', certificates = '1', port = '0'] = process.argv.slice(2);
const { rootPem, keyPem, chainOf } = issuer();
const chains = new Map(Array.from({ length: Number(certificates) }, (_, i) => [`s${i}.test`, chainOf(`*.s${i}.test`)]));
writeFileSync(join(home, 'root.pem'), rootPem);

/** Contexts in use; thousands at once would make this machine short of memory, and each is asked for a few times only. */
const contexts = new Map<string, SecureContext>();

createServer(
  {
    key: keyPem,
    cert: chains.get('s0.test'),
    SNICallback: (name, done) => done(null, contextFor(name)),
  },
  (_request, response) => response.end('ok'),
).listen(Number(port));

function contextFor(name: string): SecureContext | undefined {
  const cert = chains.get(name.slice(name.indexOf('.') + 1));
  if (cert === undefined) return undefined;
  const known = contexts.get(name) ?? createSecureContext({ key: keyPem, cert });
  contexts.set(name, known);
  const [oldest] = contexts.keys();
  if (contexts.size > 128 && oldest !== undefined) contexts.delete(oldest);
  return known;
}
