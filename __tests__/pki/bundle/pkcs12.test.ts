import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { FileFacts } from '../../../src/model/bundle.ts';
import { readBundle } from '../../../src/pki/bundle/read-bundle.ts';
import { intermediate, leaf, root } from '../authority.ts';
import { describeWithOpenssl, OPENSSL } from '../openssl.ts';

const ca = root();
const issuer = intermediate(ca);
const site = leaf(issuer);
const rsa = leaf(issuer, { key: { type: 'rsa', bits: 2048 } });

describeWithOpenssl(`a PKCS #12 file, ${OPENSSL}`, () => {
  test.each([
    ['of OpenSSL 3', [], site],
    ['of OpenSSL 3, with RSA', [], rsa],
    ['of the old kind', ['-legacy'], rsa],
    ['of Java and Windows', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'], site],
    ['with open certificates', ['-certpbe', 'NONE'], site],
    ['with names', ['-name', 'shop', '-caname', 'ca'], site],
  ])('%s is read from its own certificate upwards', async (_kind, options, minted) => {
    const bytes = pkcs12(options, minted.keyPem + issuer.certPem + ca.certPem + minted.certPem, 'horse');
    expect(await opened(bytes, 'horse')).toMatchObject({
      kind: 'bundle',
      format: 'pkcs12',
      leaf: 0,
      keyMatches: true,
      key: { encrypted: true },
      chain: [{ subject: 'CN=www.a.test' }, { subject: 'CN=Test Intermediate' }, { subject: 'CN=Test Root' }],
    });
    expect(await opened(bytes, null)).toMatchObject({
      kind: 'unusable',
      problem: { kind: 'passphrase', given: false },
    });
    expect(await opened(bytes, 'donkey')).toMatchObject({ problem: { kind: 'passphrase', given: true } });
  });

  test('without a passphrase is open to everybody', async () => {
    const bytes = pkcs12([], site.keyPem + site.certPem, '');
    expect(await opened(bytes, null)).toMatchObject({ keyMatches: true, key: { encrypted: false } });
  });

  test('that is locked beside a sound file is told apart, unless the passphrase opens nothing', async () => {
    const locked = pkcs12([], rsa.keyPem + rsa.certPem, 'horse');
    const found = async (passphrase: string | null, ...more: readonly Uint8Array[]) => {
      const parts = [new TextEncoder().encode(site.certPem + issuer.certPem), locked, ...more].map((bytes, place) => ({
        kind: 'file' as const,
        path: String(place),
        bytes,
        tracked: null,
      }));
      const read = await readBundle({ path: 'certs', folder: true, parts, passphrase, key: null });
      return read.map(({ facts }) => facts.kind === 'unusable' && [facts.problem.kind, facts.besideOthers ?? false]);
    };
    expect(await found(null)).toEqual([false, ['passphrase', true]]);
    expect(await found('')).toEqual([false, ['passphrase', true]]);
    expect(await found('donkey')).toEqual([false, ['passphrase', false]]);
    const donkey = pkcs12([], site.keyPem + site.certPem, 'donkey');
    expect(await found('donkey', donkey)).toEqual([false, ['passphrase', true]]);
  });

  test('with certificates alone has no key', async () => {
    const bytes = pkcs12(['-nokeys'], issuer.certPem + site.certPem, 'horse');
    expect(await opened(bytes, 'horse')).toMatchObject({
      key: null,
      chain: [{ subject: 'CN=www.a.test' }, { subject: 'CN=Test Intermediate' }],
    });
  });

  test.each([
    ['the check of its integrity', ['-macalg', 'sha1'], 0x07],
    ['its key', ['-nomac', '-certpbe', 'NONE', '-keypbe', 'PBE-SHA1-3DES'], 0x7f],
  ])('that asks for two billion rounds for %s is turned away at once', async (_what, options, high) => {
    const bytes = pkcs12(options, site.keyPem + site.certPem, 'horse');
    // The INTEGER 2,048 behind the salt, in as many bytes: lengthened where it is the last element, else made large.
    const rounds = Buffer.from([0x02, 0x02, 0x08, 0x00]);
    const at = bytes.lastIndexOf(rounds);
    expect(at).toBeGreaterThan(0);
    const bomb = withRounds(bytes, at, high);
    const started = performance.now();
    expect(await opened(bomb, 'horse')).toMatchObject({
      problem: { kind: 'pkcs12', detail: expect.stringContaining('rounds') },
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('never throws and never takes long, one byte changed or cut off anywhere', async () => {
    const whole = pkcs12([], site.keyPem + site.certPem + issuer.certPem, 'horse');
    for (let turn = 0; turn < 150; turn += 1) {
      const bytes = Uint8Array.from(whole);
      bytes[randomInt(bytes.length)] = randomInt(256);
      const started = performance.now();
      await opened(turn % 3 === 0 ? bytes.subarray(0, randomInt(bytes.length)) : bytes, 'horse');
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});

/** The same file with 2^31 - 1 or so in place of 2,048: two bytes more, so that every length around it grows. */
function withRounds(bytes: Buffer, at: number, high: number): Uint8Array {
  const grown = Buffer.concat([
    bytes.subarray(0, at),
    Buffer.from([0x02, 0x04, high, 0xff, 0xff, 0xff]),
    bytes.subarray(at + 4),
  ]);
  for (let place = 0; place < at; place += 1) {
    const tag = grown[place] ?? 0;
    if (tag !== 0x30 && tag !== 0x04 && tag !== 0xa0) continue;
    const first = grown[place + 1] ?? 0;
    const size = first & 0x7f;
    const [start, length] =
      first < 0x80
        ? [place + 2, first]
        : size === 1
          ? [place + 3, grown[place + 2] ?? 0]
          : size === 2
            ? [place + 4, grown.readUInt16BE(place + 2)]
            : [0, 0];
    // Elements that hold the number end behind it and not behind the file.
    if (start === 0 || start > at || start + length < at + 4 || start + length > bytes.length) continue;
    if (first < 0x80) grown[place + 1] = length + 2;
    else if (size === 1) grown[place + 2] = length + 2;
    else grown.writeUInt16BE(length + 2, place + 2);
  }
  return grown;
}

function pkcs12(options: readonly string[], input: string, passphrase: string): Buffer {
  const made = spawnSync('openssl', ['pkcs12', '-export', ...options, '-passout', `pass:${passphrase}`], {
    input,
  });
  if (made.status !== 0) throw new Error(made.stderr.toString());
  return made.stdout;
}

async function opened(bytes: Uint8Array, passphrase: string | null): Promise<FileFacts | undefined> {
  const parts = [{ kind: 'file' as const, path: 'site.p12', bytes, tracked: null }];
  return (await readBundle({ path: 'site.p12', folder: false, parts, passphrase, key: null }))[0]?.facts;
}
