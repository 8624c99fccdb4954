import { spawnSync } from 'node:child_process';
import { createSecureContext } from 'node:tls';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Minted } from '../../src/demo/mint.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseId } from '../../src/model/cause-id.ts';
import { createTrustStore } from '../../src/pki/trust-store.ts';
import { lookAtFile } from '../../src/probe/look-at-file.ts';
import { endpoint, observation, policy } from '../causes/given.ts';
import { programPath } from '../helpers/installed.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { days, pem, testAuthority } from '../helpers/test-authority.ts';
import { describeWithOpenssl, OPENSSL, opensslVerifies } from '../pki/openssl.ts';

const folder = temporaryFolder();
const authority = testAuthority('Loading');
const { root, intermediate } = authority;
const site = authority.leaf();
const other = authority.leaf({ subject: 'other.test' });
const chain = pem(site, intermediate);
const trusted = (text: string) => text.replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE');

afterAll(() => folder.remove());

/** Causes that say of a file that no server starts with it. */
const NOT_LOADED: ReadonlySet<CauseId> = new Set([
  'bundle-unusable',
  'key-mismatch',
  'chain-out-of-order',
  'malformed-certificate',
]);

const LOADED: readonly (readonly [string, string | Buffer, boolean])[] = [
  ['a chain with its key', chain + site.keyPem, true],
  ['the key first', site.keyPem + chain, true],
  ['lines of Windows', (chain + site.keyPem).replaceAll('\n', '\r\n'), true],
  ['a byte order mark', `\ufeff${chain}${site.keyPem}`, true],
  ['text between the blocks', `leaf\n${pem(site)}issuer\n${pem(intermediate)}${site.keyPem}`, true],
  ['trusted certificates of OpenSSL', trusted(pem(site)) + pem(intermediate) + site.keyPem, true],
  ['the key of another certificate', chain + other.keyPem, false],
  ['the intermediate first', pem(intermediate, site) + site.keyPem, false],
  ['everything upside down', pem(root, intermediate, site) + site.keyPem, false],
  ['a byte order mark before each certificate', `\ufeff${pem(site)}\ufeff${pem(intermediate)}${site.keyPem}`, true],
  ['an empty line behind BEGIN', chain.replaceAll('BEGIN CERTIFICATE-----', '$&\n') + site.keyPem, true],
  ['indented lines', (chain + site.keyPem).replaceAll(/^/gm, '  '), false],
  ['carriage returns alone', (chain + site.keyPem).replaceAll('\n', '\r'), false],
  ['empty lines between the lines', chain.replaceAll('\n', '\n\n') + site.keyPem, false],
  ['base64 cut off at its end', chain.replaceAll(/.={0,2}\n-----END/g, '\n-----END') + site.keyPem, false],
  ['another label at the end', chain.replace('END CERTIFICATE', 'END TRUSTED CERTIFICATE') + site.keyPem, false],
  ['an END line indented', chain.replaceAll('-----END', ' -----END') + site.keyPem, false],
  ['header lines', chain.replaceAll('BEGIN CERTIFICATE-----', '$&\nComment: mine\n') + site.keyPem, false],
  ['two blocks on one line', chain.replace('-----\n-----BEGIN', '----------BEGIN') + site.keyPem, false],
  ['a certificate without end', site.keyPem + chain.slice(0, -60), false],
  ['a letter that is no base64', chain.replace('MII', 'M*I') + site.keyPem, false],
  ['UTF-16', Buffer.from(`\ufeff${chain}${site.keyPem}`, 'utf16le'), false],
  ['the key alone', site.keyPem, false],
];

describe.each([
  ['nginx', (path: string) => nginxLoads(path)],
  ['HAProxy', (path: string) => haproxyLoads(path)],
  ['Node', (_path: string, text: string | Buffer) => nodeLoads(text)],
] as const)('what a file is said to be is what %s makes of it', (product, loads) => {
  const installed = product === 'Node' || programPath(product.toLowerCase()) !== null;
  // HAProxy passes over what has no end, and serves the rest.
  const files = LOADED.filter(([name]) => product !== 'HAProxy' || name !== 'a certificate without end');
  (installed ? test : test.skip).each(files)('%s', async (name, content, expected) => {
    const path = folder.write(`${name.replaceAll(' ', '-')}.pem`, content);
    expect(loads(path, content)).toBe(expected);
    const causes = await errorsOf(content);
    expect(causes.some((cause) => NOT_LOADED.has(cause))).toBe(!expected);
  });
});

