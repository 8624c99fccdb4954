import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import type { Report } from '../helpers/check.ts';
import { shownAnnotations } from '../helpers/runner-commands.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';
import { type ActionRun, readReport, runAction } from './run-action.ts';

/** The day so many days from now, in UTC. */
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

const ca = testAuthority();
const servers: DemoServer[] = [];
let endpoints = '';
let ports: readonly number[] = [];

beforeAll(async () => {
  const expired = { notBefore: days(-91), notAfter: days(-1.5) };
  const leaves = [
    ca.leaf({ subject: 'moving.test', ...expired }),
    ca.leaf({ subject: 'forgotten.test', ...expired }),
    ca.leaf({ subject: 'mended.test' }),
  ];
  for (const leaf of leaves) {
    servers.push(await tlsServer({ chain: pem(leaf, ca.intermediate), key: leaf.keyPem }));
  }
  ports = servers.map(({ port }) => port);
  const names = ['moving.test', 'forgotten.test', 'mended.test'];
  endpoints = names.map((name, index) => `  - { host: ${name}, connect: "127.0.0.1:${ports[index]}" }\n`).join('');
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
});

function gate(waivers: readonly string[], inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const config = `endpoints:\n${endpoints}waivers:\n${waivers.map((keys) => `  - { ${keys} }\n`).join('')}`;
  return runAction(
    { 'config-file': 'gate.yml', 'ca-file': 'root.pem', retries: '0', 'report-json': 'report.json', ...inputs },
    { files: { 'root.pem': ca.root.certPem, 'gate.yml': config } },
  );
}

const waiver = (host: string, until: string, reason = 'reason: "moves in spring, ::error::TICKET-7"') =>
  [`endpoint: ${host}`, 'cause: certificate-expired', `until: ${until}`, reason].filter((key) => key !== '').join(', ');

describe('the Action, given a waiver until tomorrow, one until yesterday and one that matches nothing', () => {
  let run: ActionRun;
  beforeAll(async () => {
    run = await gate([
      waiver('moving.test', day(1)),
      waiver('forgotten.test', day(-1)),
      waiver('mended.test', day(1)),
      waiver('mooving.test', day(1)),
    ]);
  });
  afterAll(() => run.workspace.remove());

  test('fails for the finding whose waiver ran out, and says each thing at its own line', () => {
    expect(run.status).toBe(1);
    const shown = shownAnnotations(run.commands).map(({ file, line, message }) => [file, line, message.split('\n')[0]]);
    expect(shown).toEqual([
      ['gate.yml', 3, expect.stringContaining('expired on')],
      ['gate.yml', 7, expect.stringContaining(`ended with ${day(-1)}`)],
      ['gate.yml', 8, expect.stringContaining('was looked at and does not show it')],
      ['gate.yml', 9, expect.stringContaining('no list names this endpoint')],
      [null, null, expect.stringMatching(/^1 of 3 endpoints breaks the policy.* 1 finding waived/)],
    ]);
  });

  test('names the endpoint that was meant', () => {
    expect(run.stdout).toContain('Did you mean moving.test:443?');
  });

  test('shows what is waived, until when and why, and executes nothing of it', () => {
    expect(run.stdout).toContain(`waived  certificate-expired  until ${day(1)}: moves in spring`);
    expect(run.summary).toContain('moves in spring');
    expect(new Set(run.commands.map(({ name }) => name))).toEqual(new Set(['error', 'warning']));
  });

  test('counts what is waived apart, in report and outputs', () => {
    const report = readReport(run, 'report.json') as Report;
    expect(report.counts).toMatchObject({ pass: 2, fail: 1, error: 1, warning: 3, waived: 1 });
    expect(report.endpoints.map(({ verdict }) => verdict)).toEqual(['pass', 'fail', 'pass']);
    expect(run.outputs).toMatchObject({
      result: 'fail',
      'findings-count': '4',
      'failed-endpoints': 'forgotten.test:443',
    });
  });
});

test('a waiver without reason is a mistake in the config, at its line, and nothing is looked at', async () => {
  const run = await gate([waiver('moving.test', day(1)), waiver('mended.test', day(1), '')]);
  expect(run.status).toBe(1);
  const [first] = shownAnnotations(run.commands);
  expect([first?.file, first?.line, first?.message]).toEqual([
    'gate.yml',
    7,
    expect.stringMatching(/^reason: missing/),
  ]);
  expect(run.summary).toBe('');
  run.workspace.remove();
});

test('endpoints typed in place of the list leave the waivers of the others alone', async () => {
  const config = `endpoints:\n${endpoints}waivers:\n  - { ${waiver('forgotten.test', day(-1))} }\n`;
  const run = await runAction(
    { endpoints: `mended.test:${ports[2]}`, 'on-unreachable': 'ignore', retries: '0', timeout: '2s' },
    { files: { 'tls-gate.yml': config } },
  );
  expect(run.stdout).not.toContain('waiver');
  run.workspace.remove();
});
