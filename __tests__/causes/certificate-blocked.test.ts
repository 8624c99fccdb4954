import { describe, expect, test } from '@jest/globals';
import { certificateBlocked } from '../../src/causes/certificate-blocked.ts';
import { address, certificate, chain, completed, intermediate, policy, root, seen } from './given.ts';
import { reads } from './reads.ts';

const KEY = 'ab'.repeat(32);
const leaf = certificate({ serial: '00c0ffee', key: { ...certificate().key, spkiSha256: KEY } });
const above = intermediate({ serial: '1234' });
const anchor = root({ serial: '7f' });

function blocking(...block: readonly string[]) {
  return seen({
    at: address({ handshake: completed({ chain: [leaf, above] }) }),
    chain: chain('trusted', [leaf, above, anchor]),
    policy: policy({ block }),
  });
}

describe('certificate-blocked', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['nothing', [], undefined],
    ['another serial number', ['c0ff'], undefined],
    ['another key', ['cd'.repeat(32)], undefined],
    ['its key', [KEY], 'leaf'],
    ['its serial number', ['00c0ffee'], 'leaf'],
    ['its serial number without the leading zero', ['c0ffee'], 'leaf'],
    ['its serial number with more of them', ['0000c0ffee'], 'leaf'],
    ['the serial number of the intermediate', ['1234'], 'ca'],
    ['that of the root, which is not sent', ['7f'], 'ca'],
  ])('given a policy that blocks %s', (_given, block, role) => {
    expect(certificateBlocked.diagnose(blocking(...block))?.remedy).toEqual(
      role === undefined ? undefined : expect.objectContaining({ kind: 'replace-blocked', role }),
    );
  });

  test('says nothing where no certificate was seen, and looks at what is sent where no path was built', () => {
    expect(certificateBlocked.diagnose({ ...blocking(KEY), sent: [], chain: null })).toBeNull();
    expect(certificateBlocked.diagnose({ ...blocking('1234'), chain: null })).not.toBeNull();
  });

  test('lets a certificate pass that is sent along and signed nothing', () => {
    const stranger = intermediate({ subject: 'CN=Old CA', serial: '5555' });
    const along = { ...blocking('5555'), sent: [leaf, above, stranger] };
    expect(certificateBlocked.diagnose(along)).toBeNull();
  });

  test('looks at what was fetched where the server leaves it out', () => {
    const open = { ...blocking('1234'), sent: [leaf], chain: chain('issuer-missing', [leaf]) };
    expect(certificateBlocked.diagnose(open)).toBeNull();
    const fetched = { ...open, completed: chain('trusted', [leaf, above, anchor]) };
    expect(certificateBlocked.diagnose(fetched)?.remedy).toMatchObject({ role: 'ca' });
  });

  test('names the key, and asks for a new one', () => {
    expect(reads(certificateBlocked, blocking(KEY))).toMatchInlineSnapshot(`
"error certificate-blocked: the policy blocks a certificate of the chain
The certificate "api.example.com" has a key that the policy blocks (SHA-256 abababababababababababababababababababababababababababababababab).
  subject: CN=api.example.com
  issuer: CN=R11,O=Example CA,C=US
  serial number: 00C0FFEE
  key: EC P-256, SHA-256 abababababababababababababababababababababababababababababababab
fix (any): Have the certificate for "api.example.com" issued anew with a new key, and revoke the old one.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload YOUR-SERVER' --force-renewal --new-key
  - Make the key anew wherever a copy of it is used: other servers, images, backups, secrets of a cluster.
  - Reload every server that uses it. The old certificate is refused only once it is revoked: certbot revoke --cert-path OLD.pem --reason keycompromise"
`);
  });

  test('names the serial number, and asks for a new certificate', () => {
    expect(reads(certificateBlocked, blocking('c0ffee'))).toMatchInlineSnapshot(`
"error certificate-blocked: the policy blocks a certificate of the chain
The certificate "api.example.com" has the serial number 00C0FFEE, which the policy blocks.
  subject: CN=api.example.com
  issuer: CN=R11,O=Example CA,C=US
  serial number: 00C0FFEE
  key: EC P-256, SHA-256 abababababababababababababababababababababababababababababababab
fix (any): Have the certificate for "api.example.com" issued anew, and revoke the old one.
  | certbot renew --cert-name api.example.com --deploy-hook 'systemctl reload YOUR-SERVER' --force-renewal
  - If the server went back to an old file, find the backup, image or secret that it came from.
  - Reload every server that uses it. The old certificate is refused only once it is revoked: certbot revoke --cert-path OLD.pem"
`);
  });

  test('asks for another issuer where a CA certificate is blocked', () => {
    expect(reads(certificateBlocked, blocking('1234'))).toMatchInlineSnapshot(`
"error certificate-blocked: the policy blocks a certificate of the chain
The CA certificate "R11" has the serial number 1234, which the policy blocks.
  subject: CN=R11,O=Example CA,C=US
  issuer: CN=Example Root X1,O=Example CA,C=US
  serial number: 1234
  key: EC P-256, SHA-256 aa
fix (any): Have the certificate for "api.example.com" issued under another CA certificate than "R11".
  - Ask the CA which of its intermediates issue now; a certificate of today usually comes from another one.
  - If it is not to be blocked any more, take it out of \`block\`."
`);
  });
});
