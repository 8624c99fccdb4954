import { describe, expect, test } from '@jest/globals';
import { BLOCKED, PIN, RENEWAL_INFO } from '../../src/targets/trust-kinds.ts';

/** SHA-256 of nothing. */
const HEX = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const BASE64 = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

describe('a pin', () => {
  test.each([
    ['hexadecimal', HEX],
    ['hexadecimal in capitals with colons, as openssl prints it', (HEX.match(/../g) ?? []).join(':').toUpperCase()],
    ['base64', BASE64],
    ['base64 without its end', BASE64.slice(0, -1)],
    ["curl's form", `sha256//${BASE64}`],
    ['a prefix with a colon', `sha256:${HEX}`],
  ])('may be written in %s', (_what, text) => {
    expect(PIN.read(text)).toEqual({ ok: true, value: HEX });
  });

  test.each([['abcd'], [''], [`${HEX}00`], ['x'.repeat(64)]])('is not %j', (text) => {
    expect(PIN.read(text)).toMatchObject({ ok: false });
  });
});

describe('what is blocked', () => {
  test('is a key or a serial number', () => {
    expect(BLOCKED.read(HEX)).toEqual({ ok: true, value: HEX });
    expect(BLOCKED.read('04:AB:0c')).toEqual({ ok: true, value: '04ab0c' });
    expect(BLOCKED.read('serial')).toMatchObject({ ok: false });
  });

  test.each([
    ['a key in base64', `sha256//${BASE64}`, HEX],
    ['a key with colons', (HEX.match(/../g) ?? []).join(':'), HEX],
    ['a serial number of the greatest length', 'F'.repeat(42), 'f'.repeat(42)],
    ['a serial number as one digit', '1', '1'],
  ])('may be %s', (_what, text, value) => {
    expect(BLOCKED.read(text)).toEqual({ ok: true, value });
  });

  test.each([[''], [':'], ['0x1f'], ['f'.repeat(45)], [`${HEX}0`], ['12 34'], ['-1']])('is not %j', (text) => {
    expect(BLOCKED.read(text)).toMatchObject({ ok: false });
  });
});

describe('renewal information', () => {
  test('is asked for at known directories, at one given, or not at all', () => {
    expect(RENEWAL_INFO.read('false')).toEqual({ ok: true, value: { kind: 'off' } });
    expect(RENEWAL_INFO.read('true')).toEqual({ ok: true, value: { kind: 'known' } });
    expect(RENEWAL_INFO.read('https://acme.internal/directory')).toEqual({
      ok: true,
      value: { kind: 'directory', url: 'https://acme.internal/directory' },
    });
  });

  test.each([['yes'], ['ftp://acme.internal/'], ['/directory']])('is not %j', (text) => {
    expect(RENEWAL_INFO.read(text)).toMatchObject({ ok: false });
  });

  test('is refused with a password, which is not repeated', () => {
    const read = RENEWAL_INFO.read('https://me:secret@acme.internal/');
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(read)).not.toContain('secret');
  });
});
