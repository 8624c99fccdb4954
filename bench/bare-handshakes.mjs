// bare-handshakes.mjs COUNT PORT CERTIFICATES ROOT: that many verified handshakes with node:tls and nothing else, as many at a time
// as the gate looks at endpoints. Fails when one fails. Plain JavaScript, so that no time goes into anything but handshakes.
import { readFileSync } from 'node:fs';
import { connect } from 'node:tls';

const [count, port, certificates, rootFile] = process.argv.slice(2);
const ca = readFileSync(rootFile);
const AT_A_TIME = 20;

let next = 0;
await Promise.all(
  Array.from({ length: AT_A_TIME }, async () => {
    while (next < Number(count)) await handshake(next++);
  }),
);

/** As fleet.ts places and certificates the endpoint with that number. */
function handshake(i) {
  return new Promise((done, fail) => {
    const servername = `e${i}.s${i % Number(certificates)}.test`;
    const secure = connect({ host: `127.1.${i >> 8}.${i & 255}`, port: Number(port), servername, ca }, () =>
      secure.end(),
    );
    secure.once('error', fail);
    secure.once('close', done);
  });
}
