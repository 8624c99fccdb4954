import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { placeInRepository } from '../../src/checkout/repository-place.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const folder = temporaryFolder();
const elsewhere = temporaryFolder();
afterAll(() => {
  folder.remove();
  elsewhere.remove();
});
const root = join(folder.path, 'repository');
for (const repository of ['repository', 'repository/module', 'beside']) {
  mkdirSync(join(folder.path, repository, '.git'), { recursive: true });
  folder.write(`${repository}/ca.pem`, repository);
}
elsewhere.write('ca.pem', 'elsewhere');
symlinkSync('module/ca.pem', join(root, 'to-module.pem'));
symlinkSync('../beside/ca.pem', join(root, 'to-beside.pem'));
symlinkSync(join(elsewhere.path, 'ca.pem'), join(root, 'to-elsewhere.pem'));
symlinkSync('module', join(root, 'linked'));

describe('a path of the workspace', () => {
  test.each([
    ['ca.pem', { kind: 'inside', path: 'ca.pem' }],
    ['./certs/../ca.pem', { kind: 'inside', path: 'ca.pem' }],
    ['certs/missing.pem', { kind: 'inside', path: 'certs/missing.pem' }],
    ['..ca.pem', { kind: 'inside', path: '..ca.pem' }],
    ['../beside/ca.pem', { kind: 'outside' }],
    ['../repository-of-the-same-beginning/ca.pem', { kind: 'outside' }],
    ['.', { kind: 'inside', path: '' }],
    ['..', { kind: 'nested' }],
    ['../..', { kind: 'nested' }],
    ['/etc/ssl/ca.pem', { kind: 'outside' }],
    ['ca.pem\nHEAD:secret', { kind: 'outside' }],
    ['module/ca.pem', { kind: 'nested' }],
    ['to-module.pem', { kind: 'nested' }],
    ['linked/ca.pem', { kind: 'nested' }],
    ['to-beside.pem', { kind: 'inside', path: 'to-beside.pem' }],
    ['to-elsewhere.pem', { kind: 'inside', path: 'to-elsewhere.pem' }],
  ])('%j is placed where git looks for it', (path, place) => {
    expect(placeInRepository(root, path.startsWith('/') ? path : join(root, '.', path))).toEqual(place);
  });
});
