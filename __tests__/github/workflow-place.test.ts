import { describe, expect, test } from '@jest/globals';
import { placeInWorkflow, readWorkflow } from '../../src/github/workflow-place.ts';

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
    const found = placeInWorkflow({ file: 'w.yml', text }, 'endpoints', written);
    expect(found).toEqual(place === null ? null : { file: 'w.yml', line: place[0], column: place[1] });
  });

  test('and so are other inputs, and the keys themselves', () => {
    expect(placeInWorkflow({ file: 'w.yml', text }, 'min-days', '14')).toEqual({ file: 'w.yml', line: 14, column: 21 });
    expect(placeInWorkflow({ file: 'w.yml', text }, 'min-days', null)).toEqual({ file: 'w.yml', line: 14, column: 11 });
    expect(placeInWorkflow({ file: 'w.yml', text }, 'max-days', null)).toBeNull();
  });

  test('and a hostile workflow costs little', () => {
    const began = Date.now();
    expect(placeInWorkflow({ file: 'w.yml', text: 'endpoints: '.repeat(90_000) }, 'endpoints', 'a.test')).toBeNull();
    expect(placeInWorkflow({ file: 'w.yml', text: `endpoints: ${'xa'.repeat(500_000)}` }, 'endpoints', 'a')).toBeNull();
    expect(placeInWorkflow({ file: 'w.yml', text: 'endpoints: |\n'.repeat(80_000) }, 'endpoints', 'a')).toBeNull();
    expect(placeInWorkflow({ file: 'w.yml', text: ' '.repeat(1_000_000) }, 'endpoints', 'a')).toBeNull();
    expect(Date.now() - began).toBeLessThan(5_000);
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

  test('is read in the workspace', () => {
    expect(readWorkflow(env, reader)).toEqual({ file: '.github/workflows/gate.yml', text: 'jobs:' });
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
