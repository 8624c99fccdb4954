import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../helpers/process.ts';
import { shownAnnotations } from '../helpers/runner-commands.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';
import { describeWithOpenssl, OPENSSL } from '../pki/openssl.ts';
import { runAction } from './run-action.ts';

const CLI = resolve('dist/cli/index.js');
const repository = temporaryFolder();
const authority = testAuthority('Files');
const { root, intermediate } = authority;
const site = authority.leaf();
const other = authority.leaf({ subject: 'other.test' });
const chain = pem(site, intermediate);
const request = '-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----\n';
const secret = (name: string, data: Readonly<Record<string, string>>, more = '') =>
  [
    'apiVersion: v1',
    'kind: Secret',
    'type: kubernetes.io/tls',
    `metadata: { name: ${name}, namespace: web }`,
    'data:',
    ...Object.entries(data).map(([key, text]) => `  ${key}: ${Buffer.from(text).toString('base64')}`),
    more,
    '',
  ].join('\n');

/** What stands in the repository: path, content, what is to be found there, and further keys of the endpoint. */
const FILES: readonly (readonly [string, string | Uint8Array, readonly string[], string?])[] = [
  ['sound.pem', chain, [], 'servername: shop.test'],
  ['sound-with-key.pem', site.keyPem + chain, []],
  ['key-last.pem', chain + site.keyPem, []],
  ['crlf.pem', chain.replaceAll('\n', '\r\n'), []],
  ['bom.pem', `\ufeff${chain}`, []],
  ['with-text.pem', `subject=CN = shop.test\n${chain}`, []],
  ['trusted.pem', chain.replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE'), []],
  ['der-named.pem', site.der, ['error incomplete-chain']],
  ['leaf-only.pem', pem(site), ['error incomplete-chain']],
  ['expired.pem', pem(authority.leaf({ notAfter: days(-2) }), intermediate), ['error certificate-expired']],
  ['early.pem', pem(authority.leaf({ notBefore: days(2) }), intermediate), ['error certificate-not-yet-valid']],
  ['expiring.pem', pem(authority.leaf({ notAfter: days(1) }), intermediate), ['error certificate-expiring']],
  ['other-name.pem', chain, ['error hostname-mismatch'], 'servername: www.shop.test'],
  ['no-name-asked.pem', chain, []],
  ['missing-san.pem', chain, ['error required-san-missing'], 'required-sans: [shop.test, www.shop.test]'],
  ['with-root.pem', pem(site, intermediate, root), ['notice surplus-certificates']],
  ['twice.pem', pem(site, intermediate, intermediate), ['notice surplus-certificates']],
  ['ca-first.pem', pem(intermediate, site), ['error chain-out-of-order']],
  [
    'ca-first-with-key.pem',
    pem(root, intermediate, site) + site.keyPem,
    ['error chain-out-of-order', 'notice surplus-certificates'],
  ],
  ['weak.pem', pem(authority.leaf({ key: { type: 'rsa', bits: 1024 } }), intermediate), ['error weak-key']],
  ['client.pem', pem(authority.leaf({ extendedKeyUsage: ['clientAuth'] }), intermediate), ['error wrong-key-usage']],
  ['unknown-root.pem', pem(testAuthority('Other').leaf()), ['error incomplete-chain']],
  ['ca-alone.pem', pem(intermediate, root), ['error bundle-unusable']],
  ['request.pem', request, ['error bundle-unusable']],
  ['key-alone.pem', site.keyPem, ['error bundle-unusable']],
  ['empty.pem', '\n', ['error bundle-unusable']],
  ['notes.txt', 'no certificate here', ['error bundle-unusable']],
  ['glued.pem', chain.replace('-----\n-----BEGIN', '----------BEGIN'), ['error bundle-unusable']],
  ['cut.pem', chain.slice(0, -60), ['error bundle-unusable']],
  ['utf16.pem', Buffer.from(`\ufeff${chain}`, 'utf16le'), ['error bundle-unusable']],
  ['wrong-key.pem', chain + other.keyPem, ['error key-mismatch']],
  ['key-apart.pem', chain, [], 'key: key-alone.pem'],
  ['wrong-key-apart.pem', chain, ['error key-mismatch'], 'key: other.key'],
  ['no-key-there.pem', chain, ['error key-mismatch'], 'key: notes.txt'],
  ['secret.yaml', secret('shop', { 'tls.crt': chain, 'tls.key': site.keyPem }), []],
  ['secret-mixed.yaml', secret('shop', { 'tls.crt': chain, 'tls.key': other.keyPem }), ['error key-mismatch']],
  [
    'secrets.yaml',
    [
      'kind: ConfigMap\ndata: { "tls.crt": no }\n',
      secret('shop', { 'tls.crt': chain }),
      secret('old', { 'tls.crt': pem(other) }),
    ].join('---\n'),
    ['error incomplete-chain'],
  ],
  [
    'list.json',
    JSON.stringify({
      kind: 'List',
      items: [{ kind: 'Secret', metadata: { name: 'shop' }, stringData: { 'tls.crt': chain, 'tls.key': site.keyPem } }],
    }),
    [],
  ],
  ['no-tls.yaml', 'apiVersion: v1\nkind: Secret\ndata: { password: aGVsbG8= }\n', ['error bundle-unusable']],
];

const SEALED = secret('shop', {}, '  tls.crt: ENC[AES256_GCM,data:abc]\nsops: { version: 3.9.0 }');

interface Checked {
  readonly status: number | null;
  readonly stderr: string;
  readonly endpoints: readonly {
    readonly name: string;
    readonly host: string | null;
    readonly verdict: string;
    readonly reason: string | null;
    readonly addresses: readonly { readonly address: string; readonly outcome: string }[];
    readonly findings: readonly {
      readonly cause: string;
      readonly severity: string;
      readonly message: string;
      readonly title: string;
    }[];
  }[];
  readonly stdout: string;
}

async function check(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Checked> {
  const { status, stdout, stderr } = await run(process.execPath, [CLI, 'check', ...args, '--format', 'json'], {
    cwd,
    env,
  });
  return { status, stderr, stdout, endpoints: stdout === '' ? [] : JSON.parse(stdout).endpoints };
}

function found({ endpoints }: Checked, name: string): readonly string[] {
  const endpoint = endpoints.find((one) => one.name === `file:${name}`);
  return (endpoint?.findings ?? [{ severity: 'no', cause: 'endpoint' }]).map(
    ({ severity, cause }) => `${severity} ${cause}`,
  );
}

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-c', 'init.defaultBranch=main', ...args], {
    cwd: repository.path,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

beforeAll(() => {
  repository.write('root.pem', root.certPem);
  repository.write('other.key', other.keyPem);
  for (const [name, content] of FILES) repository.write(name, content);
});

afterAll(() => repository.remove());

describe('certificates on disk', () => {
  test('are judged like those of a server, without a connection', async () => {
    const entries = FILES.map(
      ([name, , , keys]) => `  - { host: "file:${name}"${keys === undefined ? '' : `, ${keys}`} }`,
    );
    repository.write('files.yml', ['endpoints:', ...entries, ''].join('\n'));
    const checked = await check(repository.path, ['--config-file', 'files.yml', '--ca-file', 'root.pem']);
    expect(checked.stderr).toBe('');
    expect(Object.fromEntries(FILES.map(([name]) => [name, found(checked, name)]))).toEqual(
      Object.fromEntries(FILES.map(([name, , causes]) => [name, causes])),
    );
    expect(checked.status).toBe(1);
    expect(JSON.parse(checked.stdout).counts.inconclusive).toBe(0);
    expect(checked.stdout).not.toContain('PRIVATE KEY');
    expect(checked.endpoints[0]).toMatchObject({
      name: 'file:sound.pem',
      host: null,
      addresses: [{ address: 'sound.pem', outcome: 'read' }],
    });
    const words = checked.endpoints.flatMap(({ findings }) =>
      findings.flatMap(({ message, title }) => [message, title]),
    );
    expect(
      words.filter((text) => /server sends|is not sent|are sent|OpenSSL refuses the certificate of/.test(text)),
    ).toEqual([]);
  });

  test('that are sound pass with status 0', async () => {
    const { status, endpoints } = await check(repository.path, [
      'file:sound.pem',
      '--servername',
      'shop.test',
      '--ca-file',
      'root.pem',
    ]);
    expect(endpoints.map(({ verdict }) => verdict)).toEqual(['pass']);
    expect(status).toBe(0);
  });

  test('that do not exist are a mistake in the config', async () => {
    const config = repository.write('gone.yml', 'endpoints:\n  - file:certs/gone.pem\n');
    const { status, stderr } = await check(repository.path, ['--config-file', config]);
    expect(stderr).toContain(
      'gone.yml:2:5: "file:certs/gone.pem" does not exist; expected a file or folder of certificates',
    );
    expect(status).toBe(2);
  });

  test('take no keys that are about a connection', async () => {
    const config = repository.write(
      'odd.yml',
      'endpoints:\n  - { host: file:sound.pem, port: 443 }\n  - { host: a.test, key: other.key }\n',
    );
    const { status, stderr } = await check(repository.path, ['--config-file', config]);
    expect(stderr).toContain('odd.yml:2:35: port: means nothing for a file');
    expect(stderr).toContain('odd.yml:3:26: key: belongs to certificates on disk');
    expect(status).toBe(2);
  });

  test('that are sealed are not judged', async () => {
    repository.write('sealed.yaml', SEALED);
    const { status, endpoints } = await check(repository.path, ['file:sealed.yaml']);
    expect(endpoints[0]).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('SOPS') });
    expect(status).toBe(2);
  });

  test('are found in a folder, as certbot keeps them', async () => {
    const folder = temporaryFolder();
    const parts = { cert: pem(site), chain: pem(intermediate), fullchain: chain, privkey: site.keyPem };
    mkdirSync(join(folder.path, 'live/shop.test'), { recursive: true });
    for (const [name, content] of Object.entries(parts)) {
      folder.write(`archive/shop.test/${name}1.pem`, content);
      symlinkSync(`../../archive/shop.test/${name}1.pem`, join(folder.path, `live/shop.test/${name}.pem`));
    }
    folder.write('live/README', 'text');
    folder.write('root.pem', root.certPem);
    const args = ['--ca-file', 'root.pem', '--servername', 'shop.test'];
    const sound = await check(folder.path, ['file:live/', ...args]);
    expect(sound.endpoints[0]).toMatchObject({
      name: 'file:live',
      verdict: 'pass',
      addresses: [{ address: 'live/shop.test/fullchain.pem' }],
    });
    folder.write('archive/shop.test/privkey1.pem', other.keyPem);
    const mixed = await check(folder.path, ['file:live', ...args]);
    expect(mixed.endpoints[0]?.findings.map(({ message }) => message)).toEqual([
      'The private key in "live/shop.test/privkey.pem" is not the one of the certificate "shop.test", so that no server starts with them.',
    ]);
    folder.write('empty/ca.pem', pem(root));
    expect(found(await check(folder.path, ['file:empty', ...args]), 'empty')).toEqual(['error bundle-unusable']);
    folder.remove();
  });

  test('of several sites in one folder cover the names between them', async () => {
    const folder = temporaryFolder();
    folder.write('certs/a.pem', chain);
    folder.write('certs/b.pem', pem(other, intermediate));
    folder.write('root.pem', root.certPem);
    folder.write('c.yml', 'endpoints: [{ host: file:certs, required-sans: [shop.test, other.test] }]\n');
    folder.write('d.yml', 'endpoints: [{ host: file:certs, required-sans: [shop.test, third.test] }]\n');
    const covered = await check(folder.path, ['--config-file', 'c.yml', '--ca-file', 'root.pem']);
    expect(covered.endpoints[0]?.findings).toEqual([]);
    const missing = await check(folder.path, ['--config-file', 'd.yml', '--ca-file', 'root.pem']);
    expect(found(missing, 'certs')).toEqual(['error required-san-missing']);
    folder.remove();
  });
});

