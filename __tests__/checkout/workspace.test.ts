import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { trackedInRepository } from '../../src/checkout/tracked-files.ts';
import { nameWorkspaceFile, readWorkspaceTree, writeWorkspaceFile } from '../../src/checkout/workspace.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const folder = temporaryFolder();
const start = process.cwd();
const at = (name: string) => join(folder.path, name);

afterEach(() => process.chdir(start));
afterAll(() => folder.remove());

/** Paths below the folder that were read, or what is the matter. */
function read(name: string): unknown {
  const tree = readWorkspaceTree(at(name));
  if (!tree.ok) return tree.error;
  if (tree.value.kind === 'file') return tree.value.bytes.length;
  return tree.value.files.map(({ path }) => path.slice(folder.path.length + 1));
}

describe('reading a file or a folder', () => {
  test('takes ordinary files and links to such, three levels deep', () => {
    for (const name of [
      't/b.pem',
      't/a/c.pem',
      't/a/b/d.pem',
      't/a/b/c/too-deep.pem',
      't/.git/config',
      'outside/x.pem',
    ])
      folder.write(name, 'text');
    folder.write('t/large.bin', Buffer.alloc(1_048_577));
    symlinkSync(at('outside/x.pem'), at('t/link.pem'));
    symlinkSync(at('outside'), at('t/linked-folder'));
    symlinkSync(at('nowhere'), at('t/broken'));
    symlinkSync('.', at('t/a/circle'));
    symlinkSync('/dev/zero', at('t/zero'));
    spawnSync('mkfifo', [at('t/pipe')]);
    expect(read('t')).toEqual(['t/a/b/d.pem', 't/a/c.pem', 't/b.pem', 't/link.pem']);
  });

  test('never waits for a pipe, and takes no device and nothing large', () => {
    expect(read('t/pipe')).toEqual({ kind: 'unreadable', reason: 'it is no ordinary file' });
    expect(read('t/zero')).toEqual({ kind: 'unreadable', reason: 'it is no ordinary file' });
    expect(read('t/large.bin')).toEqual({ kind: 'unreadable', reason: 'larger than 1 MiB' });
    expect(read('t/b.pem')).toBe(4);
    expect(read('gone')).toEqual({ kind: 'missing' });
    expect(read('t/b.pem/x')).toEqual({ kind: 'missing' });
  });

  test('says where there are more than 200 files', () => {
    for (let number = 0; number < 201; number += 1) folder.write(`many/${number}.pem`, '');
    expect(readWorkspaceTree(at('many'))).toMatchObject({ ok: true, value: { more: true } });
  });
});

