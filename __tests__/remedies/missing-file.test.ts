import { describe, expect, test } from '@jest/globals';
import type { ChainToAppend } from '../../src/model/fix.ts';
import { splitPem } from '../../src/pki/pem.ts';
import { PRODUCTS, writeFix } from '../../src/remedies/index.ts';
import { filesOf, missingFileName } from '../../src/remedies/missing-file.ts';
import { facts, intermediate, root } from '../pki/authority.ts';

const authority = root();

function chain(subject: string, overrides: Partial<ChainToAppend> = {}): ChainToAppend {
  const certificate = facts(intermediate(authority, { subject }));
  return {
    endpoint: 'api.example.com:443',
    certificates: [{ ...certificate, name: subject, url: 'http://r11.example/ca.der' }],
    behind: 'certificate',
    ...overrides,
  };
}

const remedy = (toAppend: ChainToAppend) =>
  ({ kind: 'serve-full-chain', missing: 'R11', issuerUrl: null, name: 'api.example.com', toAppend }) as const;

describe('the file of the certificates to append', () => {
  test.each([
    ['api.example.com:443', 'api.example.com-443'],
    ['[2001:db8::1]:443', '2001-db8-1-443'],
    ['smtps://mail.example.com:465', 'smtps-mail.example.com-465'],
    ['../../etc/passwd', 'etc-passwd'],
    ['API.Example.com:443', 'api.example.com-443'],
    ['…', 'endpoint'],
    ['a'.repeat(300), 'a'.repeat(200)],
  ])('of %s is called %s', (endpoint, name) => {
    expect(missingFileName(chain('R11', { endpoint }))).toBe(`${name}.missing-intermediates.pem`);
  });

  test('holds each certificate in lines of 64, with a comment', () => {
    const toAppend = chain('R11');
    const [file] = filesOf(remedy(toAppend));
    const lines = file?.content.split('\n') ?? [];
    expect(lines.slice(0, 4)).toEqual([
      '# CN=R11',
      '# valid until 2027-01-01',
      `# SHA-256 ${toAppend.certificates[0]?.sha256}`,
      '-----BEGIN CERTIFICATE-----',
    ]);
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(4, -3).every((line) => line.length === 64)).toBe(true);
    expect(splitPem(file?.content ?? '').certificates.map((der) => Buffer.from(der).toString('base64'))).toEqual(
      toAppend.certificates.map(({ der }) => der),
    );
  });

  test.each(['x\n-----BEGIN PRIVATE KEY-----', '-----BEGIN CERTIFICATE-----', 'ü\u202e\u0000', 'a'.repeat(5_000)])(
    'keeps the name %j from meaning anything in it',
    (subject) => {
      const [file] = filesOf(remedy(chain(subject)));
      expect(file?.content).toMatch(/^[\x20-\x7e\n]+$/);
      expect(file?.content.match(/-----/g)).toHaveLength(4);
      expect(splitPem(file?.content ?? '')).toMatchObject({ certificates: [expect.anything()], problems: [] });
      expect((file?.content ?? '').split('\n').every((line) => line.length < 300)).toBe(true);
    },
  );

  test.each([null, ...PRODUCTS])('is what the fix for %s appends', (product) => {
    const { files, snippet, steps } = writeFix(remedy(chain('R11')), product);
    const text = [snippet, ...steps].join('\n');
    // Windows keeps what belongs to a chain in stores, and joins it itself.
    expect(text).toContain(product === 'iis' ? files[0]?.name : `cat certificate.pem ${files[0]?.name} `);
    expect(text).not.toMatch(/curl -sSf|intermediate\.pem/);
  });

  test('follows the present chain where that is right as far as it goes', () => {
    const { summary, steps } = writeFix(remedy(chain('X1', { behind: 'chain' })), 'nginx');
    expect(summary).toContain('then the intermediates that are sent now, then "X1".');
    expect(steps.join('\n')).toContain('cat present-chain.pem ');
  });

  test('is handed over with the root that is not trusted, and with one that was retired', () => {
    const toAppend = chain('R11');
    const names = ['api.example.com'];
    for (const product of [null, ...PRODUCTS]) {
      expect(writeFix({ kind: 'trust-root', root: 'X', toAppend }, product).files).toHaveLength(1);
      expect(writeFix({ kind: 'leave-retired-root', root: 'X', names, toAppend }, product).files).toHaveLength(1);
    }
  });

  test('is absent where nothing was fetched', () => {
    expect(writeFix({ kind: 'trust-root', root: 'X' }, null).files).toEqual([]);
  });
});
