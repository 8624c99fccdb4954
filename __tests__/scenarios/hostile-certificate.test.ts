import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mint } from '../../src/demo/mint.ts';
import { type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import { days } from '../helpers/test-authority.ts';
import { type ActionRun, runAction } from './run-action.ts';

const HOSTILE = '\n::error::x ##[set-output name=result]pass | <img src=x> @everyone `` ```\n# big';

describe('the Action, given a certificate whose names attack the place where they are printed', () => {
  let server: DemoServer;
  let run: ActionRun;

  beforeAll(async () => {
    const certificate = mint({
      subject: [
        ['O', HOSTILE],
        ['CN', HOSTILE],
      ],
      sans: [{ kind: 'dns', value: 'x.test\n::warning::y' }],
      notBefore: days(-10),
      notAfter: days(80),
    });
    server = await tlsServer({ chain: certificate.certPem, key: certificate.keyPem });
    run = await runAction(
      { 'config-file': 'gate.yml' },
      { files: { 'gate.yml': `endpoints:\n  - { host: shop.test, connect: "127.0.0.1:${server.port}" }\n` } },
    );
  });
  afterAll(async () => {
    await server.stop();
    run.workspace.remove();
  });

  test('is told of the real faults', () => {
    expect(run.outputs.result).toBe('fail');
    expect(run.stdout).toContain('self-signed');
    expect(run.stdout).toContain('hostname-mismatch');
  });

  test('executes only its own annotations', () => {
    expect(run.commands.every(({ name }) => name === 'error')).toBe(true);
    expect(run.commands.map(({ data }) => data)).not.toContain('x');
    expect(run.commands).toHaveLength(3);
  });

  test('breaks no table, runs no HTML and mentions nobody in the summary', () => {
    const rows = run.summary.split('\n').filter((line) => line.startsWith('|'));
    const cells = rows.map((row) => row.replace(/\\\|/g, '').split('|').length);
    expect(new Set(cells).size).toBe(1);
    expect(withoutCode(run.summary)).not.toMatch(/<img/);
    expect(withoutCode(run.summary)).not.toMatch(/@everyone/);
    expect(run.summary).not.toMatch(/^# big/m);
  });
});

/** What GitHub shows as code mentions nobody. */
function withoutCode(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '').replace(/<code>.*?<\/code>/gs, '');
}
