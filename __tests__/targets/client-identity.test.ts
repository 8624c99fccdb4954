import { describe, expect, test } from '@jest/globals';
import { pem, testAuthority } from '../helpers/test-authority.ts';
import { planOf, problemsOf, type Written } from './sources.ts';

const authority = testAuthority('Clients');
const client = authority.leaf({ subject: 'deploy', extendedKeyUsage: ['clientAuth'] });
const chain = pem(client, authority.intermediate);
const encrypted = String(
  client.key.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'open sesame' }),
);
/** Begins as RFC 7292 §4 says; targets look no further. */
const pfx = Uint8Array.of(0x30, 0x82, 0x01, 0x00, 0x02, 0x01, 0x03, 0x30, 0x00);

const files = {
  'client.pem': chain,
  'client.key': client.keyPem,
  'both.pem': `${client.keyPem}${chain}`,
  'client.p12': pfx,
  'encrypted.key': encrypted,
  'empty.pem': '',
};
const env = { CLIENT_KEY: client.keyPem, SESAME: 'open sesame', BLANK: '' };

function endpoint(keys: string): Written {
  return { files: { ...files, 'tls-gate.yml': `endpoints:\n  - {host: shop.test, ${keys}}\n` }, env };
}

function shownIdentity(written: Written) {
  const { targets, clientIdentities } = planOf(written);
  return targets.map(({ endpoint: { clientIdentity } }) =>
    clientIdentity === null ? null : clientIdentities.get(clientIdentity),
  );
}

describe('A client identity is read from', () => {
  const asPem = { kind: 'pem', certificate: chain, key: client.keyPem };

  test.each([
    ['two files', 'client-cert: client.pem, client-key: client.key', asPem],
    ['one file with both', 'client-cert: both.pem', asPem],
    ['a file and a variable', 'client-cert: client.pem, client-key-env: CLIENT_KEY', asPem],
    ['PKCS #12 without passphrase', 'client-cert: client.p12', { kind: 'pkcs12', bytes: pfx, passphrase: '' }],
    [
      'PKCS #12 with a passphrase in a variable',
      'client-cert: client.p12, client-cert-password-env: SESAME',
      { kind: 'pkcs12', bytes: pfx, passphrase: 'open sesame' },
    ],
  ])('%s', (_what, keys, expected) => {
    expect(shownIdentity(endpoint(keys))).toEqual([expected]);
  });

  test('the inputs, for every endpoint that has none of its own', () => {
    const config = 'endpoints: [a.test, {host: b.test, client-cert: client.p12}]';
    const inputs = { config, 'client-cert': 'client.pem', 'client-key': 'client.key' };
    expect(shownIdentity({ inputs, files })).toEqual([asPem, { kind: 'pkcs12', bytes: pfx, passphrase: '' }]);
  });

  test('nowhere, where none is named', () => {
    expect(shownIdentity({ inputs: { endpoints: 'a.test' }, files })).toEqual([null]);
    expect(planOf({ inputs: { endpoints: 'a.test' } }).clientIdentities.size).toBe(0);
  });
});

describe('What is wrong with a client identity is said where it is written:', () => {
  const at = (column: number, message: string) => [`tls-gate.yml:2:${column}: ${message}`];

  test.each([
    [
      'client-cert: none.pem',
      at(
        36,
        'client-cert: "none.pem" does not exist; expected a file with a certificate in PEM, or PKCS #12, its path from the workspace',
      ),
    ],
    [
      'client-cert: empty.pem, client-key: client.key',
      at(36, 'client-cert: the file contains no certificate; expected certificates in PEM, or one in DER'),
    ],
    [
      'client-cert: client.pem',
      at(36, 'client-cert: there is no private key in "client.pem"; expected client-key or client-key-env beside it'),
    ],
    [
      'client-cert: client.pem, client-key: none.key',
      at(60, 'client-key: the file that it names does not exist; expected a file with a private key in PEM'),
    ],
    [
      'client-cert: client.pem, client-key: encrypted.key',
      at(
        60,
        'client-key: the private key in the file is encrypted; expected one without passphrase, or PKCS #12 as client-cert',
      ),
    ],
    [
      'client-cert: client.pem, client-key: client.pem',
      at(60, 'client-key: the file holds no private key; expected one in PEM (BEGIN PRIVATE KEY)'),
    ],
    [
      'client-cert: client.pem, client-key-env: UNSET',
      at(64, 'client-key-env: the environment variable that it names is not set; expected one that holds the key'),
    ],
    [
      'client-cert: client.pem, client-key-env: BLANK',
      at(64, 'client-key-env: the environment variable that it names is not set; expected one that holds the key'),
    ],
    [
      'client-cert: client.pem, client-key-env: SESAME',
      at(64, 'client-key-env: the variable holds no private key; expected one in PEM (BEGIN PRIVATE KEY)'),
    ],
    [
      'client-cert: client.pem, client-key: client.key, client-key-env: CLIENT_KEY',
      at(88, 'client-key-env: stands beside client-key; expected one of the two'),
    ],
    ['client-key: client.key', at(35, 'client-key: there is no certificate to it; expected client-cert beside it')],
    [
      'client-cert: client.p12, client-key: client.key',
      at(60, 'client-key: stands beside a PKCS #12 file, which holds its key; expected client-cert alone'),
    ],
    [
      'client-cert: client.p12, client-cert-password-env: UNSET',
      at(
        74,
        'client-cert-password-env: the environment variable that it names is not set; expected one that holds the passphrase',
      ),
    ],
    [
      'client-cert: both.pem, client-cert-password-env: SESAME',
      at(72, 'client-cert-password-env: client-cert is no PKCS #12 file; expected it beside one'),
    ],
  ])('%s', (keys, expected) => {
    expect(problemsOf(endpoint(keys))).toEqual(expected);
  });

  test('an input is complained about once, however many endpoints show it', () => {
    expect(problemsOf({ inputs: { endpoints: 'a.test, b.test', 'client-cert': 'none.pem' }, files })).toEqual([
      '<input client-cert>:1:1: client-cert: "none.pem" does not exist; expected a file with a certificate in PEM, or PKCS #12, its path from the workspace',
    ]);
  });
});

describe('A key that stands in the open', () => {
  const secret = client.keyPem.split('\n')[1] ?? '';
  const inline = JSON.stringify(client.keyPem);

  test.each(['client-cert', 'client-key', 'client-key-env', 'client-cert-password-env'])(
    'in place of %s is refused and not repeated',
    (key) => {
      const rest = key === 'client-cert' ? '' : ', client-cert: client.pem';
      for (const value of [inline, JSON.stringify(secret)]) {
        const problems = problemsOf(endpoint(`${key}: ${value}${rest}`));
        if (value === inline || key !== 'client-cert') expect(problems.join('\n')).not.toContain(secret);
        expect(problems[0]).toMatch(new RegExp(`^tls-gate.yml:2:[0-9]+: ${key}: `));
      }
    },
  );

  test('as an input is refused and not repeated', () => {
    const problems = problemsOf({
      inputs: { endpoints: 'a.test', 'client-cert': 'client.pem', 'client-key': client.keyPem },
      files,
    });
    expect(problems).toEqual([
      '<input client-key>:1:1: client-key: the text of a file stands here; expected the path of a file with a private key; client-key-env names an environment variable that holds one',
    ]);
  });

  test('is not part of what an endpoint carries', () => {
    const { targets } = planOf(endpoint('client-cert: client.pem, client-key-env: CLIENT_KEY'));
    expect(JSON.stringify(targets)).not.toContain(secret);
  });
});
