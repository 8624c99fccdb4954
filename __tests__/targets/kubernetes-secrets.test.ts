import { describe, expect, test } from '@jest/globals';
import { secretParts } from '../../src/targets/kubernetes-secrets.ts';

const encoded = (text: string) => Buffer.from(text).toString('base64');
const secret = (name: string, more: string) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${name}\n${more}\n`;

/** What was taken from a manifest: place and content, or why there is none. */
function read(text: string): readonly unknown[] {
  const parts = secretParts({ path: 'tls.yaml', bytes: new TextEncoder().encode(text), tracked: true });
  return parts.map((part) => {
    if (part.kind === 'unusable') return [part.path, part.problem];
    if (part.kind === 'file') return part;
    const key = part.key === null ? null : Buffer.from(part.key).toString();
    return [part.path, Buffer.from(part.certificate).toString(), key];
  });
}

describe('the Secrets of a manifest', () => {
  test.each([
    [
      'data',
      secret('shop', `data:\n  tls.crt: ${encoded('C')}\n  tls.key: ${encoded('K')}`),
      [['tls.yaml#shop', 'C', 'K']],
    ],
    [
      'data folded over lines',
      secret('shop', `data:\n  tls.crt: >-\n    ${encoded('CCCCCC').slice(0, 4)}\n    ${encoded('CCCCCC').slice(4)}`),
      [['tls.yaml#shop', 'CCCCCC', null]],
    ],
    [
      'stringData, which wins',
      secret('shop', `stringData:\n  tls.crt: |\n    line 1\n    line 2\ndata:\n  tls.crt: ${encoded('C')}`),
      [['tls.yaml#shop', 'line 1\nline 2\n', null]],
    ],
    [
      'several documents',
      `${secret('a', `data: { tls.crt: ${encoded('A')} }`)}---\nkind: Deployment\n---\n${secret('b', `data: { tls.crt: ${encoded('B')} }`)}`,
      [
        ['tls.yaml#a', 'A', null],
        ['tls.yaml#b', 'B', null],
      ],
    ],
    [
      'a List',
      `kind: List\nitems:\n- kind: Secret\n  metadata: { name: a, namespace: web }\n  data: { tls.crt: ${encoded('A')} }\n- kind: Service\n`,
      [['tls.yaml#web/a', 'A', null]],
    ],
    ['JSON', JSON.stringify({ kind: 'Secret', data: { 'tls.crt': encoded('A') } }), [['tls.yaml#1', 'A', null]]],
    ['a name that is none', secret('"a\\nb"', `data: { tls.crt: ${encoded('A')} }`), [['tls.yaml#1', 'A', null]]],
    [
      'what is not base64',
      secret('a', 'data: { tls.crt: "-----BEGIN" }'),
      [['tls.yaml#a', { kind: 'damaged', detail: 'tls.crt under data is not base64' }]],
    ],
    [
      'a key that is not base64',
      secret('a', `data: { tls.crt: ${encoded('A')}, tls.key: "-" }`),
      [['tls.yaml#a', { kind: 'damaged', detail: 'tls.key under data is not base64' }]],
    ],
    [
      'SOPS',
      secret('a', 'data: { tls.crt: "ENC[AES256_GCM,data:x]" }\nsops: { version: 3 }'),
      [['tls.yaml#a', { kind: 'sealed', by: 'SOPS' }]],
    ],
    [
      'a sealed secret',
      'kind: SealedSecret\nmetadata: { name: a }\nspec: { encryptedData: { tls.crt: AgBy } }\n',
      [['tls.yaml#a', { kind: 'sealed', by: 'Sealed Secrets' }]],
    ],
    ['another Secret', secret('a', 'data: { password: YQ== }'), [['tls.yaml', { kind: 'no-secret' }]]],
    ['a template', 'kind: Secret\ndata: {{ toYaml .Values.tls }}\n', [['tls.yaml', { kind: 'no-secret' }]]],
    ['no YAML', '\u0000\u0001', [['tls.yaml', { kind: 'no-secret' }]]],
    ['odd shapes', 'kind: [Secret]\n---\n- 1\n---\nkind: Secret\ndata: 7\n', [['tls.yaml', { kind: 'no-secret' }]]],
  ])('from %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a hostile manifest', () => {
  const laughs = (name: string) =>
    [...'abcdefghi'].reduce(
      (text, letter, at, all) =>
        `${text}${letter}: &${letter} [${Array(9)
          .fill(at === 0 ? '1' : `*${all[at - 1]}`)
          .join(', ')}]\n`,
      `# ${name}\n`,
    );

  test.each([
    ['aliases that multiply', laughs('x') + secret('a', 'data: *i')],
    ['a thousand documents of such', Array.from({ length: 1_000 }, (_, at) => laughs(String(at))).join('---\n')],
    ['depth', `kind: Secret\ndata: ${'['.repeat(100_000)}`],
    ['a mebibyte of dashes', '---\n'.repeat(262_144)],
    ['an alias of itself', 'kind: Secret\ndata: &a { tls.crt: *a }\n'],
    ['a prototype', 'kind: Secret\n__proto__: { data: { tls.crt: QQ== } }\n'],
  ])('with %s', (_what, text) => {
    const started = performance.now();
    expect(read(text)).toEqual([['tls.yaml', { kind: 'no-secret' }]]);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
