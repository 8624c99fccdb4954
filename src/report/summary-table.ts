import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict } from '../judge/verdict.ts';
import { markdownName, markdownText, shorten } from './escape.ts';
import { addressesText, issuersText, versionsText } from './seen.ts';
import { expiryText, SIGNS } from './words.ts';

/** Both lines that a table of endpoints begins with. */
export const TABLE_HEAD = [
  '| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |',
  '|---|---|---|---|---|---|',
].join('\n');

export function tableRow(endpoint: EndpointVerdict): string {
  const { expiry, verdict, target } = endpoint;
  const text = (cell: string): string => markdownText(shorten(cell, LONGEST_CELL));
  const cells = [
    `${SIGNS[verdict]} ${verdictText(endpoint)}`,
    markdownName(target.endpoint.name),
    text(addressesText(endpoint)),
    text(versionsText(endpoint)),
    expiry === null ? '' : text(`${expiry.notAfter.slice(0, 10)}, ${expiryText(expiry)}`),
    text(issuersText(endpoint)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The verdict, whether that means "down" rather than "wrong", and what took weight from it. */
function verdictText(endpoint: EndpointVerdict): string {
  const { verdict, target, waived } = endpoint;
  const word = verdict === 'inconclusive' && notReached(endpoint) ? 'not reached' : verdict;
  return [
    word,
    ...(notReached(endpoint) && word === verdict ? ['not reached'] : []),
    ...(target.untouched === true && verdict !== 'pass' ? ['untouched'] : []),
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
  ].join(', ');
}

/** A certificate may name its issuer at any length. */
const LONGEST_CELL = 200;
