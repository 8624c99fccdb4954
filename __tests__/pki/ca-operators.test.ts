import { describe, expect, test } from '@jest/globals';
import { operatorOf } from '../../src/pki/ca-operators.ts';

describe('who runs a CA', () => {
  test.each([
    ["CN=R11,O=Let's Encrypt,C=US", "Let's Encrypt", 'https://acme-v02.api.letsencrypt.org/directory'],
    [
      "CN=(STAGING) Riddling Rhubarb R12,O=(STAGING) Let's Encrypt,C=US",
      "Let's Encrypt (staging)",
      'https://acme-staging-v02.api.letsencrypt.org/directory',
    ],
    [
      "CN=(STAGING) Counterfeit Cashew R10,O=Let's Encrypt,C=US",
      "Let's Encrypt (staging)",
      'https://acme-staging-v02.api.letsencrypt.org/directory',
    ],
    ['CN=WE1,O=Google Trust Services,C=US', 'Google Trust Services', 'https://dv.acme-v02.api.pki.goog/directory'],
    [
      'CN=GTS CA 1C3,O=Google Trust Services LLC,C=US',
      'Google Trust Services',
      'https://dv.acme-v02.api.pki.goog/directory',
    ],
    ['CN=ZeroSSL ECC Domain Secure Site CA,O=ZeroSSL,C=AT', 'ZeroSSL', 'https://acme.zerossl.com/v2/DV90'],
    ['CN=DigiCert TLS RSA SHA256 2020 CA1,O=DigiCert Inc,C=US', 'DigiCert', null],
    ['CN=DigiCert Secure CA,O=DigiCert\\, Inc.,C=US', 'DigiCert', null],
    ['CN=Amazon RSA 2048 M02,O=Amazon,C=US', 'Amazon', null],
  ])('%s', (issuer, name, directory) => {
    expect(operatorOf(issuer)).toMatchObject({ name, directory });
  });

  test.each([
    'CN=Corp CA,O=Corp',
    "CN=Let's Encrypt",
    "CN=x,O=Not Let's Encrypt",
    "CN=O=Let's Encrypt",
    "CN=x\\,O=Let's Encrypt",
    'CN=(STAGING) x,O=(STAGING) Nobody',
    '',
  ])('nobody knows %j', (issuer) => {
    expect(operatorOf(issuer)).toBeNull();
  });
});
