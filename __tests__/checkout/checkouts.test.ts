import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkoutFolders, placeInCheckout, planInCheckout, problemsInCheckout } from '../../src/checkout/checkouts.ts';
import type { Plan } from '../../src/model/run.ts';
import { sampleEndpoint, samplePolicy, sampleWaiver } from '../helpers/sample-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../helpers/temporary.ts';

const config = (address: string) => `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${address}\n\tfetch = +refs\n`;
const at = (file: string) => ({ file, line: 3, column: 5 });

describe('where the repository is checked out further in', () => {
  let workspace: TemporaryFolder;
  let env: Readonly<Record<string, string>>;

  beforeAll(() => {
    workspace = temporaryFolder();
    workspace.write('app/.git/config', config('https://github.com/acme/shop'));
    workspace.write('by-ssh/.git/config', config('git@github.com:Acme/Shop.git'));
    workspace.write('other/.git/config', config('https://github.com/acme/workshop'));
    workspace.write('plain/gate.yml', '');
    env = { GITHUB_WORKSPACE: workspace.path, GITHUB_REPOSITORY: 'acme/shop' };
  });
  afterAll(() => workspace.remove());

  test.each([
    ['app/.github/tls-gate.yml', '.github/tls-gate.yml'],
    ['./app/gate.yml', 'gate.yml'],
    ['by-ssh/lists/hosts.txt', 'lists/hosts.txt'],
    ['other/gate.yml', 'other/gate.yml'],
    ['plain/gate.yml', 'plain/gate.yml'],
    ['.github/workflows/gate.yml', '.github/workflows/gate.yml'],
    ['<input endpoints>', '<input endpoints>'],
    ['../gate.yml', '../gate.yml'],
    ['/etc/gate.yml', '/etc/gate.yml'],
    ['lists/../gate.yml', 'gate.yml'],
  ])('%s is called %s', (file, path) => {
    expect(placeInCheckout(at(file), env)).toEqual(at(path));
    expect(placeInCheckout(at(file), { ...env, GITHUB_WORKSPACE: '' })).toEqual(at(file));
  });

  test('an absolute path is one within the repository', () => {
    expect(placeInCheckout(at(join(workspace.path, 'app/gate.yml')), env)).toEqual(at('gate.yml'));
    expect(placeInCheckout(at(join(workspace.path, 'plain/gate.yml')), env)).toEqual(at('plain/gate.yml'));
  });

  test("where the repository has no name, a clone within the workspace is nobody's", () => {
    expect(placeInCheckout(at('app/gate.yml'), { ...env, GITHUB_REPOSITORY: undefined })).toEqual(at('app/gate.yml'));
  });

  test('so are the endpoints and waivers of a plan, and what is wrong in it', () => {
    const plan = {
      targets: [{ endpoint: sampleEndpoint({ declaredAt: at('app/gate.yml') }), policy: samplePolicy() }],
      waivers: [sampleWaiver({ declaredAt: at('app/gate.yml') })],
    } as unknown as Plan;
    const { targets, waivers } = planInCheckout(plan, env);
    expect([targets[0]?.endpoint.declaredAt, waivers[0]?.declaredAt]).toEqual([at('gate.yml'), at('gate.yml')]);
    const problems = [
      { at: at('app/gate.yml'), message: 'x' },
      { at: null, message: 'y' },
    ];
    expect(problemsInCheckout(problems, env).map((one) => one.at)).toEqual([at('gate.yml'), null]);
  });

  test('the workflow is looked for in the workspace, then in clones of the repository within it', () => {
    const folders = ['', 'app', 'by-ssh'].map((name) => join(workspace.path, name).replace(/\/$/, ''));
    expect(checkoutFolders(env)).toEqual(folders);
    expect(checkoutFolders({})).toEqual([]);
    expect(checkoutFolders({ ...env, GITHUB_WORKSPACE: join(workspace.path, 'gone') })).toHaveLength(1);
  });
});
