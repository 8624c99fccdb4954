import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closedPort, type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import { shownAnnotations } from '../helpers/runner-commands.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';
import { type ActionRun, readReport, runAction } from './run-action.ts';

describe('the Action, given three endpoints of which one does not answer', () => {
  const ca = testAuthority();
  const servers: DemoServer[] = [];
  let run: ActionRun;

  beforeAll(async () => {
    const good = ca.leaf({ subject: 'good.test' });
    const expired = ca.leaf({ subject: 'expired.test', notBefore: days(-91), notAfter: days(-1.5) });
    for (const leaf of [good, expired]) {
      servers.push(await tlsServer({ chain: pem(leaf, ca.intermediate), key: leaf.keyPem }));
    }
    servers.push(await closedPort());
    const [goodPort, expiredPort, closed] = servers.map(({ port }) => port);
    run = await runAction(
      { 'config-file': 'gate.yml', 'ca-file': 'root.pem', retries: '0', 'report-json': 'out/report.json' },
      {
        files: {
          'root.pem': ca.root.certPem,
          'gate.yml': `endpoints:
  - { host: good.test, connect: "127.0.0.1:${goodPort}" }
  - { host: expired.test, connect: "127.0.0.1:${expiredPort}" }
  - { host: closed.test, connect: "127.0.0.1:${closed}" }
`,
        },
      },
    );
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    run.workspace.remove();
  });

  test('fails the step', () => {
    expect(run.status).toBe(1);
    expect(run.stderr).toBe('');
  });

  test('annotates each finding at the line that declares its endpoint, and says last why the step fails', () => {
    const shown = shownAnnotations(run.commands);
    expect(shown.map(({ file, line, message }) => [file, line, message.split('\n')[0]])).toEqual([
      ['gate.yml', 3, expect.stringContaining('expired on')],
      ['gate.yml', 4, expect.stringContaining('refuses connections')],
      [null, null, expect.stringMatching(/^1 of 3 endpoints breaks the policy \(1 error\), 1 could not be reached/)],
    ]);
    expect(shown[0]?.title).toMatch(/^expired\.test:443: /);
  });

  test('executes no command that is not an annotation', () => {
    expect(new Set(run.commands.map(({ name }) => name))).toEqual(new Set(['error']));
  });

  test('has all three endpoints in the summary', () => {
    expect(run.summary).toContain('good.test:443');
    expect(run.summary).toContain('expired.test:443');
    expect(run.summary).toContain('closed.test:443');
    expect(run.summary).toContain('connection refused');
  });

  test('sets its outputs before it fails', () => {
    expect(run.outputs).toMatchObject({
      result: 'fail',
      'endpoints-checked': '3',
      'endpoints-failed': '2',
      'findings-count': '2',
      'failed-endpoints': 'expired.test:443,closed.test:443',
      'earliest-expiry-endpoint': 'expired.test:443',
      'days-to-earliest-expiry': '-2',
      'results-path': 'out/report.json',
    });
  });

  test('writes the report that it names', () => {
    expect(readReport(run, 'out/report.json')).toMatchObject({
      schema: 'tls-gate/report@1',
      verdict: 'fail',
      endpoints: [
        { name: 'good.test:443', verdict: 'pass', findings: [] },
        { name: 'expired.test:443', verdict: 'fail', findings: [{ cause: 'certificate-expired' }] },
        { name: 'closed.test:443', verdict: 'fail', findings: [{ cause: 'connection-refused' }] },
      ],
    });
  });
});

describe('the Action, given endpoints in its input', () => {
  const workflow = `on: push
jobs:
  tls:
    steps:
      - uses: acme/tls-gate@v1
        with:
          endpoints: |
            127.0.0.1:9
          retries: 0
`;

  test('annotates the line of the workflow', async () => {
    const run = await runAction(
      { endpoints: '127.0.0.1:9\n', retries: '0' },
      {
        files: { '.github/workflows/tls.yml': workflow },
        env: { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/tls.yml@refs/heads/main' },
      },
    );
    const [first] = shownAnnotations(run.commands);
    expect([first?.file, first?.line]).toEqual(['.github/workflows/tls.yml', 8]);
    run.workspace.remove();
  });

  test('never fails the step under warn-only, and still says all of it', async () => {
    const run = await runAction({ endpoints: '127.0.0.1:9', retries: '0', 'warn-only': 'true' });
    expect(run.status).toBe(0);
    expect(run.outputs.result).toBe('fail');
    expect(run.summary).toContain('127.0.0.1:9');
    run.workspace.remove();
  });
});