describe('what the repository tracks', () => {
  test('is what the index of git lists, links followed', async () => {
    const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: at('repo') }).status;
    for (const name of [
      'repo/a.key',
      'repo/new.key',
      'repo/-odd.key',
      'repo/ümlaut.key',
      'repo/*.key',
      'repo/sub/b.key',
    ])
      folder.write(name, 'text');
    symlinkSync('../outside/x.pem', at('repo/link.key'));
    symlinkSync('sub', at('repo/linked'));
    expect(git('init', '-q')).toBe(0);
    expect(git('add', '--', './-odd.key', 'a.key', 'ümlaut.key', 'sub', 'link.key')).toBe(0);
    process.chdir(at('repo'));
    const asked = [
      'a.key',
      './a.key',
      'new.key',
      '-odd.key',
      'ümlaut.key',
      '*.key',
      'linked/b.key',
      'link.key',
      'gone.key',
      at('outside/x.pem'),
      at('repo/sub/b.key'),
    ];
    const answers = await trackedInRepository(asked);
    expect(asked.filter((path) => answers.get(path) === true)).toEqual([
      'a.key',
      './a.key',
      '-odd.key',
      'ümlaut.key',
      'linked/b.key',
      at('repo/sub/b.key'),
    ]);
  });

  test('runs nothing that the repository configures', async () => {
    mkdirSync(at('evil/hooks'), { recursive: true });
    folder.write('evil/a.key', 'text');
    const script = folder.write('evil/run.sh', `#!/bin/sh\ntouch ${at('ran')}\n`);
    chmodSync(script, 0o755);
    spawnSync('git', ['init', '-q'], { cwd: at('evil') });
    for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.editor', 'core.askPass'])
      spawnSync('git', ['config', key, script], { cwd: at('evil') });
    process.chdir(at('evil'));
    expect(await trackedInRepository(['a.key'])).toEqual(new Map([['a.key', false]]));
    expect(read('ran')).toEqual({ kind: 'missing' });
  });

  test('is asked of the repository around each file, wherever the working directory is', async () => {
    const git = (folder: string, ...args: readonly string[]) =>
      expect(spawnSync('git', args, { cwd: at(folder) }).status).toBe(0);
    for (const name of ['outer/a.key', 'outer/inner/b.key', 'outer/inner/new.key']) folder.write(name, 'text');
    git('outer/inner', 'init', '-q');
    git('outer/inner', 'add', 'b.key');
    git('outer', 'init', '-q');
    git('outer', 'add', 'a.key');
    process.chdir(at('outside'));
    process.env.GIT_DIR = at('repo/.git');
    const asked = ['outer/a.key', 'outer/inner/b.key', 'outer/inner/new.key'].map(at);
    const answers = await trackedInRepository(asked);
    delete process.env.GIT_DIR;
    expect([...answers.values()]).toEqual([true, true, false]);
  });

  const asRoot = process.getuid?.() === 0 ? test : test.skip;
  asRoot('is told where the folder is that of another user, as in containers of a job', async () => {
    folder.write('foreign/a.key', 'text');
    for (const args of [
      ['init', '-q'],
      ['add', 'a.key'],
    ])
      spawnSync('git', args, { cwd: at('foreign') });
    spawnSync('chown', ['-R', '65534', at('foreign')]);
    expect(spawnSync('git', ['ls-files'], { cwd: at('foreign') }).status).not.toBe(0);
    expect(await trackedInRepository([at('foreign/a.key')])).toEqual(new Map([[at('foreign/a.key'), true]]));
  });

  test('is said to be unknown, and why, where git gives no answer', async () => {
    folder.write('broken/a.key', 'text');
    for (const args of [
      ['init', '-q'],
      ['add', 'a.key'],
    ])
      spawnSync('git', args, { cwd: at('broken') });
    folder.write('broken/.git/index', 'DIRC\u0000\u0000');
    const asked = [at('broken/a.key'), at('repo/a.key')];
    const [broken, sound] = [...(await trackedInRepository(asked)).values()];
    expect(broken).toEqual({ untold: expect.stringMatching(/^git says ".*index.*"$/) });
    expect(sound).toBe(true);
    const path = process.env.PATH;
    process.env.PATH = at('outside');
    const without = await trackedInRepository(asked);
    process.env.PATH = path;
    expect([...without.values()]).toEqual([
      { untold: 'git is not installed here' },
      { untold: 'git is not installed here' },
    ]);
  });

  test('is not known outside of a repository', async () => {
    process.chdir(at('outside'));
    expect(await trackedInRepository(['x.pem', 'gone.pem'])).toEqual(new Map());
  });
});

describe('writing a file', () => {
  test('makes the folders that are missing', async () => {
    await writeWorkspaceFile(at('new/er/est.txt'), 'one');
    await writeWorkspaceFile(at('new/er/est.txt'), 'two');
    expect(readFileSync(at('new/er/est.txt'), 'utf8')).toBe('two');
  });

  test.each([
    ['where a folder of the system takes none', '/proc/nowhere/at/all.json', 'ENOENT'],
    ['below a file', at('w/file/all.json'), 'ENOTDIR'],
    ['in place of a folder', at('w'), 'EISDIR'],
  ])('is given up at once %s', async (_what, path, code) => {
    folder.write('w/file', '');
    await expect(writeWorkspaceFile(path, 'text')).rejects.toMatchObject({ code });
  });
});

test('a file has one name, whatever path leads to it, there or not', () => {
  const top = realpathSync(folder.path);
  folder.write('named/deep/a.yml', '');
  symlinkSync(at('named/deep'), at('named/link'));
  symlinkSync(at('named/deep/a.yml'), at('named/b.yml'));
  process.chdir(folder.path);
  for (const path of ['named/deep/a.yml', './named/x/../deep//a.yml', at('named/link/a.yml'), 'named/b.yml'])
    expect(nameWorkspaceFile(path)).toBe(`${top}/named/deep/a.yml`);
  expect(nameWorkspaceFile('named/link/new/c.json')).toBe(`${top}/named/deep/new/c.json`);
});
