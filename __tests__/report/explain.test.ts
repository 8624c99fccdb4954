import { expect, test } from '@jest/globals';
import { causeListText, type Explanation, explainText } from '../../src/report/explain.ts';

const CAUSE: Explanation = {
  id: 'incomplete-chain',
  title: 'the intermediate certificate is not sent',
  severity: 'error',
  what: 'The chain stops at a certificate whose issuer was not sent but is published where the certificate says.',
  why: 'Browsers hide it by fetching or caching the issuer; curl, Go, Java and Node do not.',
  seeByHand: 'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null',
  references: ['RFC 8446 §4.4.2', 'RFC 5280 §4.2.2.1'],
  fixes: [
    {
      product: 'nginx',
      summary: 'name the full chain',
      snippet: 'ssl_certificate fullchain.pem;',
      steps: ['nginx -t'],
    },
    { product: 'any', summary: 'append the intermediate to the certificate file', snippet: null, steps: [] },
  ],
};

test('one cause is explained on a page', () => {
  expect(explainText(CAUSE, { width: 60, colour: false })).toMatchInlineSnapshot(`
"incomplete-chain  error
the intermediate certificate is not sent

What
  The chain stops at a certificate whose issuer was not sent
  but is published where the certificate says.

Why it matters
  Browsers hide it by fetching or caching the issuer; curl,
  Go, Java and Node do not.

See it by hand
  openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null

Fix, nginx
  name the full chain
    ssl_certificate fullchain.pem;
  - nginx -t

Fix, any server
  append the intermediate to the certificate file

References
  RFC 8446 §4.4.2
  RFC 5280 §4.2.2.1
"
`);
});

test('all causes are listed, a hanging indent under long titles', () => {
  const causes = [CAUSE, { id: 'self-signed', title: 'the certificate is signed by itself and by nobody else' }];
  expect(causeListText(causes, { width: 50, colour: false })).toMatchInlineSnapshot(`
"incomplete-chain  the intermediate certificate is
                  not sent
self-signed       the certificate is signed by
                  itself and by nobody else
"
`);
});

test('colour marks ids and headings only', () => {
  expect(causeListText([CAUSE], { width: 80, colour: true })).toBe(
    '\u001b[1mincomplete-chain\u001b[0m  the intermediate certificate is not sent\n',
  );
});