describe('a pull request that adds certificates', () => {
  const workflow = (bundle: string) =>
    runAction(
      {},
      {
        files: {
          '.github/tls-gate.yml':
            'endpoints:\n  - host: file:certs/site.pem\n    servername: shop.test\n    ca-file: certs/root.pem\n',
          'certs/site.pem': bundle,
          'certs/root.pem': root.certPem,
        },
      },
    );

  test('fails at the line that names the bundle whose intermediate is missing', async () => {
    const { status, commands, summary, outputs } = await workflow(pem(site));
    expect(status).toBe(1);
    const [annotation] = shownAnnotations(commands);
    expect(annotation).toMatchObject({
      level: 'error',
      title: 'file:certs/site.pem: the CA certificate that signed it is not in the file',
      file: '.github/tls-gate.yml',
      line: 2,
    });
    expect(annotation?.message).toContain('The file holds 1 certificate and leaves out "Files Intermediate"');
    expect(summary).toContain('file:certs/site.pem');
    expect(outputs.result).toBe('fail');
  });

  test('passes with the whole chain', async () => {
    const { status, commands, outputs } = await workflow(chain);
    expect([status, shownAnnotations(commands), outputs.result]).toEqual([0, [], 'pass']);
    expect(outputs['earliest-expiry-endpoint']).toBe('file:certs/site.pem');
  });
});

