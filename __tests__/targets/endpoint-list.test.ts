import { describe, expect, test } from '@jest/globals';
import { listItems } from '../../src/targets/endpoint-list.ts';
import { problemsOf } from './sources.ts';

describe('a list of items', () => {
  test.each([
    ['a.test', [['a.test', 1, 1]]],
    [
      'a.test,b.test',
      [
        ['a.test', 1, 1],
        ['b.test', 1, 8],
      ],
    ],
    [
      '  a.test ,  b.test  ',
      [
        ['a.test', 1, 3],
        ['b.test', 1, 13],
      ],
    ],
    [
      'a.test\nb.test\r\n\n  c.test\rd.test',
      [
        ['a.test', 1, 1],
        ['b.test', 2, 1],
        ['c.test', 4, 3],
        ['d.test', 5, 1],
      ],
    ],
    ['# all of it\na.test # the shop\n,#x\n', [['a.test', 2, 1]]],
    [
      'https://a.test/#top, b.test #, c.test',
      [
        ['https://a.test/#top', 1, 1],
        ['b.test', 1, 22],
      ],
    ],
    [' , ,, ', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(listItems(text).map((item) => [item.text, item.line, item.column])).toEqual(expected);
  });

  test('a bad item is reported at its own line and column, and hides no other', () => {
    expect(
      problemsOf({ inputs: { endpoints: 'a.test, *.b.test\n\n   c.test:0 # why\nsmtpx://d.test' } }),
    ).toMatchInlineSnapshot(`
[
  "<input endpoints>:1:9: endpoints: "*.b.test" is a wildcard, and no server answers to that; expected one name that it covers; put the wildcard under required-sans",
  "<input endpoints>:3:4: endpoints: "0" is not a port; expected a number from 1 to 65535",
  "<input endpoints>:4:1: endpoints: the scheme "smtpx" is unknown; expected https, smtps, imaps, pop3s, ftps, ldaps, smtp, lmtp, imap, pop3, ftp, ldap, xmpp, xmpp-server, sieve, nntp, postgres, postgres+direct or mysql; did you mean "smtps://d.test"?",
]
`);
  });
});
