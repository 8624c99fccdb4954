import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { BundleSource, FileFacts, SourceFile } from '../../../src/model/bundle.ts';
import { readBundle } from '../../../src/pki/bundle/read-bundle.ts';
import { intermediate, leaf, root } from '../authority.ts';

const ca = root();
const issuer = intermediate(ca);
const site = leaf(issuer);
const other = leaf(issuer, { subject: 'www.b.test' });
const old = leaf(issuer, { key: { type: 'rsa', bits: 2048 } });
const chain = site.certPem + issuer.certPem;

describe('one file', () => {
  test.each([
    ['the certificate first', chain + site.keyPem, 0, true],
    ['its key first', site.keyPem + chain, 0, true],
    ['the key of another one', chain + other.keyPem, 0, false],
    ['two keys, one of them its own', chain + other.keyPem + site.keyPem, 0, true],
    ['a CA certificate first', issuer.certPem + site.certPem + site.keyPem, 1, true],
    ['everything upside down', ca.certPem + issuer.certPem + site.certPem, 2, null],
    ['no key', chain, 0, null],
    ['a damaged key', `${chain}-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n`, 0, null],
    ['a certificate of two, and the key of the second', site.certPem + other.certPem + other.keyPem, 0, false],
    ['an RSA key', old.certPem + issuer.certPem + old.keyPem, 0, true],
    ['a CA with its key, as a test server uses it', ca.certPem + ca.keyPem, 0, true],
  ])('with %s', async (_which, text, leafAt, keyMatches) => {
    expect(await factsOf(text)).toMatchObject({ kind: 'bundle', format: 'pem', leaf: leafAt, keyMatches });
  });

  test('says to which certificate of it the key belongs', async () => {
    expect(await factsOf(site.certPem + issuer.certPem + issuer.keyPem)).toMatchObject({
      keyMatches: false,
      keyFits: { path: 'site.pem', subject: 'CN=Test Intermediate' },
    });
  });

  test('keeps nothing of a key but what tells it from others', async () => {
    const facts = await factsOf(chain + site.keyPem);
    expect(JSON.stringify(facts)).not.toContain('PRIVATE');
    expect(facts.keys).toEqual([
      {
        path: 'site.pem',
        text: 'EC P-256',
        spkiSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        encrypted: false,
        tracked: null,
      },
    ]);
  });

  test('takes the key that is named before those that stand in it', async () => {
    const [read] = await readBundle({ ...source(chain + site.keyPem), key: file('next.key', other.keyPem) });
    expect(read?.facts).toMatchObject({ keyNamed: true, keyMatches: false, key: { path: 'next.key' } });
  });

  test.each([
    [
      'a certificate request',
      '-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----\n',
      'certificate-request',
    ],
    ['a certificate', chain, 'certificate'],
    ['a CA certificate', ca.certPem, 'certificate'],
    ['nothing', '', 'nothing'],
    ['words', 'words', 'unknown'],
  ])('says that what is named as key holds %s', async (_what, text, holds) => {
    const [read] = await readBundle({ ...source(chain), key: file('site.key', text) });
    expect(read?.facts).toMatchObject({ keyMatches: null, key: { trouble: { kind: 'no-key', holds } } });
  });

  test('says of a key that fits, and that OpenSSL does not read, what keeps it from being read', async () => {
    const key = file('site.key', site.keyPem.replaceAll(/^(?=.)/gm, '  '));
    const [read] = await readBundle({ ...source(chain), key });
    expect(read?.facts).toMatchObject({
      keyMatches: true,
      key: { trouble: { kind: 'form', fault: { kind: 'loose-lines', how: 'indented', line: 1 } } },
    });
  });

  test('takes a named key in DER', async () => {
    const der = site.key.privateKey.export({ type: 'pkcs8', format: 'der' });
    const [read] = await readBundle({ ...source(chain), key: { path: 'site.key', bytes: der, tracked: null } });
    expect(read?.facts).toMatchObject({ keyMatches: true });
  });

  test('opens an encrypted key by its passphrase only', async () => {
    const key = site.key.privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'horse',
    }) as string;
    const keyMatches = async (passphrase: string | null) =>
      (await readBundle({ ...source(chain + key), passphrase }))[0]?.facts;
    expect(await keyMatches('horse')).toMatchObject({ keyMatches: true, key: { encrypted: true } });
    expect(await keyMatches('donkey')).toMatchObject({ keyMatches: null, key: { encrypted: true, spkiSha256: null } });
    expect(await keyMatches(null)).toMatchObject({ keyMatches: null, key: { encrypted: true, spkiSha256: null } });
  });

  test('in DER that is damaged keeps its place', async () => {
    const damaged = Uint8Array.from(site.der);
    damaged.fill(0xff, 40, 60);
    expect(await factsOf(damaged)).toMatchObject({ kind: 'bundle', chain: [], unreadable: [{ place: 0 }] });
  });
});

