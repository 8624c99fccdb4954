import { expect, test } from '@jest/globals';
import { writeFix } from '../../src/remedies/index.ts';

const name = 'shop.test';

test('sets the versions for all services', () => {
  expect(writeFix({ kind: 'set-versions', min: '1.2', max: '1.3', name }, 'stunnel').snippet).toBe(
    'sslVersionMin = TLSv1.2\nsslVersionMax = TLSv1.3',
  );
});

test('serves a name from a section with sni', () => {
  expect(writeFix({ kind: 'serve-name', name, port: 443, instead: 'other.test' }, 'stunnel').snippet).toBe(
    [
      '[shop.test]',
      'sni = YOUR-SERVICE:shop.test',
      'connect = 127.0.0.1:YOUR-BACKEND-PORT',
      'cert = /etc/letsencrypt/live/shop.test/fullchain.pem',
      'key = /etc/letsencrypt/live/shop.test/privkey.pem',
    ].join('\n'),
  );
});

test('says how to see that the new configuration was taken', () => {
  const { steps } = writeFix({ kind: 'enable-tls', port: 993, name }, 'stunnel');
  expect(steps.join('\n')).toContain('"Failed to reload the configuration file"');
  expect(steps.at(-1)).toBe('pkill -HUP stunnel');
});

test('does not promise that an old stunnel staples', () => {
  const responder = 'http://ocsp.example/';
  const remedy = { kind: 'mend-stapling', why: 'missing', name, responder, mustStaple: false, inPolicy: true } as const;
  const { steps } = writeFix(remedy, 'stunnel');
  expect(steps.join('\n')).toContain('stunnel 5.68 (Debian 12) and older cannot staple');
});
