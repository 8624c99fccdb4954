import { describe, expect, test } from '@jest/globals';
import { chainInvalid } from '../../src/causes/chain-invalid.ts';
import { incompleteChain } from '../../src/causes/incomplete-chain.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { untrustedIssuer } from '../../src/causes/untrusted-issuer.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { address, certificate, chain, inDays, intermediate, refused, root, seen, serving } from './given.ts';
import { reads } from './reads.ts';

/** The root of `given.ts` allows no intermediate below it, which here is no matter. */
const top = root({ basicConstraints: { ca: true, pathLength: null } });
const noCa = { basicConstraints: null, keyUsage: ['digitalSignature'] };
const upper = intermediate({ subject: 'CN=Upper', issuer: root().subject });

function path(...certificates: readonly CertificateFacts[]): SeenAddress {
  return seen({ at: address({ handshake: refused('INVALID_CA', certificates) }) });
}

/** The issuer of the last certificate of the path is there by name, and did not sign it. */
function broken(certificates: readonly CertificateFacts[], issuer: CertificateFacts): SeenAddress {
  const certificateAtFault = certificates.at(-1) ?? certificate();
  return seen({
    at: address({ handshake: refused('CERT_SIGNATURE_FAILURE', certificates) }),
    chain: chain('issuer-missing', certificates, { badSignatures: [{ certificate: certificateAtFault, issuer }] }),
  });
}

const named = broken([certificate({ authorityKeyId: 'ab' })], intermediate({ subjectKeyId: 'ab' }));
const unnamed = broken([certificate()], intermediate());
const aboveLeaf = broken([certificate(), intermediate()], top);

/** The issuer is there and did sign, and the certificate says that another one did. */
function misled(claim: 'key' | 'certificate'): SeenAddress {
  const served = certificate({ authorityKeyId: '3131', authorityIssuer: 'CN=Old Root' });
  const issuer = intermediate({ subjectKeyId: 'abab' });
  return seen({
    at: address({ handshake: refused('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', [served, issuer]) }),
    chain: chain('issuer-missing', [served], { falseClaims: [{ certificate: served, issuer, claim }] }),
  });
}

describe('chain-invalid', () => {
  test.each([
    [
      'key',
      'The chain may not stand: the authority key identifier of "api.example.com" names another key than that of "R11", although that one signed it.',
      'CN=api.example.com: authority key identifier 3131, subject key identifier of its issuer abab',
    ],
    [
      'certificate',
      'The chain may not stand: the authority key identifier of "api.example.com" names another certificate than that of "R11", although that one signed it.',
      'CN=api.example.com: authority key identifier with issuer CN=Old Root and serial number none, its issuer has CN=Example Root X1,O=Example CA,C=US and 04ab',
    ],
  ] as const)(
    'given an authority key identifier that names another %s than that of the issuer',
    (claim, message, evidence) => {
      const at = misled(claim);
      expect(chainInvalid.diagnose(at)).toMatchObject({
        message,
        evidence: [{ label: 'at depth 0', value: evidence }],
      });
      expect(reads(chainInvalid, at)).toContain(
        'fix (any): Have "api.example.com" (depth 0) issued anew with the authority key identifier of "R11", or without one.',
      );
      expect([incompleteChain.diagnose(at), untrustedIssuer.diagnose(at)]).toEqual([null, null]);
    },
  );

  test.each([
    [
      'an issuer that is no CA',
      path(certificate(), intermediate(noCa), top),
      'CN=R11,O=Example CA,C=US: basic constraints absent',
    ],
    [
      'one that may not sign',
      path(certificate(), intermediate({ keyUsage: ['cRLSign'] }), top),
      'CN=R11,O=Example CA,C=US: key usage cRLSign',
    ],
    [
      'more intermediates than allowed',
      path(certificate(), intermediate(), upper, top),
      'CN=Upper: path length 0, intermediates below it 1',
    ],
    [
      'a CA for clients',
      path(certificate(), intermediate({ extendedKeyUsage: ['clientAuth'] }), top),
      'CN=R11,O=Example CA,C=US: extended key usage clientAuth',
    ],
    [
      'a critical extension',
      path(certificate({ unknownCritical: ['1.2.3'] }), intermediate({ extendedKeyUsage: null })),
      'CN=api.example.com: unknown critical extension 1.2.3',
    ],
    [
      'a wrong signature on the leaf',
      named,
      'CN=api.example.com: signature does not fit the key of CN=R11,O=Example CA,C=US',
    ],
    [
      'a wrong signature above it',
      aboveLeaf,
      'CN=R11,O=Example CA,C=US: signature does not fit the key of CN=Example Root X1,O=Example CA,C=US',
    ],
    ['perhaps another key of the CA', unnamed, null],
    ['an expired leaf', path(certificate({ notAfter: inDays(-2) }), intermediate({ extendedKeyUsage: null })), null],
    ['the same where OpenSSL accepts', serving(certificate(), intermediate(noCa), top), null],
    ['no certificate at all', seen({ sent: [], chain: null }), null],
    ['a healthy server', seen(), null],
  ])('given %s', (_given, at, evidence) => {
    const values = chainInvalid.diagnose(at)?.evidence.map(({ value }) => value) ?? [];
    expect(values).toEqual(evidence === null ? [] : [evidence]);
  });

  test.each([
    [named, []],
    [aboveLeaf, []],
    [unnamed, ['incomplete-chain']],
  ])('leaves no issuer to miss where its signature is what is wrong, case %#', (at, causes) => {
    const missing = [incompleteChain, untrustedIssuer].filter((cause) => cause.diagnose(at) !== null);
    expect(missing.map(({ id }) => id)).toEqual(causes);
  });

  test('names the link and the rule', () => {
    expect(reads(chainInvalid, path(certificate(), intermediate(noCa), top))).toMatchInlineSnapshot(`
"error chain-invalid: a link of the chain may not stand
The chain may not stand: "R11" is no CA, and yet it issued the certificate below it.
  at depth 1: CN=R11,O=Example CA,C=US: basic constraints absent
fix (any): Have the certificate below "R11" (depth 1) issued by a CA, or that one issued anew with the basic constraint CA:TRUE.
  - Put what the CA issues into the chain that the server sends: its own certificate first, then the intermediates.
  - Reload the server.
fix (nginx): Have the certificate below "R11" (depth 1) issued by a CA, or that one issued anew with the basic constraint CA:TRUE.
  - Put what the CA issues into the file that \`ssl_certificate\` names: the server certificate first, then the intermediates.
  - nginx -t && nginx -s reload"
`);
  });

  test('names whose key did not sign', () => {
    expect(reads(chainInvalid, named)).toMatchInlineSnapshot(`
"error chain-invalid: a link of the chain may not stand
The chain may not stand: the signature of "api.example.com" was not made by the key of "R11", which is named as its issuer.
  at depth 0: CN=api.example.com: signature does not fit the key of CN=R11,O=Example CA,C=US
fix (any): Serve "api.example.com" (depth 0) as its CA issued it, or the CA certificate whose key made its signature: that of "R11" did not.
  - Put what the CA issues into the chain that the server sends: its own certificate first, then the intermediates.
  - Reload the server.
fix (nginx): Serve "api.example.com" (depth 0) as its CA issued it, or the CA certificate whose key made its signature: that of "R11" did not.
  - Put what the CA issues into the file that \`ssl_certificate\` names: the server certificate first, then the intermediates.
  - nginx -t && nginx -s reload"
`);
  });
});
