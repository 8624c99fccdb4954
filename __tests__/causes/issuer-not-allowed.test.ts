import { describe, expect, test } from '@jest/globals';
import { issuerNotAllowed } from '../../src/causes/issuer-not-allowed.ts';
import { address, certificate, chain, intermediate, policy, refused, root, seen } from './given.ts';
import { reads } from './reads.ts';

const leaf = certificate();
const path = chain('trusted', [leaf, intermediate(), root({ subject: 'CN=Old Root X1,O=Elder\\, Inc.,C=US' })]);

function allowing(...allowedIssuers: readonly string[]) {
  return seen({ sent: [leaf, intermediate()], chain: path, policy: policy({ allowedIssuers }) });
}

describe('issuer-not-allowed', () => {
  test.each<[string, readonly string[], boolean]>([
    ['no list', [], false],
    ['the common name of the issuer', ['R11'], false],
    ['its organisation', ['Example CA'], false],
    ['another case and more blanks', [' example  ca'], false],
    ['the common name of the root', ['Old Root X1'], false],
    ['the organisation of the root, with its comma', ['Elder, Inc.'], false],
    ['one of several', ['Nobody', 'R11'], false],
    ['another CA', ['Nobody'], true],
    ['a part of a name only', ['Example'], true],
    ['the country', ['US'], true],
    ['the name of the server itself', ['api.example.com'], true],
  ])('given a policy that allows %s', (_given, allowed, fires) => {
    expect(issuerNotAllowed.diagnose(allowing(...allowed)) !== null).toBe(fires);
  });

  test('says nothing where no certificate was seen, and goes by the issuer alone where no path was built', () => {
    const strict = policy({ allowedIssuers: ['R11'] });
    expect(issuerNotAllowed.diagnose(seen({ sent: [], chain: null, policy: strict }))).toBeNull();
    expect(issuerNotAllowed.diagnose(seen({ sent: [leaf], chain: null, policy: strict }))).toBeNull();
    const other = certificate({ issuer: 'CN=R12,O=Another CA' });
    expect(issuerNotAllowed.diagnose(seen({ sent: [other], chain: null, policy: strict }))).not.toBeNull();
  });

  describe('where the server leaves out the intermediate', () => {
    const open = (allowed: string, above: ReturnType<typeof chain> | null, directIssuerSeemsRoot = false) =>
      seen({
        at: address({ handshake: refused('UNABLE_TO_VERIFY_LEAF_SIGNATURE', [leaf]) }),
        chain: chain('issuer-missing', [leaf], { directIssuerSeemsRoot }),
        completed: above,
        policy: policy({ allowedIssuers: [allowed] }),
      });

    test.each<[string, string, ReturnType<typeof chain> | null, boolean]>([
      ['the root above the one that was fetched', 'Old Root X1', path, false],
      ['another CA than those that were fetched', 'Nobody', path, true],
      ['a CA that may stand above, and nothing was fetched', 'Nobody', null, false],
      ['the issuer, which the certificate names', 'R11', null, false],
      [
        'the one that the last certificate fetched names',
        'Example Root X1',
        chain('issuer-missing', [leaf, intermediate()]),
        false,
      ],
    ])('given a policy that allows %s', (_given, allowed, above, fires) => {
      expect(issuerNotAllowed.diagnose(open(allowed, above)) !== null).toBe(fires);
    });

    test('or a root, which nothing stands above, goes by its name', () => {
      expect(issuerNotAllowed.diagnose(open('Nobody', null, true))).not.toBeNull();
    });
  });

  test('names the issuer and those that are allowed', () => {
    expect(reads(issuerNotAllowed, allowing("Let's Encrypt", 'Corp Root CA'))).toMatchInlineSnapshot(`
"error issuer-not-allowed: the certificate comes from a CA that the policy does not allow
The certificate "api.example.com" comes from "R11" of "Example CA"; the policy allows "Let's Encrypt" and "Corp Root CA" only.
  issuer: CN=R11,O=Example CA,C=US
  above it: CN=Old Root X1,O=Elder\\, Inc.,C=US
  allowed: Let's Encrypt, Corp Root CA
fix (any): Have the certificate for "api.example.com" issued by one of the CAs that the policy allows ("Let's Encrypt" and "Corp Root CA").
  - If "Example CA" is right, add it to \`allowed-issuers\`; the organisation or the common name does.
  - If nobody knows why this CA issued, look at who can prove the name: DNS records, mail to the domain, files on the web server.
  - A CAA record in DNS keeps other CAs from issuing for the name."
`);
  });
});