describeWithOpenssl(`a chain on disk stands where it stands ${OPENSSL}`, () => {
  const short = testAuthority('Short');
  const limited = authority.leaf({ ca: true, subject: 'Sub CA', pathLength: 0 });
  const cases: readonly (readonly [string, readonly Minted[]])[] = [
    ['a sound chain', [site, intermediate]],
    ['without the intermediate', [site]],
    ['of another root', [short.leaf(), short.intermediate]],
    ['expired', [authority.leaf({ notAfter: days(-1) }), intermediate]],
    ['not yet valid', [authority.leaf({ notBefore: days(1) }), intermediate]],
    ['for clients', [authority.leaf({ extendedKeyUsage: ['clientAuth'] }), intermediate]],
    ['with an unknown critical extension', [authority.leaf({ extraCritical: '1.3.6.1.4.1.99999.1' }), intermediate]],
    ['signed by a certificate that is no CA', [authority.leaf({ issuer: site }), site, intermediate]],
    ['below a CA of its own', [authority.leaf({ issuer: limited }), limited, intermediate]],
    ['with the root', [site, intermediate, root]],
  ];
  test.each(cases)('%s', async (_name, sent) => {
    const [leaf, ...rest] = sent;
    if (leaf === undefined) return;
    const accepted = opensslVerifies(leaf, rest, [root], Math.floor(Date.now() / 1000) * 1000);
    expect((await errorsOf(pem(...sent))).length === 0).toBe(accepted);
  });

  test('an intermediate that begins tomorrow is named, though no other cause is about it', async () => {
    const { mint } = await import('../../src/demo/mint.ts');
    const early = mint({ subject: 'Early CA', ca: true, issuer: root, notBefore: days(1), notAfter: days(90) });
    expect(await errorsOf(pem(authority.leaf({ issuer: early }), early))).toEqual(['verification-failed']);
  });
});

async function errorsOf(content: string | Buffer): Promise<readonly CauseId[]> {
  const file = { path: 'site.pem', source: 'id' };
  const parts = [{ kind: 'file' as const, path: 'site.pem', bytes: Buffer.from(content), tracked: null }];
  const addresses = await lookAtFile({ path: 'site.pem', folder: false, parts, passphrase: null, key: null });
  const target = { endpoint: endpoint({ name: 'file:site.pem', servername: null, file }), policy: policy() };
  const store = createTrustStore([root.certPem]);
  const { findings } = diagnose({ target, observation: observation({ addresses }), now: Date.now(), store });
  return findings.filter(({ severity }) => severity === 'error').map(({ cause }) => cause);
}

function nginxLoads(path: string): boolean {
  const config = folder.write(
    'nginx.conf',
    `pid ${folder.path}/nginx.pid; error_log stderr; events {} http { access_log off; server { listen 127.0.0.1:1 ssl; ssl_certificate ${path}; ssl_certificate_key ${path}; } }`,
  );
  const { status, stderr } = spawnSync(programPath('nginx') ?? 'nginx', ['-t', '-c', config, '-p', folder.path], {
    encoding: 'utf8',
  });
  if (status !== 0 && !/SSL_CTX|PEM|cannot load/.test(stderr)) throw new Error(stderr);
  return status === 0;
}

function haproxyLoads(path: string): boolean {
  const config = folder.write(
    'haproxy.cfg',
    `defaults\n  mode http\n  timeout client 1s\n  timeout server 1s\n  timeout connect 1s\nfrontend f\n  bind 127.0.0.1:1 ssl crt ${path}\n`,
  );
  return spawnSync(programPath('haproxy') ?? 'haproxy', ['-c', '-f', config]).status === 0;
}

function nodeLoads(text: string | Buffer): boolean {
  try {
    createSecureContext({ cert: text, key: text });
    return true;
  } catch {
    return false;
  }
}
