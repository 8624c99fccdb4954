import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WORKFLOW_BLOCKS, WORKFLOW_FILES } from '../helpers/document-blocks.ts';
import { describeWhere, programPath } from '../helpers/installed.ts';
import { run } from '../helpers/process.ts';
import { type TemporaryFolder, temporaryFolder } from '../helpers/temporary.ts';

describeWhere(['actionlint'], 'workflows by actionlint', () => {
  let folder: TemporaryFolder;
  beforeAll(() => {
    folder = temporaryFolder();
    folder.write('action.yml', readFileSync('action.yml', 'utf8'));
    folder.write('dist/index.js', '');
    folder.write('.git/HEAD', '');
    for (const { at, text } of [...WORKFLOW_FILES, ...WORKFLOW_BLOCKS]) folder.write(nameOf(at), asOurOwn(text));
  });
  afterAll(() => folder.remove());

  test.each([...WORKFLOW_FILES, ...WORKFLOW_BLOCKS].map(({ at }) => at))('%s is without complaint', async (at) => {
    expect(await lint(folder, nameOf(at))).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('it sees inputs, outputs and calls of the gate that there are not', async () => {
    folder.write(nameOf('bad'), asOurOwn(MISSPELT));
    const { stdout } = await lint(folder, nameOf('bad'));
    expect(stdout).toContain('input "endpoint" is not defined in action "TLS Gate"');
    expect(stdout).toContain('property "verdict" is not defined in object type');
    expect(stdout).toContain('input "endpoint" is not defined in "./.github/workflows/tls-gate.yml"');
  });
});

/** Tries no other linter, so that the answer is the same on every machine. */
function lint(folder: TemporaryFolder, name: string) {
  const config = folder.write('actionlint.yaml', 'self-hosted-runner:\n  labels: [frankfurt, office, staging]\n');
  const options = ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=', '-config-file', config];
  return run(programPath('actionlint') ?? '', [...options, name], { cwd: folder.path });
}

function nameOf(at: string): string {
  return at.startsWith('.github/') ? at : `.github/workflows/${at.replace(/\W/g, '-')}.yml`;
}

/** Whatever `uses:` names of us is taken from the folder: of an action elsewhere actionlint knows nothing. */
function asOurOwn(text: string): string {
  return text
    .replaceAll(/\btls-gate\/tls-gate(\/\.github\/workflows\/tls-gate\.yml)@v1\b/g, '.$1')
    .replaceAll(/\btls-gate\/tls-gate@v1\b/g, './');
}

const MISSPELT = `on: push
permissions: {}
jobs:
  tls:
    runs-on: ubuntu-24.04
    steps:
      - uses: tls-gate/tls-gate@v1
        id: tls
        with:
          endpoint: www.example.com
      - run: echo "$VERDICT"
        env:
          VERDICT: \${{ steps.tls.outputs.verdict }}
  call:
    uses: tls-gate/tls-gate/.github/workflows/tls-gate.yml@v1
    with:
      endpoint: www.example.com
`;
