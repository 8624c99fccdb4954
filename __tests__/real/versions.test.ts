import { expect, test } from '@jest/globals';
import { gnutlsServer } from '../helpers/gnutls-server.ts';
import { describeWith } from '../helpers/installed.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const rsa = lab.files({ key: { type: 'rsa', bits: 2048 }, keyUsage: ['digitalSignature', 'keyEncipherment'] });

describeWith(['gnutls-serv'], 'the versions of a real gnutls-serv', () => {
  test.each([
    ['1.0 alone', '+VERS-TLS1.0', '', ['tls-version-too-old'], ['TLS 1.0'], ['TLS 1.1', 'TLS 1.3']],
    ['1.1 alone', '+VERS-TLS1.1', '', ['tls-version-too-old'], ['TLS 1.1'], ['TLS 1.0', 'TLS 1.3']],
    ['1.3 alone', '+VERS-TLS1.3', '', [], [], []],
    [
      '1.3 alone, where 1.2 is required',
      '+VERS-TLS1.3',
      'required-tls-versions: ["1.2"]',
      ['tls-version-missing'],
      ['TLS 1.3', 'TLS 1.2'],
      ['TLS 1.0'],
    ],
    ['1.0 and 1.2', '+VERS-TLS1.0:+VERS-TLS1.2', '', ['legacy-tls-accepted'], ['TLS 1.0'], ['TLS 1.1']],
    [
      '1.2 alone, where 1.3 is the minimum',
      '+VERS-TLS1.2',
      'min-tls-version: "1.3"',
      ['tls-version-too-old'],
      ['TLS 1.2'],
      ['TLS 1.0'],
    ],
  ])('%s are found exactly', async (_given, versions, policy, expected, said, unsaid) => {
    const server = await lab.keep(gnutlsServer(lab.folder, rsa, '--priority', `NORMAL:-VERS-ALL:${versions}`));
    const { errors, text } = await lab.lookUnder(policy, server);
    expect(errors).toEqual(expected);
    for (const version of said) expect(text).toContain(version);
    for (const version of unsaid)
      expect(text).not.toMatch(new RegExp(`(?:accepts|speaks|offers|range)[^\\n]*${version}`));
  });
});

describeWith(['nginx'], 'the versions of a real nginx', () => {
  test.each([
    ['1.3 alone, which the profile modern wants', 'TLSv1.3', 'profile: modern', []],
    ['1.2 and 1.3, where both are required', 'TLSv1.2 TLSv1.3', 'required-tls-versions: ["1.2", "1.3"]', []],
    ['1.0 and 1.2', 'TLSv1 TLSv1.2; ssl_ciphers ECDHE+AES:@SECLEVEL=0', '', ['legacy-tls-accepted']],
    ['1.2, where 1.3 is required', 'TLSv1.2', 'required-tls-versions: ["1.2", "1.3"]', ['tls-version-missing']],
  ])('%s are judged', async (_given, protocols, policy, expected) => {
    const server = await lab.keep(nginxServer(lab.folder, lab.files(), { directives: `ssl_protocols ${protocols};` }));
    expect((await lab.lookUnder(policy, server)).errors).toEqual(expected);
  });
});
