import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type CaServer, caServer } from '../../src/demo/ca-server.ts';
import { type DemoServer, tlsServer } from '../../src/demo/servers.ts';
import { shownAnnotations } from '../helpers/runner-commands.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { testAuthority } from '../helpers/test-authority.ts';
import { runAction } from './run-action.ts';

const ca = testAuthority();
const temporary = temporaryFolder();
const FILE = 'shop.test-443.missing-intermediates.pem';
let place: CaServer;
let server: DemoServer;
let config: string;

beforeAll(async () => {
  place = await caServer();
  place.files.set('/r11.der', ca.intermediate.der);
  const leaf = ca.leaf({ caIssuers: [`${place.url}/r11.der`] });
  server = await tlsServer({ chain: leaf.certPem, key: leaf.keyPem });
  config = `policy: { fetch: any }
endpoints:
  - { host: shop.test, connect: "127.0.0.1:${server.port}", ca-file: root.pem }
`;
});
afterAll(async () => {
  await Promise.all([place.stop(), server.stop()]);
  temporary.remove();
});

const files = () => ({ 'root.pem': ca.root.certPem, 'tls-gate.yml': config });

test('the Action shows the missing PEM in the summary, says so in the annotation, and writes it beside the report', async () => {
  const ran = await runAction({}, { files: files(), env: { RUNNER_TEMP: temporary.path } });
  const [annotation] = shownAnnotations(ran.commands);
  expect(annotation?.message).toContain('leaves out "Test Intermediate", which signed its certificate');
  expect(annotation?.message).toContain('(the PEM is in the job summary)');
  expect(ran.summary).toContain(`\`\`\`pem\n# CN=Test Intermediate\n`);
  expect(ran.summary).toContain(ca.intermediate.certPem);
  expect(readFileSync(join(temporary.path, FILE), 'utf8')).toContain(ca.intermediate.certPem);
  expect(ran.stdout).toContain(FILE);
  expect(ran.outputs).toMatchObject({ result: 'fail', 'results-path': join(temporary.path, 'tls-gate-report.json') });
  ran.workspace.remove();
});

test('without a summary the log has it', async () => {
  const ran = await runAction({ summary: 'false' }, { files: files(), env: { RUNNER_TEMP: temporary.path } });
  expect(ran.stdout).toContain(ca.intermediate.certPem);
  expect(shownAnnotations(ran.commands)[0]?.message).toContain('(the PEM is in the log)');
  ran.workspace.remove();
});

test('a place where nothing can be written is a warning, and no other verdict', async () => {
  const temp = join(temporary.path, 'taken');
  temporary.write('taken', 'a file, and no folder');
  const ran = await runAction({}, { files: files(), env: { RUNNER_TEMP: temp } });
  expect(ran.outputs).toMatchObject({ result: 'fail' });
  expect(ran.stdout).toContain(`::warning::${join(temp, FILE)} could not be written: `);
  expect(ran.stdout).toContain(ca.intermediate.certPem);
  expect(existsSync(join(temp, FILE))).toBe(false);
  ran.workspace.remove();
});