describeWithOpenssl(`a key that the repository tracks, ${OPENSSL}`, () => {
  const tracked = [
    'sound-with-key.pem',
    'secret.yaml',
    'other.key',
    'sound.pem',
    'encrypted.pem',
    'strong.p12',
    'open.p12',
  ];

  test('is told, unless it is encrypted', async () => {
    const encrypted = spawnSync('openssl', ['pkcs8', '-topk8', '-passout', 'pass:horse'], {
      input: site.keyPem,
      encoding: 'utf8',
    }).stdout;
    repository.write('encrypted.pem', chain + encrypted);
    for (const [name, pass] of [
      ['strong.p12', 'horse'],
      ['open.p12', ''],
    ] as const) {
      const made = spawnSync(
        'openssl',
        ['pkcs12', '-export', '-passout', `pass:${pass}`, '-out', join(repository.path, name)],
        { input: site.keyPem + chain },
      );
      expect(made.status).toBe(0);
    }
    const names = [...tracked, 'key-last.pem'].filter((name) => name !== 'other.key' && name !== 'strong.p12');
    const args = [...names.map((name) => `file:${name}`), '--ca-file', 'root.pem'];
    // Outside of a repository nobody can tell.
    const before = await check(repository.path, args);
    expect(names.flatMap((name) => found(before, name))).toEqual([]);
    git('init', '-q');
    git('add', '--', ...tracked);
    const after = await check(repository.path, args);
    expect(Object.fromEntries(names.map((name) => [name, found(after, name)]))).toEqual({
      'sound-with-key.pem': ['error key-unprotected'],
      'secret.yaml': ['error key-unprotected'],
      'sound.pem': [],
      'encrypted.pem': [],
      'open.p12': ['error key-unprotected'],
      'key-last.pem': [],
    });
    expect(after.stdout).not.toContain('PRIVATE KEY');
    repository.write('p12.yml', 'endpoints: [{ host: file:strong.p12, password-env: PASS }]\n');
    const strong = await check(repository.path, ['--config-file', 'p12.yml', '--ca-file', 'root.pem'], {
      PASS: 'horse',
    });
    expect(found(strong, 'strong.p12')).toEqual([]);
  });
});

