import type { EndpointVerdict } from '../judge/verdict.ts';
import { markdownName, markdownText, shorten } from './escape.ts';
import { addressesText, issuersText, versionsText } from './seen.ts';
import { expiryText, SIGNS } from './words.ts';

/** Both lines that a table of endpoints begins with. */
export const TABLE_HEAD = [
  '| | Endpoint | Addresses | TLS | Soonest expiry | Issuer |',
  '|---|---|---|---|---|---|',
].join('\n');

/** One line for each endpoint, in the order given. */
export function summaryTable(endpoints: readonly EndpointVerdict[]): string {
  return [TABLE_HEAD, ...endpoints.map(tableRow)].join('\n');
}

export function tableRow(endpoint: EndpointVerdict): string {
  const { expiry, verdict, target } = endpoint;
  const text = (cell: string): string => markdownText(shorten(cell, LONGEST_CELL));
  const cells = [
    `${SIGNS[verdict]} ${verdict}`,
    markdownName(target.endpoint.name),
    text(addressesText(endpoint)),
    text(versionsText(endpoint)),
    expiry === null ? '' : text(`${expiry.notAfter.slice(0, 10)}, ${expiryText(expiry)}`),
    text(issuersText(endpoint)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A certificate may name its issuer at any length. */
const LONGEST_CELL = 200;