describe('PEM as OpenSSL reads it', () => {
  const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '  ');
  const twoLines = (text: string) => text.replaceAll('\n', '\n\n');

  test.each<[string, string, object]>([
    ['indented', indented(chain), { kind: 'loose-lines', how: 'indented', line: 1 }],
    [
      'with its second certificate indented',
      site.certPem + indented(issuer.certPem),
      { kind: 'loose-lines', how: 'indented', line: linesOf(site.certPem) + 1 },
    ],
    ['with an END line indented', chain.replace('-----END', '\t-----END'), { kind: 'loose-lines', how: 'indented' }],
    ['with carriage returns alone', chain.replaceAll('\n', '\r'), { kind: 'loose-lines', how: 'carriage-returns' }],
    ['with empty lines', twoLines(chain), { kind: 'loose-lines', how: 'empty-line' }],
    ['with an empty line in the middle', chain.replace(/(?<=\n.{64}\n)/, '\n'), { kind: 'loose-lines', line: 3 }],
    [
      'without the end of its base64',
      withoutPadding(chain),
      { kind: 'damaged', detail: expect.stringContaining('lacks its end') },
    ],
    [
      'with another label at its end',
      chain.replace('END CERTIFICATE', 'END TRUSTED CERTIFICATE'),
      { kind: 'damaged', detail: `line ${linesOf(site.certPem)}: the END line does not name what line 1 begins` },
    ],
    [
      'with words before its BEGIN',
      `${site.certPem}cert: ${issuer.certPem}`,
      { kind: 'damaged', detail: expect.stringContaining(`line ${linesOf(site.certPem) + 1}: `) },
    ],
    [
      'with four hyphens',
      site.certPem + issuer.certPem.slice(1),
      { kind: 'damaged', detail: expect.stringContaining('passes over it') },
    ],
    ['with a header', site.certPem.replace('\n', '\nComment: mine\n\n'), { kind: 'damaged' }],
  ])('%s is refused, or read in part', async (_how, text, problem) => {
    expect(await factsOf(text)).toMatchObject({ kind: 'unusable', problem });
    // Who tracks the key in it is told all the same.
    expect((await factsOf(text + site.keyPem)).keys).toHaveLength(1);
  });

  test.each([
    ['a byte order mark before each certificate', `\ufeff${site.certPem}\ufeff${issuer.certPem}`],
    ['base64 in one line', chain.replaceAll(/\n(?!-)/g, '').replaceAll(/(BEGIN CERTIFICATE-----)/g, '$1\n')],
    ['an empty line behind BEGIN', chain.replaceAll('BEGIN CERTIFICATE-----', 'BEGIN CERTIFICATE-----\n')],
    ['blanks at the ends of lines', chain.replaceAll('\n', ' \t\n')],
    ['a certificate commented out', chain + issuer.certPem.replaceAll(/^(?=.)/gm, '# ')],
    ['words about BEGIN CERTIFICATE', `the line -----BEGIN CERTIFICATE----- begins it\n${chain}`],
  ])('%s is read', async (_what, text) => {
    expect(await factsOf(text)).toMatchObject({ kind: 'bundle', chain: [{}, {}], leaf: 0 });
  });

  test.each([
    ['feedfeed00000002', 'JKS'],
    ['cececece00000002', 'JCEKS'],
  ])('%s is a keystore of Java', async (start, of) => {
    expect(await factsOf(Buffer.from(start, 'hex'))).toMatchObject({ problem: { kind: 'keystore', of } });
  });
});