describeWithOpenssl(`PKCS #12, ${OPENSSL}`, () => {
  test.each([
    ['as OpenSSL 3 writes it', []],
    ['as it was', ['-legacy']],
    ['with AES and without a key', ['-nokeys']],
  ])('%s', async (_how, options) => {
    const folder = temporaryFolder();
    const made = spawnSync(
      'openssl',
      ['pkcs12', '-export', ...options, '-passout', 'pass:horse', '-out', join(folder.path, 'site.p12')],
      { input: (options.includes('-nokeys') ? '' : site.keyPem) + pem(site, intermediate) },
    );
    expect(made.status).toBe(0);
    folder.write('root.pem', root.certPem);
    folder.write('c.yml', 'endpoints: [{ host: file:site.p12, servername: shop.test, password-env: PASS }]\n');
    const args = ['--config-file', 'c.yml', '--ca-file', 'root.pem'];
    expect(found(await check(folder.path, args, { PASS: 'horse' }), 'site.p12')).toEqual([]);
    const wrong = await check(folder.path, args, { PASS: 'donkey' });
    expect(wrong.endpoints[0]?.findings.map(({ message }) => message)).toEqual([
      'The file "site.p12" is not opened by the passphrase in the variable that `password-env` names.',
    ]);
    const none = await check(folder.path, ['file:site.p12', '--ca-file', 'root.pem']);
    expect(none.endpoints[0]?.findings.map(({ message }) => message)).toEqual([
      'The file "site.p12" is protected by a passphrase, and no `password-env` names a variable with it.',
    ]);
    const unset = await check(folder.path, args);
    expect(unset.stderr).toContain('c.yml:1:73: password-env: the environment variable that it names is not set');
    expect(unset.status).toBe(2);
    folder.remove();
  });
});
