import { afterAll, expect, test } from '@jest/globals';
import { mint } from '../../../src/demo/mint.ts';
import type { CrlFacts } from '../../../src/model/lookup.ts';
import { readCrl } from '../../../src/pki/crl/read.ts';
import { crlVerdict } from '../../../src/pki/crl/verdict.ts';
import { describeWith } from '../../helpers/installed.ts';
import { caIndex, derOf, opensslCrl, type Standing } from '../../helpers/openssl-ca.ts';
import { temporaryFolder } from '../../helpers/temporary.ts';
import { days, testAuthority } from '../../helpers/test-authority.ts';
import { facts } from '../authority.ts';

describeWith(['openssl'], 'what openssl ca -gencrl writes', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const { root, intermediate: ca, leaf } = testAuthority();
  const certificate = leaf({ serial: '00c0ffee00', crlUrls: ['http://ca.test/1.crl'] });

  function read(pem: string): CrlFacts {
    const fromPem = readCrl(Buffer.from(pem), facts(certificate), facts(ca));
    expect(readCrl(derOf(pem), facts(certificate), facts(ca))).toEqual(fromPem);
    if ('at' in fromPem) throw new Error(`${fromPem.at}: ${fromPem.problem}`);
    return fromPem;
  }

  const index = (standing: Standing, others = 0) =>
    caIndex(folder, [
      ...Array.from(
        { length: others },
        (_, at) => [{ serial: `7${at.toString(16).padStart(31, '0')}` }, { revoked: days(-9) }] as const,
      ),
      [certificate, standing],
    ]);

  test('empty', () => {
    const list = read(opensslCrl(folder, { index: index('valid'), issuer: ca }));
    expect(list).toMatchObject({ unusable: null, entry: null, entries: 0 });
    expect(crlVerdict(list, Date.now())).toEqual({ kind: 'good' });
  });

  test('with an entry', () => {
    const revoked = days(-3);
    const list = read(opensslCrl(folder, { index: index({ revoked, reason: 'superseded' }), issuer: ca }));
    const at = new Date(Math.floor(revoked.getTime() / 1000) * 1000).toISOString();
    expect(crlVerdict(list, Date.now())).toEqual({ kind: 'revoked', at, reason: 'superseded' });
  });

  test('expired', () => {
    const args = ['-crl_lastupdate', utc(-9), '-crl_nextupdate', utc(-2)];
    const list = read(opensslCrl(folder, { index: index('valid'), issuer: ca, args }));
    expect(crlVerdict(list, Date.now())).toMatchObject({ kind: 'expired' });
  });

  test('signed by a stranger of the same name', () => {
    const stranger = testAuthority().intermediate;
    const list = read(opensslCrl(folder, { index: index('valid'), issuer: stranger }));
    expect(list.unusable).toBe('its signature was not made by the CA');
    const above = read(opensslCrl(folder, { index: index('valid'), issuer: root }));
    expect(above.unusable).toBe('it was issued by another CA');
  });

  test('for one distribution point', () => {
    const of = (url: string) =>
      read(
        opensslCrl(folder, {
          index: index('valid'),
          issuer: ca,
          extensions: [
            'issuingDistributionPoint = critical,@point',
            '[point]',
            `fullname = URI:${url}`,
            'onlyuser = TRUE',
          ],
        }),
      ).unusable;
    expect(of('http://ca.test/1.crl')).toBeNull();
    expect(of('http://ca.test/2.crl')).toMatch(/distribution point/);
  });

  test('signed in the ways of RSA, and in one that proves nothing any more', () => {
    const rsa = mint({
      subject: 'Test Intermediate',
      ca: true,
      issuer: root,
      key: { type: 'rsa', bits: 2048 },
      notBefore: days(-9),
      notAfter: days(9),
    });
    const signed = (...how: readonly string[]) => {
      const args = ['-crldays', '7', ...how];
      const list = readCrl(
        Buffer.from(opensslCrl(folder, { index: index('valid'), issuer: rsa, args })),
        facts(certificate),
        facts(rsa),
      );
      return 'entries' in list ? list.unusable : list;
    };
    expect(signed()).toBeNull();
    expect(signed('-md', 'sha512')).toBeNull();
    expect(signed('-md', 'sha1')).toBeNull();
    expect(signed('-sigopt', 'rsa_padding_mode:pss')).toBeNull();
    expect(signed('-sigopt', 'rsa_padding_mode:pss', '-md', 'sha384', '-sigopt', 'rsa_pss_saltlen:20')).toBeNull();
    expect(signed('-md', 'md5')).toBe('its signature (md5WithRSAEncryption) cannot be checked here');
  });

  test('with 20,000 entries', () => {
    const pem = opensslCrl(folder, { index: index({ revoked: days(-3) }, 20_000), issuer: ca });
    const begun = performance.now();
    expect(read(pem)).toMatchObject({ entries: 20_001, unusable: null, entry: { reason: null } });
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

function utc(offset: number): string {
  return `${days(offset).toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`;
}
