import { expect, test } from '@jest/globals';
import { docsBaseOf } from '../../src/github/docs-base.ts';

const REMOTE = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'acme/tls-gate',
  GITHUB_ACTION_REF: 'v1.2.0',
};

test.each([
  ['a tag', {}, 'https://github.com/acme/tls-gate/blob/v1.2.0/'],
  ['a branch with a slash', { GITHUB_ACTION_REF: 'release/1.x' }, 'https://github.com/acme/tls-gate/blob/release/1.x/'],
  [
    'an Enterprise Server',
    { GITHUB_SERVER_URL: 'https://ghe.corp:8443' },
    'https://ghe.corp:8443/acme/tls-gate/blob/v1.2.0/',
  ],
  ['an Action of the own repository', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }, null],
  ['no runner', { GITHUB_SERVER_URL: undefined }, null],
  ['a server that is no address', { GITHUB_SERVER_URL: 'javascript:alert(1)' }, null],
  ['a repository that ends a link', { GITHUB_ACTION_REPOSITORY: 'a/b) [x](y' }, null],
  ['a reference that leaves the repository', { GITHUB_ACTION_REF: '../../evil' }, null],
])('the docs of %s', (_what, change, address) => {
  expect(docsBaseOf({ ...REMOTE, ...change })).toBe(address);
});
