import { connect, createServer, type Socket } from 'node:net';

// delaying-proxy.ts ROUND-TRIP-MS PORT TO-PORT: for machines where no second network namespace may be made. Bytes pass after
// half a round trip each way. The system answers a connection attempt itself, so its round trip is added to the first bytes.

const [roundTrip = '50', port = '0', target = '0'] = process.argv.slice(2);
const halfMs = Number(roundTrip) / 2;

createServer({ noDelay: true }, (near) => {
  const far = connect({ host: '127.0.0.1', port: Number(target), noDelay: true });
  pass(near, far, halfMs + Number(roundTrip));
  pass(far, near, halfMs);
}).listen(Number(port));

function pass(from: Socket, to: Socket, delayMs: number): void {
  from.on('data', (bytes) => setTimeout(() => to.writable && to.write(bytes), delayMs));
  from.on('end', () => setTimeout(() => to.end(), delayMs));
  from.on('error', () => setTimeout(() => to.destroy(), delayMs));
}
