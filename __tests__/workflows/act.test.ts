import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ActRun, actionRepository, outputsOf, printedIn, runAct } from '../helpers/act.ts';
import { describeWhere } from '../helpers/installed.ts';
import { type TemporaryFolder, temporaryFolder } from '../helpers/temporary.ts';

describeWhere(['act'], 'the Action under act', () => {
  let plain: Server;
  let port: number;
  let repository: TemporaryFolder;
  let upload: TemporaryFolder;

  beforeAll(async () => {
    plain = createServer((_request, response) => response.end('no TLS here'));
    await new Promise<void>((ready) => plain.listen(0, '127.0.0.1', ready));
    port = (plain.address() as AddressInfo).port;
    repository = actionRepository({
      '.github/tls-gate.yml': `endpoints:\n  - 127.0.0.1:${port}\n`,
      '.github/workflows/gate.yml': GATE,
      '.github/workflows/call.yml': CALL,
    });
    upload = temporaryFolder();
    upload.write('action.yml', UPLOAD);
  });
  afterAll(() => {
    plain.close();
    repository.remove();
    upload.remove();
  });

  test("CI's own job for the Action passes", async () => {
    const ended = await runAct(repository, { workflow: 'ci.yml', job: 'self' });
    expect(ended.status === 0 ? 'passed' : ended.text).toBe('passed');
    expect(outputsOf(ended, 'self')).toMatchObject({ result: 'fail', 'failed-endpoints': '127.0.0.1:9' });
  });

  test('a finding fails the step and the job, at its line, with outputs for the steps after it', async () => {
    const ended = await runAct(repository, { workflow: 'gate.yml' });
    expect(ended.status).toBe(1);
    expect(errorsIn(ended)).toEqual([
      { file: '.github/tls-gate.yml', line: '2', col: '5', title: expect.stringContaining(`127.0.0.1:${port}`) },
      {},
    ]);
    expect(outputsOf(ended, 'gate')).toMatchObject({ result: 'fail', 'endpoints-failed': '1' });
    expect(printedIn(ended, 'gate')).toContain(`afterwards: fail 127.0.0.1:${port}\n`);
  });

  test('the reusable workflow hands inputs in, outputs out, and the reports to the artifact', async () => {
    const others = { [UPLOAD_ARTIFACT]: upload.path, 'tls-gate/tls-gate@v1': repository.path };
    const ended = await runAct(repository, { workflow: 'call.yml', others });
    expect(ended.status === 0 ? 'passed' : ended.text).toBe('passed');
    expect(printedIn(ended, 'tls')).toContain('kept as tls: report.html report.json report.sarif report.xml\n');
    expect(printedIn(ended, 'after')).toBe('called: fail 1\n');
  });
});

function errorsIn({ lines }: ActRun) {
  return lines.filter(({ command }) => command === 'error').map(({ kvPairs }) => kvPairs);
}

const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const UPLOAD_ARTIFACT = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f';

const GATE = `on: push
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-24.04
    steps:
      - uses: ${CHECKOUT}
      - uses: ./
        id: tls
      - if: always()
        run: 'echo "afterwards: $RESULT $FAILED"'
        env:
          RESULT: \${{ steps.tls.outputs.result }}
          FAILED: \${{ steps.tls.outputs.failed-endpoints }}
`;

const CALL = `on: push
permissions: {}
jobs:
  call:
    uses: ./.github/workflows/tls-gate.yml
    with:
      warn-only: true
      reports: tls
  after:
    needs: call
    runs-on: ubuntu-24.04
    steps:
      - run: 'echo "called: $RESULT $COUNT"'
        env:
          RESULT: \${{ needs.call.outputs.result }}
          COUNT: \${{ needs.call.outputs.findings-count }}
`;

/** Stands for actions/upload-artifact, which would have to be fetched. */
const UPLOAD = `name: upload
inputs:
  name:
    required: true
  path:
    required: true
runs:
  using: composite
  steps:
    - run: cd "$FOLDER" && echo kept as "$NAME:" *
      shell: bash
      env:
        FOLDER: \${{ inputs.path }}
        NAME: \${{ inputs.name }}
`;
