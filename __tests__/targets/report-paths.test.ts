import { expect, test } from '@jest/globals';
import { problemText } from '../../src/targets/config-problem.ts';
import { readPlan } from '../../src/targets/plan.ts';
import type { ReadTree } from '../../src/targets/read-file.ts';
import { plainPath } from '../../src/targets/report-paths.ts';
import { testAuthority } from '../helpers/test-authority.ts';
import { sourcesOf, type Written } from './sources.ts';

const { root, leaf } = testAuthority();

test.each([
  ['a', 'a'],
  ['./a//b/../c/', 'a/c'],
  ['../../a', '../../a'],
  ['a/../../b', '../b'],
  ['/../a/./b', '/a/b'],
])('%s is %s by its path alone', (path, plain) => {
  expect(plainPath(path)).toBe(plain);
});

test.each([
  ['the same path', 'out/a'],
  ['a path by way of another folder', './d/../out//a'],
  ['an absolute path', '/work/out/a'],
  ['a link', 'link/a'],
])('no report goes into the file of another by %s', (_what, path) => {
  const nameFile = (file: string) => plainPath(file.replace(/^link/, 'out').replace(/^\/work\//, ''));
  const inputs = { endpoints: 'a.test', 'report-json': 'out/a', 'report-sarif': path };
  const result = readPlan({ ...sourcesOf({ inputs }), nameFile });
  expect(result.ok ? [] : result.error.map(({ message }) => message)).toEqual([
    `report-sarif: ${JSON.stringify(path)} is the file of report-json; expected another file`,
  ]);
});

test.each<readonly [string, string, Written]>([
  ['the config', './gate.yml', { inputs: { 'config-file': 'gate.yml' } }],
  ['the default config', 'tls-gate.yml', { inputs: { endpoints: 'a.test' } }],
  ['roots', 'x/../ca.pem', { inputs: { 'ca-file': 'ca.pem' } }],
  ['a certificate on disk', 'tls.pem', { inputs: { endpoints: 'file:tls.pem' } }],
  ['the workflow', '.github/workflows/gate.yml', { inputs: {} }],
])('no report takes the place of %s', (_what, path, { inputs = {} }) => {
  const files = {
    'gate.yml': 'endpoints: [b.test]',
    'tls-gate.yml': 'endpoints: [c.test]',
    'ca.pem': root.certPem,
    'tls.pem': leaf().certPem,
  };
  const sources = sourcesOf({ inputs: { ...inputs, 'report-html': path }, files });
  const result = readPlan({ ...sources, filesInUse: ['.github/workflows/gate.yml'] });
  expect(result.ok ? [] : result.error.map(problemText)).toEqual([
    `<input report-html>:1:1: report-html: ${JSON.stringify(path)} is a file that the run reads; expected another file`,
  ]);
});

test.each([
  ['what the gate wrote there before', 'certs/report.json', '{"schema":', []],
  [
    'a key',
    'certs/tls.key',
    '-----BEGIN PRIVATE KEY-----',
    ['report-json: "certs/tls.key" is a file that the run reads; expected another file'],
  ],
])('in a folder of certificates a report may take the place of nothing but its like: %s', (_what, path, text, told) => {
  const inputs = { endpoints: 'file:certs', 'report-json': path };
  const bytes = (content: string) => new TextEncoder().encode(content);
  const readTree: ReadTree = () => ({
    ok: true,
    value: {
      kind: 'folder',
      more: false,
      files: [
        { path: 'certs/tls.crt', bytes: bytes(leaf().certPem) },
        { path, bytes: bytes(text) },
      ],
    },
  });
  const result = readPlan({ ...sourcesOf({ inputs }), readTree });
  expect(result.ok ? [] : result.error.map(({ message }) => message)).toEqual(told);
});
