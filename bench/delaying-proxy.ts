import { connect, createServer, type Socket } from 'node:net';

// delaying-proxy.ts ROUND-TRIP-MS PORT TO-PORT: for machines where no second network namespace may be made. Bytes pass after
// half a round trip each way. The system itself answers a connection attempt, at once, so that what is then said waits until a
// connection through such a link would be there.

const [roundTrip = '50', port = '0', target = '0'] = process.argv.slice(2);
const roundTripMs = Number(roundTrip);

createServer({ noDelay: true }, (near) => {
  const thereAt = performance.now() + roundTripMs;
  const far = connect({ host: '127.0.0.1', port: Number(target), noDelay: true });
  pass(near, far, thereAt);
  pass(far, near, 0);
}).listen(Number(port));

function pass(from: Socket, to: Socket, notBefore: number): void {
  const later = (work: () => void) => setTimeout(work, Math.max(0, notBefore - performance.now()) + roundTripMs / 2);
  from.on('data', (bytes) => later(() => to.writable && to.write(bytes)));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => later(() => to.destroy()));
}
