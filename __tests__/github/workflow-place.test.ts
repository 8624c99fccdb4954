import { describe, expect, test } from '@jest/globals';
import { blockInWorkflow, placesInWorkflow, readWorkflow } from '../../src/github/workflow-place.ts';
import { readConfig } from '../../src/targets/config-file.ts';

const job = 'gate';

const text = `name: gate # endpoints: comment.test
jobs:
  gate:
    steps:
      - uses: tls-gate@v1
        with:
          config-file: outside.test
          endpoints: |
            # shop.test is the shop
            www.shop.test, shop.test
            api.shop.test:8443 # not old.test

            https://pay.shop.test/x
          min-days: 14
      - uses: other@v1
        with: { x: y }
        endpoints: outside.test
      - endpoints: "quoted.test,second.test"
      - 'EndPoints': 'third.test'
      - endpoints: \${{ vars.ENDPOINTS }}
`;

describe('an endpoint is found in the workflow', () => {
  test.each([
    ['shop.test', [10, 28]],
    ['www.shop.test', [10, 13]],
    ['api.shop.test:8443', [11, 13]],
    ['https://pay.shop.test/x', [13, 13]],
    ['outside.test', [17, 20]],
    ['quoted.test', [18, 21]],
    ['second.test', [18, 33]],
    ['third.test', [19, 23]],
    ['api.shop.test', null],
    ['old.test', null],
    ['comment.test', null],
    ['14', null],
    ['absent.test', null],
    ['', null],
  ])('%s', (written, place) => {
    const found = placesInWorkflow({ file: 'w.yml', text, job }, 'endpoints')(written);
    expect(found).toEqual(place === null ? null : { file: 'w.yml', line: place[0], column: place[1] });
  });

  test('and so are other inputs, and the keys themselves', () => {
    expect(placesInWorkflow({ file: 'w.yml', text, job }, 'min-days')('14')).toEqual({
      file: 'w.yml',
      line: 14,
      column: 21,
    });
    expect(placesInWorkflow({ file: 'w.yml', text, job }, 'min-days')(null)).toEqual({
      file: 'w.yml',
      line: 14,
      column: 11,
    });
    expect(placesInWorkflow({ file: 'w.yml', text, job }, 'max-days')(null)).toBeNull();
  });

  test('and a hostile workflow costs little', () => {
    const began = Date.now();
    expect(
      placesInWorkflow({ file: 'w.yml', job, text: 'endpoints: '.repeat(90_000) }, 'endpoints')('a.test'),
    ).toBeNull();
    expect(
      placesInWorkflow({ file: 'w.yml', job, text: `endpoints: ${'xa'.repeat(500_000)}` }, 'endpoints')('a'),
    ).toBeNull();
    expect(
      placesInWorkflow({ file: 'w.yml', job, text: 'endpoints: |\n'.repeat(80_000) }, 'endpoints')('a'),
    ).toBeNull();
    expect(placesInWorkflow({ file: 'w.yml', job, text: ' '.repeat(1_000_000) }, 'endpoints')('a')).toBeNull();
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

describe('however the workflow writes it', () => {
  const place = (lines: readonly string[], written: string, ownJob = 'gate', input = 'endpoints') => {
    const found = placesInWorkflow({ file: 'w.yml', text: lines.join('\n'), job: ownJob }, input)(written);
    return found === null ? null : [found.line, found.column];
  };

  test.each<readonly [string, readonly string[], readonly number[] | null]>([
    ['folded', ['with:', '  endpoints: >-', '    x.test,', '    a.test'], [4, 5]],
    ['literal with an indicator', ['with:', '  endpoints: |2-', '    x.test', '    a.test'], [4, 5]],
    ['in double quotes over two lines', ['with:', '  endpoints: "x.test,', '    a.test"'], [3, 5]],
    ['in single quotes', ["endpoints: 'a.test'"], [1, 13]],
    ['with an anchor', ['endpoints: &hosts |', '  a.test'], [2, 3]],
    ['by an alias', ['env:', '  X: &hosts |', '    a.test', 'with:', '  endpoints: *hosts'], [3, 5]],
    ['by an alias of nothing', ['with:', '  endpoints: *hosts'], null],
    ['in braces', ['with: { min-days: 3, endpoints: "x.test, a.test" }'], [1, 42]],
    ['in braces without a blank', ['with: {endpoints: a.test}'], [1, 19]],
    ['with Windows line ends', ['with:\r', '  endpoints: |\r', '    a.test\r'], [3, 5]],
    ['with tabs behind it', ['endpoints: a.test\t# the shop'], [1, 12]],
    ['in a comment alone', ['endpoints: x.test # a.test'], null],
    ['under another key alone', ['with:', '  endpoints: x.test', '  name: a.test'], null],
    ['as part of another name', ['endpoints: www.a.test, a.test.example'], null],
  ])('%s', (_what, lines, at) => {
    expect(place(lines, 'a.test')).toEqual(at);
  });

  const twoJobs = [
    'jobs:',
    '  first: # endpoints',
    '    steps:',
    '      - with: { endpoints: a.test }',
    '',
    '# between them',
    '  second:',
    '    steps:',
    '      - with:',
    '          endpoints: a.test, b.test',
    '  "third":',
    '    steps:',
    '      - with:',
    '          endpoints: c.test',
  ];

  test.each([
    ['first', 'a.test', [4, 28]],
    ['second', 'a.test', [10, 22]],
    ['SECOND', 'a.test', [10, 22]],
    ['third', 'c.test', [14, 22]],
    ['third', 'a.test', [4, 28]],
    ['called', 'a.test', [4, 28]],
    ['', 'a.test', [4, 28]],
    ['called', 'd.test', null],
  ])('in job %s, %s is that of the job where there is one', (ownJob, written, at) => {
    expect(place(twoJobs, written, ownJob)).toEqual(at);
  });

  test('a path with blanks is found whole', () => {
    expect(place(['ca-file: "our roots/all.pem"'], 'our roots/all.pem', 'gate', 'ca-file')).toEqual([1, 11]);
  });

  test('thousands of items are looked up at once', () => {
    const hosts = Array.from({ length: 5_000 }, (_, index) => `host-${index}.example.com`);
    const find = placesInWorkflow({ file: 'w.yml', text: `endpoints: |\n  ${hosts.join('\n  ')}\n`, job }, 'endpoints');
    const began = Date.now();
    expect(hosts.map((host) => find(host)?.line)).toEqual(hosts.map((_, index) => index + 2));
    expect(Date.now() - began).toBeLessThan(1_000);
  });
});

describe('an inline config', () => {
  const config = 'policy:\n  min-days: 7\n\nendpoints:\n  - host: a.test\n    port: 8443\n';
  const written = (head: string, indent: string, end = '\n') =>
    [
      'jobs:',
      '  gate:',
      '    steps:',
      '      - with:',
      head,
      ...config.split('\n').map((line) => `${line === '' ? '' : indent}${line}`),
    ]
      .join(end)
      .concat(`          min-days: 3${end}`);

  test.each([
    ['a literal block', written('          config: |', '            ')],
    ['one with indicators and a comment', written('          config: |-  # rules', '              ')],
    ['one with Windows line ends', written('          config: |', '            ', '\r\n')],
    ['one that says how far it is indented', written('          config: |2', '            ')],
    ['one that says so and how it ends', written('          config: |2-', '            ')],
    ['one that says so the other way round', written('          config: |+2', '            ')],
    ['one behind an anchor', written('          config: &rules |', '            ')],
  ])('written as %s has the lines and columns of the workflow', (_what, text) => {
    const block = blockInWorkflow({ file: 'w.yml', text, job }, 'config', config) ?? '';
    const { endpoints, problems } = readConfig('w.yml', new TextEncoder().encode(block));
    expect(problems).toEqual([]);
    expect(endpoints.map(({ at }) => [at.file, at.line])).toEqual([['w.yml', 10]]);
    expect(text.split(/\r?\n/)[9]?.slice((endpoints[0]?.at.column ?? 0) - 1)).toBe('host: a.test');
  });

  test.each([
    ['one whose text is indented itself', written('          config: |1', '            ')],
    ['quoted', `with:\n  config: "policy: { min-days: 7 }"\n`],
    ['folded', written('          config: >', '            ')],
    ['an expression', `with:\n  config: \${{ vars.CONFIG }}\n`],
    ['another text', written('          config: |', '            ').replace('8443', '8444')],
    ['another key', written('          settings: |', '            ')],
  ])('written as %s has the lines of the input', (_what, text) => {
    expect(blockInWorkflow({ file: 'w.yml', text, job }, 'config', config)).toBeNull();
  });

  test('with marks of a document keeps the lines of the input, since indented they mean nothing', () => {
    const text = 'config: |\n  ---\n  endpoints: [a.test]\n';
    expect(blockInWorkflow({ file: 'w.yml', text, job }, 'config', '---\nendpoints: [a.test]\n')).toBeNull();
  });
});

describe('the workflow file', () => {
  const env = {
    GITHUB_WORKFLOW_REF: 'shop/site/.github/workflows/gate.yml@refs/heads/main',
    GITHUB_REPOSITORY: 'shop/site',
    GITHUB_WORKSPACE: '/work',
  };
  const reader = (path: string) =>
    path === '/work/.github/workflows/gate.yml'
      ? ({ ok: true, value: new TextEncoder().encode('jobs:') } as const)
      : ({ ok: false, error: 'missing' } as const);

  test('is looked for wherever the repository is checked out', () => {
    const folders = ['/elsewhere', '/work'];
    expect(readWorkflow({ ...env, GITHUB_JOB: 'gate' }, reader, folders)).toMatchObject({ text: 'jobs:', job: 'gate' });
    expect(readWorkflow(env, reader, [])).toBeNull();
  });

  test('is read in the workspace', () => {
    expect(readWorkflow(env, reader)).toEqual({ file: '.github/workflows/gate.yml', text: 'jobs:', job: '' });
  });

  test.each([
    ['another repository', { GITHUB_WORKFLOW_REF: 'other/site/.github/workflows/gate.yml@main' }],
    ['another file', { GITHUB_WORKFLOW_REF: 'shop/site/.github/workflows/none.yml@main' }],
    ['a path that leaves the folder', { GITHUB_WORKFLOW_REF: 'shop/site/.github/workflows/../../etc/x.yml@main' }],
    ['no reference', { GITHUB_WORKFLOW_REF: undefined }],
    ['no repository', { GITHUB_REPOSITORY: undefined }],
    ['no workspace', { GITHUB_WORKSPACE: '' }],
  ])('is not known with %s', (_what, change) => {
    expect(readWorkflow({ ...env, ...change }, reader)).toBeNull();
  });
});