describe('a folder', () => {
  const found = async (files: Readonly<Record<string, string>>) => {
    const parts = Object.entries(files).map(([path, text]) => ({ kind: 'file' as const, ...file(path, text) }));
    const read = await readBundle({ path: 'certs', folder: true, parts, passphrase: null, key: null });
    return read.map(({ path, facts }) => [
      path,
      facts.kind === 'unusable' ? facts.problem.kind : [facts.key?.path ?? null, facts.keyMatches],
    ]);
  };

  test.each([
    [
      'a chain, its parts and its key, as certbot keeps them',
      {
        'c/cert.pem': site.certPem,
        'c/chain.pem': issuer.certPem,
        'c/fullchain.pem': chain,
        'c/privkey.pem': site.keyPem,
      },
      [['c/fullchain.pem', ['c/privkey.pem', true]]],
    ],
    [
      'two sites, each with its key',
      { 'a.pem': chain, 'a.key': site.keyPem, 'b.pem': other.certPem + issuer.certPem, 'b.key': other.keyPem },
      [
        ['a.pem', ['a.key', true]],
        ['b.pem', ['b.key', true]],
      ],
    ],
    [
      'two sites whose keys were mixed up by name only',
      { 'a.pem': chain, 'a.key': other.keyPem, 'b.pem': other.certPem, 'b.key': site.keyPem },
      [
        ['a.pem', ['b.key', true]],
        ['b.pem', ['a.key', true]],
      ],
    ],
    [
      'a key of nothing, by name',
      { 'a.pem': chain, 'a.key': other.keyPem, 'x.key': old.keyPem },
      [['a.pem', ['a.key', false]]],
    ],
    ['a key of nothing, alone', { 'a.pem': chain, 'privkey.pem': other.keyPem }, [['a.pem', ['privkey.pem', false]]]],
    [
      'a key made for the next certificate beside the one in use',
      { 'a.pem': chain, 'a.key': site.keyPem, 'next.key': other.keyPem, 'next.csr': 'text' },
      [['a.pem', ['a.key', true]]],
    ],
    [
      'what certbot keeps of the past',
      {
        'le/archive/a.test/cert1.pem': old.certPem,
        'le/archive/a.test/fullchain1.pem': old.certPem + issuer.certPem,
        'le/archive/a.test/privkey1.pem': old.keyPem,
        'le/archive/a.test/fullchain2.pem': chain,
        'le/archive/a.test/privkey2.pem': site.keyPem,
        'le/live/a.test/fullchain.pem': chain,
        'le/live/a.test/privkey.pem': site.keyPem,
      },
      [['le/live/a.test/fullchain.pem', ['le/archive/a.test/privkey2.pem', true]]],
    ],
    [
      'the archive of certbot alone',
      { 'archive/a.test/fullchain1.pem': old.certPem + issuer.certPem, 'archive/a.test/fullchain2.pem': chain },
      [
        ['archive/a.test/fullchain1.pem', [null, null]],
        ['archive/a.test/fullchain2.pem', [null, null]],
      ],
    ],
    ['the same certificate twice', { 'a.pem': chain, 'copy.pem': chain }, [['a.pem', [null, null]]]],
    [
      'CA certificates and other files',
      { 'ca.pem': ca.certPem, 'README.md': 'text' },
      [['certs', 'nothing-in-folder']],
    ],
    [
      'a damaged certificate beside a sound one',
      { 'a.pem': chain, 'b.pem': other.certPem.slice(0, -40) },
      [
        ['a.pem', [null, null]],
        ['b.pem', 'damaged'],
      ],
    ],
  ])('with %s', async (_which, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });

  test('tells what other files of it hold for a chain that is not whole', async () => {
    const texts = {
      'site.crt': site.certPem,
      'ca-bundle.crt': issuer.certPem,
      'b.pem': other.certPem + issuer.certPem,
    };
    const parts = Object.entries(texts).map(([path, text]) => ({ kind: 'file' as const, ...file(path, text) }));
    const [read] = await readBundle({ path: 'certs', folder: true, parts, passphrase: null, key: null });
    expect(read).toMatchObject({
      path: 'site.crt',
      facts: {
        nearby: [
          { path: 'ca-bundle.crt', alone: true, certificate: { subject: 'CN=Test Intermediate' } },
          { path: 'b.pem', alone: false },
        ],
      },
    });
  });

  test('tells every key that stands in it', async () => {
    const parts = [
      { kind: 'file' as const, ...file('a.pem', chain) },
      { kind: 'file' as const, ...file('ca.key', ca.keyPem), tracked: true },
    ];
    const [read] = await readBundle({ path: 'certs', folder: true, parts, passphrase: null, key: file('b.key', '') });
    expect(read?.facts.keys.map(({ path, tracked }) => [path, tracked])).toEqual([
      ['b.key', null],
      ['ca.key', true],
    ]);
  });
});

describe('files that are hostile', () => {
  test('never throw and never take long, one byte changed or cut off anywhere', async () => {
    const key = Buffer.from(site.keyPem.replaceAll(/-----[^-]+-----|\n/g, ''), 'base64');
    const started = performance.now();
    for (const whole of [Buffer.from(chain + site.keyPem), Buffer.from(site.der), key]) {
      for (let turn = 0; turn < 700; turn += 1) {
        const bytes = Uint8Array.from(whole);
        bytes[randomInt(bytes.length)] = randomInt(256);
        await factsOf(turn % 3 === 0 ? bytes.subarray(0, randomInt(bytes.length)) : bytes);
      }
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test.each([
    ['a mebibyte of BEGIN lines', '-----BEGIN PRIVATE KEY-----\n'.repeat(37_000)],
    ['a mebibyte of empty certificates', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'.repeat(19_000)],
    ['a mebibyte of dashes', '-'.repeat(1_048_576)],
    ['a mebibyte of END', '-----END A-----     '.repeat(52_000)],
    ['ten thousand certificates', site.certPem.repeat(1_500)],
    ['a mebibyte of sequences', Buffer.alloc(1_048_576, Buffer.from([0x30, 0x80]))],
  ])('%s', async (_what, content) => {
    const started = performance.now();
    expect(['bundle', 'unusable']).toContain((await factsOf(content)).kind);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

/** The last one or two characters of the base64, be they "=" or not. */
function withoutPadding(text: string): string {
  return text.replace(/={0,2}\n-----END/, '\n-----END').replace(/(?<=[^=]{3})[^=](?=\n-----END)/, '');
}

async function factsOf(content: string | Uint8Array): Promise<FileFacts> {
  const [read] = await readBundle(source(content));
  if (read === undefined) throw new Error('nothing was read');
  return read.facts;
}

function source(content: string | Uint8Array): BundleSource {
  return {
    path: 'site.pem',
    folder: false,
    parts: [{ kind: 'file', ...file('site.pem', content) }],
    passphrase: null,
    key: null,
  };
}

function file(path: string, content: string | Uint8Array): SourceFile {
  return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, tracked: null };
}
