import { connect } from 'node:net';
import { nodeProcess } from './measure.ts';

// look-far.ts CLI CONFIG ROOT-FILE ADDRESS PORT: the client's end of the slow link. Looks at a list, one endpoint after the
// other, and prints as JSON, in milliseconds, what a round trip took before and after, and what each verdict took: the look, as
// the report tells it, and its share of the time between and after the looks.

const [cli = '', config = '', rootFile = '', address = '', port = ''] = process.argv.slice(2);
const ARGS = ['--config-file', config, '--ca-file', rootFile, '--concurrency', '1', '--format', 'json'];

await connected(); // the first waits for the server
const before = await roundTrips();
const { stdout, status } = await nodeProcess([cli, 'check', ...ARGS]);
if (status !== 0) throw new Error(`the gate found faults in a sound server:\n${stdout.slice(0, 4_000)}`);
const report: Report = JSON.parse(stdout);
const looks = report.endpoints.map(({ tookMs }) => tookMs);
const rest = (report.tookMs - looks.reduce((sum, ms) => sum + ms, 0)) / looks.length;
console.log(
  JSON.stringify({
    roundTripMs: [...before, ...(await roundTrips())],
    verdictMs: looks.map((ms) => ms + rest),
    connections: report.endpoints.at(-1)?.connections,
  }),
);

interface Report {
  readonly tookMs: number;
  readonly endpoints: readonly { readonly tookMs: number; readonly connections: number }[];
}

async function roundTrips(): Promise<readonly number[]> {
  const took: number[] = [];
  while (took.length < 5) took.push(await connected());
  return took;
}

/** One TCP connection takes one round trip. */
async function connected(): Promise<number> {
  for (;;) {
    const begun = performance.now();
    const open = await new Promise<boolean>((done) => {
      const socket = connect(Number(port), address);
      socket
        .once('error', () => done(false))
        .once('connect', () => {
          socket.destroy();
          done(true);
        });
    });
    if (open) return performance.now() - begun;
    await new Promise((done) => setTimeout(done, 100));
  }
}
